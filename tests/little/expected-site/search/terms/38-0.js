briefing("terms/38-0",[
"800 s75"]);
