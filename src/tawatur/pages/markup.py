"""An HTML page → the articles in it, each from its headline to its last paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from lxml import etree, html

from tawatur.lexicon import Lexicon
from tawatur.lexicon.pages import line_key
from tawatur.model import BlockKind
from tawatur.pages.body import Body, bodies, is_prose
from tawatur.pages.dates import day_in, iso_moment, visible_date
from tawatur.pages.draft import Draft, Part, photo_credit
from tawatur.pages.facts import Facts, facts, page_title, url_day
from tawatur.pages.leaves import ARABIC, LONGEST_LABEL, Leaf, Leaves, leaves
from tawatur.pages.live import Entry, is_live_make, live_entries

__all__ = ["fragment_parts", "html_drafts", "is_html"]

Element = Any

_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|meta|div|article|p|table|h1)\b", re.IGNORECASE)
_HEADINGS = frozenset(["h2", "h3", "h4", "h5", "h6"])
_ENDS = re.compile(r"[.؟!:؛…۔،][»”\"'’)\]]*$")
_SITE = re.compile(r"\s+[|–—•»-]\s+[^|–—•»]{2,60}$")
_LONGEST_HEADING = 14
_SHORTEST_DECK = 4
_LEDE = 12
_SHORTEST_BODY = 150
_FAR_MORE = 4
_LONGEST_DATE = 120
_BELOW = 12
_SIGNED = 2
_LONGEST_SIGNATURE = 7
_LONGEST_CAPTION = 500
_INITIALS = re.compile(r"[^\W\d_]{1,2}(?:[\s./،-]+[^\W\d_]{1,2}){1,5}\.?")


def is_html(text: str) -> bool:
    """Whether a page is markup: a tag of HTML near its beginning."""
    return _MARKUP.search(text[:3000]) is not None


def html_drafts(text: str, lexicon: Lexicon) -> tuple[Draft, ...]:
    """Return the articles of an HTML page, in its order."""
    tree = _tree(text)
    if tree is None or tree.find("body") is None:
        return ()
    body = tree.find("body")
    found = tuple(_drafts(tree, leaves(body), lexicon))
    if _length(found) < _SHORTEST_BODY:
        # Some pages call their body «sidebar»: then the class names are not believed.
        doubted = tuple(_drafts(tree, leaves(body, keep_clutter=True), lexicon))
        found = doubted if _length(doubted) > _FAR_MORE * _length(found) else found
    return found or _second_opinion(text, tree, lexicon)


def fragment_parts(markup: str, lexicon: Lexicon) -> tuple[Part, ...]:
    """Return the blocks of a piece of markup that is a body and nothing else, as feeds carry it."""
    tree = _tree(f"<body>{markup}</body>")
    if tree is None or tree.find("body") is None:
        return ()
    return tuple(_body_parts(leaves(tree.find("body")).row, None, lexicon))


def _length(drafts: Sequence[Draft]) -> int:
    return sum(len(p.text) for d in drafts for p in d.parts if p.kind == "paragraph")


def _tree(text: str) -> Element | None:
    """Parse markup; libxml2 stops at 256 levels, so that nesting cannot exhaust anything."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _drafts(tree: Element, page: Leaves, lexicon: Lexicon) -> Iterator[Draft]:
    found = bodies(page, page_title(tree))
    for i, body in enumerate(found):
        since = found[i - 1].end if i else 0
        until = found[i + 1].headline if i + 1 < len(found) else None
        headline = page.row[body.headline].text if body.headline is not None else None
        known = facts(tree, lexicon, headline, only_named=i > 0)
        if i == 0 and (entries := _live(known, page, headline, lexicon)):
            yield from entries
            return
        draft = _draft(page.row, body, (since, until or len(page.row)), known, lexicon)
        if any(p.kind == "paragraph" for p in draft.parts):
            yield draft


