briefing("terms/77-0",[
"was s')&##& x#J&L7M%#$.!P",
"were s', x9#",
"who s'( x'K",
"whom s/*",
"with s&(#.",
"word s+&",
"words xE;",
"write x?+"]);
