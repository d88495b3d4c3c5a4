"""A text dump → the articles in it, each read from its head (headline, deck, date, byline) to its last paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, takewhile

from tawatur.lexicon import Lexicon
from tawatur.lexicon.outlets import Outlet
from tawatur.pages.dates import visible_date
from tawatur.pages.draft import Draft, Part
from tawatur.pages.headlines import HEAD, paragraph_runs, starts
from tawatur.pages.lines import LONGEST_TITLE, Line, lines
from tawatur.pages.posts import post

__all__ = ["dump_drafts"]

_SKIPPED = frozenset({"furniture", "rule", "pointer", "teaser"})
_LISTED = frozenset({"short", "section", "furniture", "pointer", "rule"})
_SENTENCE = re.compile(r"[.:؛…۔؟!،\"”»][\")\]]*$")
_QUOTED_STAFF = re.compile(r"[«“\"](?P<name>[^«»“”\"]{2,40})[»”\"]\s*\([^()]{2,40}\)")
_LONGEST_HEADING = 14
_LONGEST_DECK = 60
_SHORTEST_DECK = 4
_LONGEST_QUESTION = 12
_POST_LINES = 8
_KICKER = 2
# More short lines than a head ever has, above a text or below it, are the page's menus.
_MENU = 6
_TAIL = 4
# An article goes on behind a list where so many paragraphs follow each other.
_RESUMED = 2


def dump_drafts(text: str, lexicon: Lexicon) -> tuple[Draft, ...]:
    """Return the articles of a dump, in its order."""
    found = lines(text, lexicon)
    begins = starts(found)
    house = _house(found, lexicon)
    ends = [*begins[1:], len(found)]
    drafts = (_draft(found[a:b], lexicon) for a, b in zip(begins, ends, strict=True))
    return tuple(
        replace(d, outlet=d.outlet or house) for d in drafts if any(p.kind == "paragraph" for p in d.parts)
    )


def _house(found: Sequence[Line], lexicon: Lexicon) -> str | None:
    """Return the outlet that the page's own bylines name, agencies apart; None where they name several.

    An outlet nobody described is believed when two bylines quote it: «مدار اليوم» (نورما).
    """
    bylines = [line.text for line in found if line.kind == "byline"]
    known = {_own_outlet(text, lexicon) for text in bylines} - {None}
    quoted = Counter(m["name"] for text in bylines if (m := _QUOTED_STAFF.fullmatch(text)))
    named = known or {name for name, count in quoted.items() if count >= 2}
    return named.pop() if len(named) == 1 else None


def _own_outlet(byline: str | None, lexicon: Lexicon) -> str | None:
    """Return the outlet in «الشرق الأوسط» (لندن); an agency there is a credit, not the outlet."""
    for part in re.split(r"[():|–]|\s-\s", byline or ""):
        outlet: Outlet | None = lexicon.outlets.find(part.strip())
        if outlet is not None:
            return None if outlet.agency else outlet.name
    return None


def _draft(found: Sequence[Line], lexicon: Lexicon) -> Draft:
    title = _title(found)
    body = _body_start(found, title)
    head = found[:body]
    rest = _without_tail(_open_lines(found[body:]))
    beside = (*head, *rest)
    below = list(takewhile(lambda x: x.kind != "paragraph", reversed(rest)))
    dates = [d for x in (*head, *below) if x.kind == "date" and (d := visible_date(x.text, lexicon))]
    byline = next((x.text for x in beside if x.kind == "byline"), None)
    published = min(dates, key=lambda d: d.modified).day if dates else None
    parts = (*_head_parts(head, title), *_body_parts(rest, lexicon))
    if not any(p.kind == "paragraph" for p in parts):
        # A brief of one short line has no body below its deck: the deck is the text.
        parts = tuple(replace(p, kind="paragraph") if p.kind == "deck" else p for p in parts)
    return Draft(
        parts=parts,
        title=title.text if title else None,
        byline=byline,
        outlet=_own_outlet(byline, lexicon),
        published=published,
        published_from="visible" if published else None,
    )


def _title(found: Sequence[Line]) -> Line | None:
    """Return the headline: the line that comes twice in the head, else the first that can be one."""
    seen: set[str] = set()
    for line in _before_paragraphs(found):
        if line.kind == "short" and line.key in seen:
            return line
        seen.add(line.key)
    heads = [x for x in found[:HEAD] if x.kind not in ("furniture", "section", "rule")]
    if len(heads) > 1 and heads[1].kind == "paragraph" and heads[0].words <= LONGEST_TITLE:
        # Right over the first paragraph anything short is the headline, be it «… (صور)» or «… 25 جانفي 2017».
        return heads[0] if heads[0].kind in ("short", "caption", "date") or _trails_off(heads[0]) else None
    shorts = [x for x in heads if x.kind in ("short", "paragraph")]
    if len(_menu(found)) > _MENU:
        # A whole page was copied: its headline is the longest of the last lines of its menus.
        return max(_menu(found)[-_MENU:], key=lambda x: x.words)
    if (
        len(shorts) > 1
        and shorts[0].words <= _KICKER
        and shorts[1].kind == "short"
        and shorts[1].words > _KICKER
    ):
        return shorts[1]
    return shorts[0] if shorts and shorts[0].kind == "short" else None


def _menu(found: Sequence[Line]) -> list[Line]:
    """Return the short lines above the first paragraph, names of sections among them."""
    above = [line for line in _before_paragraphs(found) if line.kind in ("short", "section", "paragraph")]
    return list(takewhile(lambda line: line.kind != "paragraph", above))


def _trails_off(line: Line) -> bool:
    return line.text.endswith(("..", "…"))


def _before_paragraphs(found: Sequence[Line]) -> Sequence[Line]:
    """Return the lines above the second paragraph: a deck may look like one."""
    paragraphs = [i for i, line in enumerate(found[: 2 * HEAD]) if line.kind == "paragraph"]
    return found[: paragraphs[1] if len(paragraphs) > 1 else len(found)][: 2 * HEAD]


def _body_start(found: Sequence[Line], title: Line | None) -> int:
    """Return where the body begins: behind the last date, byline or repeated headline of the head."""
    last = -1
    paragraphs = 0
    for i, line in enumerate(_before_paragraphs(found)):
        paragraphs += line.kind == "paragraph"
        if paragraphs and (found[i].words > _LONGEST_DECK or line.kind in ("related", "end")):
            break
        if line.kind in ("date", "byline") or (title is not None and line.key == title.key):
            last = i
    return next((i for i in range(last + 1, len(found)) if _begins_body(found[i], title)), last + 1)


def _begins_body(line: Line, title: Line | None) -> bool:
    """Whether a line below the head is text: a paragraph, or a question or quotation that a deck would not be."""
    asks = line.kind == "short" and line.words > _LONGEST_QUESTION and _SENTENCE.search(line.text) is not None
    return line.kind == "paragraph" or (asks and (title is None or line.key != title.key))


def _open_lines(found: Sequence[Line]) -> list[Line]:
    """Leave out buttons, lists of other articles, and all that stands behind the article's end."""
    runs = paragraph_runs(found)
    kept: list[Line] = []
    i = 0
    while i < len(found) and found[i].kind != "end":
        if found[i].kind == "related":
            i = _behind_list(found, i + 1, runs)
            continue
        if found[i].kind not in _SKIPPED:
            kept.append(found[i])
        i += 1
    return kept


