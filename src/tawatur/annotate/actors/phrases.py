"""The noun phrases of an article that name or describe somebody, before it is asked who they are.

A phrase is read from its first word: a title opens a person («وزير الخارجية الإيراني عباس عراقجي»), the name of a
body opens a body («هيئة تنظيم الطيران المدني في الأردن»), people without a name open a group («مسؤولون أميركيون»).
Everything is decided by what words can do (`title_words.Kind`), token by token and once.
"""

from __future__ import annotations

from collections.abc import Iterator

from tawatur.annotate.actors.behind_titles import name_behind
from tawatur.annotate.actors.bodies import body
from tawatur.annotate.actors.circumstances import without_circumstance
from tawatur.annotate.actors.countrymen import behind_nation, is_countryman
from tawatur.annotate.actors.courtesies import behind_comma, is_told, until_speech
from tawatur.annotate.actors.groups import group, named_in, nationals
from tawatur.annotate.actors.known_ends import described_end, is_whole
from tawatur.annotate.actors.line import COMMAS, TITLE, Line, Phrase
from tawatur.annotate.actors.listed_names import listed_name
from tawatur.annotate.actors.name_words import SONS
from tawatur.annotate.actors.names import (
    fathered_name,
    is_joined,
    joined_name,
    known_person,
    later_said_name,
    lone_name,
    name_end,
    nations_name,
    presented_name,
    said_name,
    titled_name,
    untitled_name,
)
from tawatur.annotate.actors.nobody import is_adjective, is_nobody
from tawatur.annotate.actors.openings import BETRAYS, BODY, PEOPLE, Opening
from tawatur.annotate.actors.plain_names import GOD
from tawatur.annotate.actors.title_ends import is_woman, title_end
from tawatur.annotate.reading import places
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["phrases"]

_SLASH = frozenset("/\\")
_PERSON = TITLE | Kind.STARTS_PHRASE | Kind.INITIAL
_BORNE = Kind.BORNE | Kind.HONORIFIC | GIVEN
_OWNED = ("ه", "ها", "هم", "هما")
_FIRST_NAME = GIVEN | Kind.PARTICLE | Kind.EVERYDAY


def phrases(line: Line) -> Iterator[Phrase]:
    """Yield the phrases of an article in text order; what stands inside another is its `nested`."""
    at, acted = 0, -1
    for opening in _openings(line):
        if opening < at:
            continue
        found = _phrase(line, opening) if line.kinds[opening] else _unknown(line, opening)
        if found is not None and is_adjective(line, found):
            continue
        if found is not None and is_nobody(line, found):
            at = found.end
            continue
        while found is not None:
            found = without_circumstance(line, found)
            if acted == found.start and not found.acts and line.words[acted].clitic == "و":
                # «قال مسعفون ومسؤولون»: who is joined to a subject acts with it.
                found = found._replace(acts=True)
            yield found
            at = found.end
            acted = at if found.acts else -1
            found = _joined(line, at) if found.name is not None else None


def _openings(line: Line) -> list[int]:
    """Return the words that a phrase may begin with; most of a text is none."""
    kinds, opens = line.kinds, {*line.names, *line.whole, *line.opening(Opening.PHRASE), *line.strange()}
    opens.update(at + 1 for at in line.opening(Opening.BETRAYS) if not kinds[at + 1])
    if line.said:
        opens.update(at - 1 for at in places(line.keys, line.said) if not kinds[at - 1])
    opens.update(at - 1 for at in places(line.keys, SONS) if not kinds[at - 1])
    return sorted(opens - {-1, line.size})


def _joined(line: Line, at: int) -> Phrase | None:
    """Read the name behind another that «و» or a list joins to it; what else opens there is read in its turn."""
    comma = line.keys[at] in COMMAS
    start = at + comma
    if not (comma or line.keys[at][:1] == "و") or untitled_name(line, start) is not None:
        return None
    if (listed := listed_name(line, at)) is not None:
        if is_joined(line, start) and not line.kinds[start] & GIVEN:
            line.part(start)
        return _described(line, start, listed)
    if line.kinds[at] or _unknown(line, at) is not None:
        return None
    name = joined_name(line, at)
    if name is None:
        return None
    line.part(at)
    return _described(line, at, name)


