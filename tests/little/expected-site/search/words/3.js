briefing("words/3","!and !day #es #ix !est #te !for !has #im #ow #ui !ida #ts !ltd !may !net #il #ot !one #wn !par #en !qui !ran !see $l !the #wo !une !was #ho");
