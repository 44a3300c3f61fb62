"""Words that are cut short with a full stop, which then ends no sentence: a table for each language.

In: nothing. Out: tables of words in small letters, without their last full stop. Refuses to find sentences.
"""

from collections.abc import Mapping

SHORTENED: Mapping[str, str] = {
    "en": "mr mrs ms dr prof sir st jr sr inc ltd co corp vs al cf e.g i.e approx det insp sgt supt cpl capt col gen lt"
    " maj hon rev gov sen rep u.s u.k u.n e.u a.m p.m etc jan feb mar apr jun jul aug sep sept oct nov dec",
    "nl": "dhr mevr mw mr drs ir ing dr prof ds mgr st jr sr jhr o.a bijv bv ca m.b.t t.a.v d.w.z i.v.m jl resp zgn"
    " incl excl max min vgl z.g etc jan feb apr jun jul aug sep sept okt nov dec",
    "fr": "m mm mme mmes mlle mlles me mgr dr pr st ste cf av bd etc ex env janv févr avr juil sept oct nov déc",
    "de": "abs az bd beschl bgbl bspw bzw ca dr evtl ggf hrsg inkl jan feb mrz apr jun jul aug sept okt nov dez mio mrd"
    " prof rn rz sog str urt usw vgl z.b",
}
"""Words that are cut short, whatever follows them."""

NUMBERED: Mapping[str, str] = {
    "en": "no nos nr art arts fig figs p pp sec s para vol ch",
    "nl": "nr nrs art artt fig blz p pag par lid hfst no",
    "fr": "no nos art fig p pp al chap vol n°",
    "de": "nr art ziff kap s",
}
"""Words that are cut short only before a number: `no. 7`, but `He said no.`"""

CITED = "anor ass bros cal cass cir civ crim ct dept dist div ed eds gh hr messrs ors pen rb rev supp univ"
"""What the names and numbers of cases, courts and laws are shortened to, in whatever language they are told."""
