briefing("words/9","!acquitted #uthority !contestee !portlisse $ursuivi !sentenced #muggling !tidewater");
