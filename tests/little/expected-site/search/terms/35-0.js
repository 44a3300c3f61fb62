briefing("terms/35-0",[
"500 s*+"]);