def _draft(row: Sequence[Leaf], body: Body, window: tuple[int, int], known: Facts, lexicon: Lexicon) -> Draft:
    title = row[body.headline].text if body.headline is not None else _bare_title(known)
    head = row[body.headline if body.headline is not None else max(window[0], body.start - 12) : body.start]
    parts = [*_head_parts(head, title, lexicon), *_body_parts(row[body.start : body.end], title, lexicon)]
    around = (row[window[0] : body.start], row[body.start : min(body.end + _BELOW, window[1])])
    published, told_by = known.published, known.published_from
    if published is None:
        published, told_by = _seen_day(*around, lexicon), "visible"
    if published is None:
        published, told_by = url_day(known.url), "url"
    within = row[body.start : body.end]
    names = [x.text for x in (*head, *within) if x.role == "byline"]
    names += [x.text for x in head if _is_dateline(x)]
    names += [x.text for x in (*within[:_SIGNED], *within[-_SIGNED:]) if _is_signature(x, lexicon)]
    return Draft(
        parts=tuple(_with_lede(_without_stubs(parts, lexicon))),
        notes=_marks(known, parts, lexicon),
        title=title,
        byline=_byline((known.author, *names, known.meta_author), lexicon),
        outlet=known.site,
        url=known.url,
        published=published,
        published_from=told_by if published else None,
    )


def _bare_title(known: Facts) -> str | None:
    """Return the page's own title without the site's name behind it."""
    return _SITE.sub("", known.title) if known.title else None


def _byline(names: Sequence[str | None], lexicon: Lexicon) -> str | None:
    """Return the first byline in Arabic letters, JSON-LD's before the page's; else the first of all."""
    bare = [lexicon.pages.opening("byline", n) or n for n in names if n and len(n) <= LONGEST_LABEL]
    return next((n for n in bare if ARABIC.search(n)), bare[0] if bare else None)


def _seen_day(above: Sequence[Leaf], below: Sequence[Leaf], lexicon: Lexicon) -> str | None:
    """Return the day the reader sees: a `time` element's, a date role's, a date line's; publication before change.

    Below the headline a line counts only where its tag, class or words say that it is a date: «اتفاق 17 أيار
    1983» is a sub-heading.
    """
    seen: list[tuple[bool, bool, int, str]] = []
    for at, leaf in enumerate((*above, *below)):
        moment = iso_moment(leaf.moment) if leaf.moment else None
        line = visible_date(leaf.text, lexicon) if len(leaf.text) <= _LONGEST_DATE else None
        by_name = moment or (day_in(leaf.text, lexicon) if leaf.role == "date" else None)
        day = by_name or (line.day if line and (at < len(above) or line.told) else None)
        if day is not None:
            seen.append((bool(line and line.modified), by_name is None, at, day))
    return min(seen)[3] if seen else None


def _head_parts(head: Sequence[Leaf], title: str | None, lexicon: Lexicon) -> Iterator[Part]:
    """Keep deck, captions, credits and posts between headline and body."""
    known = line_key(title or "")
    for leaf in head:
        kind = _kind(leaf, lexicon)
        if kind in ("embed", "caption", "credit"):
            yield _part(leaf, kind, lexicon)
        elif kind and not leaf.linked and leaf.tag != "h1" and leaf.role != "title":
            is_label = (
                leaf.text.count(" ") + 1 < _SHORTEST_DECK
                or line_key(leaf.text) == known
                or lexicon.pages.opening("byline", leaf.text) is not None
                or _is_dateline(leaf)
            )
            if not is_label and not visible_date(leaf.text, lexicon):
                yield Part("deck", leaf.text)


def _body_parts(body: Sequence[Leaf], title: str | None, lexicon: Lexicon) -> Iterator[Part]:
    known, in_list, begun = line_key(title or ""), False, False
    for i, leaf in enumerate(body):
        if lexicon.pages.is_whole("related", leaf.text):
            in_list = True
            continue
        if _is_end(leaf, lexicon) and not any(is_prose(x) for x in body[i + 1 : i + 4]):
            break
        if (i < _SIGNED or i >= len(body) - _SIGNED) and _is_signature(leaf, lexicon):
            continue
        kind = _kind(leaf, lexicon)
        in_list = in_list and not (is_prose(leaf) or _opens_prose(body[i : i + 2]))
        if kind is None or (in_list and kind in ("paragraph", "heading")) or _is_notice(leaf, lexicon):
            continue
        if kind in ("paragraph", "heading") and not begun and line_key(leaf.text) == known:
            continue
        begun = begun or kind == "paragraph"
        yield _part(leaf, kind, lexicon)


