"""The subject of a verb of saying: behind it, before it, behind a told medium or a title's own adjunct."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.agreement import clashes_before
from tawatur.annotate.statements.sources.bearers import (
    chain,
    foreign_name_end,
    is_indefinite_adjective,
    through_name,
    through_one_of,
    through_title,
    to_bearer,
    to_described,
    to_name,
)
from tawatur.annotate.statements.sources.beginnings import begins_subject, is_plural_of_people
from tawatur.annotate.statements.sources.counts import count_end
from tawatur.annotate.statements.sources.inserted import before_inserted, behind_opening
from tawatur.annotate.statements.sources.joint import list_end, listed
from tawatur.annotate.statements.sources.names import is_called, is_named_person
from tawatur.annotate.statements.sources.phrase_ends import (
    begins_object,
    is_closed,
    is_medium_after,
    is_medium_head,
)
from tawatur.annotate.statements.sources.phrases import (
    Phrase,
    is_land,
    is_quoted_name,
    phrase_of,
    reach,
    skip_adjuncts,
    whole_name,
)
from tawatur.annotate.statements.sources.set_off import behind_mark
from tawatur.annotate.statements.sources.surnames import is_foreign_surname, surname_end
from tawatur.annotate.statements.sources.titles import is_person_head
from tawatur.annotate.statements.sources.told import told_at
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["before_aside", "had_said", "opening", "subject_after", "subject_before"]

_LONGEST = 28
_APPOSITION = 14
_ADJUNCT = 12  # tokens of «في أمانة المنطقة الشرقية سابقا المهندس سالم …» behind a title


def subject_after(lay: Layout, i: int, stop: int, *, clause: bool) -> Phrase | None:
    """Return the subject that follows a verb; `clause`: a complementizer or colon follows at `stop`.

    Where no clause follows, the phrase must end by itself before its object:
    «أدان مجلس الأمن الدولي الهجوم».
    """
    told = told_at(lay, i, stop)
    # «أبلغ الوزير رويترز أن»; of «أبلغ رويترز الوزير أن» the paper stands before who speaks.
    stop, clause = (told, True) if i < told < stop else (stop, clause)
    i = skip_adjuncts(lay, i, stop)
    while i < stop and (lay.word(i, "back references") or lay.word(i, "inside it")):
        # «وهذا ما أكد عليه المدير», «بيان قال فيه الوزير», «بيان قال من خلاله الوزير»
        i = skip_adjuncts(lay, i + 1, stop)
    while i + 1 < stop and (_is_told(lay, i) or _points_at_speaker(lay, i)):
        # «قال لي صديق», «وقالت له والدته», «قال هذا المسؤول», «يقول لنا هذا السبعيني»
        i = skip_adjuncts(lay, i + 1, stop)
    if i < stop and lay.is_comma(i):
        i = _after_inserted(lay, i, stop)
    i = _after_told_medium(lay, i, stop)
    if i >= stop:
        return None
    if is_quoted_name(lay, i, stop):
        quote = lay.quotes[lay.openers[i]]
        behind = quote.close + 1
        told = lay.outlets.find(lay.text(i + 1, quote.close)) is not None or _is_own(lay, i + 1, quote.close)
        told = told or _is_told_to(lay, i - 1)
        if behind < stop and told and (behind in lay.named or lay.word(behind, "roles")):
            # «أبلغ "الاقتصادية" المهندس مسفر المالكي»: the paper is told, the man speaks.
            return subject_after(lay, behind, stop, clause=clause)
        return Phrase(i + 1, quote.close, lay.read.tokens[i + 1].start)
    if _is_in_brackets(lay, i):
        return phrase_of(lay, i + 1, lay.named[i + 1].last)
    surname = surname_end(lay, i) if not clause else i
    called = i < surname < stop
    if not called and not begins_subject(lay, i, stop):
        return None
    last = surname if called else whole_name(lay, i, _end_of(lay, i, stop, clause=clause), stop)
    return phrase_of(lay, i, min(last, stop)) if last > i else None


def _end_of(lay: Layout, i: int, stop: int, *, clause: bool) -> int:
    """Return where the subject that begins at a token ends."""
    if _is_whole(lay, i):
        return i + 1
    if people := listed(lay, i, stop):
        return stop if clause else list_end(lay, people, stop)
    return _whole_reach(lay, i, stop) if clause else _short_reach(lay, i, stop)


def _whole_reach(lay: Layout, i: int, stop: int) -> int:
    """Return where a phrase ends that what was said follows."""
    last = _through_spokesman(lay, reach(lay, i, stop), stop)
    return _through_medium(lay, through_name(lay, i, last, stop), stop)


def _is_told(lay: Layout, t: int) -> bool:
    """«لي», «لنا», «له», «مني»: whom somebody told or asked, by a pronoun; «لي كه تشيانغ» and «منى» are names."""
    mine = lay.keys[t] == "مني" and lay.last_letter(t) == "ي"
    return t not in lay.named and (mine or lay.word(t, "to whom") or lay.word(t, "to us"))


def _points_at_speaker(lay: Layout, t: int) -> bool:
    """«هذا المسؤول», «هذه المصادر», «هذا السبعيني»: somebody known by his office or years, pointed at; «هذا الأمر» is nobody."""
    known = ("roles", "unnamed sources", "who somebody is")
    pointed = lay.word(t, "demonstratives") and lay.is_definite(t + 1)
    return pointed and any(lay.word(t + 1, name) for name in known)


def _is_told_to(lay: Layout, verb: int) -> bool:
    """«وأبلغ "الضفاف" قائد المنطقة»: who is told stands marked right behind this verb."""
    return verb >= 0 and any(
        f.verb.act == "say" and "whom" in f.verb.flags and "describe" not in f.verb.flags and not f.object
        for f in lay.speech.forms(lay.keys[verb])
    )


def _is_own(lay: Layout, first: int, last: int) -> bool:
    """Return whether marked words name the article's own outlet, or a medium."""
    one = lay.covered.get(first)
    outlet = lay.read.article.outlet
    return (one is not None and one.actor.type == "media") or lay.text(first, last) == outlet


