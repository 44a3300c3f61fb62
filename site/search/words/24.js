briefing("words/24","!associationdemalfaiteurs !belgianfederalprosecutor #undesverfassungsgericht !constitutionalcomplaints !interstatetrustprinciple");
