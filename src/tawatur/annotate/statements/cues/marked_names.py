"""Short words in quotation marks that name something and quote nobody: a paper, a book, a campaign, a nickname."""

from __future__ import annotations

from tawatur.annotate.statements.contents.brackets import BRACKETS
from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.title_words import GIVEN

__all__ = ["gives_title", "is_name_in_marks"]

_ASIDE = 20  # tokens of brackets behind a name
_OWN = {"عن": "عن", "الي": "إلى", "علي": "على", "من": "من"}

_TITLE = 12  # tokens to the mark that closes a title
_ARABIC = "\u0600"  # where the letters of Arabic begin
_NAME = 4  # the same for a name
_NEAR, _INSERTED = 6, 12  # tokens from a name to what is said, without and with the occasion between


def is_name_in_marks(lay: Layout, t: int, takes: frozenset[str] = frozenset()) -> bool:
    """«الزوي», «"im Kinsky"»: short marked words with more of the sentence behind them, or in Latin letters, name something."""
    quote = lay.quotes[lay.openers[t]]
    if not quote.closed:
        return False
    # «سائلا الله «عز وجل»»
    strange = quote.close - t <= _NAME and all(lay.keys[w][0] < _ARABIC for w in range(t + 1, quote.close))
    praised = strange or all(lay.word(w, "names of god") for w in range(t + 1, quote.close))
    named = _is_title(lay, t) or _is_spelled_abroad(lay, t) or _is_before_bearer(lay, quote.close + 1)
    if praised or (
        quote.close - t <= _TITLE and (named or _is_before_clause(lay, t) or _is_who_says(lay, t))
    ):
        return True
    giver = _gives_name(lay, t - 1)
    if quote.close - t > (2 * _NAME if giver else _NAME):
        return False
    if _is_led_to(lay, t) or _is_known(lay, t) or _is_speaker(lay, t) or _is_part_of_noun(lay, t, takes):
        return True
    after = quote.close + 1
    if after >= lay.end_of(t) or (not lay.read.tokens[after].is_word and lay.keys[after] != ":"):
        return giver and quote.close - t < _NAME
    return True


def _is_before_bearer(lay: Layout, t: int) -> bool:
    """«مدير الأبحاث في "مدينة الضفاف للعلوم والتقنية" سالم الراشد، أن»: who works there stands behind the name, and then what he says."""
    one = lay.named.get(t)
    if one is not None and one.actor.type == "person":
        return _opens_behind(lay, one.last)
    # A name that only its title makes one.
    bare = t < len(lay.keys) and lay.kind(t) & GIVEN and not lay.speech.forms(lay.keys[t])
    return bool(bare) and any(lay.is_comma(w) and _opens_behind(lay, w) for w in range(t + 2, t + _NAME + 1))


def _is_who_says(lay: Layout, t: int) -> bool:
    """«وأوضح مساعد المدير "سالم بن فهد الراشد"؛ أن»: the marks hold a person and nothing else, and behind them stands what he says."""
    one, close = lay.covered.get(t + 1), lay.quotes[lay.openers[t]].close
    person = one is not None and one.last - close in (0, 1) and one.actor.type == "person"
    return person and _opens_behind(lay, close + 1)


def _opens_behind(lay: Layout, t: int) -> bool:
    return lay.word(t + lay.is_comma(t), "complementizers")


def _is_before_clause(lay: Layout, t: int) -> bool:
    """«في لقاء مع «راديو الضفاف والجبال إف إم»، إن»: right behind them what is said begins, so they are none of it."""
    behind = lay.quotes[lay.openers[t]].close + 1
    clause = behind + lay.is_comma(behind)
    return lay.word(t - 1, "prepositions") and lay.word(clause, "complementizers")


def _is_spelled_abroad(lay: Layout, t: int) -> bool:
    """«مؤسسة "غارديكور" (Guardicore)», «كتابه "بناء المواقع" (Building Sites)»: the same name in its own letters behind it."""
    after = lay.quotes[lay.openers[t]].close + 1
    return lay.key(after) == "(" and lay.key(after + 1).isascii() and lay.key(after + 1).isalpha()


def gives_title(lay: Layout, t: int) -> bool:
    """«بعنوان "…"», «يطلق على نفسه: "…"»; but «وتابع المتحدث نفسه: "…"» speaks."""
    again = lay.word(t, "same") and lay.is_definite(t - 1)
    return lay.word(t, "titles of works") and not again


def _is_led_to(lay: Layout, t: int) -> bool:
    """«في صحيفة "النهار" "ما يهددنا"», «في الدقيقة "20"», «طائراتها "إيه 350"»."""
    close = lay.quotes[lay.openers[t]].close
    leads = lay.keys[t - 1] in ("ب", "الي") or lay.word(t - 1, "before a title")
    figure = any(lay.keys[w].isdigit() for w in range(t + 1, close))
    return (leads and close - t <= _NAME) or close + 1 in lay.openers or figure


def _is_part_of_noun(lay: Layout, t: int, takes: frozenset[str]) -> bool:
    """«الحكم المعتزل «فهد العلي»، رئيسا», «المعهد «سرب»، أن»: the sentence goes on to what is said."""
    after = lay.quotes[lay.openers[t]].close + 1
    bearer = lay.named.get(after + 1) if lay.is_comma(after) else None
    if bearer is not None and bearer.actor.type == "person" and lay.is_comma(bearer.last):
        # «مدير ملعب «الضفاف»، سالم الراشد، لمجلة «الساعة» إن»
        after = bearer.last
    # «وأوضح "الدنداني"، في لقاء صحفي أمس، أن»
    inserted = _INSERTED if lay.word(after + 1, "venue prepositions") else _NEAR
    behind = range(after + 1, min(after + inserted, len(lay.keys))) if lay.is_comma(after) else ()
    said = any(lay.word(w, "complementizers") for w in behind) or _is_told_behind(lay, after)
    said = said or _is_before_speech(lay, after)
    return said or _stands_in_noun(lay, t) or _has_preposition_behind(lay, after, takes)


