"""Chains as counting needs them: documents told from bodies, and one link a teller.

«نسخة من حكم المحكمة» and «حكم المحكمة» are one document, whoever read it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from tawatur.lexicon import Lexicon
from tawatur.lexicon.claims import ClaimLexicon
from tawatur.model import Link, Span, Statement
from tawatur.stories.claims.sheets import Sheet
from tawatur.text import fold_word, tokens

__all__ = [
    "bare_medium",
    "corrected_by",
    "corrects",
    "document_key",
    "read_document",
    "told_medium",
    "with_plain_chain",
    "written_by",
]

# More words before «و» are no office but a body with two parts («وزارة الطاقة والمياه» is one).
_LONGEST_OFFICE = 3
# A medium's name has so many words at most, with what it is.
_LONGEST_MEDIUM = 5
# A document's name stands within so many letters of the word that tells of it.
_FAR = 80
_AGENCY = fold_word("وكالة")


def with_plain_chain(statement: Statement, text: str, media: Collection[str], lexicon: Lexicon) -> Statement:
    """Return a statement whose chain has one link for every teller, documents and `media` of the story as such."""
    after = text[statement.source.end :][:_FAR] if statement.source else ""
    chain = tuple(plain for link in statement.chain for plain in _plain(link, after, lexicon))
    chain = tuple(
        replace(x, kind="outlet") if not x.is_medium and bare_medium(x.name, lexicon) in media else x
        for x in chain
    )
    joint = tuple(plain for link in statement.speakers[1:] for plain in _plain(link, "", lexicon))
    first = _joint(chain[-1], lexicon) if chain else ()
    return replace(statement, chain=(*chain[:-1], *first[:1]), speakers=(*first, *joint))


def bare_medium(name: str, lexicon: Lexicon) -> str:
    """Return the folded name of a medium without its kind: «صحيفة «الساعة»» is الساعه."""
    words = [t.key for t in tokens(name) if t.is_word]
    generic = lexicon.claims.voices["medium words"]
    return " ".join(w for w in words if w not in generic) or " ".join(words)


def told_medium(before: str, media: Collection[str], lexicon: Lexicon) -> tuple[str, str] | None:
    """Return the medium of the story whom somebody told it: «أبلغ الوزير [قناة الضفاف] أن», «قال لإذاعة «الضفاف» إن».

    What its reporter says came by it as well: «بحسب سالم الراشد، مراسل [«الضفاف»]».
    """
    words = [t for t in tokens(before) if t.is_word]
    kinds = lexicon.claims.voices["medium words"] | lexicon.claims.voices["a reporter of"]
    for i, word in enumerate(words):
        if word.key.removeprefix("ل") not in kinds and word.key.removeprefix("لل") not in kinds:
            continue
        for end in range(min(i + _LONGEST_MEDIUM, len(words)), i + 1, -1):
            name = before[words[i + 1].start : words[end - 1].end]
            if (bare := bare_medium(name, lexicon)) in media:
                return bare, f"{before[word.start : word.end]} {name}"
    return None


def read_document(statement: Statement, before: str, lexicon: Lexicon) -> str | None:
    """Return whose paper was read: «ورد في تقرير الديوان، الذي حصلت «الضفاف» على نسخة منه، أن» is the ديوان's."""
    kinds = lexicon.claims.voices
    keys = [t.key for t in tokens(before) if t.is_word]
    told = any(key.removeprefix("ال") in kinds["document"] for key in keys)
    if not (told and statement.chain) or kinds["has read"].isdisjoint(keys):
        return None
    last = statement.chain[-1]
    return None if last.kind in ("person", "unnamed") else last.name


def written_by(statement: Statement, source: str, lexicon: Lexicon) -> str | None:
    """Return whose document speaks: «أظهر [تقرير الديوان] أن» is the ديوان's, whoever read it."""
    first = next((t.key for t in tokens(source) if t.is_word), "")
    if first not in lexicon.claims.voices["document"] or not statement.chain:
        return None
    last = statement.chain[-1]
    return None if last.is_medium or last.kind in ("person", "unnamed") else last.name


def corrects(sheet: Sheet, lexicon: ClaimLexicon) -> bool:
    """Whether an article says at its start that it corrects a report."""
    first = sheet.sentences[:2]
    return bool(first) and _of_correction(sheet, Span(0, first[-1].end), lexicon)