def _is_in_brackets(lay: Layout, i: int) -> bool:
    """«ذكرت (أ ش أ) أن»: an outlet that stands in round brackets by itself."""
    one = lay.named.get(i + 1) if lay.keys[i] == "(" else None
    return one is not None and one.actor.type == "media" and lay.key(one.last) == ")"


def _is_whole(lay: Layout, i: int) -> bool:
    """«سموه»، «معاليه»: who it is stands in the word, so what follows is no part of it but a person's name."""
    if not lay.word(i, "honorifics") or not lay.keys[i].endswith("ه") or lay.is_definite(i):
        return False
    one = lay.named.get(i + 1)
    return (one is None or one.actor.type != "person") and not lay.word(i + 1, "roles")


def _through_spokesman(lay: Layout, last: int, stop: int) -> int:
    """«… على لسان متحدثها إسماعيل بقائي»: the spokesman belongs to the source."""
    spokesman = _spokesman(lay, last, stop)
    return max(spokesman + 1, reach(lay, spokesman, stop)) if 0 <= spokesman < stop else last


def _spokesman(lay: Layout, t: int, stop: int) -> int:
    """«على لسان | متحدثها», «، على لسان | متحدثها»: who speaks for a source, -1 where nobody does."""
    at = t + (t < stop and lay.is_comma(t))
    return at + 2 if lay.key(at) == "علي" and lay.key(at + 1) == "لسان" else -1


def _through_medium(lay: Layout, last: int, stop: int) -> int:
    """«المدير العام لصحيفة "الغد"، الأستاذ علي الحازمي: …»: a medium that has the man's name behind it is his own."""
    if last + 2 >= stop or lay.keys[last][0] != "ل" or not is_medium_after(lay, last):
        return last
    comma = lay.quotes[lay.openers[last + 1]].close + 1 if last + 1 in lay.openers else last + 1
    if comma >= stop or not lay.is_comma(comma):
        return last
    for t in range(comma + 1, min(stop, comma + _APPOSITION)):
        one = lay.named.get(t)
        if one is not None and one.actor.type == "person" and one.last == stop:
            return stop
    return last


def _after_told_medium(lay: Layout, i: int, stop: int) -> int:
    """«وأكد لـ"الاقتصادية" الدكتور سامي نوري أن», «أكده لمراسل الضفاف، مصدر أمني»: the medium stands before the subject."""
    if i + 1 >= stop:
        return i
    if lay.keys[i][0] == "ل" and lay.keys[i][1:] in lay.speech.words("reporters"):
        return _after_reporter(lay, i, stop)
    if lay.keys[i] == "ل" and is_quoted_name(lay, i + 1, stop):
        behind = lay.quotes[lay.openers[i + 1]].close + 1
    elif lay.keys[i][0] == "ل" and i in lay.named and lay.named[i].actor.type == "media":
        behind = lay.named[i].last
    elif _is_reporter(lay, i):
        behind = i + 1
    else:
        return i
    return behind if behind < stop and begins_subject(lay, behind, stop) else i


