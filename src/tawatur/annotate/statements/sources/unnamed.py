"""Sources without a name: «مصدر أمني» is its own description, «المصدر نفسه» the one before, «البيان» its owner's."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.agreement import BODIES
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import (
    completed,
    link_of,
    mentions_in,
    own_link,
    roles_in,
    written_link,
)
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of, reach
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.speakers.fuller_names import resolved
from tawatur.annotate.statements.speakers.memory import Memory, Voice, again, document_word
from tawatur.annotate.statements.speakers.recalled import last_agreeing
from tawatur.lexicon.clitics import without_lam
from tawatur.lexicon.title_words import Kind
from tawatur.model import Link, Unnamed

__all__ = [
    "called",
    "corrector",
    "is_nameless",
    "is_unnamed",
    "of_document",
    "owned_evidence",
    "text_itself",
    "unnamed",
]

_DESCRIBED = ("unnamed sources", "texts")
_ISSUED = 400  # tokens back to the sentence that a text was issued in
_OBJECT = 14  # tokens of «أصدرت وزارة الداخلية … أمس» before it
_CORRECTED = 3  # tokens of «النص بعد تصحيحه»
_NUMBERING = ("ال", "(", ")")
_NAME = 4  # words of a name at most, and the mark behind them
_CALLED = 7  # tokens of «في الحي، ويدعى» between a source and its name

_UNNAMED: tuple[Unnamed, ...] = (
    "diplomatic",
    "military",
    "security",
    "medical",
    "local",
    "witness",
    "informed",
    "official",
)


def is_unnamed(lay: Layout, t: int) -> bool:
    """Return whether a word is of a source without a name."""
    key = lay.keys[t]
    return lay.word(t, "unnamed sources") or (
        key[:1] == "ل" and key[1:] in lay.speech.words("unnamed sources")
    )


def called(lay: Layout, phrase: Phrase) -> Voice | None:
    """«أحد الجيران ويدعى سالم درويد»: an unnamed source that gets a name after all, in its phrase or right behind it."""
    link = _called_behind(lay, phrase)
    if link is not None:
        return Voice((link,), "speaker:named", "m", "")
    # «موظفة رفضت كشف اسمها خوفا من الفصل»
    hidden = (t for t in range(phrase.first + 1, phrase.last - 1) if hides_name(lay, t))
    for t in range(phrase.first, next(hidden, phrase.last - 1)):
        if lay.word(t, "is called"):
            person = lay.named.get(t + 1)
            if person is not None:
                return Voice((completed(lay, phrase, person),), "speaker:named", "m", "")
            return Voice(
                (own_link(lay, Phrase(t + 1, phrase.last, lay.read.tokens[t + 1].start), "person"),),
                "speaker:named",
            )
    return None


def _called_behind(lay: Layout, phrase: Phrase) -> Link | None:
    """«مستثمر مقيم بالعاصمة يدعى سالم درويد», «أحد الشهود، واسمه سالم الراشد، إن»: the name behind what else is told of him."""
    for t in range(phrase.last, min(phrase.last + _CALLED, lay.end_of(phrase.first) - 1)):
        if lay.word(t, "is called"):
            person = lay.named.get(t + 1)
            if person is None or person.actor.type != "person":
                # «نجل القتيلة التي تدعى سعاد»
                own = not (lay.word(t, "own names") or lay.word(t - 1, "relatives"))
                return _strange_name(lay, t + 1) if own else None
            last = max(person.last, reach(lay, t + 1, lay.end_of(t)))
            return completed(lay, phrase_of(lay, t + 1, last), person)
        if lay.word(t, "complementizers") or t in lay.openers or lay.keys[t] in (":", "."):
            return None
    return None


def _strange_name(lay: Layout, first: int) -> Link | None:
    """«ناخبة تدعى السالكة إنها»: up to what she says, whatever the words are."""
    ends = range(first, min(first + _NAME, len(lay.keys)))
    last = next(
        (t for t in ends if lay.is_comma(t) or lay.keys[t] == "(" or lay.word(t, "complementizers")), first
    )
    # «متطوعة تدعى تومويو تاكاهاشي لـCNN إن»
    last = next((t for t in range(first + 1, last) if lay.keys[t][0] == "ل"), last)
    whole = last > first and all(lay.read.tokens[t].is_word for t in range(first, last))
    return own_link(lay, Phrase(first, last, lay.read.tokens[first].start), "person") if whole else None


def is_nameless(lay: Layout, phrase: Phrase) -> bool:
    """«طالب لم يكشف عن اسمه», «موظف في البنك، طلب عدم نشر اسمه»: whom the text calls nothing else."""
    t = phrase.last + lay.is_comma(phrase.last)
    return hides_name(lay, t + lay.word(t, "negations"))


def unnamed(lay: Layout, memory: Memory, phrase: Phrase) -> Voice:
    """«مصدر أمني» is its own description; «المصدر نفسه» is the last one."""
    key = lay.keys[phrase.first]
    definite = key.startswith("ال") or any(lay.word(t, "same") for t in range(phrase.first, phrase.last))
    if definite:
        known = _same_head(lay, memory, phrase) or last_agreeing(lay, memory, phrase)
        known = known or _last_source(lay, memory, phrase)
        known = known or _last_unnamed(lay, memory, phrase)
        if known is not None:
            return again(known, "speaker:same-unnamed")
    kind: Unnamed = next((k for k in _UNNAMED if _has_stem(lay, phrase, f"{k} stems")), "other")
    number = "p" if key.endswith(("ون", "ين", "ادر", "ان")) else ""
    links = tuple(own_link(lay, part, "unnamed", _nominative(lay, part)) for part in _parts(lay, phrase))
    return Voice(
        links,
        "speaker:unnamed",
        "f" if key.endswith("ادر") else "m",
        number,
        roles_in(lay, phrase),
        (),
        frozenset(),
        kind,
    )


def _last_source(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«وأضاف المصدر ذاته»: where no source without a name has spoken, who spoke last is the source."""
    alone = all(lay.word(t, "same") for t in range(phrase.first + 1, phrase.last))
    if not alone or not lay.word(phrase.first, "the source") or not memory.spoken:
        return None
    if any(lay.word(t, "reflexive openings") for t in range(lay.start_of(phrase.first), phrase.first)):
        # «من جهته، أوضح المصدر»: another one.
        return None
    last = memory.spoken[-1]
    return last if len(last.links) == 1 else None


