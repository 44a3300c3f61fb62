briefing("terms/6b-0",[
"knowing s/("]);
