"""What the tests of this folder look at: one page of each template, and no template is left out."""

from project import ROOT

from browser.shown import Shown

SURROUNDING = "base.html"  # what the others stand in; no page is made of it alone


def test_there_is_a_page_of_each_template(shown: Shown) -> None:
    """Whoever adds a template that no page of the real site uses adds a page of it to what is shown beside the site."""
    templates = {file.name for file in (ROOT / "templates").glob("*.html")} - {SURROUNDING}
    assert {name.partition(" ")[0] for name in shown.examples} == templates
    assert all((shown.place / path).is_file() for path in shown.examples.values())
