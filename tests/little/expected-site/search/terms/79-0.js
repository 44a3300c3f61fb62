briefing("terms/79-0",[
"year x#M"]);
