"""What a saved page tells of whoever saved it is found, and what it tells of others is left alone."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.convert.personal import find, places, redacted
from generator.convert.traces import Kind

TOKEN = "q7Zt2Xw9Lm4Rk8Vb1Nc6"
LINE_END = re.compile(r"\r\n|\r|\n")
LONG = "8f3b2c91d0e4a5b67c8d9e0f1a2b3c4d"

# Kind, what stands in the page, and what of it is found.
FOUND = [
    (Kind.NAME, "<li>Logged in as <b>jdoe</b> <a>Log out</a></li>", "jdoe"),
    (Kind.NAME, "You are signed in as Ada Sample\n", "Ada Sample"),
    (Kind.NAME, "Home | Ingelogd als Jan de Vries | Uitloggen", "Jan de Vries"),
    (Kind.NAME, '<p>Connecté en tant que <a href="/moi">Marie Modèle</a></p>', "Marie Modèle"),
    (Kind.NAME, '<a title="Logged in as ada@post.example">', "ada@post.example"),
    (Kind.NAME, "<h2>Welcome back, Ada!</h2>", "Ada"),
    (Kind.NAME, "Welkom terug, Jan Voorbeeld\n", "Jan Voorbeeld"),
    (Kind.NAME, '{"currentUserName": "Ada Sample", "x": 1}', "Ada Sample"),
    (Kind.NAME, "{'subscriber_name':'Jan'}", "Jan"),
    (Kind.EMAIL, '<input type="email" name="newsletter" value="ada@post.example">', "ada@post.example"),
    (Kind.EMAIL, "<input value='jan@post.example' id='account'>", "jan@post.example"),
    (Kind.EMAIL, "This e-mail was sent to <b>ada@post.example</b>.", "ada@post.example"),
    (Kind.EMAIL, "Deze nieuwsbrief is verzonden aan jan@post.example", "jan@post.example"),
    (Kind.EMAIL, "<span>ada@post.example</span> | <a href='/out'>Sign out</a>", "ada@post.example"),
    (Kind.EMAIL, "jan@post.example (Uitloggen)", "jan@post.example"),
    (Kind.EMAIL, '{"userEmail":"ada@post.example"}', "ada@post.example"),
    (Kind.EMAIL, '{"subscriber_email": "jan@post.example"}', "jan@post.example"),
    (Kind.EMAIL, '<body data-user-email="ada@post.example">', "ada@post.example"),
    (Kind.EMAIL, "<i data-account-mail='jan@post.example'>", "jan@post.example"),
    (Kind.TOKEN, '<a href="https://news.example/a?email=ada%40post.example&x=1">', "ada%40post.example"),
    (Kind.TOKEN, f'<a href="/a?x=1&amp;gift={TOKEN}">', TOKEN),
    (Kind.TOKEN, f"https://news.example/a?sid={LONG}\n", LONG),
    (Kind.TOKEN, f"<a href='/login#access_token={TOKEN}'>", TOKEN),
    (Kind.TOKEN, f"<a href='/a?utm_content={TOKEN}'>", TOKEN),
    (Kind.TOKEN, f"<a href='/a?fbclid={TOKEN}'>", TOKEN),
    (Kind.FORM, '<input type="hidden" name="_csrf" value="a8f3b2c91d">', "a8f3b2c91d"),
    (Kind.FORM, "<input value='a8f3b2c91d' name='_wpnonce' type=hidden>", "a8f3b2c91d"),
    (Kind.FORM, f'<meta name="csrf-token" content="{LONG}">', LONG),
    (Kind.FORM, '{"csrfToken":"8s7df87sdf7"}', "8s7df87sdf7"),
    (Kind.FORM, "{'session_id': 'abc123def456'}", "abc123def456"),
    (Kind.NUMBER, "Abonneenummer: 12345678\n", "12345678"),
    (Kind.NUMBER, "<dt>Subscriber number</dt><dd>AB-1234567</dd>", "AB-1234567"),
    (Kind.NUMBER, "As a reader, your customer number is 1234 5678.", "1234 5678"),
    (Kind.NUMBER, "Numéro d’abonné : 00123456", "00123456"),
    (Kind.PATH, "<!-- saved from url=(0042)file:///Users/ada/news/a.html -->", "file:///Users/ada/news/a.html"),
    (Kind.PATH, '<img src="file:///C:/Users/Jan/a.png">', "file:///C:/Users/Jan/a.png"),
    (Kind.PATH, r"Opened from C:\Users\Ada\Desktop\a.html", r"C:\Users\Ada\Desktop\a.html"),
    (Kind.PRINT, "Printed by Ada Sample on 12 March 2024\n", "Ada Sample"),
    (Kind.PRINT, "<p>Afgedrukt door Jan Voorbeeld op 12-03-2024</p>", "Jan Voorbeeld"),
    (Kind.PRINT, "Downloaded for ada@post.example, 2024-03-12", "ada@post.example"),
]

ALONE = [
    # Names.
    "The detective had logged in as admin and read every message.",
    "He was connected; he logged in as the owner of the phone.",
    "<li>Logged in as guest</li>",
    "Welcome back, everyone",
    "The crew said “welcome back, Captain” when the ferry came in.",
    '{"author": {"userName": "psample", "name": "Pat Sample"}}',
    "By Pat Sample, crime reporter",
    # E-mail addresses.
    '<a href="mailto:tips@news.example?subject=A%20tip&body=Hello">tips@news.example</a>',
    "Contact the newsroom: desk@news.example",
    "Pat Sample (pat.sample@news.example) writes about courts.",
    '<input type="email" name="email" placeholder="you@post.example" value="">',
    '<input type="hidden" name="recipient" value="desk@news.example">',
    '<meta name="author" content="pat.sample@news.example">',
    "The messages were sent to harbour@ships.example by the dealers.",
    # Tokens.
    '<a href="/a?utm_source=footer&utm_campaign=newsletter20210314daily">',
    '<a href="/search?key=harbour-police-2021-03-14">',
    f'<img src="https://news.example/resizer/a.jpg?auth={LONG}&width=800">',
    f'<script src="/app.js?token={LONG}"></script>',
    f'<link href="/style.css?h={LONG}">',
    '<iframe src="https://maps.example/embed?key=AIzaSyA8f3b2c91da8f3b2c91d">',
    "<a href='/a?page=2&id=20210314123456'>",
    f'<meta name="google-site-verification" content="{LONG}">',
    f'<script nonce="{LONG}">',
    '<input type="hidden" name="token" value="search">',
    '<input type="submit" name="subscribe" value="Subscribe">',
    '{"accessToken": "pk.eyJ1IjoibmV3cyJ9"}',
    # Numbers, paths, copies.
    "The customer number 12345678 belonged to a shell company.",
    "The account number 12345678 was in Belize.",
    "Call our subscriber service: 0123 456 789",
    '<a href="https://news.example/Users/ada/a.html">',
    "The malware wrote to file:///etc/hosts on every phone.",
    "<!-- saved from url=(0026)https://news.example/a -->",
    "Printed by Sample Printers Ltd, Harbourtown",
    "The leaflet was printed by two men on the ferry.",
]


@pytest.mark.parametrize(("kind", "page", "expected"), FOUND)
def test_a_trace_of_the_editor_is_found(kind: Kind, page: str, expected: str) -> None:
    """One trace, of this kind, with just these signs."""
    assert [(one.kind, one.text) for one in find(page)] == [(kind, expected)]


@pytest.mark.parametrize("page", ALONE)
def test_what_is_not_about_the_editor_alarms_nobody(page: str) -> None:
    """Bylines, contact addresses, the publisher's links and an article's own words are left alone."""
    assert find(page) == ()


def test_every_kind_has_a_case_and_a_second_one() -> None:
    """No kind of trace rests on one page."""
    kinds = [kind for kind, _, _ in FOUND]
    assert all(kinds.count(kind) > 1 for kind in Kind)


def test_a_trace_has_its_place() -> None:
    """Line and column are those of an editor's screen, whichever way lines end."""
    page = "<p>News</p>\r\n\r<b>Logged in as</b> ada\nAbonneenummer: 12345678"
    assert places(page, find(page)) == ((3, 21), (4, 16))


