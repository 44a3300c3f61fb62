briefing("words/6","!arrest !called #ompte $unts !denied 's $vant !editor !ledger !makers !nobody $rway !online !phones #olice #rison $oces !seized $ller #ignal $lent #tores $reet !tables #onnes");
