briefing("terms/76-0",[
"v n9# xB?#j#",
"vide s3,"]);
