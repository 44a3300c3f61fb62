briefing("words/12","!acquittement !condamnation !edouardmarle");
