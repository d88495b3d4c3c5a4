"""How likely words without a title are a person's name: what each is, what stands around them, and what that weighs.

No sign decides alone. «كرم» is a first name and generosity, «الضيافة» an ordinary word: «كرم الضيافة» is nobody,
«كرم الحجيلي» is a man. «كولبي» is in no list, but no Arabic word is spelt so, and «وياروسلاف بلدارو» goes on with it.
The weights stand in data/names/evidence.yaml; eval/name_weights.py learns them from names that readers marked.
"""

from __future__ import annotations

from collections.abc import Iterator

from tawatur.annotate.actors.line import COMMAS, TITLE, Line, is_verb_like
from tawatur.annotate.actors.name_words import ONLY_NAME
from tawatur.annotate.actors.plain_names import COMMON_WORD
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["CONSTANT", "first_class", "odds", "signs", "stands_in_list"]

CONSTANT = "nothing"
_TITLED = TITLE | Kind.COURTESY
_NO_OPENING = COMMON_WORD & ~Kind.NOUN | TITLE | Kind.NATION | Kind.MONTH
_DESCRIBES = COMMON_WORD | _TITLED | Kind.TITLE_ADJECTIVE | Kind.ORDINAL
_CLITICS = ("", "و", "ل", "ب", "ف")
_OPENERS = frozenset('«"“(')
_OWNERS = ("ه", "ها", "هم", "نا")
_SURE = frozenset({"given", "particle", "either", "relation"})
_WORDS = frozenset({"listed", "ordinary", "the listed"})
_INDEFINITE = frozenset({"listed", "unlisted", "ordinary", "verb", "word"})
_COMMON = frozenset({"listed", "ordinary", "verb", "the listed", "the inflected", "the ordinary"})
_NOT_ARABIC = ("foreign", "strange")
_ALSO_WORDS = ("everyday", "noun", "verb", "word", "joint")
_VERBS = ("verb", "saying")
# First words whose letters tell nothing more.
_NO_LETTERS = ("given", "foreign", "kin", "")
_INFLECTED = ("ه", "ات", "ين", "ون")
_SHORTEST = 3
# What stands before a name, by what the word before can do: the first that holds.
_BEFORE = (
    (_TITLED, "title"),
    (Kind.NAMED_AFTER | Kind.GENUS, "what is called so"),
    (Kind.SAYING, "saying"),
    (Kind.VERB, "verb"),
    (Kind.LOCATIVE | Kind.IN | Kind.AREA, "in"),
    (Kind.FUNCTION, "particle"),
)


def odds(line: Line, start: int, end: int, *, allowed: bool) -> float:
    """Return the log odds that words are somebody's name; `allowed` where the rules of names take them for one."""
    weight = line.lexicon.evidence
    return sum(weight.get(sign, 0.0) * value for sign, value in signs(line, start, end, allowed=allowed))


def signs(line: Line, start: int, end: int, *, allowed: bool) -> Iterator[tuple[str, float]]:
    """Yield what speaks for and against a name, each sign with how much of it there is."""
    yield CONSTANT, 1.0
    if allowed:
        yield "allowed", 1.0
    listed, first = _goes_on_list(line, start), first_class(line, start)
    yield from _of_first(line, start, first, joined=listed or line.keys[start - 1] in COMMAS)
    yield from _of_second(line, start + 1, first)
    yield from _of_later(line, start + 2, end)
    before, behind = _before(line, start, listed=listed), _behind(line, end)
    yield f"before: {before}", 1.0
    # «وحضر ناصر الراشد | اللقاء»
    yield f"behind: {'object' if behind == 'definite' and before in _VERBS else behind}", 1.0
    yield from _of_others(line, start, end)


