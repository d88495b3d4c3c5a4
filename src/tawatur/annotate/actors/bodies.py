"""The names of bodies and what completes a head: «هيئة تنظيم الطيران المدني في الأردن»."""

from __future__ import annotations

from tawatur.annotate.actors.agreement import agrees, is_purpose, opens_object
from tawatur.annotate.actors.attached import attached, named_at
from tawatur.annotate.actors.complements import (
    Complement,
    Head,
    described,
    disagrees,
    done_to,
    is_adjective,
    is_behind_bare,
    is_behind_person,
    is_elses,
    is_organ,
    is_own,
    leader,
    led_by,
    names_follow,
    recognised,
)
from tawatur.annotate.actors.courtesies import courtesy_ahead
from tawatur.annotate.actors.line import (
    CLOSED,
    TITLE,
    Line,
    Phrase,
    PhraseKind,
    is_verb_like,
    known_phrase,
)
from tawatur.annotate.actors.marked import CLOSE, after_quote, bracketed, quoted
from tawatur.annotate.actors.name_words import is_lone_surname
from tawatur.annotate.actors.names import titled_name
from tawatur.annotate.actors.names_within import in_state, is_another, known_next, meant, proper, quarter
from tawatur.annotate.actors.plain_names import GOD, is_deed
from tawatur.annotate.actors.tails import ended, further
from tawatur.annotate.actors.things import is_thing
from tawatur.annotate.actors.ties import (
    awaits,
    guards,
    holds,
    is_field,
    is_for_what,
    is_to_him,
    leads_on,
    organises,
    ties_head,
)
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["body", "complement", "tied"]

_JOINED = ("وال", "بال", "لل", "ولل")
_FOR = ("ل", "لل")
# «من», «إلى», «مع», no relative pronoun.
_SHORT = 3
_WHERE = Kind.IN | Kind.AT | Kind.ON
_GOVERNED = Kind.ON | Kind.OF
_REPRESENTED = Kind.RANK | Kind.PEOPLE
_GOVERNS = Kind.OFFICE | Kind.CONSTRUCT


def body(line: Line, at: int) -> Phrase | None:
    """Read the name of a body: «مجلس النواب التونسي», «تنظيم «داعش»», «الوزارة»."""
    kind = line.kinds[at]
    if kind & Kind.SIDE:
        return _side(line, at)
    if (kind & Kind.LEADING and line.words[at].clitic == "ب") or is_thing(line, at):
        return None
    if (whole := ended(line, at)) is not None:
        return whole
    head = Head.BODY if kind & Kind.CONSTRUCT else Head.THE_BODY
    made = complement(line, at + 1, head)
    if made.is_empty and head is Head.BODY:
        return None
    known = meant(line, at, made)
    last = made.nested[-1].known if made.nested and made.nested[-1].end == made.end else ()
    end = made.end if _is_movement(line, known) else in_state(line, at, made)
    inside = further(line, end, known or last)
    end = bracketed(line, inside)
    named = line.known(inside + 1) if end > inside and all(kind == "w" for _, kind in known) else None
    known = named.actors if named is not None and named.type not in ("state", "place") else known
    if not known and kind & Kind.ONLY_KNOWN and end == inside and line.keys[made.end - 1] not in CLOSE:
        # «تنظيم الدورة» is no body, «تنظيم «داعش»» is.
        return None
    kinds = tuple(p for p in made.nested if not known or {a for a, _ in p.known} != {a for a, _ in known})
    return Phrase(at, end, "known" if known else "body", known=known, nested=kinds, acts=line.acts(at, end))


def _is_movement(line: Line, known: tuple[tuple[str, str], ...]) -> bool:
    """Tell «تنظيم داعش», which is one wherever it acts: «في سوريا» says where."""
    actor = line.lexicon.actor(known[0][0]) if known else None
    return actor is not None and actor.type == "group"


def _side(line: Line, at: int) -> Phrase | None:
    """«الجانب الإيراني» is the state itself."""
    nations = line.words[at + 1].nations if at + 1 < line.size else ()
    return Phrase(at, at + 2, "known", known=tuple((n, "n") for n in nations[:1])) if nations else None


def complement(line: Line, at: int, head: Head, read: int = 0) -> Complement:
    """Read the words that complete a head, some of them read already; bodies and known actors among them become `nested`."""
    made = Complement(head, at, at + read)
    while made.end < line.size:
        step = done_to(line, made) or _step(line, made)
        if step == 0 and not made.head.is_body:
            step = courtesy_ahead(line, made.start, made.end)
            made.adjunct = made.end if step else -1
        if step == 0:
            break
        made.end += step
        if made.is_closed or (line.keys[made.end - 1] in CLOSE and not after_quote(line, made.end)):
            break
    _add_land(line, made)
    return made


