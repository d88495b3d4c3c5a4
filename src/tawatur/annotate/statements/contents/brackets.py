"""Words in brackets that are quoted: «قال تعالى: (…)», «بقولها (خدمتكم شرف لنا)», {…}, ﴿…﴾.

Ornate and curly brackets hold scripture. Round brackets mostly hold asides, so they are believed only where a word
of saying leads to them and the sentence does not go on with its own complementizer or colon.
"""

from __future__ import annotations

from bisect import bisect_right

from tawatur.annotate.reading import Reading
from tawatur.lexicon.speech import SpeechLexicon

__all__ = ["BRACKETS", "bracketed"]

BRACKETS = {"(": ")", "{": "}", "\ufd3f": "\ufd3e"}
_ALL = {*BRACKETS, *BRACKETS.values()}
_STOPS = frozenset('.؟?!…()«»“”"')
_BACK = 10  # tokens between the word of saying and the bracket
_LONG = 4  # words that a quotation in round brackets has at least; two behind a colon


def bracketed(read: Reading, speech: SpeechLexicon) -> list[tuple[int, int]]:
    """Return the brackets that hold quotations, by tokens, in the order of their closing."""
    pairs = _matched(read)
    known = set(pairs)
    # Of «((…))» the inner pair is the quotation, and what leads to it stands before the outer.
    return [
        (start, end)
        for start, end in pairs
        if (start + 1, end - 1) not in known
        and _is_quotation(read, speech, start, end, before=start - ((start - 1, end + 1) in known))
    ]


def _matched(read: Reading) -> list[tuple[int, int]]:
    """Pair the brackets of each paragraph on a stack."""
    found: list[tuple[int, int]] = []
    stack: list[int] = []
    keys, last = read.keys, 0
    breaks = sorted(read.breaks)
    for i in read.places(_ALL):
        line = bisect_right(breaks, i)
        if line > last:
            stack.clear()
            last = line
        if keys[i] in BRACKETS:
            stack.append(i)
        elif stack and keys[i] == BRACKETS[keys[stack[-1]]]:
            found.append((stack.pop(), i))
    return found


def _is_quotation(read: Reading, speech: SpeechLexicon, start: int, end: int, *, before: int) -> bool:
    count = sum(read.tokens[t].is_word for t in range(start + 1, min(end, start + 3 * _LONG)))
    if read.tokens[start].key != "(":
        return count > 1
    colon = before > 0 and read.tokens[before - 1].key == ":"
    first = read.tokens[start + 1].key
    # «شخص ملثم (لم يكشف عن هويته)»
    aside = first in speech.words("relatives") or (not colon and first in speech.words("negations"))
    if aside or count < (2 if colon else _LONG) or _goes_on(read, speech, end):
        return False
    return _is_led_to(read, speech, before - colon, colon=colon)


def _goes_on(read: Reading, speech: SpeechLexicon, end: int) -> bool:
    """«قال المدير (رئيس اللجنة المنظمة للحفل): …»: what the speaker says comes only behind the bracket."""
    behind = [t.key for t in read.tokens[end + 1 : end + 4]]
    return ":" in behind[:2] or any(key in speech.words("complementizers") for key in behind)


def _is_led_to(read: Reading, speech: SpeechLexicon, start: int, *, colon: bool) -> bool:
    for t in range(start - 1, max(-1, start - _BACK), -1):
        key = read.tokens[t].key
        if key in _STOPS or key in speech.words("complementizers"):
            return False
        for form in speech.forms(key):
            if "quote" in form.verb.takes and (colon or "common" not in form.verb.flags):
                return True
    return False
