"""What a word's letters tell more than its fold: «على» and علي, «كرة» and «كرهَ», «قادة» and «قادهُ»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tawatur.lexicon.actors import ActorLexicon, Word
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["SONS", "as_spelled", "is_fused", "named_so"]

SONS = frozenset({"بن", "بنت"})
# What a particle keeps where its spelling tells it from a name: «على», «لدى».
_PARTICLE = (
    Kind.LOCATIVE
    | Kind.VERB
    | Kind.IN
    | Kind.AT
    | Kind.ON
    | Kind.HANDS_OVER
    | Kind.BEHIND_SPEAKER
    | Kind.OPENS_SPEECH
)
# What ends in ة where somebody is meant: «قادة», «حضرة».
_MANY = Kind.PEOPLE | Kind.HONORIFIC
_AND_ON = "وعلي"
_ON = Kind.FUNCTION | Kind.LOCATIVE | Kind.ON
# Of so many words a known name is surely one: «علي عبدالله صالح».
_WHOLE = 3
# «الأولمبية», no «التنمية»: what is said of «اللجنة» and no genitive of «لجنة».
_RELATED = re.compile("ال(?!ت..?يه$)[ء-ي]+يه")
_ADJECTIVE = Kind.TITLE_ADJECTIVE | Kind.NATION
_MANY_ENDING = "ين"


def named_so(lexicon: ActorLexicon, keys: Sequence[str], at: int) -> Word | None:
    """Return علي where he is written «على», or both with ي: «وليد بن على», «الرئيس السابق على عبدالله صالح», «الدكتور علي الزيني»; None for any other word."""
    word = lexicon.word(keys[at])
    if not at or not word.kind & GIVEN:
        return None
    if keys[at - 1] not in SONS and not _is_titled(lexicon, keys, at):
        known = lexicon.known_at(keys, at, keys[at])
        if known is None or known.type != "person" or known.length < _WHOLE:
            return None
    return word._replace(kind=word.kind & ~_ON)


def _is_titled(lexicon: ActorLexicon, keys: Sequence[str], at: int) -> bool:
    """Tell «العقيد علي الزيني», «الدكتور علي حسن»: a courtesy before and a name behind."""
    behind = keys[at + 1] if at + 1 < len(keys) else ""
    if not lexicon.word(keys[at - 1]).kind & Kind.COURTESY or not keys[at - 1].startswith("ال"):
        return False
    word = lexicon.word(behind)
    surname = behind.startswith("ال") and behind.endswith("ي") and not word.kind & ~Kind.STARTS_NAME
    return surname or bool(word.kind & GIVEN and not word.clitic)


def as_spelled(lexicon: ActorLexicon, key: str, raw: str, *, told: bool) -> Word:
    """Return a word whose letters tell more than its folded key does."""
    word = lexicon.word(key)
    if raw in lexicon.spelled:
        return Word("", key, Kind.FUNCTION | word.kind & _PARTICLE)
    if word.kind & Kind.VERB and raw.endswith("ة"):
        # «كرة» is no «كرهَ».
        return word._replace(kind=word.kind & ~Kind.VERB)
    if word.kind & Kind.VERB and word.kind & _MANY and raw.endswith("ه"):
        # «قاده» is no «قادة».
        return Word("", key, Kind.VERB)
    if told and key == _AND_ON and (rest := lexicon.word(key[1:])).kind & GIVEN:
        # «وعلي الزيني» where «وعلى» is written otherwise
        return Word("و", rest.base, rest.kind & ~_ON)
    if told and word.kind & GIVEN:
        return Word("", key, word.kind & ~_ON)
    return word


def is_fused(whole: Word, behind: Word, further: Word) -> bool:
    """Tell «للاعب سالم الزيني», «للجنة الأولمبية», «للاعبين الأجانب» from «للاعب النادي», «للجنة الحكام»."""
    definite = behind.base.startswith("ال") and not behind.clitic and not behind.kind & Kind.FUNCTION
    if definite and (behind.kind & _ADJECTIVE or _RELATED.fullmatch(behind.base)):
        return True
    if whole.kind & Kind.RANK:
        # «للاعب البالغ من العمر»
        return bool(behind.kind & GIVEN and not behind.clitic) or bool(definite and further.kind & Kind.OF)
    # No genitive follows «لاعبين».
    return bool(whole.kind & Kind.PEOPLE) and whole.base.endswith(_MANY_ENDING)
