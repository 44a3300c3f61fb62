briefing("terms/67-0",[
"gazette xE$",
"gram s-&"]);
