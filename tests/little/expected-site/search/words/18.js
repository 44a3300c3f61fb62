briefing("words/18","!tidewaterhighcourt");