def _phrase(line: Line, at: int) -> Phrase | None:
    """Return the longest phrase that starts here."""
    kind = line.kinds[at]
    if at in line.whole:
        return _described(line, at, (at, name_end(line, at, at, titled=True)))
    best = _known(line, at) if at in line.names and kind & Kind.STARTS_NAME else None
    if kind & _PERSON:
        best = _longer(best, _person(line, at))
    if best is None and (kind & _FIRST_NAME or kind == Kind.STARTS_NAME):
        best = _untitled(line, at)
    if kind & BODY:
        found = body(line, at)
        # «تنظيم الإخوان | المسلمين» is known by its longer name.
        further = found is not None and found.known and best is not None and found.known != best.known
        whole = best is not None and is_whole(line, best) and not further
        best = best if whole else _longer(best, found)
    if kind & PEOPLE and (best is None or best.kind != "known"):
        # «أنصار الله» are no supporters.
        best = _longer(best, group(line, at))
    if best is None and kind & Kind.NATION:
        best = _countryman(line, at) or nationals(line, at)
    if best is None and line.keys[at] == GOD and line.kinds[at - 1] & Kind.SAYING:
        # «قال الله تعالى»
        best = Phrase(at, at + 1, "person", (at, at + 1), acts=True)
    if best is None and kind & Kind.ROLE_SUBJECT:
        best = Phrase(at, at + 1, "title", titles=((at, at + 1),), acts=line.acts(at, at + 1))
    return best


def _unknown(line: Line, at: int) -> Phrase | None:
    """Read a person whom only the words around betray: a verb of saying or a nation before, his surname elsewhere."""
    name = None
    if line.kinds[at - 1] & BETRAYS:
        name = said_name(line, at) or nations_name(line, at)
    if name is None and line.keys[at + 1] in line.said:
        name = later_said_name(line, at)
    if name is None and line.keys[at + 1] in SONS:
        name = fathered_name(line, at)
    if name is None and (name := untitled_name(line, at)) is not None and is_joined(line, at):
        line.part(at)
    return None if name is None else _described(line, at, name)


def _longer(a: Phrase | None, b: Phrase | None) -> Phrase | None:
    if a is None or b is None:
        return a or b
    return b if b.end > a.end else a


def _known(line: Line, at: int) -> Phrase | None:
    """Read a known name, with «(ناتو)» or «الأميركية» behind it."""
    known = line.known(at)
    if known is None:
        return None
    if known.type == "person":
        person = known_person(line, at)
        # «بشار الراشد» is somebody else.
        return None if person is None else _described(line, at, *person)
    end = at + known.length
    if known.type not in ("state", "place"):
        end = described_end(line, end, known.actors)
    weak = all(kind == "w" for _, kind in known.actors)
    return Phrase(at, end, "weak" if weak else "known", known=known.actors, acts=line.acts(at, end))


def _person(line: Line, at: int) -> Phrase | None:
    """Read titles and the name behind them."""
    titles: list[tuple[int, int]] = []
    nested: list[Phrase] = []
    here = at
    while (end := title_end(line, here, nested, first=here == at)) > here:
        titles.append((here, end))
        # «الأستاذ/ حمد», «معالي / الدكتور سالم»
        here = end + 1 if line.keys[end] in _SLASH and line.is_word(end + 1) else behind_comma(line, at, end)
    if not titles:
        return None
    if (joined := _joined_title(line, titles[-1], nested)) is not None:
        titles.append(joined)
        here = joined[1]
    named, close = name_behind(line, here, titles[0][0])
    if named is None and (listed := _listed(line, at, here, nested)) is not None:
        return listed._replace(titles=(*titles, *listed.titles))
    if named is not None and not _is_believed(line, titles[-1], named[0][0]):
        named = None
    if named is None:
        return _nameless(line, at, titles, nested)
    name, known = named
    if _is_anothers(line, titles, name[0]):
        return None
    end, more = _appositions(line, at, name[1] + close, nested)
    return Phrase(at, end, "person", name, known, (*titles, *more), tuple(nested), line.acts(at, end))


def _listed(line: Line, first: int, comma: int, nested: list[Phrase]) -> Phrase | None:
    """Read «عضو اللجنة العليا، ممثل الحزب، سالم الزيني»: titles of one man between commas; another would be joined by «و»."""
    if line.keys[comma] not in COMMAS:
        return None
    told = is_told(line, first - 1)
    kind = line.kinds[comma + 1]
    if not kind & (TITLE if told else Kind.OFFICE) or line.words[comma + 1].clitic:
        return None
    further = _person(line, comma + 1)
    if further is None or further.name is None or not (told or _is_apposed(line, first, comma, further)):
        return None
    acts = line.acts(first, further.end)
    return further._replace(start=first, nested=(*nested, *further.nested), acts=acts)


