"""The names of bodies and what completes a head: «هيئة تنظيم الطيران المدني في الأردن»."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from tawatur.annotate.actors.courtesies import courtesy_ahead
from tawatur.annotate.actors.line import (
    CLOSED,
    GIVEN,
    TITLE,
    Line,
    Phrase,
    PhraseKind,
    is_adjective_like,
    is_name_like,
    is_verb_like,
)
from tawatur.annotate.actors.name_words import is_lone_surname
from tawatur.annotate.actors.names import certain_name, titled_name
from tawatur.lexicon.actors import Known
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["Complement", "Head", "agrees", "body", "complement"]

_OPEN = frozenset("«\"“('‘")
_CLOSE = frozenset("»\"”)'’")
_WIDEST_QUOTE = 6
_JOINED = ("وال", "بال", "لل", "ولل")
# Letters of adjectives like «قديم» and «سابق».
_STEM = 4
_FEMININE = ("ة", "ات")
_MANY = ("ين", "ان", "ون")
_FEMININE_LIKE = ("ة", "ه", "ى", "ا", "ات", "ين", "ون")
_WHERE = Kind.IN | Kind.AT | Kind.ON


class Head(Enum):
    """What stands before a complement: it decides which words may follow."""

    OFFICE = "وزير"
    RANK = "الرئيس"
    BODY = "وزارة"
    THE_BODY = "الوزارة"

    @property
    def is_definite(self) -> bool:
        """A definite head takes adjectives, no genitive."""
        return self in (Head.RANK, Head.THE_BODY)

    @property
    def is_body(self) -> bool:
        """Bodies take quoted names and numbers."""
        return self in (Head.BODY, Head.THE_BODY)


@dataclass(slots=True)
class Complement:
    """The words that complete a head, read so far: from `start` to `end`, with the actors among them."""

    head: Head
    start: int
    end: int
    nested: list[Phrase] = field(default_factory=list)
    is_closed: bool = False

    @property
    def is_empty(self) -> bool:
        """Nothing was read yet."""
        return self.end == self.start


def body(line: Line, at: int) -> Phrase | None:
    """Read the name of a body: «مجلس النواب التونسي», «تنظيم «داعش»», «الوزارة»."""
    kind = line.kind(at)
    if kind & Kind.SIDE:
        return _side(line, at)
    if kind & Kind.LEADING and line.words[at].clitic == "ب":
        return None
    head = Head.BODY if kind & Kind.CONSTRUCT else Head.THE_BODY
    made = complement(line, at + 1, head)
    if made.is_empty and head is Head.BODY:
        return None
    inside = _in_state(line, at, made)
    end = _bracketed(line, inside)
    known = _meant(line, at, made)
    if end > inside and not known and (named := line.known(inside + 1)) is not None:
        known = named.actors
    if not known and kind & Kind.ONLY_KNOWN and end == inside and line.key(made.end - 1) not in _CLOSE:
        # «تنظيم الدورة» is no body, «تنظيم «داعش»» is.
        return None
    kinds = tuple(p for p in made.nested if not known or p.known != known)
    return Phrase(at, end, "known" if known else "body", known=known, nested=kinds, acts=line.acts(at, end))


def _side(line: Line, at: int) -> Phrase | None:
    """«الجانب الإيراني» is the state itself."""
    nations = line.words[at + 1].nations if at + 1 < line.size else ()
    if not nations:
        return None
    return Phrase(at, at + 2, "known", known=tuple((n, "n") for n in nations[:1]))


def _meant(line: Line, at: int, made: Complement) -> tuple[tuple[str, str], ...]:
    """Return whom «وكالة «رويترز»» or «تنظيم داعش» means: the known name right behind its kind."""
    if not line.kind(at) & Kind.GENUS or not made.nested:
        return ()
    first = made.nested[0]
    if first.start > made.start + 1 or not first.known:
        return ()
    types = {
        ident: actor.type for ident, _ in first.known if (actor := line.lexicon.actor(ident)) is not None
    }
    return tuple(a for a in first.known if types.get(a[0]) not in (None, "state", "place", "person"))


def _in_state(line: Line, at: int, made: Complement) -> int:
    """Take «في الأردن» with a body that names no state yet."""
    end = made.end
    if not line.kind(end) & Kind.IN or made.is_empty or any(line.words[i].nations for i in range(at, end)):
        return end
    known = line.known(end + 1)
    if known is None or line.words[end + 1].clitic or known.actors[0][1] != "n":
        return end
    return end + 1 + known.length if line.known_type(known) == "state" else end


def _bracketed(line: Line, end: int) -> int:
    """Take a short name in brackets: «جهاز الأمن الداخلي (الشاباك)»."""
    if line.key(end) != "(" or not line.is_word(end + 1):
        return end
    for close in (end + 2, end + 3):
        if line.key(close) == ")":
            return close + 1
    return end


def complement(line: Line, at: int, head: Head) -> Complement:
    """Read the words that complete a head; bodies and known actors among them become `nested`."""
    made = Complement(head, at, at)
    while made.end < line.size:
        step = _step(line, made)
        if step == 0 and not made.head.is_body:
            step = courtesy_ahead(line, made.start, made.end)
        if step == 0:
            break
        made.end += step
        if made.is_closed or (line.key(made.end - 1) in _CLOSE and not _after_quote(line, made.end)):
            break
    return made


def _after_quote(line: Line, at: int) -> bool:
    """«وكالة «رويترز» للأنباء», «منظمة «هرانا» الحقوقية» go on behind the quotation mark."""
    return bool(line.kind(at) & (Kind.NATION | Kind.TITLE_ADJECTIVE | Kind.FOR_NEWS))


def _led_by(line: Line, made: Complement) -> int:
    """Take the person a body is named by: «إدارة الرئيس جو بايدن», «قوات علي صالح»."""
    here = made.end
    while (
        line.kind(here) & (Kind.RANK | Kind.TITLE_ADJECTIVE | Kind.HONORIFIC) and not line.words[here].clitic
    ):
        here += 1
    found = titled_name(line, here) if here > made.end else certain_name(line, here)
    if found is None or not line.kind(here) & (GIVEN | Kind.PARTICLE | Kind.STARTS_NAME):
        return 0
    made.nested.append(Phrase(made.end, found[0][1], "person", found[0], found[1]))
    return found[0][1] - made.end


def _step(line: Line, made: Complement) -> int:
    """Return how many tokens go on with the complement; 0 ends it."""
    here = made.end
    if made.head is Head.BODY and made.is_empty and (led := _led_by(line, made)):
        return led
    if not line.is_word(here):
        return _quoted(line, made)
    if line.words[here].clitic or line.key(here).startswith(_JOINED):
        return _joined(line, made)
    kind = line.kind(here)
    if line.kind(here) & Kind.NAME_OF:
        return int(not made.head.is_body)
    if kind & Kind.TITLE_ADJECTIVE and not line.is_definite(here):
        ordinal = bool(kind & Kind.FUNCTION) and not made.head.is_body
        return int(made.head is not Head.THE_BODY and (made.is_empty or ordinal))
    if kind & CLOSED and not (kind & Kind.OFFICE and line.is_definite(here + 1)):
        return _recognised(line, made) or (_office_place(line, made) if line.kind(here) & _WHERE else 0)
    if kind & Kind.STARTS_NAME and not _is_adjective(line, made) and (known := _known(line, made)):
        return known
    if (
        not kind
        and line.key(here)[:1] == "ل"
        and made.head.is_body
        and not made.is_empty
        and line.is_tied(here + 1)
    ):
        return 1
    if line.is_definite(here):
        return _definite(line, made)
    opened = line.kind(here - 1) & Kind.NAME_OF or (
        line.words[here - 1].clitic == "ل" and line.kind(here - 1) & Kind.OFFICE
    )
    return 0 if made.head.is_definite and not opened else _indefinite(line, made)


def _is_adjective(line: Line, made: Complement) -> bool:
    """«السعودية» is an adjective in «الهيئة السعودية», a state elsewhere."""
    here = made.end
    behind = line.is_definite(here - 1) or made.head.is_definite
    return bool(line.kind(here) & Kind.NATION) and line.is_definite(here) and behind


def _recognised(line: Line, made: Complement) -> int:
    """«المعترف بها دولياً» describes the body it stands behind."""
    here = made.end
    if not line.kind(here) & Kind.WITH_IT or made.is_empty or not line.key(here - 1).startswith("المع"):
        return 0
    return 2 if line.is_word(here + 1) and line.key(here + 1).endswith("ا") else 1


def _office_place(line: Line, made: Complement) -> int:
    """Take «في اليمن», «لدى المملكة», «على مركز الإغاثة» with an office that a name follows."""
    here = made.end
    if made.head.is_body or (made.is_empty and made.head is not Head.RANK):
        return 0
    if line.is_word(here + 1) and line.words[here + 1].clitic:
        return 0
    known = line.known(here + 1)
    if known is not None and line.known_type(known) != "person":
        inner = Phrase(here + 1, here + 1 + known.length, "known", known=known.actors)
    elif (
        line.kind(here + 1) & (Kind.CONSTRUCT | Kind.DEFINITE) and (found := body(line, here + 1)) is not None
    ):
        inner = found
    else:
        return 0
    if not line.kind(here) & Kind.AT and not _names_follow(line, inner.end):
        return 0
    made.nested.append(inner)
    return inner.end - here


def _known(line: Line, made: Complement) -> int:
    known = line.known(made.end)
    if known is None or line.known_type(known) == "person" or _goes_on(line, made.end, known):
        return 0
    if (
        made.head.is_definite
        and not line.is_definite(made.end)
        and not line.kind(made.end - 1) & Kind.NAME_OF
    ):
        return 0
    if not made.is_empty and line.is_definite(made.end - 1) and line.is_definite(made.end):
        # «طالبت وزارة الخارجية المصرية السلطات الإيرانية»: no genitive follows a definite word.
        return 0
    made.nested.append(Phrase(made.end, made.end + known.length, "known", known=known.actors))
    named = made.is_empty and line.kind(made.start - 1) & Kind.GENUS
    made.is_closed = bool(named) and line.known_type(known) not in ("state", "place")
    return known.length


def _goes_on(line: Line, at: int, known: Known) -> bool:
    """Tell «التحالف الشعبي» from «التحالف», which alone may name one: its name goes on here."""
    if any(kind != "w" for _, kind in known.actors) or not line.is_definite(at):
        return False
    end = at + known.length
    return line.is_definite(end) and not line.words[end].clitic and agrees(line, end)


def _definite(line: Line, made: Complement) -> int:
    """Take a definite word as genitive or adjective, unless it opens a phrase of its own."""
    kind = line.kind(made.end)
    if kind & Kind.TITLE_ADJECTIVE:
        return 1
    if kind & GIVEN and not made.head.is_body and line.is_word(made.end + 1):
        return 0
    if made.head is Head.RANK and is_lone_surname(line, made.end):
        return 0
    if (
        made.head is Head.OFFICE
        and made.is_empty
        and kind & Kind.DEFINITE
        and (inner := body(line, made.end))
    ):
        made.nested.append(inner)
        return inner.end - made.end
    if line.kind(made.end - 1) & Kind.NAME_OF and kind & Kind.RANK:
        return _in_name_of(line, made)
    if line.kind(made.end - 1) & Kind.NAME_OF and kind & Kind.DEFINITE and (inner := body(line, made.end)):
        made.nested.append(inner)
        return inner.end - made.end
    if kind & (Kind.RANK | Kind.PEOPLE | Kind.ROLE_SUBJECT | Kind.ADJUNCT):
        return int(made.is_empty and not made.head.is_definite)
    opens = kind & Kind.DEFINITE and not line.key(made.end).endswith("يه")
    if opens and line.is_definite(made.end - 1):
        return 0
    if line.is_definite(made.end - 1) and not agrees(line, made.end, body=made.head.is_body):
        return 0
    return int(not (made.head.is_body and _is_elses(line, made)))


def _is_elses(line: Line, made: Complement) -> bool:
    """Tell «المتمثل» behind «الأجهزة الأمنية»: a masculine word where all before it are feminine."""
    before = (line.raw(made.start - 1), line.raw(made.end - 1))
    return (
        line.is_definite(made.end - 1)
        and all(word.endswith(_FEMININE) for word in before)
        and not line.raw(made.end).endswith(_FEMININE_LIKE)
    )


def agrees(line: Line, at: int, *, body: bool = True) -> bool:
    """Tell an adjective from what follows a finished name: «الجيش | الأفغانيين», «البلدية | المتكرر»."""
    word = line.words[at]
    head = line.raw(at - 1)
    if body and line.kind(at - 1) & Kind.DEFINITE and not head.endswith("ات"):
        elative = line.key(at).startswith("الا")  # «الأعلى»
        feminine = line.raw(at).endswith(("ة", "ه") if elative else ("ة", "ه", "ا", "ى"))
        if feminine != head.endswith("ة"):
            return False
    if word.kind & Kind.NATION:
        return not word.base.endswith(("ين", "ون"))
    if word.base.endswith("ات") and not head.endswith("ات"):
        return False
    if body and word.base.endswith(_MANY) and head.endswith(("ية", "يه")):
        # «اتهمت السلطات التركية | التنظيمين»
        return False
    return bool(word.kind & Kind.TITLE_ADJECTIVE) or not _is_noun(line, bare(word.base))


def _is_noun(line: Line, base: str) -> bool:
    """Tell «القروض», «القبض» from adjectives: «وطني», «قديم», «سابق», «متعدد»."""
    if not line.kind_of(base) & Kind.NOUN or base.endswith(("ي", "يه")) or base[0] == "م":
        return False
    stem = base.removesuffix("ه")
    return len(stem) != _STEM or (stem[1] != "ا" and stem[2] != "ي")


def _in_name_of(line: Line, made: Complement) -> int:
    """Take the person somebody speaks for: «المتحدث باسم الرئيس الأفغاني أشرف غني»."""
    inner = complement(line, made.end + 1, Head.RANK)
    found = titled_name(line, inner.end) if line.is_word(inner.end) else None
    end = found[0][1] if found is not None else inner.end
    if found is not None:
        titles = ((made.end, inner.end),)
        made.nested.append(Phrase(made.end, end, "person", found[0], found[1], titles))
    return end - made.end


def _indefinite(line: Line, made: Complement) -> int:
    """Take an indefinite word that is tied to what follows («شؤون الأسرى») or is a proper name."""
    here, kind = made.end, line.kind(made.end)
    if not made.is_empty and (line.is_definite(here - 1) or line.key(here - 1).startswith("لل")):
        # «بلدية النخيل | بدء العمل»: a genitive ends with its definite noun.
        return 0
    if kind & Kind.CONSTRUCT:
        inner = _named(line, here)
        if inner is None:
            return 0
        made.nested.append(inner)
        return inner.end - here
    if kind & Kind.OFFICE:
        return _of_office(line, made) if made.is_empty else 0
    if kind & (GIVEN | Kind.PARTICLE) and (not made.head.is_body or not made.is_empty):
        return 0
    if kind & Kind.AREA and line.is_word(here + 1):
        return 1
    if not kind and is_verb_like(line.key(here)):
        return 0
    if line.is_tied(here + 1) and not kind & TITLE and not line.kind(here + 1) & Kind.RANK:
        return 1 if kind & (Kind.NOUN | Kind.PEOPLE | Kind.AREA | Kind.LOCATIVE) or made.head.is_body else 0
    described = made.head.is_body or (
        made.head is Head.OFFICE and made.is_empty and _names_follow(line, here + 1)
    )
    if described and not line.is_definite(here - 1) and is_adjective_like(line, here):
        return 1
    return _proper(line, made)


def _of_office(line: Line, made: Complement) -> int:
    """«مكتب رئيس الوزراء أحمد داود أوغلو»: the office's own words, and who holds it."""
    here = made.end
    if made.head is Head.OFFICE or not line.is_tied(here + 1):
        return int(made.head is Head.OFFICE)
    inner = complement(line, here + 1, Head.OFFICE)
    found = titled_name(line, inner.end) if line.is_word(inner.end) else None
    end = found[0][1] if found is not None else inner.end
    kind: PhraseKind = "person" if found is not None else "title"
    name, known = found or (None, ())
    made.nested.append(Phrase(here, end, kind, name, known, ((here, inner.end),), tuple(inner.nested)))
    made.is_closed = True
    return end - here


