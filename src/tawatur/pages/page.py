"""One page from its bytes: unpacked, decoded, read as a feed, markup or a dump, mended, and refused with a reason."""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import replace

from tawatur.lexicon import Lexicon
from tawatur.pages.draft import Draft, article_of, dateline_day
from tawatur.pages.dump import dump_drafts
from tawatur.pages.encoding import UndecodableError, decoded
from tawatur.pages.feeds import feed_drafts, is_feed
from tawatur.pages.hints import PAGE_LIMIT, PageError, PageHints, PageReading
from tawatur.pages.language import is_arabic, is_persian
from tawatur.pages.markup import html_drafts, is_html
from tawatur.pages.packed import unzipped
from tawatur.pages.repair import repaired, repaired_draft

__all__ = ["reading_of"]

_ARABIC = re.compile("[\u0621-\u064a\ufb50-\ufdff\ufe70-\ufefc]{2}|&#1[56]\\d\\d;|&#x6[2-4]")


def reading_of(page: bytes, hints: PageHints, lexicon: Lexicon) -> PageReading:
    """Return the articles of one page and the notes on its repair; raises PageError."""
    text, notes = _text(_plain(page))
    drafts, mended = _drafts(text, lexicon)
    if not drafts:
        raise PageError("no article found on the page")
    made = tuple(article_of(_hinted(d, hints, lexicon, first=i == 0), lexicon) for i, d in enumerate(drafts))
    if not any(is_arabic(a.text) for a in made):
        raise PageError("not in Arabic")
    said = dict.fromkeys((*notes, *mended, *(note for d in drafts for note in d.notes)))
    return PageReading(made, tuple(said))


def _plain(page: bytes) -> bytes:
    """Unpack a gzipped page; a bomb is refused before it unfolds."""
    if not page.startswith(b"\x1f\x8b"):
        return page
    try:
        made = unzipped(page, PAGE_LIMIT)
    except zlib.error:
        raise PageError("damaged gzip") from None
    if made is None:
        raise PageError(f"unpacks to more than {PAGE_LIMIT // 1024 // 1024} MB")
    return made


def _drafts(text: str, lexicon: Lexicon) -> tuple[tuple[Draft, ...], tuple[str, ...]]:
    """Read a feed, markup or a dump, whichever the text is."""
    if is_feed(text):
        return _mended(feed_drafts(text, lexicon))
    if _is_json(text):
        raise PageError("JSON, not a page")
    return _mended(html_drafts(text, lexicon)) if is_html(text) else _dump(text, lexicon)


def _is_json(text: str) -> bool:
    """Say whether a text begins with an object, or a list of them: articles or settings, and nobody's page."""
    start = text.lstrip("\ufeff \t\r\n")
    if not start.startswith(("{", "[")):
        return False
    try:
        found, _ = json.JSONDecoder().raw_decode(start)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) or any(isinstance(one, dict) for one in found)


def _dump(text: str, lexicon: Lexicon) -> tuple[tuple[Draft, ...], tuple[str, ...]]:
    text, notes = repaired(text)
    return dump_drafts(text, lexicon), notes


def _mended(drafts: tuple[Draft, ...]) -> tuple[tuple[Draft, ...], tuple[str, ...]]:
    """Mend words after markup is read: an entity that is mended too early would become a tag."""
    mended = [repaired_draft(draft) for draft in drafts]
    return tuple(d for d, _ in mended), tuple(dict.fromkeys(note for _, notes in mended for note in notes))


def _text(page: bytes) -> tuple[str, tuple[str, ...]]:
    """Decode a page, or refuse it with its reason."""
    if not page.strip():
        raise PageError("the page is empty")
    if len(page) > PAGE_LIMIT:
        raise PageError(f"larger than {PAGE_LIMIT // 1024 // 1024} MB, too large for one page")
    try:
        text, notes = decoded(page)
    except UndecodableError as error:
        raise PageError(str(error)) from None
    if _ARABIC.search(text) is None:
        raise PageError("no Arabic in it")
    if is_persian(text):
        raise PageError("in Persian or Urdu, not in Arabic")
    return text, notes


def _hinted(draft: Draft, hints: PageHints, lexicon: Lexicon, *, first: bool) -> Draft:
    """Apply what the caller knows: the outlet to every article of the page, day and address to the first."""
    if hints.outlet:
        draft = replace(draft, outlet=hints.outlet, is_given=True)
    if draft.published is None and (day := dateline_day(draft, lexicon)):
        draft = replace(draft, published=day, published_from="text")
    if not first:
        return draft
    draft = replace(draft, url=hints.url or draft.url)
    return replace(draft, published=hints.published, published_from="given") if hints.published else draft