def _opens_prose(leaves_on: Sequence[Leaf]) -> bool:
    """Whether a heading of the article's own follows a list: no link, and text right below it."""
    return (
        len(leaves_on) == 2
        and leaves_on[0].tag in _HEADINGS
        and not leaves_on[0].linked
        and is_prose(leaves_on[1])
    )


def _kind(leaf: Leaf, lexicon: Lexicon) -> BlockKind | None:
    """Say which block a leaf is; None for furniture, dates, bylines and links to other articles."""
    if leaf.embed is not None:
        return "embed"
    words = lexicon.pages
    if any(words.is_whole(k, leaf.text) for k in ("furniture", "related", "end")) or not line_key(leaf.text):
        return None
    picture = _of_picture(leaf, lexicon)
    if picture is not None:
        return picture
    if leaf.is_label or leaf.linked or words.opening("related", leaf.text) is not None:
        return None
    short = leaf.text.count(" ") < _LONGEST_HEADING and not _ENDS.search(leaf.text)
    return "heading" if short and (leaf.tag in _HEADINGS or leaf.strong) else "paragraph"


def _of_picture(leaf: Leaf, lexicon: Lexicon) -> BlockKind | None:
    """Tell a picture's credit and caption by their words, else by their place in the page."""
    if lexicon.pages.opening("photo", leaf.text) is not None:
        return "credit"
    if leaf.role in ("caption", "credit") and len(leaf.text) < _LONGEST_CAPTION:
        return leaf.role
    if leaf.linked and _names_photographer(leaf, lexicon):
        return "caption"
    return "caption" if not leaf.linked and lexicon.pages.opening("caption", leaf.text) is not None else None


def _names_photographer(leaf: Leaf, lexicon: Lexicon) -> bool:
    """«الجسر بعد انهياره (رويترز)» leads to a larger picture, and to no other article."""
    credit = photo_credit(leaf.text, lexicon) if len(leaf.text) < _LONGEST_CAPTION else None
    return credit is not None and lexicon.actors.credit_words.agency(credit) is not None


def _part(leaf: Leaf, kind: BlockKind, lexicon: Lexicon) -> Part:
    if leaf.embed is None:
        label = "photo" if kind == "credit" else "caption"
        told = lexicon.pages.opening(label, leaf.text) if kind in ("credit", "caption") else None
        return Part(kind, told or leaf.text)
    post = leaf.embed
    return Part("embed", post.text, post.author, day_in(post.day, lexicon) if post.day else None, post.url)


def _is_dateline(leaf: Leaf) -> bool:
    """Whether a line above the text says whence it comes: «النهرية - وكالة الأفق:»."""
    parted = leaf.text.endswith(":") and any(mark in leaf.text for mark in "-–—ـ(/")
    return parted and leaf.text.count(" ") < _LONGEST_SIGNATURE and leaf.tag not in _HEADINGS


def _is_signature(leaf: Leaf, lexicon: Lexicon) -> bool:
    """Whether a line at either end of a body names its writer: «حوار: هدى سالم», «س.ح/ م.ك»."""
    if _INITIALS.fullmatch(leaf.text):
        return True
    short = leaf.text.count(" ") < _LONGEST_SIGNATURE and not _ENDS.search(leaf.text)
    return short and lexicon.pages.opening("byline", leaf.text) is not None


def _is_end(leaf: Leaf, lexicon: Lexicon) -> bool:
    return lexicon.pages.is_whole("end", leaf.text) or lexicon.pages.opening("end", leaf.text) is not None


def _is_notice(leaf: Leaf, lexicon: Lexicon) -> bool:
    return len(leaf.text) < 600 and lexicon.pages.contains("notice", leaf.text)


