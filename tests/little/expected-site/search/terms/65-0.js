briefing("terms/65-0",[
"editor x?.",
"edouard nC! aC! s%%/* x#%$?#?)3!='@#3",
"edouardmarle aCfP!fP",
"en s3&&/",
"escaped x?}$",
"est s7)",
"estimation s7$",
"et s5!",
"ete s4&",
"everything xCF",
"exemplar x@#"]);