def _after_reporter(lay: Layout, i: int, stop: int) -> int:
    """«لمراسل الضفاف في المهدية،», «لمراسلة "الضفاف"», «لمراسلنا بالجهة»: behind whom the reporter works for and where."""
    t = lay.named[i].last if i in lay.named else i + 1
    one = lay.named.get(t)
    if is_quoted_name(lay, t, stop):
        t = lay.quotes[lay.openers[t]].close + 1
    elif one is not None and one.actor.type == "media":
        t = one.last
    t += t < stop and lay.word(t, "bodies in beh")
    t = skip_adjuncts(lay, t, stop)
    t += t < stop and lay.is_comma(t)
    return t if t < stop and begins_subject(lay, t, stop) else i


def _is_reporter(lay: Layout, t: int) -> bool:
    """«وقال للمراسل | صاحب الدكان», «وقالت للصحيفة | مديرة المدرسة»: who asked, known before."""
    noun = lay.keys[t][2:]
    known = noun in lay.speech.words("reporters") or f"ال{noun}" in lay.speech.words("media heads")
    return lay.keys[t].startswith("لل") and known and not lay.is_definite(t + 1)


def _after_inserted(lay: Layout, i: int, stop: int) -> int:
    """Skip «، في بيان صدر أمس،» before the subject."""
    if not lay.word(i + 1, "prepositions") and i + 1 not in lay.times and not lay.word(i + 1, "time"):
        return i + 1
    for t in range(i + 1, min(stop, i + _APPOSITION)):
        if lay.is_comma(t):
            return t + 1
    return i


def _through_body(lay: Layout, first: int, last: int, stop: int) -> int:
    """«أبلغ مسؤول في [وزارة التجارة] المجلس بأن», «قيادي في [«كتائب النور»]»: the body that an unnamed source belongs to."""
    inside = lay.word(first, "unnamed sources") and last + 1 < stop and lay.keys[last] == "في"
    if inside and is_quoted_name(lay, last + 1, stop):
        return lay.quotes[lay.openers[last + 1]].close + 1
    return lay.named[last + 1].last if inside and last + 1 in lay.named else last


def _short_reach(lay: Layout, i: int, stop: int) -> int:
    """Return where a phrase ends that its verb's object follows directly."""
    t = i
    one = lay.named.get(i)
    if one is not None and one.actor.type == "person" and not is_called(lay, one):
        title = _whole_title(lay, one.last, stop)
        t = to_bearer(lay, i, title, stop)
        t = to_name(lay, t, stop) if t == title else t
    elif i in lay.named and not (lay.kind(i) & Kind.STARTS_PHRASE and lay.key(lay.named[i].last - 1) == "من"):
        titled = is_person_head(lay, i) and lay.named[i].actor.type not in ("group", "state", "person")
        t = to_name(lay, lay.named[i].last, stop) if titled else lay.named[i].last
        t = _through_standing(lay, through_title(lay, i, t, stop), stop)
        t = through_one_of(lay, i, t, stop)
    elif (whole := _behind_some(lay, i)) > i and whole < stop:
        # «أشاد عدد من سيدات المجتمع بالإنجاز», «ودعا أكثر من 100 نائب إلى»
        t = chain(lay, whole, stop)
    elif lay.word(i, "unnamed sources"):
        t = i + 1
        while t < stop and lay.keys[t][:1] != "ب" and _is_adjective_of(lay, i, t):
            t += 1
    elif is_plural_of_people(lay, i):
        t = next((t for t in range(i + 1, stop) if not lay.keys[t].endswith("ون")), stop)
    elif is_foreign_surname(lay, i):
        t = foreign_name_end(lay, i, stop)
    else:
        t = to_bearer(lay, i, chain(lay, i, stop), stop)
        t = to_name(lay, t, stop) if is_person_head(lay, i) else to_described(lay, i, t, stop)
    t = behind_mark(lay, i, _through_body(lay, i, t, stop), stop)
    while t < stop and lay.keys[t][:1] == "و" and t in lay.named and not lay.word(t, "words in waw"):
        t = lay.named[t].last
    spokesman = _spokesman(lay, t, stop)
    if spokesman >= 0 and not is_medium_head(lay, i):
        # «أعربت الخارجية على لسان متحدثها سالم الزيني عن»; «أوردت الوكالة على لسان المدير أن» hands it on.
        people = (lay.named[w] for w in range(spokesman, min(stop, spokesman + 8)) if w in lay.named)
        t = next((one.last for one in people if is_named_person(lay, one)), t)
    return _to_body(lay, t, stop) if lay.word(i, "unnamed sources") else t


