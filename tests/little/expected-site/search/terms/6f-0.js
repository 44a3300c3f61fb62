briefing("terms/6f-0",[
"o n9&)# s'#*!'# x'@*5!A$0$?#A#A#6,B#m#",
"of nA# t#(D' s$'$*%$$'$'%' x#*;$#J!M%%##$5",
"official x#,$!#!#!%!#!'!)!#!#%%C'3",
"on s%* xB#!-!/",
"one x?I+&",
"online s+*",
"operated s(%",
"or x?/",
"over t#$D$ s$$ x#'",
"own xE:"]);
