"""What robots.txt forbids, with the signs that stand for any words and for the end of an address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.arriving.addresses import Refused
from generator.files.arriving.robots import allows, rules

AGENT = "briefing-generator/1.0"
SITE = "https://news.example"
ALL = "User-agent: *\n"


def may(text: str, path: str) -> bool:
    return allows(rules(200, text), AGENT, f"{SITE}{path}")


@pytest.mark.parametrize(
    ("rule", "forbidden", "free"),
    [
        ("Disallow: /private/", "/private/a.html", "/privately"),
        ("Disallow: /*/print", "/2021/03/print", "/print"),
        ("Disallow: /*?session=", "/a?session=1", "/a?page=2"),
        ("Disallow: /*.pdf$", "/papers/a.pdf", "/papers/a.pdf.html"),
        ("Disallow: /*/amp$", "/2021/amp", "/2021/amp/more"),
        ("Disallow: /a$", "/a", "/ab"),
        ("Disallow: /\nAllow: /news/", "/sport/a", "/news/a"),
        ("Allow: /*.html$\nDisallow: /", "/a.htm", "/a.html"),
        ("Disallow: /m%C3%A9dia/", "/m%c3%a9dia/a", "/media/a"),
    ],
)
def test_rule_forbids_what_it_names(rule: str, forbidden: str, free: str) -> None:
    """Of two rules that fit the longer one holds."""
    assert not may(ALL + rule, forbidden)
    assert may(ALL + rule, free)


def test_own_rules_stand_for_those_of_all() -> None:
    """A group that names this program is the only one that counts."""
    text = f"{ALL}Disallow: /\n\nUser-agent: Briefing-Generator\nDisallow: /*/print$\n"
    assert may(text, "/a")
    assert not may(text, "/a/print")


def test_rules_of_others_are_none_of_ours() -> None:
    """So is a program whose name begins like ours."""
    assert may("User-agent: otherbot\nDisallow: /\n\nUser-agent: briefing-generators\nDisallow: /\n", "/a")


@pytest.mark.parametrize("status", [500, 503, 429, 301, 204])
def test_site_that_cannot_say_allows_nothing(status: int) -> None:
    """Not even where its answer has a text."""
    with pytest.raises(Refused):
        rules(status, "")


@pytest.mark.parametrize("status", [404, 410, 403])
def test_site_without_rules_allows_everything(status: int) -> None:
    """The text of the page that says so is no rule."""
    assert allows(rules(status, f"{ALL}Disallow: /"), AGENT, f"{SITE}/a")


def test_rules_beyond_all_measure_are_refused() -> None:
    """A row of names before a row of rules would be kept once for each of both."""
    names = "".join(f"User-agent: x{number}\n" for number in range(2_000))
    assert may("Disallow: /a\n" * 2_000, "/a")
    with pytest.raises(Refused, match="too many rules"):
        rules(200, names + "Disallow: /a\n" * 2_000)


@pytest.mark.law
@given(
    st.lists(
        st.one_of(
            st.sampled_from(["User-agent: *", "Disallow: ", "Allow: /", "Crawl-delay: ", "Request-rate: 1/", "\n"]),
            st.text(alphabet="/a*$%?²#:\0\ufeff é", max_size=20),
        ),
        max_size=30,
    ).map("".join)
)
def test_no_text_is_beyond_reading(text: str) -> None:
    """Whatever stands there, the answer is yes or no."""
    assert may(text, "/a?b=c%") in (True, False)