def _named(line: Line, at: int) -> Phrase | None:
    """Return the body named here, a known one where its name reaches as far: «مجلس التعاون لدول الخليج العربية»."""
    made, known = body(line, at), line.known(at)
    if (
        known is None
        or line.known_type(known) == "person"
        or (made is not None and made.end > at + known.length)
    ):
        return made
    return Phrase(at, at + known.length, "known", known=known.actors)


def _proper(line: Line, made: Complement) -> int:
    """«صحيفة صباح», «نادي برشلونة», «القناة 12»: words nobody knows, and numbers, behind a body."""
    here, kind = made.end, line.kind(made.end)
    if not made.head.is_body or here - made.start >= 3:
        return 0
    if line.key(here).isdigit():
        return int(here - made.start < 2)
    if kind & ~(GIVEN | Kind.PARTICLE | Kind.STARTS_NAME | Kind.NATION) or made.head is Head.THE_BODY:
        return 0
    if not made.is_empty and (kind or not line.kind(made.start - 1) & Kind.GENUS):
        return 0
    return int(is_name_like(line.key(here), line.raw(here)) and not line.key(here).endswith("ت"))


def _joined(line: Line, made: Complement) -> int:
    """Take a word with something attached: «والمغتربين», «لحقوق الإنسان», «بالأحساء», «للكرملين»."""
    here, word = made.end, line.words[made.end]
    if made.is_empty and not (made.head is Head.RANK and word.clitic in ("لل", "ل", "ب")):
        return 0
    if word.clitic == "و" or line.key(here).startswith("وال"):
        return _and(line, made)
    if line.key(here).startswith("لل"):
        return _for(line, made)
    if word.clitic == "ل":
        if word.kind & Kind.OFFICE and not made.head.is_body:
            return 1
        if word.kind & Kind.ADDRESSEE and not made.head.is_body:
            return 0
        if word.kind & Kind.CONSTRUCT and (inner := _named(line, here)) is not None:
            made.nested.append(inner)
            return inner.end - here
        return (
            2
            if line.is_definite(here + 1)
            and not _is_organ(line, made)
            and (line.raw(here).endswith("ة") or not word.kind & CLOSED)
            and not word.kind & (Kind.ADDRESSEE | TITLE)
            else 0
        )
    if word.clitic == "ب":
        return _at(line, made)
    return 0


