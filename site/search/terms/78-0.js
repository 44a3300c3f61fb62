briefing("terms/78-0",[
"x aYj$2 suo#, xYj$J",
"xquantum aYj$fP"]);