def _nominative(lay: Layout, phrase: Phrase) -> str | None:
    """«لكن مصدرا أمنيا قال» is «مصدر أمني»: the case of the sentence is no part of the description."""
    words = lay.text(phrase.first, phrase.last).split()
    first = lay.keys[phrase.first]
    known = first.endswith("ا") and any(first[:-1] in lay.speech.words(name) for name in _DESCRIBED)
    if not known:
        return None
    for at, word in enumerate(words):
        bare = word.rstrip("\u064b")
        if not bare.endswith("ا"):
            break
        words[at] = bare[:-1].rstrip("\u064b")
    return " ".join(words)


def _has_stem(lay: Layout, phrase: Phrase, name: str) -> bool:
    stems = lay.speech.words(name)
    return any(s in lay.keys[t] for t in range(phrase.first, phrase.last) for s in stems)


def _parts(lay: Layout, phrase: Phrase) -> list[Phrase]:
    """«مسعفون ومصدر عسكري» are two sources."""
    cuts = [
        t
        for t in range(phrase.first + 1, phrase.last)
        if lay.keys[t][0] == "و" and lay.keys[t][1:] in lay.speech.words("unnamed sources")
    ]
    starts, ends = [phrase.first, *cuts], [*cuts, phrase.last]
    hidden = next((t for t in range(phrase.first + 1, phrase.last) if hides_name(lay, t)), phrase.last)
    if lay.word(phrase.first, "own sites"):
        # «حساب مجهول | نشر المقطع»: what the account did is no part of what it is.
        hidden = next((t for t in range(phrase.first + 2, hidden) if is_finite(lay, t)), hidden)
    ends = [min(end, hidden) if start < hidden else end for start, end in zip(starts, ends, strict=True)]
    letters = [phrase.start, *(lay.read.tokens[t].start + 1 for t in cuts)]
    return [Phrase(a, b, c) for a, b, c in zip(starts, ends, letters, strict=True)]


