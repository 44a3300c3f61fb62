briefing("terms/71-0",[
"quay x@,",
"qui s7.",
"quill n:! a=! s(! x(*&2$4!@0N'$",
"quillnet n=! a=fP t#)D( s$(&& x#+#*'*#3#3#*-3#3&1",
"quillthornltd a:fP"]);
