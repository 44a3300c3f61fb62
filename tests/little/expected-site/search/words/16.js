briefing("words/16","!contrebandedesel !misunderstanding");
