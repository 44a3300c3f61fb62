briefing("terms/33-0",[
"3 x&*#***3&",
"30 a9#"]);
