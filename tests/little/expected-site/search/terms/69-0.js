briefing("terms/69-0",[
"i s-!",
"ida x@!",
"il s6!",
"imprint t@!",
"in s%'-) x?(&0$8",
"instance xC]#",
"is x?$!L",
"it s,+ x#@9!%)![#!n$!{$#0",
"its s*#$! x=K#w##4'9"]);