def _whole_title(lay: Layout, last: int, stop: int) -> int:
    """«مدير إدارة شؤون | المعلمين»: a title whose last word is no end without its genitive."""
    open_end = (
        not lay.keys[last - 1].startswith(("ال", "لل", "بال", "وال")) and lay.kind(last - 1) & Kind.NOUN
    )
    genitive = last < stop and lay.is_definite(last) and last not in lay.named
    # «مصدر أمني | القبض على», «محافظ جدة | القبض على»
    ends = is_indefinite_adjective(lay, last - 1) or is_land(lay, lay.keys[last - 1])
    genitive = genitive and not ends
    return last + 1 if open_end and genitive and not lay.kind(last - 1) & Kind.GIVEN_ARABIC else last


def _behind_some(lay: Layout, i: int) -> int:
    """«عدد من | سيدات المجتمع», «المئات من | السكان», «عدد كبير من | الدراسات»: return the whole that they are some of, `i` for none."""
    counted = count_end(lay, i)
    if counted > i:
        return counted
    some = lay.kind(i) & Kind.STARTS_PHRASE or lay.word(i, "some of")
    # «عدد كبير من»
    at = i + 1 + (lay.key(i + 2) == "من" and not lay.is_definite(i + 1) and lay.read.tokens[i + 1].is_word)
    return at + 1 if some and lay.key(at) == "من" else i


def _through_standing(lay: Layout, last: int, stop: int) -> int:
    """«أعلن أتلتيكو مدريد ثالث الدوري الإسباني انتقال»: what a club is in its league stands behind its name."""
    if last + 1 >= stop or not lay.word(last, "standings") or not lay.is_definite(last + 1):
        return last
    return chain(lay, last, stop)


def _to_body(lay: Layout, last: int, stop: int) -> int:
    """«مصادر بهيئة القناة»: the body that an unnamed source belongs to."""
    one = lay.named.get(last)
    joined = (
        one is not None
        and last < stop
        and lay.keys[last][0] == "ب"
        and one.start > lay.read.tokens[last].start
    )
    return min(one.last, stop) if one is not None and joined and one.actor.type == "institution" else last


def _is_adjective_of(lay: Layout, head: int, t: int) -> bool:
    definite = lay.keys[head].startswith("ال")
    key = lay.keys[t]
    return (
        lay.read.tokens[t].is_word
        and key.startswith("ال") == definite
        and not (definite and lay.actors.word(bare(key)).kind & Kind.NOUN and not lay.word(t, "adjectives"))
        and not is_closed(lay, head, t, unnamed=False)
        and not begins_object(lay, head, t)
    )


def subject_before(lay: Layout, verb: int, start: int) -> Phrase | None:
    """Return the subject that stands before its verb and agrees with it: «لكن محققين ذكروا أن», «صفوي، …، قال، الأحد، إن»."""
    phrase = _noun_before(lay, verb, start)
    if phrase is None or clashes_before(lay, phrase.first, phrase.last, verb):
        return None
    return phrase