def corrected_by(sheet: Sheet, at: int, lexicon: Lexicon) -> str | None:
    """Return the agency whose corrected words stand at a place: «صححت [رويترز] خبرها ليصبح: قال الوزير إن …»."""
    sentence = sheet.sentence(at)
    if sentence is None or sentence not in sheet.sentences[:3]:
        return None
    before = Span(sentence.start, at)
    if not _of_correction(sheet, before, lexicon.claims):
        before = Span(
            max((s.start for s in sheet.sentences if s.end <= sentence.start), default=0), sentence.start
        )
        announced = sheet.text[before.start : before.end].rstrip().endswith(":")
        if not (announced and _of_correction(sheet, before, lexicon.claims)):
            return None
    told = (
        sheet.text[m.span.start : m.span.end] for m in sheet.annotated.mentions if _inside(m.span, before)
    )
    return next((name for name in told if _is_agency(name, lexicon)), None)


def _of_correction(sheet: Sheet, span: Span, lexicon: ClaimLexicon) -> bool:
    line = f" {' '.join(sheet.keys(span))} "
    return any(f" {phrase} " in line for phrase in lexicon.voices["correction"])


def _inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _is_agency(name: str, lexicon: Lexicon) -> bool:
    outlet = lexicon.outlets.find(name)
    return outlet.agency if outlet is not None else fold_word(name.split(maxsplit=1)[0]) == _AGENCY


def document_key(name: str, lexicon: Lexicon) -> str:
    """Return what tells a document from others: whose it is, for «تقرير ديوان المحاسبة» and «التقرير السنوي لديوان المحاسبة»."""
    words = [t.key for t in tokens(name) if t.is_word]
    kinds = lexicon.claims.voices["document"]
    while len(words) > 1 and words[0].removeprefix("ال") in kinds:
        words = words[1:]
    return f"document:{' '.join(words)}"


def _plain(link: Link, after: str, lexicon: Lexicon) -> Iterator[Link]:
    kinds = lexicon.claims.voices
    words = [t.key for t in tokens(link.name) if t.is_word]
    if link.is_medium and " عن " in link.name:
        # «رويترز عن مسؤول أميركي» taken for one name.
        medium, _, told = link.name.partition(" عن ")
        yield replace(link, name=medium)
        kind = "unnamed" if fold_word(told.split()[0]) in kinds["nameless"] else "person"
        yield Link(f"key:{fold_word(told)}:{kind}", told, "unnamed" if kind == "unnamed" else "person")
    elif not link.is_medium and words and words[0] in kinds["document"]:
        name = _document(link.name, lexicon) or _document(after, lexicon) or link.name
        yield Link(f"key:{fold_word(name)}:document", name, "document", link.span)
    else:
        yield link


def _document(words: str, lexicon: Lexicon) -> str:
    """Return the name of a document without what tells that it was read: «نسخة من [حكم المحكمة] حصلت عليها»."""
    reading = lexicon.claims.voices["reading of a document"]
    named: list[str] = []
    for token in tokens(words):
        if not token.is_word or (named and token.key in reading):
            break
        if token.key not in reading:
            named.append(words[token.start : token.end])
    return " ".join(named)


def _joint(link: Link, lexicon: Lexicon) -> tuple[Link, ...]:
    """Split «العاهل الأردني والرئيس العراقي» into the two who spoke."""
    first, joint, second = link.name.partition(" وال")
    names = (first, f"ال{second}")
    # «وزارة الصحة والحماية الاجتماعية» is one ministry, though «الحماية المدنية» is a body.
    both = joint and all(any(_bodies(name.split(), lexicon)) for name in names)
    if link.is_medium or not both or len(first.split()) > _LONGEST_OFFICE:
        return (link,)
    if _kinds(first.split()[1:], lexicon) & _kinds(names[1].split(), lexicon):
        # «هيئة الدفاع المدني والإسعاف» is one body.
        return (link,)
    return tuple(Link(f"key:{fold_word(name)}:person", name, "person") for name in names)


def _kinds(words: Sequence[str], lexicon: Lexicon) -> set[str]:
    """Return the kinds of the bodies, no offices, whose names some words begin with."""
    return {entry["body"] for name, entry in _bodies(words, lexicon) if name in entry["words"]}


def _bodies(words: Sequence[str], lexicon: Lexicon) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the names of bodies and the offices that some words begin with, each with its entry."""
    keys = [fold_word(word) for word in words]
    for rest, entry in lexicon.claims.bodies(keys[0]) if keys else ():
        if keys[1 : 1 + len(rest)] == list(rest):
            yield " ".join([keys[0], *rest]), entry
