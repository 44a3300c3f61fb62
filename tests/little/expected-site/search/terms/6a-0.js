briefing("terms/6a-0",[
"jour s42",
"june x#31+$+#+#,,+#:!`#%&"]);
