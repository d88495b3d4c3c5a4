"""How a clause says that something is: that it was, will be, may be, must be, is wanted, or only if.

«سيفتح المعبر» and «يجب فتح المعبر» are two claims, «فتح المعبر» and «قد فُتح المعبر» one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, cast

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.text import Token

if TYPE_CHECKING:
    from tawatur.stories.claims.terms import Term

__all__ = ["Modality", "is_now", "mood", "says"]

Modality = Literal["did", "was", "will", "may", "must", "want", "if", "whether"]

# What comes later in a clause belongs to a clause within it («… ربما تخلفوا»).
_MAIN = 8
_NOW, _PRESENT = frozenset("يتنا"), frozenset("يتنس")
_SURE, _OPENS = 2, 1
# An act that is only thought of stands so many words behind its verb («يدرس البنك بيع فرعه»).
_WEIGHED = 2
# And so many behind one that decides it.
_DECIDED = 3


def mood(words: Sequence[Token], terms: Sequence[Term], text: str, lexicon: ClaimLexicon) -> Modality:
    """Return the mood of a clause; what the form of its first verb shows to be over «was»."""
    found = _modality(words, text, lexicon)
    return _tense(words, terms, lexicon) if found == "did" else found


def _modality(words: Sequence[Token], text: str, lexicon: ClaimLexicon) -> Modality:
    """Return the mood that the first telling word gives; «did» where none tells."""
    moods = lexicon.moods
    nested = any(w.key in lexicon.particles["that"] for w in words[:_MAIN])
    for at, word in enumerate(words[:_MAIN]):
        following = words[at + 1].key if at + 1 < len(words) else ""
        bare = word.key.removeprefix("و") if len(word.key) > 3 else word.key
        found = moods.get(bare) or moods.get(f"{bare} {following}")
        if found is not None:
            return cast("Modality", found)
        if bare in lexicon.particles["may before a verb of now"] and is_now(following):
            # «كانت البضاعة قد تلفت», «نفى أن يكون القطار قد تحرك»: what was, though the verb looks like one of now.
            been = lexicon.particles["was"] | lexicon.particles["been"]
            if not any(w.key.removeprefix("و") in been for w in words[:at]):
                return "may"
        sense = lexicon.sense(text[word.start : word.end])
        if word.is_word and sense.future and not sense.entity:
            return "will"
        if _weighs(words, at, text, lexicon):
            return "may"
        if sense.verb == _SURE and not (sense.light or sense.stop) and not nested:
            # «سجلت الهدايا [رغبة] كبيرة»: behind the verb it is no mood.
            break
    return "did"


def _weighs(words: Sequence[Token], at: int, text: str, lexicon: ClaimLexicon) -> bool:
    """Whether a verb of now says of an act that it is only thought of: «يدرس البنك [بيع] فرعه», not «يدرس الطلاب»."""
    word = words[at]
    sense = lexicon.sense(text[word.start : word.end])
    if sense.verb != _SURE or not is_now(word.key) or sense.lemma not in lexicon.particles["weighs"]:
        return False
    behind = (w for w in words[at + 1 : at + 1 + _WEIGHED] if w.is_word and not w.key.startswith("ال"))
    return any(lexicon.sense(text[w.start : w.end]).masdar for w in behind)


def _tense(words: Sequence[Token], terms: Sequence[Term], lexicon: ClaimLexicon) -> Modality:
    """Return «was» where the first verb is of what is over, one that carries no meaning included: «[قامت] بتشغيل المحطة»."""
    first = next((t for t in terms if t.verb), None)
    if first is not None and _decides(first, terms, lexicon):
        return "did"
    if first is not None and first.sense.future and first.led_by not in lexicon.cuts["relative"]:
        # A long subject may stand before it: «مباراة نصف النهائي بين الناديين [ستقام] السبت».
        return "will"
    for at, word in enumerate(words[: first.at if first else _MAIN]):
        bare = word.key.removeprefix("و")
        if bare in lexicon.particles["past that carries"] and _is_plain(words, at, lexicon):
            return "was"
    return "was" if first is not None and _is_past(first) else "did"


def _decides(verb: Term, terms: Sequence[Term], lexicon: ClaimLexicon) -> bool:
    """Whether a verb only says that an act was decided, which may be told as what will be: «قررت الحكومة [رفع] السعر»."""
    behind = (t for t in terms if verb.at < t.at <= verb.at + _DECIDED)
    return verb.sense.lemma in lexicon.particles["decides"] and any(t.sense.masdar for t in behind)


def _is_plain(words: Sequence[Token], at: int, lexicon: ClaimLexicon) -> bool:
    """Whether nothing before a word makes it a part of something else: «الذي تم»، «إذا تم»."""
    before = words[at - 1].key if at else ""
    particles = lexicon.particles
    return before not in particles["who"] | particles["leads a clause within"]


def _is_past(term: Term) -> bool:
    """Whether the form of a verb shows that it is over: «استبدلت», «استبدل», not «يستبدل».

    «عقد» is one where it opens the clause; elsewhere it may be a noun.
    """
    key = term.key.removeprefix("و")
    least = 1 if term.at <= _OPENS else _SURE
    return key.endswith(("ت", "وا")) or (term.sense.verb >= least and key[:1] not in _PRESENT)


def is_now(key: str) -> bool:
    """Whether a verb after «قد» speaks of now («قد تصل») and not of what was («قد تلفت»)."""
    return key[:1] in _NOW and not key.endswith(("ت", "وا")) and len(key) > 3 and key[0] != "ا"


def says(words: Sequence[Token], phrases: frozenset[str]) -> bool:
    """Whether behind its first word a stretch has one of some words or pairs of words."""
    return any(b.key in phrases or f"{a.key} {b.key}" in phrases for a, b in pairwise(words))
