briefing("terms/78-0",[
"x s,$"]);