def first_class(line: Line, at: int) -> str:
    """Return what a word is that a name may begin with, "" where none may.

    «خالد» is a first name and nothing else, «عوض» everyday as well, «نظام» a noun, «أحلام» seldom a name, «كولبي» unknown.
    """
    word, key = line.words[at], line.keys[at]
    kind = word.kind
    if kind & GIVEN:
        if word.clitic not in _CLITICS or kind & Kind.FUNCTION:
            return ""
        other = kind & ~ONLY_NAME
        if not other:
            return "given" if kind & Kind.GIVEN_ARABIC else "foreign"
        if not other & ~(Kind.EVERYDAY | Kind.PARTICLE):
            return "everyday"
        return "verb" if other & Kind.VERB else "noun"
    if kind & (Kind.FATHER | Kind.SERVANT | Kind.SON):
        return "kin"
    if kind & Kind.PARTICLE:
        return "joint" if kind & Kind.EVERYDAY and not kind & Kind.FUNCTION else ""
    if (
        not line.is_word(at)
        or key[:1].isdigit()
        or (line.raw(at).endswith(("ة", "ً")) and not kind & Kind.EVERYDAY)
    ):
        return ""
    if kind & Kind.EVERYDAY:
        return "word" if not kind & _NO_OPENING and word.clitic in _CLITICS else ""
    return "strange" if not kind & ~Kind.STARTS_NAME and line.lexicon.is_strange(key) else ""


def stands_in_list(line: Line, at: int) -> bool:
    """Tell what is joined to another name or to what a comma ends: «أحمد الزيني وندى شهوان، وكولبي نار»."""
    return line.keys[at - 1] in COMMAS or _goes_on_list(line, at)


def _goes_on_list(line: Line, at: int) -> bool:
    """«أحمد الزيني | وندى شهوان»: what is joined to the end of another name."""
    if line.keys[at][:1] != "و" or not at:
        return False
    before = line.kinds[at - 1]
    if before & (GIVEN | Kind.PARTICLE):
        return True
    strange = not before & ~Kind.STARTS_NAME and line.is_word(at - 1)
    return strange and at > 1 and bool(line.kinds[at - 2] & (GIVEN | Kind.PARTICLE))


def _of_first(line: Line, at: int, kind: str, *, joined: bool) -> Iterator[tuple[str, float]]:
    word, forms = line.words[at], line.lexicon.forms
    yield f"first: {kind or 'other'}", 1.0
    if kind not in _NO_LETTERS:
        key = word.base
        key = key[1:] if kind == "strange" and joined and key[0] == "و" else key
        yield f"first foreign: {kind}", forms.foreign(key)
        if kind == "strange" and forms.ordinary(key):
            yield "first ordinary", 1.0
    if word.clitic and not (word.clitic == "و" and joined):
        yield f"first with: {word.clitic}", 1.0


def _of_second(line: Line, at: int, first: str) -> Iterator[tuple[str, float]]:
    kind, key, forms = _inner_class(line, at), line.keys[at], line.lexicon.forms
    yield f"second: {kind}", 1.0
    if key in forms.surnames:
        yield "second a surname", 1.0
    elif kind.startswith("the") and first in _NOT_ARABIC:
        # «ماركوس الإشراف», «مواتير الري»
        yield "second of another language", 1.0
    if kind in _COMMON and first in _ALSO_WORDS:
        # «كرم الضيافة»
        yield "two ordinary words", 1.0
    if kind in ("listed", "unlisted"):
        yield "second foreign", forms.foreign(key)
        if line.times[key] > 1:
            yield f"second again: {kind}", 1.0
    if kind in _INDEFINITE:
        yield from _of_form(line, at)


def _of_form(line: Line, at: int) -> Iterator[tuple[str, float]]:
    """Yield what the ending of a word without an article says: «كتابا», «كتابه», «مدرسة»."""
    key, raw, forms = line.keys[at], line.raw(at), line.lexicon.forms
    if raw.endswith("ة"):
        yield "second feminine", 1.0
    if raw.endswith(("ا", "ً")) and forms.ordinary(key[:-1]):
        yield "second accusative", 1.0
    if raw.endswith(_OWNERS) and forms.ordinary(key):
        yield "second owned", 1.0


