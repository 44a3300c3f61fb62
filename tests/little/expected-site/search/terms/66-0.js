briefing("terms/66-0",[
"fait s6$",
"ferry xE#",
"fewer x=B",
"final xB)#^#",
"first xC[#",
"for s/) x@%",
"found x#O0&!2#!$!#!*m$&R#",
"from s*!"]);