def _and(line: Line, made: Complement) -> int:
    """«والحماية» goes on with a ministry's name; «والرئيس», «والحكومة» begin another phrase."""
    here, word = made.end, line.words[made.end]
    opens = TITLE | Kind.STARTS_NAME | Kind.DEFINITE | CLOSED | Kind.CONSTRUCT | Kind.ADJUNCT
    if made.head is not Head.BODY or word.base.endswith(("ون", "ين")):
        opens |= Kind.PEOPLE
    if made.nested and made.nested[-1].kind == "person":
        return 0
    is_noun = word.base.startswith("ال") or line.key(here).startswith("وال")
    if is_noun and line.is_definite(here - 1) and line.key(here)[-2:] == line.key(here - 1)[-2:] == "يه":
        return 1
    return int(is_noun and not word.kind & opens)


def _for(line: Line, made: Complement) -> int:
    here, word = made.end, line.words[made.end]
    if word.kind & (Kind.ADDRESSEE | Kind.PEOPLE | Kind.RANK | Kind.ROLE_SUBJECT) or _is_organ(line, made):
        return 0
    known = line.known(here)
    if known is not None:
        made.nested.append(Phrase(here, here + known.length, "known", known=known.actors))
        return known.length
    if word.kind & Kind.DEFINITE and (inner := body(line, here)) is not None:
        made.nested.append(inner)
        return inner.end - here
    return 1


