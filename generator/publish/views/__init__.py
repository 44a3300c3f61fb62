"""What each template sees: one class for one template, all wording that depends on data made here.

The folders stand in an order, and each is shown by those behind it: `parts`, `frame`, `long_lists`, `claims`,
`proceedings`, `figures`, `disputes`, `relations`, `timeline`, `lists`, `briefs`, `dossiers`, `editorial`.
"""