def _add_land(line: Line, made: Complement) -> None:
    """Give a known body within a title the adjective of its land: «مدير وكالة الاستخبارات المركزية | الأميركية»."""
    inner = made.nested[-1] if made.nested else None
    if inner is None or inner.kind != "known" or inner.end >= made.end:
        return
    actor = line.lexicon.actor(inner.known[0][0])
    if actor is not None and actor.belongs_to in line.words[inner.end].nations and actor.belongs_to:
        made.nested[-1] = inner._replace(end=inner.end + 1)


def _step(line: Line, made: Complement) -> int:
    """Return how many tokens go on with the complement; 0 ends it."""
    here = made.end
    if line.tells_outlet(here) or ("." in line.keys[here] and line.is_definite(here - 1)):
        # «مدير المركز | للوطن», «مكتب التحقيقات الاتحادي | إف.بي.آي»
        return 0
    led = (_first(line, made) or quarter(line, made)) if made.is_empty else _linked(line, made)
    if led:
        return led
    if not line.is_word(here):
        return quoted(line, made)
    if line.words[here].clitic or line.keys[here].startswith(_JOINED):
        return attached(line, made, body)
    kind = line.kinds[here]
    if kind & Kind.NAME_OF:
        return int(not made.head.is_body)
    if kind & Kind.TITLE_ADJECTIVE and not line.is_definite(here):
        ordinal = bool(kind & Kind.FUNCTION) and not made.head.is_body
        return int(made.head is not Head.THE_BODY and (made.is_empty or ordinal))
    # «نادى» and «نادي الاتحاد»; «مدير سوق الأسماك»: behind a bare office no verb stands.
    governs = kind & _GOVERNS or (kind & Kind.NOUN and made.is_empty and made.head is Head.OFFICE)
    if kind & CLOSED and not (governs and line.is_definite(here + 1)):
        led = recognised(line, made) or (_office_place(line, made) if line.kinds[here] & _WHERE else 0)
        return led or _overseen(line, made)
    if kind & Kind.STARTS_NAME and not is_adjective(line, made) and (known := known_next(line, made)):
        called = _is_called_upon(line, made) or (line.is_definite(here) and is_behind_person(line, made))
        return 0 if called else known
    if line.is_definite(here) and not is_another(line, made):
        # «دعا رئيس البلدية | الله أن»
        prayed_to = line.keys[here] == GOD and line.is_definite(here - 1)
        return 0 if prayed_to or is_behind_person(line, made) else _definite(line, made)
    opened = line.kinds[here - 1] & Kind.NAME_OF or (
        line.words[here - 1].clitic == "ل" and line.kinds[here - 1] & Kind.OFFICE
    )
    return 0 if made.head.is_definite and not opened else _indefinite(line, made)


def _is_called_upon(line: Line, made: Complement) -> bool:
    """«دعا المركز | الأمم المتحدة إلى», «نفى الوزير | الخبر»: behind a head with the article no known body stands that is no adjective of it."""
    here = made.end
    noun = line.is_definite(here) and not line.keys[here].endswith(("ي", "يه"))
    definite = made.head.is_definite and line.is_definite(made.start - 1)
    return definite and made.is_empty and noun and not line.kinds[here] & Kind.TITLE_ADJECTIVE


def _first(line: Line, made: Complement) -> int:
    """Take the person a body is named by, and «مكتبه» behind «مدير»."""
    if made.head is Head.OFFICE:
        return int(is_own(line, made.end))
    return led_by(line, made) if made.head is Head.BODY else 0


def _overseen(line: Line, made: Complement) -> int:
    """Take «على البرنامج» with «المشرف العام»; «أكد المشرف على أن» tells what he said."""
    here, head = made.end, made.start - 1
    if not line.kinds[head] & Kind.OVERSEER or line.kinds[head - 1] & Kind.SAYING:
        return 0
    if not line.kinds[here] & Kind.ON or line.kinds[here] & Kind.HANDS_OVER or line.words[here + 1].clitic:
        return 0
    if courtesy_ahead(line, made.start, here):
        return 0
    inner = complement(line, here + 1, Head.BODY)
    if inner.is_empty or not any(line.is_tied(i) for i in range(here + 1, inner.end)):
        return 0
    made.nested.extend(inner.nested)
    made.is_closed = True
    return inner.end - here


