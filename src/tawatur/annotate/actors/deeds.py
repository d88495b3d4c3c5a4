"""Whether a verb beside somebody is his deed: «اعتقلت مسلحين» and «التي تضم السكان» are done by others.

Nobody writes the vowels of the cases, yet the letters that remain tell a subject from an object: «المسلحين» is none,
«قتلوا» has its own, and behind «التي» a verb without «ها» has one already.
"""

from __future__ import annotations

from tawatur.annotate.actors.line import CLOSED, Line, Phrase, is_verb_like
from tawatur.lexicon.title_words import Kind

__all__ = ["is_others"]

_WHO = ("الذ", "التي", "اللا", "اللو", "اللت")
_THEY = ("وا", "ون")
_SHORTEST_THEY = 5
_HIM = ("ه", "ها", "هم", "هما", "هن", "نا", "ني")
_OBLIQUE = "ين"
_HAS_CASE = Kind.PEOPLE | Kind.NATION | Kind.BODIES | Kind.CONSTRUCT | Kind.DEFINITE
_JOINED = ("", "و", "ف")
_HIS = Kind.HANDS_OVER | Kind.DEED


def is_others(line: Line, phrase: Phrase) -> bool:
    """Tell whether the verb that stands beside a phrase is somebody else's deed."""
    at = phrase.start
    if line.kinds[at - 1] & _HIS or line.words[at].base.endswith("ون"):
        return False
    if at and (_is_verb(line, at - 1) or line.keys[at - 2].startswith(_WHO)):
        # «التي احتلتها الدولة»: nothing but a verb stands between.
        return not _is_subject(line, at)
    return _is_verb(line, phrase.end) and not line.words[phrase.end].clitic and not _may_open_clause(line, at)


def _is_verb(line: Line, at: int) -> bool:
    kind = line.kinds[at]
    return bool(kind & Kind.VERB) or (not kind and line.is_word(at) and is_verb_like(line.keys[at]))


def _is_subject(line: Line, at: int) -> bool:
    """Tell the subject behind a verb from its object: «اعتقلت مسلحين», «قتلوا الأطفال», «التي تضم سكان الحي»."""
    if line.kinds[at] & _HAS_CASE and line.words[at].base.endswith(_OBLIQUE):
        return False
    verb = line.keys[at - 1]
    if len(verb) >= _SHORTEST_THEY and verb.endswith(_THEY):
        return False
    # «التي شهدتها الدول», «الذي قال الوزير إنه»
    relative = at > 1 and line.keys[at - 2].startswith(_WHO)
    return not relative or verb.endswith(_HIM) or bool(line.kinds[at - 1] & Kind.SAYING)


def _may_open_clause(line: Line, at: int) -> bool:
    """Tell who may be the subject of a verb behind him: not «السكان» in «تقرير السكان يوضح», «في الأندية تقام»."""
    if not at or not line.is_word(at - 1) or line.words[at].clitic not in _JOINED:
        return True
    before = line.kinds[at - 1]
    if before & Kind.LOCATIVE:
        return False
    return bool(line.words[at].clitic or before & (CLOSED | Kind.OPENS_SPEECH))
