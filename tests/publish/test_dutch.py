"""The little site in Dutch: what a reader from the Netherlands finds on its pages."""

import pytest
from project import FERRY, Html, copy, edit, html_pages, pages


@pytest.fixture(scope="module")
def dutch(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Html]:
    """The pages of the little project, whose settings say `language: nl`."""
    root = copy(tmp_path_factory.mktemp("dutch"))
    edit(root, "content/site.yaml", "language: en", "language: nl")
    return html_pages(pages(root)[1])


def said(page: Html) -> str:
    """The text of a page with single spaces."""
    return " ".join(page.text.split())


def test_pages_say_that_they_are_dutch(dutch: dict[str, Html]) -> None:
    """Every page is in Dutch; words of content in English are marked as such."""
    assert {page.find("html")[0].attributes["lang"] for page in dutch.values()} == {"nl"}


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("index.html", "Stand: 31 januari 2021."),
        ("index.html", "Hoe vast het staat"),
        ("index.html", "door een rechter, over de partijen in die zaak"),
        ("index.html", "niemand heeft het toegegeven en geen rechter heeft het vastgesteld"),
        ("404.html", "Pagina niet gevonden"),
        ("search.html", "Elk woord moet voorkomen; een woordgroep staat tussen “aanhalingstekens”."),
        (
            "people/bo-odell.html",
            "Wie hier niet met een onherroepelijke veroordeling staat vermeld, wordt voor onschuldig gehouden.",
        ),
        (f"briefs/{FERRY}.html", "Hoofdpunten"),
        (f"briefs/{FERRY}.html", "Hoe te citeren"),
        (f"briefs/{FERRY}.html", "aanhouding, 2 mei 2019"),
        (f"briefs/{FERRY}.html", "13 beweringen: woorden nagegaan (13)"),
        (f"briefs/{FERRY}.html", "Berust op één bron"),
        ("people/bo-odell.html", "straf opgelegd voor 2 van 3 feiten; niet onherroepelijk, 9 juni 2020 vastgesteld"),
        ("people/bo-odell.html", "terechtstaand voor 1 van 3 feiten; volgens berichten, maart 2020 bericht"),
        ("people/bo-odell.html", "laatst nagekeken december 2020"),
        ("people/bo-odell.html", "beschuldigde in het stuk"),
        ("people/edouard-marle.html", "vrijgesproken; eerste aanleg; onherroepelijk, 9 juni 2020 vastgesteld"),
        ("cases/nordmark-v-marle.html", "later vrijgesproken, Tidewater High Court, 9 juni 2020"),
        ("cases/nordmark-v-marle.html", "datum onbekend"),
        ("networks/quillnet.html", "ten minste 1.200"),
        ("networks/quillnet.html", "EUR 900 tot 1.500"),
        ("countries.html", "Noorwegen"),
        ("sources/ferry-gazette-2019-05-04.html", "13 beweringen berusten hierop"),
        ("disputes.html", "Bronnen verschillen over één punt."),
        ("contact.html", "Verantwoordelijk voor de inhoud: Ida Exemplar."),
    ],
)
def test_words_are_dutch(dutch: dict[str, Html], path: str, words: str) -> None:
    """Phrases stand as a Dutch reader expects them."""
    assert words in said(dutch[path])


def test_the_legend_has_dutch_words(dutch: dict[str, Html]) -> None:
    """Each standing has one word, whatever its id is called."""
    page = dutch["timeline.html"]
    (legend,) = page.find("p", type_="legend")
    assert legend.text.split() == [
        *("Hoe", "vast", "het", "staat:"),
        *("vastgesteld", "toegegeven", "gesteld", "officieel", "partij", "bericht"),
    ]
    assert {
        element.attributes["data-standing"]
        for element in page.find("span", type_="standing")
        if element.attributes.get("data-standing")
    } == {*("found", "admitted", "alleged", "official", "party", "reported")}