def _without_stubs(parts: Sequence[Part], lexicon: Lexicon) -> tuple[Part, ...]:
    """Leave out the lines that ask for payment; they are no part of what the article says."""
    return tuple(
        p for p in parts if len(p.text) > _LONGEST_CAPTION or not lexicon.pages.contains("paywall", p.text)
    )


def _with_lede(parts: Sequence[Part]) -> Iterator[Part]:
    """Give back a first paragraph that was set as a deck: the body then goes on with «و»."""
    first = next((p.text for p in parts if p.kind == "paragraph"), "")
    decks = [p for p in parts if p.kind == "deck"]
    for part in parts:
        is_lede = (
            decks
            and part is decks[-1]
            and part.text.count(" ") >= _LEDE
            and part.text.rstrip().endswith((".", "»", "”", '"'))
            and first.startswith("و")
        )
        yield Part("paragraph", part.text) if is_lede else part


def _live(known: Facts, page: Leaves, headline: str | None, lexicon: Lexicon) -> tuple[Draft, ...]:
    """Make every timed entry of a live blog an article of its own, newest as the page has it."""
    bare = Draft((), headline or _bare_title(known), known.author, known.site, known.url)
    if known.updates:
        return tuple(
            replace(
                bare,
                parts=(Part("paragraph", update.text),),
                title=update.title or bare.title,
                url=update.url,
                published=update.published or known.published,
                published_from="json-ld" if update.published else known.published_from,
            )
            for update in known.updates
        )
    if not (_calls_itself_live(known, headline, lexicon) or is_live_make(page)):
        return ()
    return tuple(_entry(bare, entry, known, lexicon) for entry in live_entries(page, known.published))


def _entry(bare: Draft, entry: Entry, known: Facts, lexicon: Lexicon) -> Draft:
    """Make an article of an entry that was seen on the page; its first heading is its title."""
    first = entry.leaves[0]
    title = first.text if first.tag in _HEADINGS or first.strong else None
    return replace(
        bare,
        parts=tuple(_body_parts(entry.leaves, title, lexicon)),
        title=title or bare.title,
        published=entry.published or known.published,
        published_from="visible" if entry.published else known.published_from,
    )


def _calls_itself_live(known: Facts, headline: str | None, lexicon: Lexicon) -> bool:
    return any(lexicon.pages.contains("live", name) for name in (known.title, headline) if name)


def _second_opinion(text: str, tree: Element, lexicon: Lexicon) -> tuple[Draft, ...]:
    """Ask JSON-LD, then trafilatura, for the body of a page that says it is an article and shows us none."""
    known = facts(tree, lexicon)
    if not known.is_article:
        return ()
    body = known.body or _extracted(text)
    lines = [" ".join(line.split()) for line in (body or "").split("\n")]
    parts = tuple(Part("paragraph", line) for line in lines if ARABIC.search(line))
    if not parts:
        return ()
    facts_of_page = (
        _bare_title(known),
        known.author,
        known.site,
        known.url,
        known.published,
        known.published_from,
    )
    return (Draft(parts, *facts_of_page, notes=_marks(known, parts, lexicon)),)


def _extracted(text: str) -> str | None:
    """Return what trafilatura takes for the main text; None where it finds nothing or breaks on the page."""
    import trafilatura

    try:
        found = trafilatura.extract(text, include_comments=False, include_tables=False, fast=True)
    except Exception:  # noqa: BLE001 - somebody else's code on a stranger's page: it may fail, reading may not
        return None
    return found if isinstance(found, str) else None


def _marks(known: Facts, parts: Sequence[Part], lexicon: Lexicon) -> tuple[str, ...]:
    """Say what a reader must know of the text: that it stops where payment begins, or that it grows."""
    stub = known.is_stub or any(lexicon.pages.contains("paywall", p.text) for p in parts[-3:])
    live = _calls_itself_live(known, None, lexicon)
    return (*(("a stub: the rest is for subscribers",) if stub else ()), *(("a live page",) if live else ()))
