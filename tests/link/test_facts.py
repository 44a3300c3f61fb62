"""Ten awkward facts of the ledger, written in the content model under tests/facts: what the site must know of each."""

from pathlib import Path

import pytest

from generator.files import content
from generator.link.claims import Claim
from generator.link.linking import link
from generator.link.site import Site
from generator.link.status import Status
from generator.model.problems import Problem
from generator.model.records import Ruling, Source
from generator.model.vocabulary import Basis, Final, History, Instance, Outcome, Role, Standing, Use

FACTS = Path(__file__).parent.parent / "facts"


@pytest.fixture(scope="module")
def read() -> tuple[Site, tuple[Problem, ...]]:
    """The site of the facts, and everything that is wrong with it."""
    paths, problems = content.files(FACTS)
    loaded, found = content.load(FACTS, content.read_all(FACTS, paths))
    site, linked = link(loaded)
    return site, (*problems, *found, *linked)


@pytest.fixture(scope="module")
def site(read: tuple[Site, tuple[Problem, ...]]) -> Site:
    """The site of the facts."""
    return read[0]


def figures(claim: Claim) -> dict[str, str]:
    """What a claim says by properties."""
    return {value.key: value.words for value in claim.values}


def status(site: Site, person: str) -> Status:
    """The one status of a person."""
    (only,) = site.statuses[person]
    return only


def ended(site: Site, person: str) -> list[tuple[tuple[str, ...], str]]:
    """Offences by their stems, and the step in which they ended."""
    return [
        (tuple(id.partition("/")[2] for id in at.offences), at.taken.step.status)
        for at in status(site, person).positions
    ]


def ruling(site: Site, stem: str) -> Ruling:
    """A ruling's own fields."""
    record = site.entries[f"rulings/{stem}"].record
    assert isinstance(record, Ruling)
    return record


def test_the_model_can_say_all_of_them(read: tuple[Site, tuple[Problem, ...]]) -> None:
    """The ten facts are written without a single problem, not even a warning."""
    site, problems = read
    assert [str(problem) for problem in problems] == []
    assert len(site.folder("briefs")) == 11  # the denial needs the accusation that it answers


def test_every_source_is_cited_only(site: Site) -> None:
    """No source of the facts is held: each is an address that somebody saw, and no claim pretends to more."""
    assert site.seeds == {}
    assert {claim.basis for claim in site.claims.values()} == {Basis.CITED}


def test_a_finding_is_not_shown_against_whom_it_only_names(site: Site) -> None:
    """What a court found that somebody did to another person does not stand in that one's page as found."""
    claim = site.claims["ortis-2023#leaked"]
    assert claim.data.standing is Standing.FOUND
    assert claim in site.about["people/cameron-ortis"]
    assert claim not in site.touching.get("people/vincent-ramos", ())


def test_f_encro_014(site: Site) -> None:
    """The NCA counted 2,864 arrests, 1,571 charged, 383 convicted and £76.9 million in cash by 8 June 2022."""
    claim = site.claims["venetic-2022#counts"]
    assert figures(claim) == {
        "arrests": "2,864",
        "people-charged": "1,571",
        "people-convicted": "383",
        "cash-seized": "GBP 76.9 million",
    }
    assert (claim.data.standing, claim.by, str(claim.date)) == (
        Standing.OFFICIAL,
        "agencies/national-crime-agency",
        "2022-06-08",
    )
    assert claim.about == ("operations/operation-venetic",)
    assert claim not in site.events_of(site.claims.values())


def test_f_encro_031(site: Site) -> None:
    """The Berlin Regional Court refused on 1 July 2021 to use EncroChat data, and a higher court reversed it."""
    refusal = ruling(site, "lg-berlin-2021-07-01")
    assert (refusal.use, str(refusal.date)) == (Use.REFUSED, "2021-07-01")
    assert [(later.outcome, later.ruling, str(later.date)) for later in refusal.history] == [
        (History.REVERSED, "kg-2-ws-79-21", "2021-08-30")
    ]
    claim = site.claims["berlin-refusal-2021#refused"]
    assert (claim.by, claim.data.outcome, claim.data.final) == (
        "courts/landgericht-berlin",
        Outcome.UNUSABLE,
        Final.NO,
    )
    assert "cases/berlin-10-21#accused" not in site.statuses


def test_f_encro_037(site: Site) -> None:
    """An unnamed defendant was acquitted in Berlin on 17 of 18 counts, which is not the whole."""
    (position,) = status(site, "cases/berlin-8-22#defendant").positions
    assert (position.taken.step.status, str(position.taken.date), position.final) == (
        "acquitted",
        "2024-12-19",
        Final.UNKNOWN,
    )
    assert str(position.taken.claim.data.counts) == "17 of 18"
    assert ruling(site, "lg-berlin-2024-12-19").use is Use.REFUSED
    assert site.claims["berlin-acquittal-2024#unusable"].data.outcome is Outcome.UNUSABLE


