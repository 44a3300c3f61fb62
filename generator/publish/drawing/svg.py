"""The elements of a picture as escaped markup.

In: names of elements, their attributes, and what stands in them. Out: `Markup`. Colours come from the stylesheet by
class, never from an attribute; refuses to know what is drawn.
"""

from functools import cache

from markupsafe import Markup, escape


def element(name: str, *inside: str, **attributes: str | int) -> Markup:
    """`<name …>inside</name>`: text is escaped, markup is taken as it is; `class_` and `aria_label` lose their line."""
    written = "".join(
        [
            f' {_attribute(key)}="{value if type(value) is int else escape(value)}"'
            for key, value in attributes.items()
            if value != ""
        ]
    )
    within = "".join([one if type(one) is Markup else escape(one) for one in inside])
    return Markup(f"<{name}{written}>{within}</{name}>")


@cache
def _attribute(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def picture(kind: str, width: int, height: int, title: str, description: str, *inside: str, id: str) -> Markup:
    """A whole picture, `width` × `height` units, which scales with its place; `id` is the first part of its ids.

    Screen readers are told its title and description, and find the links in it; its data stand in a table beside it.
    """
    return element(
        "svg",
        element("title", title, id=f"{id}-title"),
        element("desc", description, id=f"{id}-desc"),
        *inside,
        class_=f"picture {kind}",
        viewBox=f"0 0 {width} {height}",
        role="group",
        aria_labelledby=f"{id}-title",
        aria_describedby=f"{id}-desc",
    )


def link(href: str, label: str, *inside: str, class_: str = "") -> Markup:
    """A link in a picture: reached with the keyboard; `label`, its title, is its name and is shown on hover."""
    return element("a", element("title", label), *inside, href=href, class_=class_)
