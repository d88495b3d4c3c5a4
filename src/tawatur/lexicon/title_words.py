"""`data/titles` → what a word can do in a phrase that names somebody.

One word may do several things («خليفة» is a given name and a noun), so each has a set of flags.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tawatur.lexicon.source import rows
from tawatur.text import fold_word, tokens

__all__ = [
    "GIVEN",
    "KINDS",
    "Kind",
    "bare",
    "pasts",
    "role_words",
    "spelled_words",
    "syllables",
    "word_table",
]


class _Kinds:
    """What a word can do in a noun phrase: plain numbers, since enum members cost ten times as much to compare."""

    GIVEN_ARABIC = 1
    GIVEN_FOREIGN = 1 << 1
    PARTICLE = 1 << 2
    RANK = 1 << 3
    OFFICE = 1 << 4
    HONORIFIC = 1 << 5
    TITLE_ADJECTIVE = 1 << 6
    CONSTRUCT = 1 << 7
    DEFINITE = 1 << 8
    PEOPLE = 1 << 9
    UNNAMED = 1 << 10
    QUANTITY = 1 << 11
    VERB = 1 << 12
    FUNCTION = 1 << 13
    NOUN = 1 << 14
    ADJUNCT = 1 << 15
    LOCATIVE = 1 << 16
    AREA = 1 << 17
    ADDRESSEE = 1 << 18
    ROLE_SUBJECT = 1 << 19
    BODIES = 1 << 20
    STARTS_NAME = 1 << 21
    NATION = 1 << 22
    STARTS_PHRASE = 1 << 23
    SIDE = 1 << 24
    GENUS = 1 << 25
    WHEREABOUTS = 1 << 26
    ORGAN = 1 << 27
    STRONG = 1 << 28
    SAYING = 1 << 29
    NO_PURPOSE = 1 << 30
    ORDINAL = 1 << 31
    ONLY_KNOWN = 1 << 32
    MONTH = 1 << 33
    INITIAL = 1 << 34
    LEADING = 1 << 35
    PURPOSE = 1 << 36
    EVERYDAY = 1 << 37
    HANDS_OVER = 1 << 38
    IN = 1 << 39
    AT = 1 << 40
    ON = 1 << 41
    OF = 1 << 42
    NAME_OF = 1 << 43
    WITH_IT = 1 << 44
    FOR_NEWS = 1 << 45
    FORCES = 1 << 46
    FATHER = 1 << 47
    SERVANT = 1 << 48
    SON = 1 << 49
    BEHIND_SPEAKER = 1 << 50
    BEFORE_GOD = 1 << 51
    OPENS_SPEECH = 1 << 52
    COURTESY = 1 << 53
    ABROAD = 1 << 54
    TIED = 1 << 55
    DEED = 1 << 56
    BEFORE_VERB = 1 << 57
    EPITHET = 1 << 58
    ALLIED = 1 << 59
    NAMED_AFTER = 1 << 60
    ANYBODY = 1 << 61
    COUNTERPART = 1 << 62
    THEIRS = 1 << 63
    BETWEEN = 1 << 64
    WITH = 1 << 65
    TO = 1 << 66
    AGAINST = 1 << 67
    COPULA = 1 << 68
    HARM = 1 << 69
    BYSTANDER = 1 << 70
    OPENS_CLAUSE = 1 << 71
    AGENT = 1 << 72
    SHAPED = 1 << 73
    ONE_OF = 1 << 74
    FIGHTERS = 1 << 75
    CALLING = 1 << 76
    THING = 1 << 77
    SELF = 1 << 78
    THIS = 1 << 79
    OTHER = 1 << 80
    ACCORDING = 1 << 81
    GUARDS = 1 << 82
    NEVER_ADJECTIVE = 1 << 83
    NO_FIELD = 1 << 84
    MATCH = 1 << 85
    CIRCUMSTANCE = 1 << 86
    LOCAL = 1 << 87
    OVERSEER = 1 << 88
    DONE_TO = 1 << 89
    JUDGES = 1 << 90
    BESIDE_NAME = 1 << 91
    PLAYER = 1 << 92
    TRAINER = 1 << 93
    OFFICIAL = 1 << 94
    BORNE = 1 << 95


# Its own dictionary: Python 3.11 looks up what an instance holds in half the time of what a class does, and this is asked
# four thousand times an article.
Kind = _Kinds()
vars(Kind).update({name: flag for name, flag in vars(_Kinds).items() if name.isupper()})

# A first name of whatever people.
GIVEN = Kind.GIVEN_ARABIC | Kind.GIVEN_FOREIGN
# The `kind` of a data file's entry, and the flag of its words.
KINDS = {
    "given-arabic": Kind.GIVEN_ARABIC,
    "given-foreign": Kind.GIVEN_FOREIGN,
    "particles": Kind.PARTICLE,
    "rank": Kind.RANK,
    "office": Kind.OFFICE,
    "honorific": Kind.HONORIFIC,
    "adjective": Kind.TITLE_ADJECTIVE,
    "role-subject": Kind.ROLE_SUBJECT,
    "construct": Kind.CONSTRUCT,
    "definite": Kind.DEFINITE,
    "plural": Kind.BODIES,
    "people": Kind.PEOPLE,
    "pair": 0,
    "unnamed": Kind.UNNAMED,
    "quantity": Kind.QUANTITY,
    "verbs": Kind.VERB,
    "function": Kind.FUNCTION,
    "nouns": Kind.NOUN,
    "adjuncts": Kind.ADJUNCT,
    "locative": Kind.LOCATIVE,
    "areas": Kind.AREA,
    "addressee": Kind.ADDRESSEE,
    "side": Kind.SIDE,
    "genus": Kind.GENUS,
    "whereabouts": Kind.WHEREABOUTS,
    "organ": Kind.ORGAN,
    "strong": Kind.STRONG,
    "saying": Kind.SAYING,
    "no-purpose": Kind.NO_PURPOSE,
    "ordinal": Kind.ORDINAL,
    "only-known": Kind.ONLY_KNOWN,
    "month": Kind.MONTH,
    "initial": Kind.INITIAL,
    "leading": Kind.LEADING,
    "purpose": Kind.PURPOSE,
    "everyday": Kind.EVERYDAY,
    "hands-over": Kind.HANDS_OVER,
    "in": Kind.IN,
    "at": Kind.AT,
    "on": Kind.ON,
    "of": Kind.OF,
    "in-the-name-of": Kind.NAME_OF,
    "with-it": Kind.WITH_IT,
    "for-news": Kind.FOR_NEWS,
    "forces": Kind.FORCES,
    "father": Kind.FATHER,
    "servant": Kind.SERVANT,
    "before-god": Kind.BEFORE_GOD,
    "son": Kind.SON,
    "behind-speaker": Kind.BEHIND_SPEAKER,
    "opens-speech": Kind.OPENS_SPEECH,
    "courtesy": Kind.COURTESY,
    "abroad": Kind.ABROAD,
    "tied-adjective": Kind.TIED,
    "tied-people": Kind.TIED | Kind.PEOPLE,
    "deed": Kind.DEED,
    "before-verb": Kind.BEFORE_VERB,
    "epithet": Kind.EPITHET,
    "allied": Kind.ALLIED,
    "named-after": Kind.NAMED_AFTER,
    "anybody": Kind.ANYBODY,
    "counterpart": Kind.COUNTERPART,
    "thing": Kind.THING,
    "between": Kind.BETWEEN,
    "with": Kind.WITH,
    "to": Kind.TO,
    "against": Kind.AGAINST,
    "copula": Kind.COPULA,
    "harm": Kind.HARM,
    "agent": Kind.AGENT,
    "calling": Kind.CALLING,
    "fighters": Kind.FIGHTERS | Kind.PEOPLE,
    "one-of": Kind.ONE_OF | Kind.QUANTITY,
    "done-to": Kind.DONE_TO,
    "bystander": Kind.BYSTANDER | Kind.PEOPLE,
    "opens-clause": Kind.OPENS_CLAUSE,
    "self": Kind.SELF,
    "this": Kind.THIS,
    "other": Kind.OTHER,
    "according": Kind.ACCORDING,
    "guards": Kind.GUARDS,
    "judges": Kind.JUDGES,
    "never-adjective": Kind.NEVER_ADJECTIVE,
    "no-field": Kind.NO_FIELD,
    "match": Kind.MATCH,
    "circumstance": Kind.CIRCUMSTANCE,
    "local": Kind.LOCAL,
    "overseer": Kind.OVERSEER,
    "beside-name": Kind.BESIDE_NAME,
    "player": Kind.PLAYER,
    "trainer": Kind.TRAINER,
    "official": Kind.OFFICIAL,
    "borne": Kind.BORNE,
}
# The feminine, dual and plural of a past tense: أعلن، أعلنت، أعلنا، أعلنوا.
_PAST = ("ت", "ا", "وا", "تا", "ته", "ه", "ها")
_SPELLED = "spelled"
_SYLLABLES = "syllables"
# Words for one person whose dual is two people: «شابان», «فتاتين».
_IN_PAIRS = frozenset({"unnamed", "pair"})
_MANY = Kind.PEOPLE | Kind.HONORIFIC
_PLURAL = frozenset({"people", "tied-people", "bystander", "fighters"})
_LONG = 5
_ARTICLES = ("ال", "لل")
_ENTRY_KEYS = frozenset({"kind", "words", "examples"})


def bare(key: str) -> str:
    """Return a folded word without its article: «الخارجيه» → «خارجيه», «للجيش» → «جيش»."""
    return key[2:] if key.startswith(_ARTICLES) and len(key) > 4 else key


def word_table(folder: Path) -> dict[str, int]:
    """Return the flags of every word (or phrase) of `titles/words-*.yaml`; raises DataError."""
    table: dict[str, int] = {}
    forms: set[str] = set()
    for row in rows(folder, "titles/words-*.yaml"):
        row.only(_ENTRY_KEYS)
        if row.text("kind") in (_SPELLED, _SYLLABLES):
            continue
        kind = KINDS.get(row.text("kind"))
        if kind is None:
            raise row.wrong(f"unknown kind `{row.text('kind')}`; known are {', '.join(sorted(KINDS))}")
        for word in row.texts("words"):
            key = " ".join(t.key for t in tokens(word))
            table[key] = table.get(key, 0) | kind | (Kind.VERB if kind == Kind.SAYING else 0)
            if kind == Kind.VERB:
                forms.update(key + ending for ending in _PAST)
            for form in _people_forms(key, row.text("kind")):
                table[form] = table.get(form, 0) | (kind if kind & Kind.PEOPLE else Kind.PEOPLE)
    for form in forms:
        if table.setdefault(form, Kind.VERB) & _MANY and form.endswith("ه"):
            # «قاده» is «قادة» and «قادهُ»: how a text spells it tells.
            table[form] |= Kind.VERB
    return table


def pasts(folder: Path) -> Iterator[str]:
    """Yield the verbs of `titles/words-*.yaml` as they are spelt, each in its masculine past alone."""
    for row in rows(folder, "titles/words-*.yaml"):
        if row.text("kind") == "verbs":
            words = row.texts("words")
            plain = frozenset(words)
            yield from (w for w in words if w.removesuffix("ت") not in plain - {w} and " " not in w)


def _people_forms(key: str, kind: str) -> Iterator[str]:
    """Yield the other forms of a word for people: «المفتشون»، «مفتشين»، «مفتشو» of «مفتشون», «شابين» of «شاب»."""
    cases: tuple[str, ...] = ()
    if kind in _PLURAL:
        cases = _cases(key) if len(key) > _LONG and key.endswith("ون") else (key,)
    elif kind in _IN_PAIRS:
        stem = f"{key[:-1]}ت" if key.endswith("ه") else key
        cases = (f"{stem}ان", f"{stem}ين")
    for form in cases:
        yield form
        # «الفلاحي» is a surname, «فلاحي» are the farmers of somewhere.
        if form.endswith(("ون", "ين", "ان")) or len(cases) == 1:
            yield f"ال{form}"


def _cases(key: str) -> tuple[str, ...]:
    """Return both cases of a plural, and what is left of them before a genitive: «مفتشو», «مفتشي»."""
    return (key, f"{key[:-2]}ين", f"{key[:-2]}و", f"{key[:-2]}ي")


def spelled_words(folder: Path) -> list[str]:
    """Return the particles that folding makes a name of: «على» and علي, «فإن» and فان."""
    found = (row for row in rows(folder, "titles/words-*.yaml") if row.text("kind") == _SPELLED)
    return [word for row in found for word in row.texts("words")]


def syllables(folder: Path) -> list[str]:
    """Return the small words that are also written for a syllable of a foreign name: «لو شياو»."""
    found = (row for row in rows(folder, "titles/words-*.yaml") if row.text("kind") == _SYLLABLES)
    return [fold_word(word) for row in found for word in row.texts("words")]


def role_words(folder: Path) -> dict[str, list[str]]:
    """Return the roles that words without articles name: «وزير خارجيه» → foreign-minister."""
    table: dict[str, list[str]] = {}
    for row in rows(folder, "titles/roles.yaml"):
        row.only(frozenset({"role", "words"}))
        for words in row.texts("words"):
            found = table.setdefault(" ".join(bare(t.key) for t in tokens(words)), [])
            if row.text("role") not in found:
                found.append(row.text("role"))
    return table