def test_f_phantom_002(site: Site) -> None:
    """Vincent Ramos was arrested on 7 March 2018 in Bellingham; two sources say otherwise, and both sides are kept."""
    arrest = site.claims["ramos-arrest-2018#arrested"]
    assert (str(arrest.date), arrest.place, arrest.by) == (
        "2018-03-07",
        "places/bellingham",
        "agencies/us-department-of-justice",
    )
    assert [claim.mark for claim in site.answered[arrest.key]] == ["seattle", "other-day"]
    assert site.claims["ramos-arrest-2018#seattle"].place == "places/seattle"
    assert ended(site, "people/vincent-ramos") == [((), "arrested")]
    assert [value.target for value in site.claims["ramos-arrest-2018#led"].values] == ["networks/phantom-secure"]


def test_f_phantom_018(site: Site) -> None:
    """Cameron Ortis was convicted of leaking to Vincent Ramos in 2015, which makes no status of Ramos."""
    assert ended(site, "people/cameron-ortis") == [(("leaking-secrets",), "convicted")]
    assert not status(site, "people/cameron-ortis").guilty
    leak = site.claims["ortis-2023#leaked"]
    assert [(value.words, value.target) for value in leak.values] == [("leaked information to", "people/vincent-ramos")]
    assert leak.about == ("people/cameron-ortis",)
    assert {one.case for one in site.statuses["people/vincent-ramos"]} == {"cases/us-v-ramos"}


def test_a_mirror_is_no_address(site: Site) -> None:
    """A page that was seen at a bare IP address is cited as seen there, and has no address of its own."""
    record = site.entries["sources/cbc-2024-01"].record
    assert isinstance(record, Source)
    assert (record.address, record.seen_at) == (
        None,
        "http://35.201.78.98/news/politics/cameron-ortis-sentencing-rcmp-1.7077275",
    )


def test_f_sky_003(site: Site) -> None:
    """Jean-François Eap's denial stands beside the accusation that it answers, and leaves his status as it was."""
    denial = site.claims["eap-denial-2021#denied"]
    assert (denial.data.standing, denial.by, str(denial.date)) == (
        Standing.PARTY,
        "people/jean-francois-eap",
        "2021-03-15",
    )
    assert site.answered["sky-indictment-2021#charges"] == (denial,)
    assert len(denial.proofs) == 3
    assert ended(site, "people/jean-francois-eap") == [(("racketeering-conspiracy",), "indicted")]


def test_f_sky_049(site: Site) -> None:
    """Two unnamed brothers were sentenced on appeal after an acquittal at first instance: sentenced, not acquitted."""
    assert ended(site, "cases/antwerp-sky-ecc#brothers") == [((), "sentenced")]


def test_f_sky_049_steps(site: Site) -> None:
    """Both judgments against the brothers are known with their instance, the undated one as before the appeal."""
    track = {taken.step.status: taken for taken in status(site, "cases/antwerp-sky-ecc#brothers").track}
    assert {label: (taken.claim.data.instance, str(taken.date)) for label, taken in track.items()} == {
        "acquitted": (Instance.FIRST, "before 2023-06-14"),
        "sentenced": (Instance.APPEAL, "2023-06-14"),
    }
    assert figures(track["sentenced"].claim) == {"sentence-length": "10 years"}


def test_f_sky_058(site: Site) -> None:
    """DG asked Europol and Eurojust for EUR 15,000: an applicant and two respondents, and nobody is accused."""
    claim = site.claims["dg-application-2024#asked"]
    assert figures(claim) == {"damages-claimed": "EUR 15,000"}
    assert (claim.by, claim.data.standing) == ("cases/dg-v-europol#dg", Standing.PARTY)
    assert site.roles["cases/dg-v-europol"] == {
        "agencies/europol": Role.RESPONDENT,
        "agencies/eurojust": Role.RESPONDENT,
        "cases/dg-v-europol#dg": Role.APPLICANT,
    }
    assert not {"agencies/europol", "agencies/eurojust", "cases/dg-v-europol#dg"} & set(site.statuses)


def test_f_anom_024(site: Site) -> None:
    """The Federal Court dismissed the appeal: the Memmingen acquittal is final, and the use of ANOM data undecided."""
    (position,) = status(site, "cases/memmingen-anom#accused").positions
    assert (position.taken.step.status, position.final) == ("acquitted", Final.YES)
    assert ruling(site, "bgh-1-str-107-24").use is Use.UNDECIDED
    assert ruling(site, "lg-memmingen-anom").use is Use.REFUSED
    claim = site.claims["memmingen-acquittal-2025#dismissed"]
    assert (claim.data.outcome, claim.data.instance) == (Outcome.APPEAL_DISMISSED, Instance.CASSATION)


def test_f_gen_002(site: Site) -> None:
    """An unnamed trader was acquitted of two offences and convicted of two others on one day: both are said."""
    assert ended(site, "cases/rotterdam-pgp-trader#trader") == [
        (("telecommunications-act", "money-laundering"), "acquitted"),
        (("false-documents", "favouring"), "convicted"),
    ]
    assert not status(site, "cases/rotterdam-pgp-trader#trader").guilty