def _without_tail(body: list[Line]) -> list[Line]:
    """End a body at the first long run of short lines, and at any such run at its end: lists of other articles."""
    if not any(line.kind == "paragraph" for line in body):
        return body
    # How many paragraphs in a row still come, from each line on.
    to_come = list(accumulate(reversed(paragraph_runs(body)), max))[::-1]
    run = 0
    begun = False
    for i, line in enumerate(body):
        run = 0 if line.kind == "paragraph" else run + (line.kind not in ("caption", "author"))
        begun = begun or line.kind == "paragraph"
        if begun and run > _MENU and to_come[i] < _RESUMED:
            return body[: i - run + 1]
    return body[: len(body) - run] if run >= _TAIL else body


def _behind_list(found: Sequence[Line], start: int, runs: Sequence[int]) -> int:
    """Return where the article goes on behind a list of links in its middle; the end where it does not.

    A list of links has no ledes; one paragraph behind it may be a teaser's, two are the article's own.
    """
    at = start
    while at < len(found) and found[at].kind in _LISTED:
        at += 1
    return at if at - start <= HEAD and runs[at] >= 2 else len(found)


def _head_parts(head: Sequence[Line], title: Line | None) -> list[Part]:
    """Keep the deck and the captions of a head."""
    parts: list[Part] = []
    for line in head:
        if line.kind == "caption":
            parts.append(Part("caption", line.text))
        elif line.kind in ("short", "paragraph") and (title is None or line.key != title.key):
            parts += [Part("deck", line.text)] if line.words >= _SHORTEST_DECK else []
    return parts


def _body_parts(body: Sequence[Line], lexicon: Lexicon) -> list[Part]:
    parts: list[Part] = []
    for i, line in enumerate(body):
        # What looks like a section, date or byline is a sub-heading where text stands on both sides.
        between = 0 < i < len(body) - 2 and body[i + 1].kind in ("paragraph", "caption", "short")
        if line.kind == "author":
            words = [] if lexicon.pages.starts("post", line.text) else _post_words(parts)
            parts.append(post(words, line.text, lexicon))
        elif line.kind == "caption":
            parts.append(Part("caption", line.text))
        elif line.kind in ("paragraph", "short") or (line.kind in ("section", "date", "byline") and between):
            is_heading = line.words <= _LONGEST_HEADING and between and not _SENTENCE.search(line.text)
            parts.append(Part("heading" if is_heading else "paragraph", line.text))
    return parts


def _post_words(parts: list[Part]) -> list[str]:
    """Take back the lines of an embedded post: the last, and those before it that end no sentence."""
    words: list[str] = []
    while parts and len(words) < _POST_LINES and parts[-1].kind in ("paragraph", "heading"):
        if words and (_SENTENCE.search(parts[-1].text) or parts[-1].text.count(" ") > _LONGEST_DECK):
            break
        words.insert(0, parts.pop().text)
    return words
