"""Who speaks jointly: «بوتين والسوداني» are two, «عضو الجمعية ورجل الأعمال الدكتور سالم» one man with two titles."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.agreement import BODIES
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import (
    is_called,
    is_named_person,
    is_role,
    mentions_in,
    own_link,
)
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.title_bearers import bearer_through
from tawatur.annotate.statements.sources.titles import TITLE, is_on_behalf
from tawatur.lexicon.title_words import Kind
from tawatur.model import Link, LinkKind

__all__ = ["both_bodies", "crowd", "joint_speakers", "list_end", "listed", "second_title"]

_OF_TWO = "هما"
_BETWEEN = 10  # tokens of «، الأمين العام للمجلس،» between two people of a list
_DESCRIBED = 3  # tokens of «الطالبان السعوديان سالم»
_OWN_BODY = (
    Kind.CONSTRUCT | Kind.DEFINITE | Kind.ORGAN | Kind.BODIES | Kind.GENUS | Kind.PEOPLE | Kind.UNNAMED
)


def joint_speakers(lay: Layout, phrase: Phrase) -> list[Named]:
    """«بوتين والسوداني»: mentions joined by و, the first at the head of the phrase."""
    if _is_each_of(lay, phrase.first):
        return listed(lay, phrase.first, phrase.last)
    found: list[Named] = []
    t = _first_of_several(lay, phrase)
    while t in lay.named and lay.named[t].last <= phrase.last:
        named = lay.named[t]
        if found and not (lay.keys[t][0] == "و" and named.start > lay.read.tokens[t].start):
            break
        if not found:
            found = [named]
        elif _is_of_title(lay, found[-1], named):
            break
        elif _is_same_man(lay, found[-1], named, phrase):
            found[-1] = found[-1] if _is_nameless(lay, named) else named
        else:
            found.append(named)
        t = named.last
    return found


def both_bodies(lay: Layout, phrase: Phrase) -> tuple[Link, ...]:
    """«صحيفتا "النهر" و"الضفاف"», «حزبا «الوطن» و«الأمة»»: the two names in marks behind one word for both; () where none stand."""
    key, t = lay.keys[phrase.first], phrase.first + 1
    one = f"{key[:-2]}ه" if key.endswith(("تا", "تي")) else key[:-1] if key.endswith(("ا", "ي")) else ""
    kind: LinkKind = "medium" if one in lay.speech.words("media heads") else "institution"
    if not (one in lay.speech.words("name givers") or kind == "medium"):
        return ()
    links = []
    while t in lay.openers and t < phrase.last:
        close = lay.quotes[lay.openers[t]].close
        links.append(own_link(lay, Phrase(t + 1, close, lay.read.tokens[t + 1].start), kind))
        t = close + 1 + (lay.key(close + 1) == "و")
    return tuple(links) if len(links) == 2 else ()


def crowd(lay: Layout, people: list[Named]) -> Phrase | None:
    """«خبراء ومختصون», «عدد من المسافرين والموظفين»: whom nobody names and nothing tells apart, by one description."""
    first = people[0]
    bare = not any(lay.is_definite(one.first) or lay.keys[one.first].startswith("وال") for one in people)
    counted = lay.kind(first.first) & Kind.STARTS_PHRASE and lay.key(first.first + 1) == "من"
    kinds = all(one.actor.type == "group" or lay.kind(one.first) & Kind.PEOPLE for one in people)
    told = any(lay.word(first.first, name) for name in ("unnamed sources", "unnamed heads"))
    # «خبراء ومختصون»
    told = told and any(one.last - one.first > 1 for one in people)
    if not kinds or not (counted or (bare and not told)):
        # «شهود عيان وجيران» are two sources.
        return None
    return Phrase(first.first, people[-1].last, first.start)


def _is_nameless(lay: Layout, one: Named) -> bool:
    # «والمتحدث الرسمي باسم الأخضر»: for whom he speaks.
    behalf = any(is_on_behalf(lay, t) for t in range(one.first + 1, one.last))
    return one.actor.type == "person" and (behalf or not is_called(lay, one))


def _is_of_title(lay: Layout, first: Named, second: Named) -> bool:
    """«سالم الراشد مدير الدار والمتحدث باسمها», «وزيرة الخارجية والدفاع»: the title before goes on."""
    if first.actor.type != "person":
        return False
    ends_in_name = lay.text(first.first, first.last).endswith(first.actor.name.split()[-1])
    if _is_nameless(lay, second):
        return not is_role(lay, first) and not ends_in_name
    own = lay.actors.word(lay.keys[second.first][1:]).kind & _OWN_BODY
    titled = _is_nameless(lay, first) or not ends_in_name
    # «رئيس هيئة الوادي وينبع»
    return second.actor.type == "place" or (second.actor.type != "person" and titled and not own)


def _is_same_man(lay: Layout, first: Named, second: Named, phrase: Phrase) -> bool:
    """«المخرج والمؤلف محمد الحلال», «الكاتب وعضو اللجنة، سالم الراشد»: two titles with one name behind them, «المحلل والخبير» even without a name."""
    if not _is_nameless(lay, first) or second.actor.type != "person" or _contrasts(lay, first, second):
        return False
    if lay.is_definite(first.first) and first.last - first.first == 1:
        return lay.keys[second.first].startswith("وال") or _is_set_off(lay, first, second, phrase)
    behind = any(one.first >= second.last for one in mentions_in(lay, phrase) if not _is_nameless(lay, one))
    return not _is_nameless(lay, second) or behind or bearer_through(lay, phrase) is not None


def _is_set_off(lay: Layout, first: Named, second: Named, phrase: Phrase) -> bool:
    """«الطبيبة ومؤلفة الدراسة، جين موريس»: behind its pause the name is of both titles; «الوزير ورئيس الشركة» are two."""
    last = (
        phrase.last if _is_nameless(lay, second) and bearer_through(lay, phrase) is not None else second.last
    )
    paused = any(lay.is_comma(t) for t in range(second.first, last))
    return paused and not lay.word(first.first, "courtesies") and not lay.is_owned(second.first)


def _contrasts(lay: Layout, first: Named, second: Named) -> bool:
    """«العاهل الأردني والرئيس العراقي فؤاد», «وزير الخارجية ووزير الدفاع سالم», «الرئيس والوزير عن قلقهما» are two."""
    if any(lay.key(t).endswith(_OF_TWO) for t in (second.last, second.last + 1)):
        return True
    nations = [
        {lay.keys[t] for t in range(n.first, n.last) if lay.kind(t) & Kind.NATION} for n in (first, second)
    ]
    if all(nations) and nations[0] != nations[1]:
        return True
    return lay.keys[second.first][1:] == lay.keys[first.first] or lay.word(second.first, "counterparts")


def _first_of_several(lay: Layout, phrase: Phrase) -> int:
    """«الوزيران سامح شكري وعادل الجبير», «الطالبان سالم وغانم»: the first name behind the word for both."""
    head, people = lay.keys[phrase.first], lay.kind(phrase.first) & Kind.PEOPLE
    both = (lay.word(phrase.first, "roles") or people) and head.endswith(("ان", "ين", "ون")) and len(head) > 6
    if not both:
        return phrase.first
    near = min(phrase.last, phrase.first + _DESCRIBED) if people else phrase.last
    named = (lay.named[t] for t in range(phrase.first + 1, near) if t in lay.named)
    first = next((one for one in named if is_named_person(lay, one)), None)
    return first.first if first is not None else phrase.first


def _is_each_of(lay: Layout, t: int) -> bool:
    """«كل من سالم وغانم»."""
    return lay.key(t) in ("كل", "كلا") and lay.key(t + 1) == "من"


def listed(lay: Layout, first: int, stop: int) -> list[Named]:
    """«كل من الدكتور سالم الراشد، الأمين العام، وغانم الزيني»: the people, states or bodies joined behind «كل من», whatever is told of each."""
    found: list[Named] = []
    if not _is_each_of(lay, first):
        return found
    t = first + 2
    while t < stop and t - (found[-1].last if found else first) < _BETWEEN:
        one = lay.named.get(t)
        joined = one is not None and one.start > lay.read.tokens[t].start and lay.keys[t][0] == "و"
        alike = one is not None and _is_alike(found, one)
        if one is not None and alike and (joined or not found):
            found.append(one)
        elif lay.word(t, "complementizers") or lay.key(t) in (":", "."):
            break
        t = one.last if one is not None else t + 1
    return found if len(found) > 1 else []


def _is_alike(found: list[Named], one: Named) -> bool:
    """«كل من فرنسا وألمانيا», «كل من سالم وغانم»: what is joined is of one kind."""
    kinds = (("person",), ("state", "place"), BODIES)
    first = found[0] if found else one
    return any(first.actor.type in kind and one.actor.type in kind for kind in kinds)


def list_end(lay: Layout, people: list[Named], stop: int) -> int:
    """Return where a list of people ends, the title of the last one between commas with it."""
    last = people[-1].last
    title = lay.kind(last + 1) & TITLE or lay.word(last + 1, "roles")
    if not (lay.is_comma(last) and title):
        return min(last, stop)
    return next((t for t in range(last + 1, min(stop, last + _BETWEEN + 2)) if lay.is_comma(t)), last)


def second_title(lay: Layout, phrase: Phrase) -> Named | None:
    """«العاهل الأردني والرئيس العراقي»: a second man joined to a title that the cast does not know."""
    if phrase.first in lay.named or not (lay.kind(phrase.first) & TITLE and lay.is_definite(phrase.first)):
        return None
    for t in range(phrase.first + 2, phrase.last):
        one = lay.named.get(t)
        joined = one is not None and one.start > lay.read.tokens[t].start and lay.keys[t][0] == "و"
        if one is not None and joined and one.actor.type == "person" and one.last == phrase.last:
            return one
    return None
