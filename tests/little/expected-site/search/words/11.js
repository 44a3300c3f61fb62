briefing("words/11","!contrebande !prosecutors");
