briefing("terms/34-0",[
"4 x.*7&"]);
