briefing("terms/79-0",[
"ya tnj$*",
"yahoo xS}$!aP!",
"year tZ5+jP%X2( sg@D^(#tE5#3n-*.1^8+md#,k&) xGC`o#Z$16g@;~EQ$(5!C[&w$",
"yearly xai#O",
"years tQ5.[]#(S3)cn## s](2.Fy,*N.i&1p',T(/.#$,&#&#%%T8+j'*?'v2')1#7_')u',r-6#3V@*2(2)^'5$/~20$(&*a-/$,Y'(o'# xDo#b2/c-CB2d'.+#7@q,}$R-t$!`%a(30-$w$$:b-h#!T$'u&T'V$p8c#?{$m,`#U)H$^#Q&?*n%k'X#./-C6OMQ#T'Z#l,j#$`%g']#HE'$V(Ar&)Bz#R'+",
"yerlikaya n]j$# sZR$' xZR$FS90",
"yielded x~n#n#",
"yields xn9O",
"yoon n{($ a{($ sXF* x{(?i&$r8)#B#B#B#C#6#E#C#BiW#)k3h%",
"york xdl%8",
"younes n^j$! s%. x%O#JYj$6",
"younesnasri a^j$fP"]);