def test_what_is_shown_of_a_trace_is_too_little_to_use() -> None:
    """A report may be read by others: it shows the beginning alone."""
    (trace,) = find(f'<a href="/a?gift={TOKEN}">')
    assert trace.short == "q7Zt2Xw9…"


def test_redaction_keeps_everything_else_in_its_place() -> None:
    """As many x as there were signs."""
    page = "<b>Logged in as ada</b> <p>Two ferries were late.</p> <a href='/a?email=ada@post.example'>"
    expected = "<b>Logged in as xxx</b> <p>Two ferries were late.</p> <a href='/a?email=xxxxxxxxxxxxxxxx'>"
    assert redacted(page, find(page)) == expected


pages = st.lists(
    st.one_of(
        st.sampled_from([page for _, page, _ in FOUND] + ALONE),
        st.sampled_from(
            ["<", ">", "\n", " ", "|", "Log out", "&", "?", "=", "@", "Welcome back, ", '"', "file:///home/"]
        ),
        st.text(max_size=8),
    ),
    max_size=12,
).map("".join)


@pytest.mark.law
@given(pages)
def test_a_redacted_page_holds_no_trace(page: str) -> None:
    """What is left has the same length and the same lines, and looking it over again finds nothing."""
    clean = redacted(page, find(page))
    assert len(clean) == len(page)
    assert [found.span() for found in LINE_END.finditer(clean)] == [found.span() for found in LINE_END.finditer(page)]
    assert find(clean) == ()


@pytest.mark.law
@given(pages)
def test_traces_stand_in_order_and_apart(page: str) -> None:
    """Each trace has its own words of the page, and none touches another."""
    found = find(page)
    assert all(page[one.start : one.end] == one.text and one.text for one in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@pytest.mark.parametrize(
    "bait", ["<input ", "a@b.", "logged in as ", "?token=", "welcome back, A ", "<meta name='a' ", " "]
)
def test_hostile_repetition_is_looked_through(bait: str) -> None:
    """A heap of beginnings without an end is no trace, and does not hold the program."""
    assert find(bait * 20_000) == ()
