"""Bylines, datelines, tails and photo credits: who an outlet says it has it from.

A credit is a few short parts with marks between them («واشنطن ـ رويترز», «الوئام - أ ف ب:», «جدة: سالم الهاجري»).
Each part is an agency, a place, the outlet itself (no credit), a stock word («وكالات») or else a reporter; «وكالات»
proves nothing by itself and is kept apart from a named agency.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from tawatur.lexicon import Lexicon
from tawatur.lexicon.title_words import Kind
from tawatur.model import Article, Credit, CreditKind, Span
from tawatur.text import fold_word, tokens

__all__ = ["credits"]

# A hyphen parts words only beside a space or a bracket: «الوكالة-الأم» is one word, «واس- الرياض» two.
_MARK = re.compile(
    r"\s*(?:[|/:;،,()«»\"“”\[\]•·\n*<>]|--+|[–—]|(?<=\s)[-ـ]+|[-ـ]+(?=\s|$|[(«\"])|(?<=[)»\"])[-ـ])+\s*"
)
_DATELINE = re.compile(r"[^.؟!\n]{2,90}?(?:\)\s*[-–—ـ]*|--+|[-–—]|ـ(?=\s)|:)(?=\s)")
# A tail may stand behind dashes and before the initials of its writers: «--(بترا) ع م/ س ق».
_TAIL = re.compile(
    r"(?:^|[\s.»\"”–—-])(?:\(([^()\n]{2,60})\)(?:\s*[^\W\d_]{1,2}(?:[\s./]+[^\W\d_]{1,2}){0,5})?"
    r"|(?:المصدر|المصادر)\s*:\s*([^\n]{2,60}))[\s.]*$"
)
# «وكالة الأفق» is an agency, whether or not anybody described it.
_AGENCY = fold_word("وكالة")
_LONGEST_DATELINE = 9
_LONGEST_NAME = 6
_LONGEST_TAIL = 60
_MOST_PARTS = 5


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a credit line and where it stands in that line."""

    text: str
    start: int
    kind: CreditKind | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.start + len(self.text))


def credits(article: Article, lexicon: Lexicon) -> tuple[Credit, ...]:  # noqa: A001 - the noun of the JSON
    """Return the credits of an article, found in its byline, dateline, tail and photo captions."""
    found = [*article.credits]
    found += _byline(article, lexicon)
    found += _dateline(article, lexicon)
    found += _tail(article, lexicon)
    found += _photos(article, lexicon)
    return tuple(dict.fromkeys(found))


def _byline(article: Article, lexicon: Lexicon) -> Iterator[Credit]:
    line = unescape(article.byline or "").replace("\xa0", " ")
    for part in _kinds(_parts(line), article, lexicon):
        if part.kind is not None:
            yield Credit(part.text, part.kind, "byline")


def _dateline(article: Article, lexicon: Lexicon) -> Iterator[Credit]:
    """«دبي، الإمارات العربية المتحدة (CNN)--»: the text's first words, where they name an agency or place."""
    match = _DATELINE.match(article.text)
    if match is None or len(tokens(match.group())) > 2 * _LONGEST_DATELINE:
        return
    for end in _dateline_ends(article.text, match.end()):
        parts = _kinds(_parts(article.text[:end]), article, lexicon)
        if not _is_dateline(parts, article, lexicon):
            continue
        yield from (Credit(p.text, p.kind, "dateline", p.span) for p in parts if p.kind is not None)
        return


def _dateline_ends(text: str, first: int) -> Iterator[int]:
    """Try the longest reading first: «الرياض - واس:» before «الرياض -»."""
    more = re.compile(r"[^.؟!\n]{2,30}?(?:\)\s*[-–—ـ]*|--+|[-–—]|ـ(?=\s)|:)(?=\s)")
    ends = [first]
    while (match := more.match(text, ends[-1])) is not None and len(ends) < 4:
        ends.append(match.end())
    yield from reversed(ends)


def _is_dateline(parts: list[_Part], article: Article, lexicon: Lexicon) -> bool:
    """Tell a dateline: it opens with what is known as a place, agency, outlet or person, and holds nothing else.

    «أعلنت الوزارة (رويترز)» and «أمس (الأحد)» open a sentence; «السيح - واس:» holds a place that nobody knows.
    """
    firm = [_is_firm(p, article, lexicon) for p in parts]
    if not any(firm) or parts[0].kind == "generic" or len(parts) > _MOST_PARTS:
        return False
    named = any(p.kind == "agency" or _is_outlet(p.text, article, lexicon) for p in parts)
    return all(
        is_firm or (named and p.kind is not None and len(tokens(p.text)) <= 2 and not _is_speech(p, lexicon))
        for p, is_firm in zip(parts, firm, strict=True)
    )


def _is_firm(part: _Part, article: Article, lexicon: Lexicon) -> bool:
    if _is_outlet(part.text, article, lexicon) or part.kind in ("agency", "generic"):
        return True
    if part.kind == "place":
        return lexicon.actors.credit_words.is_place(part.text)
    words = [t.key for t in tokens(part.text) if t.is_word]
    return 2 <= len(words) <= 4 and lexicon.actors.is_given_name(words[0]) and not _is_speech(part, lexicon)


def _is_speech(part: _Part, lexicon: Lexicon) -> bool:
    """Tell a part that holds a verb or particle, and so belongs to a sentence."""
    return any(lexicon.actors.is_grammar(t.key) for t in tokens(part.text))


