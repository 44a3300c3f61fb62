briefing("terms/6c-0",[
"l s7!#$",
"la s2!',#!",
"last x?O",
"later x#-!NB4",
"le s3!#0 xF!",
"leads x?u#",
"least s)&",
"ledger s00",
"lisse nD# s%) x@/%2",
"lives x?*",
"ltd n:$ s($ x(,&4$6!B0P"]);