def _office_place(line: Line, made: Complement) -> int:
    """Take «في اليمن», «لدى المملكة», «على مركز الإغاثة» with an office that a name follows."""
    here = made.end
    if made.head.is_body or (made.is_empty and made.head is not Head.RANK):
        return 0
    if line.is_word(here + 1) and line.words[here + 1].clitic:
        return 0
    known = line.known(here + 1)
    if known is not None and known.type != "person":
        inner = known_phrase(here + 1, known)
    elif (
        line.kinds[here + 1] & (Kind.CONSTRUCT | Kind.DEFINITE)
        and (found := body(line, here + 1)) is not None
    ):
        inner = found
    else:
        return 0
    if not line.kinds[here] & Kind.AT and not names_follow(line, inner.end):
        return 0
    made.nested.append(inner)
    end = inner.end
    while line.kinds[here] & Kind.AT and line.words[end].clitic == "و" and (more := line.known(end)):
        # «لدى أستراليا ونيوزيلندا»
        made.nested.append(known_phrase(end, more))
        end += more.length
    return end - here


def _definite(line: Line, made: Complement) -> int:
    """Take a definite word as genitive or adjective, unless it opens a phrase of its own."""
    kind = line.kinds[made.end]
    if kind & Kind.TITLE_ADJECTIVE:
        behind = made.end + 1
        # «الكاتبة | البالغة من العمر 33 عاما», «المدرب | الحاصل على اللقب»
        told = kind & Kind.ADJUNCT and (line.kinds[behind] & _GOVERNED or line.keys[behind].isdigit())
        return int(not (told or (made.head.is_body and disagrees(line, made))))
    given = kind & GIVEN and not made.head.is_body and line.is_word(made.end + 1)
    if given or opens_object(line, made.end):
        return 0
    if made.head is Head.RANK and is_lone_surname(line, made.end):
        return 0
    if line.kinds[made.end - 1] & Kind.NAME_OF and kind & _REPRESENTED and not kind & Kind.DEFINITE:
        return _in_name_of(line, made)
    if kind & Kind.DEFINITE and (inner := _served(line, made)):
        made.nested.append(inner)
        return inner.end - made.end
    if kind & (Kind.RANK | Kind.PEOPLE | Kind.ROLE_SUBJECT | Kind.ADJUNCT):
        if made.is_empty:
            return int(not made.head.is_definite)
        # «جمعية حقوق المواطن», «إدارة شؤون المعلمين», «عميد شؤون الطلاب»
        held = made.head is not Head.RANK and not kind & Kind.COURTESY
        return int(held and awaits(line, made.end - 1))
    named = bool(made.nested) and made.nested[-1].end == made.end
    ended = named or line.is_definite(made.end - 1)
    if kind & Kind.DEFINITE and not line.keys[made.end].endswith("يه") and ended:
        holding = made.is_empty and holds(line, made.end)
        return int(made.head is Head.THE_BODY and (holding or organises(line, made.end)))
    fits = agrees(line, made.end, body=made.head.is_body) or ties_head(line, made)
    fits = fits and not leads_on(line, made)
    # «شكر أمير منطقة تبوك | الجميع»
    single = named and not line.keys[made.end].endswith(("ين", "ون"))
    # «أمانة المجلس الأعلى للقضاء | الحكم»
    closed = line.is_definite(made.end - 1) or line.keys[made.end - 1].startswith(("لل", "بال"))
    if ((closed or single) and not fits) or is_behind_bare(line, made):
        return 0
    return int(not (made.head.is_body and is_elses(line, made)))


def _served(line: Line, made: Complement) -> Phrase | None:
    """Return «الهيئة» in «رئيس الهيئة», «المتحدث باسم الهيئة»."""
    whole = made.head is Head.OFFICE and made.is_empty
    return body(line, made.end) if whole or line.kinds[made.end - 1] & Kind.NAME_OF else None


def _in_name_of(line: Line, made: Complement) -> int:
    """Take the person somebody speaks for: «المتحدث باسم الرئيس الأفغاني أشرف غني»."""
    if not line.kinds[made.end] & Kind.RANK:
        # «الناطق باسم المتمردين»
        return 1
    inner = complement(line, made.end + 1, Head.RANK)
    found = titled_name(line, inner.end) if line.is_word(inner.end) else None
    end = found[0][1] if found is not None else inner.end
    if found is not None:
        titles = ((made.end, inner.end),)
        made.nested.append(Phrase(made.end, end, "person", found[0], found[1], titles))
    return end - made.end