def _tail(article: Article, lexicon: Lexicon) -> Iterator[Credit]:
    """«(رويترز)», «المصدر: وكالات», or a last line that holds nothing but agencies."""
    match = _TAIL.search(article.text, max(0, len(article.text) - 120))
    if match is None:
        yield from _last_line(article, lexicon)
        return
    group = 1 if match.group(1) else 2
    parts = _kinds(_parts(match.group(group), match.start(group)), article, lexicon)
    yield from _handed_on(parts)


def _last_line(article: Article, lexicon: Lexicon) -> Iterator[Credit]:
    start = article.text.rfind("\n") + 1
    if not start or len(article.text) - start > _LONGEST_TAIL:
        return
    parts = _kinds(_parts(article.text[start:], start), article, lexicon)
    if all(p.kind in ("agency", "generic") for p in parts):
        yield from _handed_on(parts)


def _handed_on(parts: list[_Part]) -> Iterator[Credit]:
    return (Credit(p.text, p.kind, "tail", p.span) for p in parts if p.kind in ("agency", "generic"))


def _photos(article: Article, lexicon: Lexicon) -> Iterator[Credit]:
    for block in article.blocks:
        if block.kind not in ("caption", "credit") or not block.text:
            continue
        for part in _kinds(_parts(block.text), article, lexicon):
            if part.kind == "agency" or (part.kind is not None and block.kind == "credit"):
                yield Credit(part.text, part.kind, "photo")


def _parts(line: str, offset: int = 0) -> list[_Part]:
    """Cut a line at its marks, and «رويترز وأ ف ب» before its «و» later, when both sides are known."""
    made, at = [], 0
    for match in [*_MARK.finditer(line), None]:
        end = len(line) if match is None else match.start()
        text = line[at:end].strip(" .ـ-")
        if text:
            made.append(_Part(text, offset + line.index(text, at)))
        at = end if match is None else match.end()
    return made


def _kinds(parts: list[_Part], article: Article, lexicon: Lexicon) -> list[_Part]:
    """Say of every part what it is; what nobody knows is a place beside an agency, else a reporter."""
    made = [_known(piece, article, lexicon) for part in parts for piece in _split(part, lexicon)]
    has_agency = any(p.kind in ("agency", "generic") for p in made)
    return [p if p.kind is not None else _guessed(p, article, lexicon, beside=has_agency) for p in made]


def _split(part: _Part, lexicon: Lexicon) -> Iterator[_Part]:
    """«رويترز وأ ف ب» and «واس الرياض» hold two credits without a mark between them."""
    words = [(m.group(), m.start()) for m in re.finditer(r"[^\s-]+", part.text)]
    is_agency = lexicon.actors.credit_words.agency
    if is_agency(part.text) or len(words) < 2:
        yield part
        return
    for word, at in words[1:]:
        for cut in (at, at + 1) if fold_word(word)[:1] == "و" else (at,):
            left, right = part.text[:at].strip(" -"), part.text[cut:]
            sides = (is_agency(left) is not None, is_agency(right) is not None)
            if all(sides) or (any(sides) and _is_place_or_stock(left if sides[1] else right, lexicon)):
                yield _Part(left, part.start)
                yield from _split(_Part(right, part.start + cut), lexicon)
                return
    yield part


def _is_place_or_stock(words: str, lexicon: Lexicon) -> bool:
    known = lexicon.actors.credit_words
    return known.is_place(words) or " ".join(t.key for t in tokens(words)) in known.before


def _known(part: _Part, article: Article, lexicon: Lexicon) -> _Part:
    known = lexicon.actors.credit_words
    if _is_outlet(part.text, article, lexicon):
        return part
    if known.agency(part.text) is not None or _is_agency(part.text, lexicon):
        return _Part(part.text, part.start, "agency")
    if "".join(t.key for t in tokens(part.text) if t.is_word) in known.generic:
        return _Part(part.text, part.start, "generic")
    if known.is_place(part.text):
        return _Part(part.text, part.start, "place")
    return part


def _is_agency(name: str, lexicon: Lexicon) -> bool:
    """Whether an outlet of that name sells its reports («العمانية»)."""
    outlet = lexicon.outlets.find(name)
    return outlet is not None and outlet.agency


def _guessed(part: _Part, article: Article, lexicon: Lexicon, *, beside: bool) -> _Part:
    """Guess what nobody knows: the outlet is no credit, a given name makes a reporter."""
    words = [t.key for t in tokens(part.text) if t.is_word]
    if _is_outlet(part.text, article, lexicon) or not words or words[0].isdigit():
        return part
    if len(words) > 1 and words[0] == _AGENCY:
        return _Part(part.text, part.start, "agency")
    while words and words[0] in lexicon.actors.credit_words.before:
        part = _without_first(part)
        words = words[1:]
    if not words or len(words) > _LONGEST_NAME:
        return _Part(part.text, part.start)
    if lexicon.actors.word(words[0]).kind & Kind.AREA:
        return _Part(part.text, part.start, "place")
    named = any(lexicon.actors.is_given_name(word) for word in words) and len(words) > 1
    kind: CreditKind = "reporter" if named or (len(words) > 1 and not beside) else "place"
    return _Part(part.text, part.start, kind)


def _without_first(part: _Part) -> _Part:
    rest = part.text.split(None, 1)[1:]
    text = rest[0] if rest else ""
    return _Part(text, part.start + len(part.text) - len(text))


def _is_outlet(words: str, article: Article, lexicon: Lexicon) -> bool:
    """Tell the outlet's own name, in its byline usually without «صحيفة»: no credit."""
    own = lexicon.outlets.find(article.outlet) if article.outlet else None
    if own is not None and lexicon.outlets.find(words) == own:
        return True
    key = fold_word(words).replace(" ", "")
    return any(key == fold_word(name).replace(" ", "") for name in (article.outlet, article.owner) if name)