def _is_before_speech(lay: Layout, comma: int) -> bool:
    """«مؤسس دار «الضفاف»، لصحيفة النهار بعد البيع: "…"»: behind the name a colon opens what is said, in marks."""
    behind = range(comma + 1, min(comma + _INSERTED, lay.end_of(comma) - 1)) if lay.is_comma(comma) else ()
    colon = next((w for w in behind if lay.keys[w] == ":" and w + 1 in lay.openers), comma)
    forms = (form for w in range(comma, colon) for form in lay.speech.forms(lay.keys[w]))
    return colon > comma and not any(form.part in "abc" for form in forms)


def _is_told_behind(lay: Layout, comma: int) -> bool:
    """«شيخ قبيلة «الراشد»، لـ«الضفاف» إن»: whom he told it stands behind the name, and then what."""
    if not lay.is_comma(comma) or lay.key(comma + 1) != "ل" or comma + 2 not in lay.openers:
        return False
    behind = lay.quotes[lay.openers[comma + 2]].close + 1
    return lay.word(behind + lay.is_comma(behind), "complementizers")


def _is_title(lay: Layout, t: int) -> bool:
    """«بمعرض «الضفاف»», «لـ«عيادة الضفاف»», «وفق «الضفاف»», «ما تسميه «الإدارة»»: the word before gives a name."""
    before = t - 1
    if gives_title(lay, before) or lay.word(before, "tag heads") or lay.key(before) == "ل":
        return True
    if _is_of_his_work(lay, t):
        return True
    if _gives(lay, before, "name givers"):
        # «قال في كتاب "الصبر مفتاح الفرج"»: where nothing follows, words of the book.
        return lay.key(before) != "كتاب" or lay.quotes[lay.openers[t]].close + 2 < lay.end_of(t)
    return any(lay.word(w, "so called") for w in range(max(lay.start_of(t), t - 3), t))


def _is_of_his_work(lay: Layout, t: int) -> bool:
    """«يقول في كتابه "الجسر": "…"», «كما يروي في مذكراته "الجسر".»: what he wrote, by its title.

    Where nothing follows and nothing stands before that he says, the marks hold his words.
    """
    if not lay.word(t - 1, "works of somebody") or lay.keys[t] in BRACKETS:
        return False
    goes_on = lay.quotes[lay.openers[t]].close + 2 < lay.end_of(t)
    return goes_on or "كما" in lay.keys[lay.start_of(t) : t]


def _is_known(lay: Layout, t: int) -> bool:
    """«ردا على استفسار «رويترز»»: the marks hold the name of a medium or body and nothing else."""
    one = lay.named.get(t + 1)
    whole = one is not None and one.last == lay.quotes[lay.openers[t]].close
    return whole and one is not None and one.actor.type in ("media", "institution", "group", "company")


def _is_speaker(lay: Layout, t: int) -> bool:
    """«وأضاف "المزروع"؛ "اللجنة مستقلة"»: the marks hold a person, and behind them stand the words in marks of their own."""
    one, close = lay.named.get(t + 1), lay.quotes[lay.openers[t]].close
    whole = one is not None and one.last == close and one.actor.type == "person"
    return whole and close + 2 in lay.openers and not lay.read.tokens[close + 1].is_word


def _has_preposition_behind(lay: Layout, after: int, takes: frozenset[str]) -> bool:
    """«أعلن المعهد «سرب»، عن»: the verb's own preposition comes behind the name."""
    if lay.key(after) == "(":
        after = next(
            (t for t in range(after, min(after + _ASIDE, len(lay.keys))) if lay.keys[t] == ")"), after
        )
    elif not lay.is_comma(after):
        return False
    # «أعلنت «فرقة الضفاف»، أمس، عن»
    day = lay.times.get(after + 1, after)
    return _OWN.get(lay.key((day if lay.is_comma(day) else after) + 1)) in takes


def _stands_in_noun(lay: Layout, t: int) -> bool:
    """«تعيين الحكم المعتزل «فهد العلي»، رئيسا»: two or three marked words right behind an adjective, with the sentence going on.

    «أعلن المصرف الأهلي «الواحة»، أمس، تجميد»: so they are where only the day follows between commas.
    """
    after = lay.quotes[lay.openers[t]].close + 1
    if lay.is_definite(t - 1) and lay.is_comma(after) and after + 1 in lay.times:
        return True
    adjective = lay.is_definite(t - 1) and lay.is_definite(t - 2) and t - 1 not in lay.covered
    goes_on = lay.is_comma(after) and (lay.key(after + 1).endswith("ا") or lay.is_definite(after + 1))
    return adjective and goes_on


def _gives(lay: Layout, t: int, name: str) -> bool:
    """«برنامج», «لبرنامج», «بموقع»: with or without its preposition."""
    key, known = lay.key(t), lay.speech.words(name)
    return key in known or (key[:1] in "لب" and key[1:] in known)


def _gives_name(lay: Layout, t: int) -> bool:
    """«صحيفة», «لصحيفة», «موقع التواصل الاجتماعي»: what follows in marks is its name."""
    if _gives(lay, t, "name givers"):
        return True
    while lay.is_definite(t) and lay.read.tokens[t].is_word:
        t -= 1
    return _gives(lay, t, "media heads")
