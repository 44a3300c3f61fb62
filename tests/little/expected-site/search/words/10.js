briefing("words/10","!accusation !estimation #verything !telephones");