def _noun_before(lay: Layout, verb: int, start: int) -> Phrase | None:
    """Return the noun phrase that opens a verb's clause and leads up to it."""
    last = before_inserted(lay, verb, start)
    while last > start and (
        lay.is_comma(last - 1)
        or last - 1 in lay.times
        or lay.word(last - 1, "time")
        or lay.keys[last - 1] == "قد"
        or had_said(lay, last - 1, verb)
    ):
        last -= 1
    last = _before_dashes(lay, last, start)
    # «وجهت المديرة رسالة دعت فيها إلى»: what holds the words does not say them.
    texts = range(last - 1, max(start, last - 8), -1) if not lay.word(verb + 1, "inside it") else ()
    document = next((t for t in texts if _speaks_itself(lay, t)), -1)
    if document >= 0 and reach(lay, document, last) == last:
        return phrase_of(lay, document, last)
    first = opening(lay, last, start)
    if first >= last or any(lay.word(t, "about") for t in range(first - 1, min(first + 3, last))):
        # «وفيما يخص اللاعب سالم المجرشي أشار إلى»: of whom he speaks is not who speaks.
        return None
    phrase = phrase_of(lay, first, min(last, reach(lay, first, last)))
    inner = range(phrase.last, last)
    if (
        phrase.last < last <= phrase.last + _ADJUNCT
        and lay.keys[phrase.last] in ("في", "من", "ب")
        and all(lay.read.tokens[t].is_word for t in inner)
    ):
        return phrase_of(lay, first, last)
    return phrase if phrase.last == last else None


def had_said(lay: Layout, t: int, verb: int) -> bool:
    """«الوزارة كانت قد أعلنت»: a copula between subject and past; «وكانت الوزارة» begins the clause, «كانت تطالب» is a habit."""
    if not lay.word(t, "copulas") or lay.keys[t][0] == "و" or lay.word(t - 1, "relatives"):
        return False
    pronoun = (
        lay.keys[t - 1].removeprefix("و") in lay.speech.words("complementizers") or lay.key(t - 1) == "من"
    )
    return not pronoun and any(f.part == "a" for f in lay.speech.forms(lay.keys[verb]))


def before_aside(lay: Layout, verb: int) -> Phrase | None:
    """«أبو محمد وهو شاب نازح من المحافظة يقول»: the person before «وهو», with no other verb between."""
    for t in range(verb - 1, max(lay.start_of(verb), verb - _LONGEST), -1):
        if not lay.read.tokens[t].is_word or (lay.kind(t) & Kind.VERB and t not in lay.covered):
            return None
        one = lay.covered.get(t - 1)
        if lay.word(t, "who is") and one is not None and one.last == t and one.actor.type == "person":
            return phrase_of(lay, one.first, one.last)
    return None


def _speaks_itself(lay: Layout, t: int) -> bool:
    """«بيان الوزارة أدان»; but in «أصدر الجيش بيانا أعرب فيه» the army speaks."""
    return lay.word(t, "own documents") and not lay.keys[t].endswith("ا")


def _before_dashes(lay: Layout, last: int, start: int) -> int:
    """Skip back over «-الجناح العسكري للحركة-» between subject and verb."""
    if last > start and lay.is_dash(last - 1):
        for t in range(last - 2, max(start, last - _APPOSITION), -1):
            if lay.is_dash(t):
                # «عمان (رويترز)-- أعلن»: two dashes with nothing between them end a dateline.
                return t if t < last - 2 else last
    return last


def opening(lay: Layout, last: int, start: int) -> int:
    """Return the first token after the conjunction that opens the clause."""
    first = start
    for t in range(last - 1, start - 1, -1):
        # «لويس فان غال يؤكد»: in a name «فان» is no «فإن».
        opens = t not in lay.covered and (lay.word(t, "conjunctions") or lay.word(t, "complementizers"))
        # «في هذا الصدد», «وفي وقت سابق»
        opens = opens and not (t in lay.times or (lay.word(t, "demonstratives") and lay.is_definite(t + 1)))
        # «ولا يزال المدرب سالم الراشد يؤكد»
        known = t + 1 < last and (t + 1 in lay.named or lay.word(t + 1, "roles"))
        still = lay.word(t - 1, "not told") or lay.key(t - 1) in ("ما", "وما")
        opens = opens or (known and lay.word(t, "becomings") and still)
        if opens:
            first = t + 1
            break
        if lay.word(t, "prepositions") and lay.is_comma(t - 1):
            first = t
            break
        # «جون ب. سميث أكد»
        mark = not lay.read.tokens[t].is_word and t not in lay.covered and not lay.is_comma(t)
        if mark and lay.keys[t] not in '()«»"“”':
            first = t + 1
            break
    while first < last and (
        lay.is_comma(first)
        or first in lay.times
        or lay.word(first, "time")
        or lay.word(first, "complementizers")
        or lay.word(first, "thus")
        or lay.word(first, "becomings")
    ):
        # «وبذلك بات البنك يطلب»
        first = max(first + 1, lay.times.get(first, 0))
    first = behind_opening(lay, first, last)
    return first if first < last and begins_subject(lay, first, last) else last
