briefing("terms/62-0",[
"back x?v$",
"bo nB! s'!/! x'?*4!@&=#@#@#5",
"boats s0-",
"boodell aBfP",
"both x9!",
"brackets x?~$",
"by s+%#* x?:"]);
