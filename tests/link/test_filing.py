"""Under what a claim is found: every list, form and search files it alike."""

import pytest
from project import little

from generator.link.filing import Filed
from generator.model.dates import PartialDate
from generator.publish.search.facets import of_claim
from generator.publish.views.long_lists.facets import facets_of
from link.project import brief, file, sound

FILES = {
    "networks/other-phone": "name: Other Phone",
    "courts/far-court": "name: Far Court\ncountry: SE",
    "cases/r-v-example": "name: R v Example\nnetworks: [example-phone]\ncourt: far-court",
}


def filed(claims: dict[str, str]) -> dict[str, Filed]:
    """How the claims of one brief are filed, by their marks."""
    site = sound({**{id: file(head) for id, head in FILES.items()}, "briefs/b": brief(claims)})
    return {key.partition("#")[2]: one for key, one in site.filed.items()}


def test_a_claim_is_filed_under_what_it_names_and_what_its_case_is_about() -> None:
    """The networks of its case, and the country of its court, where the case has none of its own."""
    found = filed({"one": "standing: reported, about: [jane-example], case: r-v-example, event: hearing, date: 2020"})
    assert found["one"].networks == ("networks/example-phone",)
    assert "SE" in found["one"].countries
    assert found["one"].year == "2020"


def test_a_claim_that_names_no_network_takes_the_only_one_of_its_brief() -> None:
    """Of several nobody knows which it means; what was withdrawn does not count."""
    one = "standing: reported, about: [example-phone], date: 2014, event: launch"
    other = one.replace("example-phone", "other-phone")
    bare = "standing: reported, about: [jane-example]"
    assert filed({"one": one, "bare": bare})["bare"].networks == ("networks/example-phone",)
    assert filed({"one": one, "two": other, "bare": bare})["bare"].networks == ()
    gone = f"{other}, retracted: {{date: 2021-04-01, reason: a mistake}}"
    assert filed({"one": one, "two": gone, "bare": bare})["bare"].networks == ("networks/example-phone",)


def test_a_claim_without_a_date_is_filed_under_that_of_its_source() -> None:
    """When it happened or held comes first."""
    site, _ = little()
    dates = {claim.key: claim.date for claim in site.claims.values()}
    assert any(date is None for date in dates.values())
    assert all(site.filed[key].date == date for key, date in dates.items() if date)
    assert all(isinstance(site.filed[key].date, PartialDate) for key, date in dates.items() if date is None)


@pytest.mark.law
def test_lists_and_the_search_file_alike() -> None:
    """What the form of a list finds under a network, a country or a standing, the search finds there, too."""
    site, _ = little()
    for claim in site.claims.values():
        one, other = facets_of(claim, site), of_claim(claim, site)
        assert (one.standing, one.networks, one.countries) == (other.standing, other.networks, other.countries)