def _is_apposed(line: Line, first: int, comma: int, further: Phrase) -> bool:
    """«زار محافظ الواحة، رئيس اللجنة السياحية سالم الزيني» are one; in «المدير، رئيس القسم سالم، أمين السر فهد» each is another."""
    offices = ((first, comma), further.titles[0])
    if not all(end - start > 1 and line.is_tied(end - 1) for start, end in offices):
        return False
    behind = further.end + 1
    return not (line.keys[further.end] in COMMAS and line.kinds[behind] & (TITLE | GIVEN))


def _countryman(line: Line, at: int) -> Phrase | None:
    """Read «الفرنسي ميشيل لوكارتان», «الأردني الأمير سالم»: a nation, and the name or titles and name behind it."""
    if not is_countryman(line, at):
        return None
    titled = _person(line, at + 1) if line.kinds[at + 1] & TITLE and not line.words[at + 1].clitic else None
    if titled is not None:
        nation = (at, at + 1)
        acts = titled.acts or line.acts(at, titled.end)
        return titled._replace(start=at, titles=(nation, *titled.titles), acts=acts) if titled.name else None
    found = behind_nation(line, at)
    if found is None:
        return None
    here, (name, known) = found
    nested: list[Phrase] = []
    end, more = _appositions(line, at, name[1], nested)
    return Phrase(at, end, "person", name, known, ((at, here), *more), tuple(nested), line.acts(at, end))


def _joined_title(line: Line, title: tuple[int, int], nested: list[Phrase]) -> tuple[int, int] | None:
    """Return the second of two titles of one man: «المحامي والناشط سالم الزيني», not «الرئيس المصري والأمير نايف»."""
    first, at = title
    word, kind = line.words[at], line.kinds[at]
    if word.clitic != "و" or not kind & line.kinds[first] & Kind.RANK or not line.is_definite(first):
        return None
    if kind & Kind.COURTESY or any(line.words[i].nations for i in range(first, at)):
        return None
    if line.raw(first).endswith("ة") != line.raw(at).endswith("ة") or not word.base.startswith("ال"):
        return None
    inside: list[Phrase] = []
    end = title_end(line, at, inside, first=True)
    if titled_name(line, end) is None:
        return None
    nested.extend(inside)
    return at, end


def _is_anothers(line: Line, titles: list[tuple[int, int]], name: int) -> bool:
    """«محامي ترمب», «والدة سالم», «وكيل أعمال سالم»: the name right behind a title without the article is another's; «جنرال سالم» bears it."""
    start, end = titles[0]
    kind = line.kinds[start]
    # «والدة سالم» is written like «والده سالم» once its letters are folded.
    plain = kind & Kind.OFFICE or (kind & Kind.RANK and line.raw(start).endswith("ة"))
    if name != end or not plain or kind & _BORNE or line.raw(start).endswith(_OWNED):
        return False
    agent = end == start + 2 and line.kinds[start + 1] & Kind.NOUN and line.keys[start + 1] == "اعمال"
    return (end == start + 1 or bool(agent)) and not line.words[start].base.startswith("ال")


def _is_believed(line: Line, title: tuple[int, int], name: int) -> bool:
    """Doubt names behind some titles: «الفريق» is also a team, «مدرب رائع» holds no name."""
    if line.kinds[name] & (GIVEN | Kind.STARTS_NAME | Kind.PARTICLE):
        return True
    start, end = title
    alone = line.kinds[start] & Kind.OFFICE and end == start + 1
    return not alone and not line.kinds[start] & Kind.DEFINITE


