"""A feed as JSON Feed 1.1.

In: a `Feed`. Out: JSON. Refuses to know the site.
"""

import json

from generator.publish.feeds.atom import printable
from generator.publish.feeds.items import Feed, Item


def jsonfeed(feed: Feed) -> str:
    """The text of the file."""
    data = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": printable(feed.title),
        "home_page_url": feed.page,
        "feed_url": feed.href,
        "description": printable(feed.subtitle),
        "language": feed.language,
        "authors": [{"name": printable(feed.author)}],
        "items": [_item(item) for item in feed.items],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _item(item: Item) -> dict[str, str]:
    return {
        "id": item.id,
        "url": item.href,
        "title": printable(item.title),
        "content_text": "\n".join(printable(line.words) for line in item.lines),
        "date_published": item.published,
        "date_modified": item.updated,
    }