def _is_organ(line: Line, made: Complement) -> bool:
    """Tell an army or government, whose name no «ل» goes on with: «الجيش | للتعليق»."""
    return made.head.is_body and bool(line.kind(made.start - 1) & Kind.NO_PURPOSE)


def _at(line: Line, made: Complement) -> int:
    """«بالأحساء», «بالجيش», «بالخارج»: where a body is, or the body it belongs to."""
    here, word = made.end, line.words[made.end]
    made.is_closed = made.head.is_body
    if word.kind & Kind.STARTS_NAME and (known := line.known(here)) is not None:
        if not made.head.is_body and not _names_follow(line, here + known.length):
            return 0
        made.nested.append(Phrase(here, here + known.length, "known", known=known.actors))
        return known.length
    if word.kind & Kind.WHEREABOUTS:
        return 1
    if word.kind & (Kind.CONSTRUCT | Kind.DEFINITE) and (inner := body(line, here)) is not None:
        if not made.head.is_body and not _names_follow(line, inner.end):
            return 0
        made.nested.append(inner)
        return inner.end - here
    return 0


def _names_follow(line: Line, at: int) -> bool:
    """Tell whether a name or one more title comes: only then does «بالجمعية», «على المركز» belong to a title."""
    if line.kind(at) & (GIVEN | Kind.PARTICLE | Kind.RANK) and not line.words[at].clitic:
        return True
    # «مراسلة القناة في لندن كريسبن بلانت»: two words that nobody knows.
    if not _may_name(line, at):
        return False
    given = line.kind(at + 1) & GIVEN and not line.words[at + 1].clitic
    return bool(given) or _may_name(line, at + 1)


def _may_name(line: Line, at: int) -> bool:
    unknown = line.is_word(at) and not line.kind(at) and not line.is_definite(at)
    return unknown and is_name_like(line.key(at), line.raw(at))


def _quoted(line: Line, made: Complement) -> int:
    """Take a name in quotation marks right behind a body: «تنظيم «داعش»»."""
    here = made.end
    if line.key(here) not in _OPEN or not (made.is_empty and made.head.is_body):
        return 0
    if line.key(here) == "(" and (made.head is not Head.BODY or line.kind(here + 1) & CLOSED):
        # «مركز (بلاك وود)»: without an article it has no other name.
        return 0
    for close in range(here + 2, here + _WIDEST_QUOTE):
        if line.key(close) in _CLOSE and line.key(close):
            if (known := line.known(here + 1)) is not None:
                made.nested.append(Phrase(here + 1, here + 1 + known.length, "known", known=known.actors))
            return close + 1 - here
    return 0
