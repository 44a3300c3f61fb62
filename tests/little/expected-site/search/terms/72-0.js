briefing("terms/72-0",[
"ran x:#",
"read x?0!Z#!z$",
"readers x@5",
"reconnu s4'",
"release tG% xE4",
"reported x$!&!#!%!)!%!&)$5!Q#&2"]);