def _nameless(line: Line, at: int, titles: list[tuple[int, int]], nested: list[Phrase]) -> Phrase | None:
    """Read a title without a name; an office alone («وزير») says nothing."""
    first, end = titles[0][0], titles[-1][1]
    kind = line.kinds[first]
    if kind & Kind.DEFINITE and end - first < 2:
        return None
    if kind & Kind.COUNTERPART and not any(line.words[i].nations for i in range(first, end)):
        # «تغلب الفريق على نظيره الأهلي»
        return None
    if (
        kind & Kind.UNNAMED
        and not line.is_definite(first)
        and not any(line.is_tied(i) for i in range(first, end))
    ):
        return None
    ranked = kind & Kind.RANK and not is_woman(line, first)
    if kind & (Kind.OFFICE | Kind.HONORIFIC | Kind.RANK) and not ranked and end - first < 2:
        # «وزير», «الأسواق رئيسة»
        return None
    end = _until_speech(line, at, titles, nested) if end - first > 1 else end
    acts = line.acts(at, end) or bool(line.kinds[at - 1] & Kind.OF)
    return Phrase(at, end, "title", titles=tuple(titles), nested=tuple(nested), acts=acts)


def _untitled(line: Line, at: int) -> Phrase | None:
    name = untitled_name(line, at) or (said_name(line, at) if at else None)
    name = name or presented_name(line, at) or lone_name(line, at)
    return None if name is None else _described(line, at, name)


def _described(line: Line, at: int, name: tuple[int, int], known: tuple[tuple[str, str], ...] = ()) -> Phrase:
    """Return a name that stands without a title, with what describes it from behind."""
    nested: list[Phrase] = []
    end, titles = _appositions(line, at, name[1], nested)
    return Phrase(at, end, "person", name, known, titles, tuple(nested), line.acts(at, end))


def _appositions(
    line: Line, first: int, at: int, nested: list[Phrase]
) -> tuple[int, tuple[tuple[int, int], ...]]:
    """Read the titles behind a name, one after the other: «، أمير المنطقة رئيس مجلس التنمية»."""
    titles: list[tuple[int, int]] = []
    end = at
    while (further := _apposition(line, end, nested)) is not None:
        titles.append(further)
        end = further[1]
    if titles and (joined := _and_title(line, end, nested)) is not None:
        titles.append(joined)
        end = joined[1]
    if titles:
        end = _until_speech(line, first, titles, nested)
    return end, tuple(titles)


def _until_speech(line: Line, first: int, titles: list[tuple[int, int]], nested: list[Phrase]) -> int:
    """Give the last title what stands before its bearer's words: «مدير الشؤون البحرية | في شركة النخيل | إن»."""
    start, end = titles[-1]
    told = until_speech(line, first, end)
    nested.extend(named_in(line, end, told))
    titles[-1] = start, told
    return told


def _and_title(line: Line, at: int, nested: list[Phrase]) -> tuple[int, int] | None:
    """Return «وعضو المجلس» in «سالم الزيني، رئيس البلدية وعضو المجلس»: a second office, and no name behind it."""
    if (
        line.words[at].clitic != "و"
        or not line.kinds[at] & Kind.OFFICE
        or line.words[at].base.startswith("ال")
    ):
        return None
    inside: list[Phrase] = []
    end = title_end(line, at, inside, first=True)
    tied = any(line.is_tied(i) for i in range(at, end))
    if end < at + 2 or not tied or name_behind(line, end, at)[0] is not None or line.opens_speech(end):
        return None
    nested.extend(inside)
    return at, end


def _is_given(line: Line, at: int) -> bool:
    """Tell a given name from «أمير منطقة تبوك», which goes on with the titles before it."""
    office = line.kinds[at] & Kind.OFFICE and (line.is_tied(at + 1) or line.kinds[at + 1] & Kind.AREA)
    return bool(line.kinds[at] & GIVEN) and not office


def _apposition(line: Line, at: int, nested: list[Phrase]) -> tuple[int, int] | None:
    """Return «، وزير الخارجية الإيراني» or «المتحدث باسم …» behind a name."""
    comma = line.keys[at] in ("،", ",", "؛", ";")
    start = at + 1 if comma else at
    if not line.kinds[start] & (Kind.OFFICE | Kind.RANK) or line.words[start].clitic:
        return None
    inside: list[Phrase] = []
    end = title_end(line, start, inside, first=True)
    if end == start + 1 and line.kinds[end] & Kind.STARTS_PHRASE:
        # «مستشار خادم الحرمين الشريفين»
        end = title_end(line, end, inside, first=False)
    if end < start + 2 or _is_given(line, end) or line.raw(start).endswith(("ه", "ها")):
        return None
    if not any(line.is_tied(i) for i in range(start, end)):
        return None
    nested.extend(inside)
    return start, end
