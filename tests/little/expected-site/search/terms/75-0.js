briefing("terms/75-0",[
"un t1%5%",
"une t1'5' s3)",
"unknown x0+",
"until xA%",
"up x?&#("]);
