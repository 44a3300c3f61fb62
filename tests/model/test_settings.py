"""The files about the whole project."""

from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.settings import PropertyTable, PublisherTable, SiteSettings

SITE = {"title": "T", "description": "D", "as_of": "2026-11-23"}


def complaint(model: type[Any], data: dict[str, Any]) -> str:
    """The one message with which a model refuses data."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    (only,) = caught.value.errors(include_url=False)
    return str(only["ctx"]["error"]) if "ctx" in only else str(only["msg"])


def test_today_is_what_the_settings_say() -> None:
    """The only today there is stands in `as_of`."""
    assert str(SiteSettings.model_validate(SITE).as_of) == "2026-11-23"


@pytest.mark.parametrize("written", ["https://x.example/sub", "https://x.example/sub/", "https://x.example/sub//"])
def test_an_address_of_a_site_is_a_folder(written: str) -> None:
    """The address ends in one slash, however it was written."""
    assert SiteSettings.model_validate({**SITE, "address": written}).address == "https://x.example/sub/"


def test_a_site_needs_no_address() -> None:
    """A site that was never published has none."""
    assert SiteSettings.model_validate(SITE).address is None


@pytest.mark.parametrize(
    "written", ["a@b", "a b@site.example", "a@site.example?bcc=x", "<a@site.example>", "@site.example"]
)
def test_a_contact_is_an_address_for_mail(written: str) -> None:
    """Whatever could be more than an address for mail is refused."""
    said = complaint(SiteSettings, {**SITE, "contact": written})
    assert said == "an e-mail address is like corrections@site.example"
    assert SiteSettings.model_validate({**SITE, "contact": "a.b+c@mail.site.example"}).contact


@pytest.mark.parametrize("key", ["title", "description", "as_of"])
def test_a_site_needs_these(key: str) -> None:
    """Without title, description or a today there is no site."""
    assert complaint(SiteSettings, {name: value for name, value in SITE.items() if name != key}) == "Field required"


@pytest.mark.parametrize(
    "row",
    [
        {"label": "L", "type": "relation"},
        {"label": "L", "type": "relation", "reverse": "R"},
        {"label": "L", "type": "relation", "to": ["people"]},
        {"label": "L", "type": "count", "reverse": "R", "to": ["people"]},
    ],
)
def test_a_relation_has_two_ends(row: dict[str, Any]) -> None:
    """A relation names its reverse and the kinds it leads to."""
    said = "a relation has `reverse` and `to`, and only a relation has them"
    assert complaint(PropertyTable, {"run-by": row}) == said


@pytest.mark.parametrize("rest", [{"reverse": "R"}, {"to": ["people"]}])
def test_only_a_relation_has_another_end(rest: dict[str, Any]) -> None:
    """A figure or a text has neither a reverse nor kinds that it leads to, not even one of the two."""
    with pytest.raises(ValidationError, match="only a relation has them"):
        PropertyTable.model_validate({"users": {"label": "L", "type": "count", **rest}})


def test_a_relation_leads_to_kinds_that_exist() -> None:
    """A folder that is no kind of content is a slip in the table, not in every claim that uses it."""
    with pytest.raises(ValidationError, match="poeple"):
        PropertyTable.model_validate({"led": {"label": "L", "type": "relation", "reverse": "R", "to": ["poeple"]}})


@pytest.mark.parametrize("key", ["Users", "9lives", "a", "-x", "a b", "x" * 25])
def test_a_key_of_a_property_is_short_and_plain(key: str) -> None:
    """A key is two to twenty-four small letters, digits and hyphens, and begins with a letter."""
    said = complaint(PropertyTable, {key: {"label": "L", "type": "count"}})
    assert said == "a property's key is 2 to 24 of a-z 0-9 - and begins with a letter"


@pytest.mark.parametrize("key", ["date", "about", "key", "final"])
def test_a_field_is_no_property(key: str) -> None:
    """What is a field of every claim cannot be defined again."""
    said = complaint(PropertyTable, {key: {"label": "L", "type": "count"}})
    assert said == "this is already a field of every claim"


def test_a_table_is_kept_in_its_order() -> None:
    """The order of the table is the order of columns."""
    table = PropertyTable.model_validate({key: {"label": key, "type": "count"} for key in ("users", "arrests")})
    assert list(table.root) == ["users", "arrests"]


@pytest.mark.parametrize("host", ["paper.example", "north.paper.example", "xn--krant-1ta.example"])
def test_a_publisher_is_a_host(host: str) -> None:
    """A host may have parts."""
    assert list(PublisherTable.model_validate({host: {"equals": ["Word of the day"]}}).root) == [host]


@pytest.mark.parametrize(
    "host", ["Paper.example", "www.paper.example", "https://paper.example", "paper", "paper.example/news", ".example"]
)
def test_an_address_is_no_publisher(host: str) -> None:
    """A host stands there in one form only, so that no rule is overlooked."""
    said = complaint(PublisherTable, {host: {"equals": ["Word of the day"]}})
    assert said.startswith("a publisher is named by its host")


@pytest.mark.parametrize("phrase", ["abc", "x" * 201])
def test_a_phrase_is_not_too_short(phrase: str) -> None:
    """A letter alone would stand in every line."""
    said = complaint(PublisherTable, {"paper.example": {"contains": [phrase]}})
    assert said.startswith("a phrase has 4 to 200 characters")


def test_rules_for_a_publisher_are_not_empty() -> None:
    """A host without a phrase is a slip."""
    assert complaint(PublisherTable, {"paper.example": {}}).startswith("the rules for a publisher are lists")
