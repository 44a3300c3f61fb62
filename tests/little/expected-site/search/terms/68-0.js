briefing("terms/68-0",[
"handset nH! s*&",
"handsets aH! s)) x=4",
"harbour s0+",
"has x?l$",
"haute a;! s2#",
"he x#=B-",
"high n;# x#015$5#5.7",
"him s&'#/",
"how x?X#!x$",
"hui s72",
"huit s5&"]);