def _indefinite(line: Line, made: Complement) -> int:
    """Take an indefinite word that is tied to what follows («شؤون الأسرى») or is a proper name."""
    here, kind = made.end, line.kinds[made.end]
    joined = line.keys[here - 1].startswith("وال") and not line.keys[here].startswith(("ب", "و"))
    # «وزارة التجارة والصناعة | عقوبة», «مكتب التربية والتعليم بظهران»
    closed = line.is_definite(here - 1) or joined or line.keys[here - 1].startswith("لل")
    closed = closed or is_behind_bare(line, made) or _is_behind_known(line, made)
    if not made.is_empty and (closed or is_deed(line, here)):  # «بلدية النخيل | بدء العمل»
        return 0
    if kind & Kind.CONSTRUCT:
        inner = named_at(line, here, body)
        if inner is None:
            return 0
        made.nested.append(inner)
        return inner.end - here
    if kind & Kind.OFFICE:
        return _of_office(line, made) if made.is_empty else 0
    if kind & Kind.PARTICLE and kind & Kind.NOUN and not (kind & GIVEN or made.head.is_body):
        # «عضو شرف نادي الاتحاد»
        return int(line.is_definite(here + 1) or bool(line.kinds[here + 1] & Kind.CONSTRUCT))
    if kind & (GIVEN | Kind.PARTICLE) and (not made.head.is_body or not made.is_empty):
        return 0
    if kind & Kind.AREA and line.is_word(here + 1):
        return int(made.is_empty or not line.kinds[here - 1] & (Kind.NATION | Kind.TITLE_ADJECTIVE))
    if not kind and is_verb_like(line.keys[here]):
        return 0
    behind = line.kinds[here + 1]
    titled = behind & Kind.RANK and not (made.head.is_body and not behind & Kind.COURTESY)
    if line.is_tied(here + 1) and not kind & TITLE and not titled:
        return 1 if kind & (Kind.NOUN | Kind.PEOPLE | Kind.AREA | Kind.LOCATIVE) or made.head.is_body else 0
    return 1 if described(line, made) else proper(line, made)


def _is_behind_known(line: Line, made: Complement) -> bool:
    """«شرطة لندن | اعتقال المشتبه به», «محافظ جدة | إدارة المركز», «| قوله»: a genitive ends with a known name too, before a noun."""
    ended = made.head in (Head.BODY, Head.OFFICE) and made.nested and made.nested[-1].end == made.end
    kind, noun = line.kinds[made.end], Kind.NOUN | (Kind.CONSTRUCT if made.head is Head.OFFICE else 0)
    heads = TITLE if made.head is Head.OFFICE else TITLE | Kind.CONSTRUCT | Kind.STARTS_NAME
    owned = not kind & GIVEN and line.raw(made.end).endswith(("ه", "ها"))
    return bool(ended and (owned or (kind & noun and not kind & heads)))


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


def _linked(line: Line, made: Complement) -> int:
    """Take what the last word leads to: «المدعومة من إيران», «اللجنة السعودية للرقابة على المنشطات»."""
    here = made.end
    tying = line.kinds[here - 1] & Kind.TIED or (
        made.head is Head.THE_BODY and organises(line, here - 1) and not is_organ(line, made)
    )
    if tying and (end := tied(line, here, made.nested)):
        made.is_closed = True
        return end - here
    if not made.head.is_body:
        return 0
    joined = not line.kinds[here] and line.keys[here][:1] == "ل" and line.is_tied(here + 1)
    if joined and not (
        is_purpose(line, here) or (is_organ(line, made) and not line.keys[here].startswith("لل"))
    ):
        # «لجنة … لتنظيم الحفل»
        return 1
    if not line.kinds[here] & (_GOVERNED | Kind.IN) or is_organ(line, made):
        return 0
    first = here - made.start == 1 and not made.head.is_definite
    masdar = line.keys[here - 1].startswith("لل") and not line.kinds[here - 1] & Kind.PEOPLE
    covers = masdar and line.kinds[here] & Kind.ON and line.is_definite(here + 1)
    return 2 if covers or guards(line, here, first=first) else 0


def tied(line: Line, here: int, nested: list[Phrase], *, people: bool = False) -> int:
    """Return the end of what an adjective before it is tied to: «الموالية للحكومة», «المدعومة من إيران»; 0 for nothing."""
    if is_to_him(line, here):
        return here + 1
    joined = line.words[here].clitic in _FOR or line.keys[here].startswith("لل")
    joined = joined or (people and is_for_what(line, here))
    if not joined and not (line.kinds[here] & Kind.FUNCTION and len(line.keys[here]) <= _SHORT):
        return 0
    at = here if joined else here + 1
    if not line.is_word(at) or (line.words[at].clitic and not joined):
        return 0
    known = line.known(at)
    inner = known_phrase(at, known) if known is not None else None
    if inner is None and line.kinds[at] & (Kind.CONSTRUCT | Kind.DEFINITE):
        inner = body(line, at)
    if inner is None:
        inner = leader(line, at)
    if inner is not None:
        nested.append(inner)
        return inner.end
    if line.kinds[at] & GIVEN:
        # «الموالية لهادي»
        return at + 1
    if line.is_definite(at) or line.keys[at].startswith("لل"):
        return at + 1 + is_field(line, at)
    if line.kinds[at] & CLOSED or not (organises(line, here - 1) or (people and line.is_tied(at + 1))):
        return 0
    # «المنظمة لمهرجان الربيع»
    made = complement(line, at + 1, Head.BODY)
    nested.extend(made.nested)
    return made.end