def _same_head(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    bare = lay.keys[phrase.first].removeprefix("ال")
    rest = {lay.keys[t].removeprefix("ال") for t in range(phrase.first + 1, phrase.last)} - lay.speech.words(
        "same"
    )
    for voice in memory.recent():
        if bare in voice.roles and rest <= voice.roles:
            return voice
    return next(
        (v for v in memory.recent() if bare[:3] and any(r[:3] == bare[:3] for r in v.roles) and v.unnamed),
        None,
    )


def _last_unnamed(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«قال مصدر في الوزارة … وأضاف المسؤول»: another word for the one unnamed source that has just spoken."""
    last = memory.spoken[-1] if memory.spoken else None
    one = last is not None and last.unnamed and len(last.links) == 1 and last.number != "p"
    alone = phrase.last - phrase.first == 1 and lay.word(phrase.first, "second mentions")
    return last if one and alone else None


def corrector(lay: Layout, phrase: Phrase) -> Voice | None:
    """«صوبت رويترز خبرا …. وجاء في النص المصوب: قالت الوزارة»: the agency that corrects itself, None where no such text stands."""
    first = phrase.first
    if not lay.word(first, "corrected texts") or not any(
        lay.word(t, "corrected") for t in range(first + 1, min(first + _CORRECTED, len(lay.keys)))
    ):
        return None
    before = (lay.named[t] for t in range(first - 1, max(-1, first - _ISSUED), -1) if t in lay.named)
    agency = next((one for one in before if one.actor.type == "media"), None)
    return None if agency is None else Voice((written_link(lay, agency),), "speaker:owner-of-document")


def text_itself(lay: Layout, phrase: Phrase) -> Link:
    """«تلقت الغرفة بلاغا يفيد بأن»: nobody is told to have given the text, so it speaks by its own description."""
    return own_link(lay, phrase, "document", _nominative(lay, phrase))


def owned_evidence(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«وفقا للأرقام الصادرة عن الغرفة», «تقديرات البنك المركزي»: whose figures they are, None where nobody is told."""
    key = lay.keys[phrase.first]
    plain = without_lam(key.removeprefix("لل").removeprefix("ال"))
    if plain not in lay.speech.words("evidence"):
        return None
    issued = lay.word(phrase.last - 1, "issued") or lay.word(phrase.last, "issued")
    # «حكم المحكمة» is a text.
    figures = key in (plain, f"ل{plain}") and plain.endswith(("ات", "ارقام"))
    owner = _publisher(lay, phrase) if issued else lay.named.get(phrase.first + 1) if figures else None
    if owner is None or not (issued or owner.actor.type in BODIES):
        return None
    return Voice((resolved(lay, memory, owner),), "speaker:owner-of-document", "", "", roles_in(lay, phrase))


def of_document(lay: Layout, memory: Memory, phrase: Phrase) -> Voice:
    """Return whom a document speaks for: «بيان للجيش», «البيان»."""
    owner = _owner(lay, memory, phrase) or _issuer_before(lay, memory, phrase)
    if owner is not None:
        return Voice((owner,), "speaker:owner-of-document", "m", "", roles_in(lay, phrase))
    named = lay.named.get(phrase.first)
    words = [t for t in range(phrase.first, phrase.last) if not lay.word(t, "same")]
    if phrase.start > lay.read.tokens[phrase.first].start and len(words) == 1:
        # «وفقا لبيانات من …»: not the last ones that were told of.
        return Voice((own_link(lay, phrase, "document"),), "speaker:document", "m", "", roles_in(lay, phrase))
    told = _told_before(lay, memory, phrase.first) if len(words) == 1 else None
    if told is not None:
        return again(told, "speaker:same-unnamed")
    owned = lay.last_letter(phrase.first) == "ه"
    own = lay.word(words[0], "own documents")
    whose = memory.whose_document(document_word(lay.keys[words[0]]), own=own)
    # «أثار تقرير أكد أن»: not the one that was told of.
    again_told = owned or (
        len(words) == 1 and (own or len(words) < phrase.last - phrase.first or _is_known(lay, words[0]))
    )
    if again_told and whose is not None:
        return again(whose, "speaker:document-of-last")
    # «وكشفت التحقيقات»: what is found out is nobody's before it.
    found_out = not owned and lay.word(phrase.first, "evidence")
    if again_told and memory.spoken and not found_out:
        recent = [v for v in memory.recent()[:6] if v.links and v.links[0].kind != "person"]
        group = next((v for v in recent if v.links[0].kind == "institution"), recent[0] if recent else None)
        if group is not None or own:
            # «وأضاف التقرير» behind a man's words: a statement can be his, a report is not.
            return again(group or memory.spoken[-1], "speaker:document-of-last")
    whole = named is not None and named.last >= phrase.last
    link = (
        link_of(named)
        if named is not None and whole
        else own_link(lay, phrase, "document", _described(lay, phrase))
    )
    return Voice((link,), "speaker:document", "m", "", roles_in(lay, phrase))


def _is_known(lay: Layout, t: int) -> bool:
    """«التقرير», «للدراسة», «وبالتقرير»: a document with the article is one that was told of."""
    return lay.is_definite(t) or lay.keys[t].startswith(("لل", "بال", "وال"))


def _described(lay: Layout, phrase: Phrase) -> str | None:
    """«تعميم صادر أمس» is «تعميم»: that it was issued is no part of what it is called."""
    issued = (t for t in range(phrase.first + 1, phrase.last) if lay.word(t, "issued"))
    last = next(issued, phrase.last)
    return lay.read.text[phrase.start : lay.read.tokens[last - 1].end] if last < phrase.last else None


def _owner(lay: Layout, memory: Memory, phrase: Phrase) -> Link | None:
    """«بيان للجيش», «إعلان للشرطة», «بيان نشر على موقع الكرملين»: who is named with a document."""
    owners = [n for n in mentions_in(lay, phrase) if n.first > phrase.first and n.actor.type != "place"]
    if lay.is_definite(phrase.first):
        # «وطالب البيان الحكومة»: what is definite has no genitive behind it.
        owners = [n for n in owners if n.first > phrase.first + 1 or n.start > lay.read.tokens[n.first].start]
    # «البيان المنشور على الموقع الرسمي لمكتب الوزير»
    owners = [n for n in owners if not lay.word(n.first, "own sites")] or owners
    if owners:
        return resolved(lay, memory, next((n for n in owners if lay.named.get(n.first) is n), owners[0]))
    behind = phrase.first + 1
    if behind < phrase.last and lay.keys[behind].startswith("لل"):
        return own_link(lay, Phrase(behind, phrase.last, lay.read.tokens[behind].start), "institution")
    published = _publisher(lay, phrase)
    return written_link(lay, published) if published is not None else None


def _told_before(lay: Layout, memory: Memory, t: int) -> Voice | None:
    """«التقارير» behind «تقارير صحفية»: the source that was described with this very word."""
    key = lay.keys[t]
    if not key.startswith("ال"):
        return None
    return next((v for v in memory.recent() if v.unnamed and v.links and key[2:] in v.roles), None)


def _issuer_before(lay: Layout, memory: Memory, phrase: Phrase) -> Link | None:
    """«أصدرت الوزارة بيانا بشأن الحادث. وذكر البيان أن»: who issued the text in a sentence that told none of its words."""
    word = document_word(lay.keys[phrase.first])
    own = lay.word(phrase.first, "own documents") and lay.is_definite(phrase.first)
    own = own and all(lay.word(t, "same") for t in range(phrase.first + 1, phrase.last))
    if not own or word in memory.documents:
        # A study speaks for itself.
        return None
    for t in range(phrase.first - 1, max(-1, phrase.first - _ISSUED), -1):
        if document_word(lay.keys[t]) == word and not lay.is_definite(t):
            if lay.is_owned(t):
                owner = _owner_before(lay, t)
                return resolved(lay, memory, owner) if owner is not None else _doer_before(lay, t)
            if (whose := lay.named.get(t + 1)) is not None and _may_issue(lay, whose):
                # «أبرز تقرير الهيئة جهودها. وبين التقرير أن»
                return resolved(lay, memory, whose)
            near = range(t - 1, max(lay.start_of(t), t - _OBJECT) - 1, -1)
            gives = lay.speech.words("gives a text")
            verb = next((v for v in near if lay.keys[v].removeprefix("و") in gives), t)
            owners = (lay.named[w] for w in range(verb + 1, t) if w in lay.named)
            # «نشرت وكالة الأنباء بيانا للجيش»: who publishes a text did not issue it.
            owner = next((one for one in owners if _may_issue(lay, one)), None)
            return resolved(lay, memory, owner) if owner is not None else None
    return None


def _owner_before(lay: Layout, t: int) -> Named | None:
    """«وثقت الشبكة في تقريرها الدوري»: who stands before a document that the pronoun says is theirs."""
    feminine = lay.keys[t].endswith("ها")
    for w in range(t - 1, lay.start_of(t) - 1, -1):
        one = lay.named.get(w)
        if one is None or not _may_issue(lay, one) or one.start != lay.read.tokens[w].start:
            continue
        womanly = one.actor.type == "state" or lay.last_letter(w) == "ة" or bool(lay.kind(w) & Kind.BODIES)
        if womanly == feminine or one.actor.type == "person":
            return one
    return None


def _doer_before(lay: Layout, t: int) -> Link | None:
    """«ورصدت الشبكة الأهلية للمياه في تقريرها»: a body that nobody knows, right behind the verb that its sentence begins with."""
    first = lay.first_word(t) + 1
    phrase = subject_after(lay, first, t, clause=False) if lay.is_definite(first) and first < t else None
    body = phrase is not None and lay.kind(first) & (Kind.CONSTRUCT | Kind.DEFINITE | Kind.BODIES)
    return own_link(lay, phrase, "institution") if phrase is not None and body else None


def _may_issue(lay: Layout, one: Named) -> bool:
    return one.actor.type not in ("place", "media") and not lay.word(one.first, "media heads")


def _behind_number(lay: Layout, t: int) -> int:
    """«التقرير الـ (51) | الصادر عن المؤسسة», «التقرير الثاني | الذي أصدرته»: the token behind which report of a row it is."""
    while t < len(lay.keys) - 1 and (lay.keys[t] in _NUMBERING or lay.keys[t].isdigit()):
        t += 1
    return t + lay.word(t, "relatives")


def _publisher(lay: Layout, phrase: Phrase) -> Named | None:
    """«بيان نُشر على موقع الكرملين»: whose site it stands on."""
    first = _behind_number(lay, phrase.last)
    for t in range(first, min(first + 5, len(lay.keys))):
        clause = lay.word(t, "complementizers") or lay.word(t, "conjunctions") or lay.keys[t] == "فقد"
        if clause or lay.is_comma(t) or lay.keys[t] == ":":
            return None
        one = lay.named.get(t)
        if one is None or lay.word(one.first, "own channels"):
            # «رسالة متداولة على واتساب»: where a text goes round has not written it.
            continue
        # «تقرير صادر عن رويترز»; «بيان توصلت به الصحيفة» is not the paper's.
        issued = one.actor.type == "media" and lay.key(t - 1) == "عن"
        # «صادر عن الوزارة», «نشر على موقع الكرملين», «تقرير للوزارة»; «وطالب البيان الحكومة بوقفه» is not hers.
        to_whom = lay.keys[t][0] == "ل" and one.start > lay.read.tokens[t].start
        stands = any(lay.word(w, name) for w in range(phrase.last, t) for name in ("issued", "giving"))
        own = to_whom or stands or lay.key(t - 1) in ("من", "عن", "علي")
        if issued or (own and one.actor.type in ("institution", "party", "company", "group")):
            return one
    return None
