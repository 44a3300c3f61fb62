briefing("words/15","!smugglingofsalt");