def _of_later(line: Line, at: int, end: int) -> Iterator[tuple[str, float]]:
    later = {_inner_class(line, i) for i in range(at, end)}
    if later & _SURE:
        yield "later surely", 1.0
    if later & _WORDS:
        yield "later a word", 1.0


def _of_others(line: Line, start: int, end: int) -> Iterator[tuple[str, float]]:
    if line.keys[start + 1] in line.said:
        yield "second speaks", 1.0
    if _is_other(line, start):
        yield "a place or body", 1.0
    if any(_is_other(line, i) for i in range(start + 1, end)):
        yield "a place or body within", 1.0


def _is_other(line: Line, at: int) -> bool:
    known = line.known(at)
    return known is not None and known.type != "person" and any(kind != "w" for _, kind in known.actors)


def _inner_class(line: Line, at: int) -> str:
    """Return what a word is that goes on with a name."""
    word, key = line.words[at], line.keys[at]
    kind = word.kind
    if kind & GIVEN:
        return "with a clitic" if word.clitic else "given" if not kind & ~ONLY_NAME else "either"
    if kind & Kind.PARTICLE:
        return "particle"
    if word.clitic:
        return "with a clitic"
    if key.startswith("ال") and len(key) > _SHORTEST + 1:
        return _definite_class(line, kind, key)
    if kind & Kind.EVERYDAY and not kind & COMMON_WORD:
        return "word"
    if kind & (_DESCRIBES | Kind.NATION):
        return "verb" if kind & Kind.VERB else "ordinary"
    return "listed" if line.lexicon.forms.ordinary(key) else "unlisted"


def _definite_class(line: Line, kind: int, key: str) -> str:
    """Return what «السوداني», «الأول», «الحجيلي», «الضيافة» and «البلطان» are."""
    if kind & Kind.NATION:
        return "the nation"
    if kind & _DESCRIBES:
        return "the ordinary"
    ordinary = line.lexicon.forms.ordinary(key)
    if ordinary and key.endswith(_INFLECTED):
        return "the inflected"
    if key.endswith("ي"):
        return "relation" if not line.lexicon.forms.is_listed(key[2:]) else "the relation"
    return "the listed" if ordinary else "the unlisted"


def _before(line: Line, at: int, *, listed: bool) -> str:
    if line.opens_line(at):
        return "line"
    if listed:
        return "name"
    last, key = line.kinds[at - 1], line.keys[at - 1]
    if not line.is_word(at - 1):
        return "comma" if key in COMMAS else "opening mark" if key in _OPENERS else "mark"
    if last & Kind.NATION and line.words[at - 1].base.startswith("ال"):
        return "nation"
    if last & Kind.NAMED_AFTER and line.kinds[at - 2] & Kind.HANDS_OVER:
        # «عن طريق سالم»
        return "particle"
    named = next((name for kinds, name in _BEFORE if last & kinds), None)
    if named is not None:
        return named
    if line.is_definite(at - 1):
        return "definite"
    if last & GIVEN:
        return "first name"
    if not last and is_verb_like(key):
        return "verb"
    return "body" if last & (Kind.CONSTRUCT | Kind.BODIES | Kind.DEFINITE) else "noun"


def _behind(line: Line, at: int) -> str:
    key, kind, clitic = line.keys[at], line.kinds[at], line.words[at].clitic
    if not line.is_word(at):
        if key in COMMAS:
            return "comma and title" if line.kinds[at + 1] & _TITLED else "comma"
        return "mark"
    if line.opens_speech(at) or kind & Kind.BEHIND_SPEAKER:
        return "speech"
    if not clitic and kind & (_TITLED | Kind.VERB):
        return "title" if kind & _TITLED else "verb"
    if clitic == "و" and kind & GIVEN and not kind & ~ONLY_NAME:
        return "name"
    if line.is_definite(at):
        return "definite"
    return "particle" if kind & Kind.FUNCTION else "word"
