"""RSS and Atom feeds: each entry is an article, as long as the feed carries its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any

from lxml import etree

from tawatur.lexicon import Lexicon
from tawatur.pages.dates import iso_moment
from tawatur.pages.draft import Draft
from tawatur.pages.markup import fragment_parts

__all__ = ["feed_drafts", "is_feed"]

Element = Any

# Atomic groups: a thousand comments before the first tag must not be tried in every combination.
_FEED = re.compile(
    r"(?>\s*(?:<!--(?>.*?-->)|<\?[^>]*>|<!DOCTYPE[^\[>]*(?:\[[^\]]*\])?\s*>))*+\s*<(?:rss|feed|rdf:RDF)\b",
    re.DOTALL,
)
_BODIES = ("encoded", "content", "description", "summary")
_DATES = ("pubDate", "published", "date", "updated")
_MOST_ENTRIES = 5000


def is_feed(text: str) -> bool:
    """Whether a page is a feed by its first tag."""
    return _FEED.match(text[:5000]) is not None


def feed_drafts(text: str, lexicon: Lexicon) -> tuple[Draft, ...]:
    """Return the entries of a feed, in its order; entries without text are passed over."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, remove_comments=True)
    bare = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    try:
        tree = etree.fromstring(bare.encode("utf-8", "replace"), parser=parser)
    except (etree.XMLSyntaxError, ValueError):
        return ()
    return tuple(_entries(tree, lexicon)) if tree is not None else ()


def _entries(tree: Element, lexicon: Lexicon) -> Iterator[Draft]:
    site = _first(tree.find("{*}channel") if tree.find("{*}channel") is not None else tree, ("title",))
    for count, entry in enumerate(tree.iter("{*}item", "{*}entry")):
        if count >= _MOST_ENTRIES:
            return
        body = _first(entry, _BODIES)
        parts = tuple(fragment_parts(body, lexicon)) if body else ()
        published = _moment(_first(entry, _DATES))
        if any(p.kind == "paragraph" for p in parts):
            yield Draft(
                parts=parts,
                title=_first(entry, ("title",)),
                byline=_first(entry, ("creator", "author")),
                outlet=site,
                url=_link(entry),
                published=published,
                published_from="meta" if published else None,
            )


def _first(entry: Element, names: tuple[str, ...]) -> str | None:
    """Return the text of the first child of one of these names, whatever its namespace."""
    for name in names:
        for child in entry.findall(f"{{*}}{name}"):
            text = (
                " ".join("".join(child.itertext()).split())
                if name in ("title", "creator", "author")
                else None
            )
            text = text or (child.text or "").strip() or "".join(child.itertext()).strip()
            if text:
                return text
    return None


def _link(entry: Element) -> str | None:
    for link in entry.findall("{*}link"):
        address = (link.text or "").strip() or (
            link.get("href") if link.get("rel", "alternate") == "alternate" else None
        )
        if address:
            return str(address)
    return None


def _moment(value: str | None) -> str | None:
    if value is None:
        return None
    try:
        return iso_moment(value) or parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
