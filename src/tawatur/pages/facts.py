"""What a page says about its articles in machine form: JSON-LD, meta tags, address.

Dates are trusted in this order: JSON-LD, meta, what the reader sees, the URL. A page that names several
articles in JSON-LD is asked for the one whose headline is meant.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from tawatur.lexicon import Lexicon
from tawatur.lexicon.pages import line_key
from tawatur.pages.dates import day_in, iso_moment

__all__ = ["Facts", "Update", "facts", "page_title", "url_day"]

Element = Any

_ARTICLE_TYPES = re.compile(r"Article$|^BlogPosting$|^LiveBlogPosting$|^Report$|^VideoObject$")
_PUBLISHED = ("article:published_time", "datepublished", "og:article:published_time", "article:published", "pubdate",
              "publishdate", "publish-date", "publish_date", "date", "dc.date", "dc.date.issued", "dcterms.created",
              "dcterms.date", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "datecreated",
              "og:published_time", "published_time", "creationdate")  # fmt: skip
_URL_DAYS = (
    re.compile(r"(?<!\d)((?:19|20)\d\d)([/-])(\d{1,2})\2(\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(20\d\d)()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\d{4}|\D|$)"),
)
# JSON-LD deeper or longer than this is no description of an article.
_MOST_NODES = 2000


@dataclass(frozen=True, slots=True)
class Update:
    """One entry of a live blog."""

    text: str
    title: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What the page's machine-readable parts say of one article."""

    title: str | None = None
    site: str | None = None
    url: str | None = None
    author: str | None = None
    meta_author: str | None = None
    published: str | None = None
    published_from: str | None = None
    body: str | None = None
    is_article: bool = False
    is_stub: bool = False
    updates: tuple[Update, ...] = ()


def facts(tree: Element, lexicon: Lexicon, headline: str | None = None, *, only_named: bool = False) -> Facts:
    """Read the facts of the article with this headline; `only_named` for a page's later articles."""
    nodes = list(_nodes(tree))
    node = _chosen(nodes, headline, only_named=only_named)
    meta = {} if only_named else _meta(tree)
    published, told_by = _published(node, meta, lexicon)
    return Facts(
        title=_text(node.get("headline")) or _first(meta, "og:title", "twitter:title"),
        site=_first(_meta(tree), "og:site_name", "application-name", "al:android:app_name")
        or _publisher(nodes),
        url=None if only_named else _address(tree, node, meta),
        author=_author(node.get("author")),
        meta_author=_first(meta, "author", "article:author_name", "dc.creator"),
        published=published,
        published_from=told_by,
        body=_text(node.get("articleBody")),
        is_article=bool(node) or (meta.get("og:type") or "").casefold() == "article",
        is_stub=str(node.get("isAccessibleForFree", "")).casefold() == "false",
        updates=tuple(_updates(node.get("liveBlogUpdate"))),
    )


def page_title(tree: Element) -> str | None:
    """Return what the page calls itself, the site's name perhaps behind it."""
    told = next((m.get("content") for m in tree.iter("meta") if m.get("property") == "og:title"), None)
    return told or next((t.text for t in tree.iter("title")), None)


def _nodes(tree: Element) -> Iterator[dict[str, Any]]:
    """Yield every JSON-LD object of the page; broken JSON is common and is passed over."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            found = json.loads((script.text or "").strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _flat(found)


def _flat(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - JSON of strangers
    queue = [value]
    for _ in range(_MOST_NODES):
        if not queue:
            return
        item = queue.pop(0)
        if isinstance(item, list):
            queue += item[:200]
        elif isinstance(item, dict):
            yield item
            queue += [item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item]


def _chosen(nodes: Iterable[dict[str, Any]], headline: str | None, *, only_named: bool) -> dict[str, Any]:
    articles = [n for n in nodes if any(_ARTICLE_TYPES.search(str(t)) for t in _listed(n.get("@type")))]
    key = line_key(headline or "")[:40]
    named = [n for n in articles if key and line_key(_text(n.get("headline")) or "").startswith(key)]
    if named or only_named:
        return named[0] if named else {}
    return max(
        articles, key=lambda n: ("datePublished" in n, "VideoObject" not in str(n.get("@type"))), default={}
    )


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - JSON of strangers
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str | None:  # noqa: ANN401 - JSON of strangers
    value = _listed(value)[0] if _listed(value) else None
    return " ".join(value.split()) if isinstance(value, str) and value.strip() else None


def _meta(tree: Element) -> dict[str, str]:
    """Return meta tags and microdata by lower-case name, the first of each."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        content = (tag.get("content") or "").strip()
        for key in ("property", "name", "itemprop"):
            name = tag.get(key)
            if name and content:
                found.setdefault(name.casefold(), content)
    return found


def _first(meta: dict[str, str], *names: str) -> str | None:
    return next((" ".join(meta[n].split()) for n in names if n in meta), None)


def _published(node: dict[str, Any], meta: dict[str, str], lexicon: Lexicon) -> tuple[str | None, str | None]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        moment = _moment(_text(node.get(key)), lexicon)
        if moment:
            return moment, "json-ld"
    for name in _PUBLISHED:
        moment = _moment(meta.get(name), lexicon)
        if moment:
            return moment, "meta"
    return None, None


def _moment(value: str | None, lexicon: Lexicon) -> str | None:
    """Read a machine's date, or one that a newsroom typed into a machine's field («الأربعاء، 07 أكتوبر 2020»)."""
    return (iso_moment(value) or day_in(value, lexicon)) if value else None


def _publisher(nodes: Iterable[dict[str, Any]]) -> str | None:
    for node in nodes:
        publisher = _listed(node.get("publisher"))
        name = _text(publisher[0].get("name")) if publisher and isinstance(publisher[0], dict) else None
        if name or (
            node.get("@type") in ("WebSite", "NewsMediaOrganization") and (name := _text(node.get("name")))
        ):
            return name
    return None


def _author(value: Any) -> str | None:  # noqa: ANN401 - JSON of strangers
    names = [_text(v.get("name")) if isinstance(v, dict) else _text(v) for v in _listed(value)[:5]]
    return "، ".join(n for n in names if n and "://" not in n) or None


def _address(tree: Element, node: dict[str, Any], meta: dict[str, str]) -> str | None:
    link = next(
        (x.get("href") for x in tree.iter("link") if (x.get("rel") or "").casefold() == "canonical"), None
    )
    return next(
        (
            u
            for u in (link, meta.get("og:url"), _text(node.get("url")))
            if u and re.match(r"https?://[^/]+/.", u)
        ),
        None,
    )


def _updates(value: Any) -> Iterator[Update]:  # noqa: ANN401 - JSON of strangers
    for item in _listed(value)[:500]:
        body = _text(item.get("articleBody")) if isinstance(item, dict) else None
        if body:
            yield Update(body, _text(item.get("headline")), iso_moment(_text(item.get("datePublished")) or ""),
                         _text(item.get("url")))  # fmt: skip


def url_day(url: str | None) -> str | None:
    """Return the day in an address: /2025/06/18/, /2020-06-03-1.38, /202003171044893040."""
    from urllib.parse import unquote

    path = unquote(url.partition("://")[2].partition("/")[2]) if url else ""
    for pattern in _URL_DAYS:
        found = pattern.search(path)
        if found is not None:
            return iso_moment(f"{found[1]}-{int(found[3]):02}-{int(found[4]):02}")
    return None
