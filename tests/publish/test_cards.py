"""Tables whose rows are cards where the page is narrow."""

import pytest
from link.project import sound
from project import ROOT, html_pages, little, parsed

from generator.building.build import rendered
from generator.publish.cards import carded


def test_a_table_of_markdown_names_the_column_of_each_cell() -> None:
    """Words of the head without their markup."""
    html = carded(
        "<table>\n<thead>\n<tr>\n<th>Name</th>\n<th><em>Price</em> in &#34;euros&#34;</th>\n</tr>\n</thead>\n"
        "<tbody>\n<tr>\n<td>one</td>\n<td>5</td>\n</tr>\n"
        "<tr>\n<td>two &lt;td&gt;</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n"
    )
    page = parsed(f"<!doctype html><html><body>{html}</body></html>")
    assert [cell.attributes["data-label"] for cell in page.find("td")] == ["Name", 'Price in "euros"'] * 2
    assert [cell.text for cell in page.find("td")] == ["one", "5", "two <td>", ""]
    assert {head.attributes["scope"] for head in page.find("th")} == {"col"}


@pytest.mark.parametrize("html", ["<p>&lt;/thead&gt;</p>\n", "<table>\n<tbody>\n</tbody>\n</table>\n", ""])
def test_what_is_no_table_with_a_head_stays_as_it_is(html: str) -> None:
    """Nothing is added to it."""
    assert carded(html) == html


def test_every_cell_of_every_table_names_its_column() -> None:
    """In all pages of the little project; a cell that fills its row, and one that stands under a year, need no name."""
    for path, page in html_pages(little()[1]).items():
        for cell in page.find("td"):
            assert {"data-label", "data-standing", "class"} & set(cell.attributes), f"{path}: {cell.text}"


def test_a_table_in_a_text_is_one_of_cards() -> None:
    """Wherever people wrote a table, its cells say what they are."""
    text = "name: burner\n---\nIn short:\n\n| Model | Price |\n| --- | --- |\n| small | 5 |\n"
    site = sound({"terms/burner": f"---\n{text}"})
    page = parsed(rendered(site, ROOT)["terms/burner.html"])
    assert [(cell.text, cell.attributes["data-label"]) for cell in page.find("td")] == [
        ("small", "Model"),
        ("5", "Price"),
    ]
