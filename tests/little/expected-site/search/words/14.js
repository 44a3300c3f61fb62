briefing("words/14","!nordmarkpolice");
