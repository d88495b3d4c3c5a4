"""A draft is what one reader (HTML or dump) found of an article; this is where it becomes one.

Parts stand in page order. Paragraphs and headings make the text; decks, captions, embeds and credits keep
their own words and remember behind which paragraph they stood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from tawatur.lexicon import Lexicon
from tawatur.lexicon.outlets import Outlet
from tawatur.model import Article, Block, BlockKind
from tawatur.pages.credits import credits as page_credits
from tawatur.pages.dates import day_in
from tawatur.records import article_id, text_version

__all__ = ["Draft", "Part", "article_of", "dateline_day", "photo_credit"]

_LAST_BRACKET = re.compile(r"[(\[]([^()\[\]]{1,60})[)\]]\s*[.،]?$")
_DATELINE_END = re.compile(r"\s*(?:[-–—]{1,2}\s|\)\s*[-–—:]|:\s)")
_LONGEST_DATELINE = 90
_LONGEST_FURNITURE = 300


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a page, of a block's kind."""

    kind: BlockKind
    text: str
    author: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as its page shows it, before hints and outlets are applied.

    `is_given`: the caller named the outlet, and its name is kept as it was given.
    """

    parts: tuple[Part, ...]
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    published_from: str | None = None
    notes: tuple[str, ...] = ()
    is_given: bool = False


def article_of(draft: Draft, lexicon: Lexicon) -> Article:
    """Lay the parts of a draft out as text and blocks, and name its outlet, owner, id and credits."""
    known = lexicon.outlets.find(draft.outlet) or (
        lexicon.outlets.find(draft.url) if not draft.is_given else None
    )
    text, blocks = _laid_out(_with_photo_credits(_without_furniture(draft.parts, known), lexicon))
    outlet = draft.outlet if draft.is_given else known.name if known else draft.outlet or _host(draft.url)
    first = next((p.text for p in draft.parts if p.kind == "paragraph"), "")
    identity = (draft.url,) if draft.url else (draft.title or "", first)
    article = Article(
        id=article_id(outlet, *identity),
        text=text,
        version=text_version(text),
        outlet=outlet,
        owner=known.owner if known else None,
        url=draft.url,
        title=draft.title,
        byline=draft.byline,
        published=draft.published,
        published_from=draft.published_from,
        blocks=blocks,
    )
    return replace(article, credits=page_credits(article, lexicon))


def _without_furniture(parts: tuple[Part, ...], outlet: Outlet | None) -> tuple[Part, ...]:
    """Leave out the lines that this house prints under every article; a page of nothing else is kept."""
    if outlet is None or not outlet.furniture:
        return parts
    kept = tuple(p for p in parts if len(p.text) > _LONGEST_FURNITURE or not outlet.prints(p.text))
    return kept if any(p.kind == "paragraph" for p in kept) else parts


def dateline_day(draft: Draft, lexicon: Lexicon) -> str | None:
    """Return the full day in the dateline of the first paragraph: «القاهرة في 23 يونيو 2025 (أ ش أ) -»."""
    first = next((p.text for p in draft.parts if p.kind == "paragraph"), "")
    end = _DATELINE_END.search(first[:_LONGEST_DATELINE])
    return day_in(first[: end.start()], lexicon) if end else None


def _host(url: str | None) -> str | None:
    """Name an outlet nobody described by its host: two pages of it are then not two outlets."""
    host = (urlsplit(url).hostname or "") if url and "://" in url else ""
    return host.removeprefix("www.") or None


def _laid_out(parts: tuple[Part, ...]) -> tuple[str, tuple[Block, ...]]:
    lines: list[str] = []
    blocks: list[Block] = []
    at, last = 0, 0
    for part in parts:
        if part.kind in ("paragraph", "heading"):
            blocks.append(Block(part.kind, at, at + len(part.text)))
            lines.append(part.text)
            last, at = at, at + len(part.text) + 1
        else:
            beside = (part.author, part.published, part.url)
            blocks.append(Block(part.kind, None, None, part.text, last, *beside))
    return "\n".join(lines), tuple(blocks)


def _with_photo_credits(parts: tuple[Part, ...], lexicon: Lexicon) -> tuple[Part, ...]:
    """Keep a caption once, and put the credit in its last bracket beside it."""
    return tuple(_unrepeated(parts, lexicon))


def _unrepeated(parts: tuple[Part, ...], lexicon: Lexicon) -> Iterator[Part]:
    seen: set[tuple[str, str]] = set()
    for part in parts:
        if part.kind in ("caption", "deck", "credit") and (part.kind, part.text) in seen:
            continue
        seen.add((part.kind, part.text))
        yield part
        credit = photo_credit(part.text, lexicon) if part.kind == "caption" else None
        if credit is not None:
            yield Part("credit", credit)


def photo_credit(caption: str, lexicon: Lexicon) -> str | None:
    """Return whom a caption credits: its last bracket, «(رويترز)», unless that only says «أرشيفية»."""
    found = _LAST_BRACKET.search(caption)
    if found is None or len(found[1].split()) > 6 or lexicon.pages.is_whole("archive", found[1]):
        return None
    return found[1].strip()
