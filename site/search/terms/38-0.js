briefing("terms/38-0",[
"8 nY9(u8(cp#*#&W?* aY9.'(z-$Y{#$ t}^#(e]#(R). sj3+')/(66j,5tQ#+k'3n8/v3-u,#0*8#i7'(#y21 xV#%r')v,)#*$*#*#*#*#*#*#*#*#*$*#*#*#*#*#*2*!G1+Z,*!Dz2d#)+`'{$o'Y#S#%y'%&&b&w$c((l'*n8*#*#*21*c#b,q#1,%w#Z(C#C#C#C#C&g#&C#8Z,w%:W##*!D#*!D#*!:#D,'#*!G#*!=#*!G#*!G)d#.*!I#*!F#*!I#*!I#*!=#2j'c%)&n&&^'^$u'1#N#*!I#*!M%*#*#*`#%s'=g']#%;]&*#*C?",
"80 nn4.r2' aaG# tSj#$rK)u2(TR#. sm@-zK0,#Z@( xf@W#zKU#,:j(U$p7E(E#E#E#EhW#]&",
"800 tV#%q,%xz#&j^#( s0(c3&tc#'gz#+ xx(d#u,J^KV#d^$,X)L",
"82 aqd#$!. t|4. sT|$:",
"826 tU)&",
"830 sj^#$ x_j%W$",
"84 nx^#'Wu#' ax^##!&Wu## tP)o^$,!0 so((%(Yj%- xm(E#9#E#E#E#E#9#9oV$s#SL;Z9M",
"85 ndW#'QR#'b^#) adW##f(*kK# tt-.QX#(vE(T(4 sV4('- xV4E#9#E#E#E#E#E#/!C",
"864 s[u#: x^i#}$XGj#",
"87 njd#(~s#' aiX%# ts-( s_4( x_4T#$E#E",
"888 t^l%' stF! x[X%_%"]);
