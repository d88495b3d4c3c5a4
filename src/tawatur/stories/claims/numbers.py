"""Numbers in digits and in words, as values: «خمسة وعشرون» and «25» are one, and so are «أسبوع» and «سبعة أيام».

Numbers separate claims: six dead and ten dead are two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tawatur.lexicon.claims import ClaimLexicon, figure
from tawatur.text import Token

__all__ = ["Number", "lengths", "numbers", "of_before", "ranks"]

# An order of size («عشرات») is no number of its own kind: it is kept apart by its sign.
_VAGUE = -1.0

# Numbers of this size are counted with the article too.
_ROUND = 1000
_TEN, _TENS, _HUNDRED = 10, 20, 100
# A measure and the word that makes it a hundredth: «نقطة أساس».
_POINTS = ("measured in", "makes it a hundredth")


class Number(NamedTuple):
    """A number of a clause and the tokens that spell it; «قتيلين» is spelt by its noun, which stays."""

    value: float
    start: int
    end: int


def numbers(words: Sequence[Token], lexicon: ClaimLexicon) -> list[Number]:
    """Return the numbers of a clause in their order."""
    found: list[Number] = []
    at = 0
    while at < len(words):
        if not lexicon.may_count(words[at].key) or _tens_of_rank(words, at, lexicon):
            at += 1
            continue
        if lexicon.is_pair(words[at].key):
            found.append(Number(2.0, at, at))
        value, after = _number(words, at, lexicon)
        if value is not None:
            found.append(Number(value, at, after))
        at = after if value is not None else at + 1
    return found


def _tens_of_rank(words: Sequence[Token], at: int, lexicon: ClaimLexicon) -> int:
    """Return what a ten adds to the ordinal before it: «الاجتماع الثاني [عشر]»، «الذكرى الخامسة [والعشرين]»; else 0."""
    if not 0 < at < len(words) or _unit_of_rank(words[at - 1].key, lexicon) == 0:
        return 0
    key = words[at].key
    value, kind = lexicon.numbers.get(key.removeprefix("وال"), (0, ""))
    after = _TENS <= value < _HUNDRED and key.startswith("وال")
    return value if kind and (after or value == _TEN) else 0


def _unit_of_rank(key: str, lexicon: ClaimLexicon) -> int:
    key = key.removeprefix("و").removeprefix("ل")
    definite = key.startswith(("ال", "ل"))
    return lexicon.ordinals.get(key.removeprefix("ا").removeprefix("ل") if definite else key, 0)


def _number(words: Sequence[Token], at: int, lexicon: ClaimLexicon) -> tuple[float | None, int]:
    """Read one number from a place on: its parts add up («مئة وخمسة») or multiply («ثلاثة آلاف»)."""
    if words[at].key in lexicon.vague:
        return _VAGUE * lexicon.vague[words[at].key], at + 1
    fraction = lexicon.fractions.get(words[at].key)
    if fraction is not None:
        return _fraction(words, at, fraction / _HUNDRED, lexicon)
    total, part, start = 0.0, 0.0, at
    while at < len(words):
        value, kind, after = _part(words, at, lexicon, first=at == start)
        if not kind or (kind == "add" and not _may_add(part, value)):
            break
        if kind == "figure" and at > start and (part or words[at].key[0] != "و"):
            # «ثلاثة آلاف و200» is one number, «400 و50 جريحا» are two.
            break
        if kind == "figure" or (kind == "add" and value < _ROUND):
            part += value
        elif value < _ROUND:
            part = (part or 1.0) * value
        else:
            # «مليونين» holds its own two, «ثلاثة ملايين» gets its three from before.
            total, part = total + (1.0 if kind == "add" else part or 1.0) * value, 0.0
        at = after
    if at == start:
        return None, start
    points = _is_points(words, at, lexicon)
    return (total + part) / (_HUNDRED if points else 1), at


def _is_points(words: Sequence[Token], at: int, lexicon: ClaimLexicon) -> bool:
    """Whether hundredths of a point follow: «25 [نقطة أساس]» is «ربع نقطة»."""
    following = tuple(w.key for w in words[at : at + 2])
    return len(following) == len(_POINTS) and all(
        key in lexicon.particles[kind] for key, kind in zip(following, _POINTS, strict=True)
    )


def _fraction(
    words: Sequence[Token], at: int, value: float, lexicon: ClaimLexicon
) -> tuple[float | None, int]:
    """«نصف مليون» and «ربع نقطة» are numbers, «نصف الأعضاء» is none."""
    following = words[at + 1].key if at + 1 < len(words) else ""
    if following in lexicon.particles["measured in"]:
        return value, at + 1
    scale, kind = lexicon.numbers.get(following, (0, ""))
    return (value * scale, at + 2) if kind == "times" and scale >= _ROUND else (None, at)


def _may_add(part: float, value: float) -> bool:
    """Whether a number goes on: «مئة وخمسة» does, «خمسة» after «ستة» is another one."""
    return part == 0 or (part >= 100 and part % 100 == 0 and value < 100) or (part < 20 <= value < 100)


def _part(words: Sequence[Token], at: int, lexicon: ClaimLexicon, *, first: bool) -> tuple[float, str, int]:
    key = words[at].key
    if figure(key):
        return _digits(words, at)
    if first and _is_one_more(words, at, lexicon):
        return 1.0, "add", at + 1
    names = [key.removeprefix("و"), key] if len(key) > 3 else [key]
    if first and len(key) > 3 and key[0] in "لب":
        names.append(key[1:])
    bare = names[0].removeprefix("ال")
    if bare != names[0] and _may_stand(words, at, bare, lexicon):
        names.append(bare)
    if bare != names[0] and _is_how_many(words, at, lexicon):
        names.append(bare)
    if at + 1 < len(words):
        # «أحد عشر», «الأحد عشر».
        names = [f"{bare} {words[at + 1].key}", *names]
    for name in names:
        # Case endings hang on the tens and thousands: «عشرين ألفا».
        value, kind = lexicon.numbers.get(name) or lexicon.numbers.get(name.removesuffix("ا"), (0, ""))
        if kind:
            return float(value), kind, at + 1 + name.count(" ")
    return 0.0, "", at


def _is_one_more(words: Sequence[Token], at: int, lexicon: ClaimLexicon) -> bool:
    """Whether «أحد» is one beside tens: «أحداً وأربعين», «إحدى وثلاثون»."""
    if words[at].key.removeprefix("و") not in lexicon.particles["one beside tens"] or at + 1 >= len(words):
        return False
    value, kind = lexicon.numbers.get(words[at + 1].key.removeprefix("و"), (0, ""))
    return kind == "add" and _TENS <= value < _HUNDRED and words[at + 1].key[0] == "و"


def _may_stand(words: Sequence[Token], at: int, bare: str, lexicon: ClaimLexicon) -> bool:
    """«حاجز المليون», «الثمانية والأربعون مهاجرا» count; «الثلاثة» alone may be any three told of before."""
    behind = words[at + 1].key if at + 1 < len(words) else ""
    tens = bare if words[at].key[0] == "و" else behind.removeprefix("وال")
    value = lexicon.numbers.get(tens, (0, ""))[0]
    more = tens is bare or behind.startswith("وال")
    return lexicon.numbers.get(bare, (0, ""))[0] >= _ROUND or (more and _TENS <= value < _HUNDRED)


def _is_how_many(words: Sequence[Token], at: int, lexicon: ClaimLexicon) -> bool:
    """Whether a number tells how many those are that stand before it: «القتلى [الخمسة]»."""
    before = words[at - 1].key if at else ""
    return (
        before.startswith("ال")
        and words[at].key.startswith("ال")
        and before.removeprefix("ال") not in lexicon.times
    )


def _digits(words: Sequence[Token], at: int) -> tuple[float, str, int]:
    """Read «4», «0.4» and «1,500», which are several tokens."""
    text, after = figure(words[at].key), at + 1
    while after + 1 < len(words) and words[after].key in ".," and words[after + 1].key.isdigit():
        if words[after].end != words[after + 1].start:
            break
        text += "" if words[after].key == "," else "."
        text += words[after + 1].key
        after += 2
    try:
        return float(text), "figure", after
    except ValueError:
        return 0.0, "", at


def lengths(words: Sequence[Token], amounts: Sequence[Number], lexicon: ClaimLexicon) -> Iterator[Number]:
    """Yield how long something lasts, in hours, number and measure together: «ثلاثة أشهر»، «أسبوعين»، «لمدة أسبوع».

    «منذ ثلاثة أشهر» and «بعد أسبوعين» tell when, «نصف ساعة» is no hour.
    """
    measured = {n.end: n for n in amounts if n.end > n.start}
    for at, word in enumerate(words):
        key = word.key.removeprefix("ل")
        number = measured.get(at)
        start = at if number is None else number.start
        before = words[start - 1].key if start else ""
        if before in lexicon.particles["tells when"]:
            continue
        if number is not None and key in lexicon.times:
            yield Number(number.value * lexicon.times[key], start, at + 1)
        elif number is None and key in lexicon.spans:
            yield Number(lexicon.spans[key], at, at + 1)
        elif before in lexicon.particles["for a time of"] and key in lexicon.times:
            yield Number(lexicon.times[key], at, at + 1)


def of_before(
    amounts: Sequence[Number], words: Sequence[Token], head: int, verbs: Sequence[int], lexicon: ClaimLexicon
) -> Iterator[float]:
    """Yield the numbers of what was before what the `head` tells: «عاد الضخ بعد إصلاح [ثلاث] نقاط»; not «بعد ثلاثة أيام».

    Where one of the `verbs` follows it goes on: «عدد من نزحوا بعد القصف بلغ [6100]».
    """
    opens = (at for at, w in enumerate(words) if at > head and w.key in lexicon.particles["before that"])
    before = next(opens, len(words))
    again = next((at for at in verbs if at > before), len(words))
    yield from (n.value for n in amounts if before + 1 < n.start < again)


def ranks(words: Sequence[Token], text: str, lexicon: ClaimLexicon) -> Iterator[tuple[str, int]]:
    """Yield what is counted off: the noun before «الثاني», the one behind «ثاني».

    The hour has no noun: «في الثالثة عصرا» and «في الخامسة عصرا» are counted off by «في».
    """
    for at, word in enumerate(words):
        key = word.key.removeprefix("و").removeprefix("ل")
        definite = key.startswith(("ال", "ل"))
        rank = _unit_of_rank(word.key, lexicon)
        other = at - 1 if definite else at + 1
        if not rank or not 0 <= other < len(words) or not words[other].is_word:
            continue
        sense = lexicon.sense(text[words[other].start : words[other].end])
        if definite or not sense.stop:
            yield sense.lemma, rank + _tens_of_rank(words, at + 1, lexicon)
