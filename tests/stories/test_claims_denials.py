"""What denies a clause, and what only sounds as if it did: an editor sees a disputed claim first."""

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.pipeline import annotate
from tawatur.stories import claims, copies
from tawatur.stories.claims.clauses import clauses
from tawatur.stories.claims.likeness import likeness, side
from tawatur.stories.claims.terms import clause
from tawatur.text import tokens

LEXICON = load_lexicon()
WORDS = LEXICON.claims


def compared(a, b):
    return likeness(*(side(clause(tokens(text), text, WORDS)) for text in (a, b)), WORDS)


def denied(a, b):
    like = compared(a, b)
    return like.denies and set(like.apart) <= {"polarity"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("طلبت البلدية قرضا من المصرف", "لم تطلب البلدية أي قرض من المصرف"),
        ("أوقف المصنع خط الإنتاج الثاني", "لم يوقف المصنع أي خط إنتاج"),
        # The verb of the one is not seen in the other, all the rest is.
        ("حفر المقاول بئرا في أرض المدرسة", "المقاول لم يحفر بئرا في أرض المدرسة"),
        ("سلم المبعوث الرئيس رسالة من الملك", "المبعوث لم يحمل أي رسالة خطية من الملك إلى الرئيس"),
        ("ارتفع سعر القمح في سوق الجملة", "انخفض سعر القمح في سوق الجملة"),
        # All of a short denial is in what it denies.
        ("منع المدعي في بلدة الساحل التاجر وليد سالم من السفر", "موكله لم يمنع من السفر"),
        # What is told may stand last, and «دون» in both.
        ("حفل الفرقة الوطنية المقرر ليلة الافتتاح ألغي", "حفلها في الافتتاح لم يلغ"),
        ("دفعت البلدية للمقاول كل المبلغ من دون فواتير", "لم تدفع البلدية للمقاول أي مبلغ من دون فواتير"),
        # Nobody sees the verb in «أقفل», but it meets one.
        ("مركز الفرز في مدرسة الحي أقفل عند الخامسة", "مركز الفرز في المدرسة لم يقفل عند الخامسة"),
    ],
)
def test_the_same_words_turned_round_deny(a, b):
    assert denied(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            "الجسر مشروع للمدينة القديمة", "الجسر ليس مشروعا للمدينة القديمة فحسب", id="not that alone"
        ),
        pytest.param("الجسر مشروع للمدينة", "الجسر ليس مشروعا للمدينة وحدها", id="not for it alone"),
        pytest.param(
            "إرادة أهل الوادي واجهت تحديات كثيرة",
            "الأمر ليس غريبا على إرادة أهل الوادي التي واجهت تحديات كثيرة",
            id="another predicate",
        ),
        pytest.param("سقوط قتلى بين السكان", "نزيل الألغام حتى لا تتسبب في سقوط قتلى بين السكان", id="lest"),
        pytest.param("حسم النواب رأيهم", "الأمر بيد النواب الذين لم يحسموا رأيهم", id="relative"),
        pytest.param("سدد رسومه في المهلة", "من لم يسدد رسومه في المهلة مخالف", id="whoever"),
        pytest.param("بذل اللاعبون جهدهم", "لم تكن الخسارة تقصيرا فقد بذل اللاعبون جهدهم", id="for they did"),
        pytest.param(
            "العملية التي بدأها الحرس في الميناء", "أنهى الحرس العملية في الميناء", id="begun and ended"
        ),
        pytest.param(
            "غادرت سفينة الإغاثة الميناء ظهرا", "وصلت سفينة الإغاثة إلى الميناء", id="came and went"
        ),
        pytest.param(
            "طلب الوزير من المجلس تأييد الخطة الجديدة لأنها عاجلة",
            "عارض نواب الخطة الجديدة",
            id="what is asked for",
        ),
        pytest.param(
            "تربط البلدين اتفاقية شراكة شاملة",
            "لا يوجد في اتفاقية الشراكة الموقعة بين البلدين بند عن الدفاع",
            id="not in the agreement",
        ),
        pytest.param(
            "القناة الجديدة خطوة أولى يسير إليها أهل الوادي",
            "هدفنا ليس التخريب، والقناة الجديدة خطوة أولى يسير إليها أهل الوادي",
            id="behind a comma something else is told",
        ),
    ],
)
def test_what_only_sounds_like_a_denial(a, b):
    assert not denied(a, b)


@pytest.mark.parametrize(
    ("told", "denied_of_it", "found"),
    [
        ("القطار تحرك وأبوابه مفتوحة", "يكون القطار قد تحرك وأبوابه مفتوحة", True),
        ("قتل رجل زوجته في المدينة", "يكون الرجل المتهم بقتل زوجته في المدينة يحمل جنسيتها", False),
    ],
)
def test_who_denies_that_denies_what_is_told_of_the_subject(told, denied_of_it, found):
    sides = (
        side(clause(tokens(told), told, WORDS)),
        side(clause(tokens(denied_of_it), denied_of_it, WORDS, turns=1)),
    )
    like = likeness(*sides, WORDS)
    assert (like.denies and set(like.apart) <= {"polarity"}) is found


def test_what_is_said_of_another_thing_of_that_kind_denies_nothing():
    assert not denied("خط «النهر» استأنف ضخ الوقود", "خط «الوادي» لن يستأنف ضخ الوقود")
    assert denied("خط «النهر» استأنف ضخ الوقود", "خط «النهر» لم يستأنف ضخ الوقود")


def test_who_warns_of_a_thing_and_who_asks_not_to_do_it_agree():
    assert not denied(
        "الوزارة تحذر كافة السكان من التعامل مع الغرباء", "على السكان كافة عدم التعامل مع الغرباء"
    )


def test_a_negation_is_not_cut_from_the_noun_of_a_relative_clause():
    text = "هذه ليست المرة الأولى التي ينتشر فيها المرض بين أفراد أسرة واحدة في المحافظة الشرقية"
    for words in clauses(tokens(text), text, WORDS):
        assert "ليست" in text[words[0].start : words[-1].end]


def test_he_who_did_it_is_told_and_who_did_it_is_not():
    text = "الحارس هو الذي أطلق النار على الموكب"
    assert not clause(tokens(text), text, WORDS).within
    text = "الحارس الذي أطلق النار على الموكب فر"
    made = clause(tokens(text), text, WORDS)
    assert {made.terms[i].key for i in made.within} == {"اطلق"}


def test_what_an_agency_left_unsaid_denies_nothing():
    texts = (
        "قال الوزير سامر حداد إن المقاتلات استهدفت المخازن الثلاثة في الوادي الشرقي.",
        "وقعت الغارات أمس. ولم تذكر وكالة رويترز أن المقاتلات استهدفت المخازن الثلاثة في الوادي الشرقي.",
    )
    story = [annotate(Article(str(n), text, outlet=f"صحيفة {n}"), LEXICON) for n, text in enumerate(texts)]
    made = claims(story, copies([a.article for a in story], LEXICON), LEXICON)
    assert made
    assert not [c for c in made if c.denied_by]


@pytest.mark.parametrize(
    "word",
    [
        "ونفت شركة «السهول» الأنباء عن {deed}.",
        "ونفت شركة «السهول» صحة الأنباء عن {deed}.",
        "ونفت شركة «السهول» ما قيل عن {deed}.",
        "ونفت شركة «السهول» وجود نية ل{deed}.",
        "وكذبت شركة «السهول» نبأ {deed}.",
        "ونفت شركة «السهول» صحة هذه الأنباء.",
        "وقال المتحدث باسم شركة «السهول» فهد نوري إن هذه الأنباء كاذبة.",
        "ورد المتحدث باسم شركة «السهول» بأن هذا الكلام غير صحيح.",
    ],
)
def test_news_of_a_thing_is_denied_as_the_thing_itself(word):
    said = "قال نقيب العمال سالم الراشد إن شركة «السهول» ستغلق مصنع الزجاج في الربيع."
    text = f"{said} {word.format(deed='إغلاق مصنع الزجاج في الربيع')}"
    article = annotate(Article("a", text, outlet="الربوة", published="2026-03-02"), LEXICON)
    first = min(claims([article], (), LEXICON), key=lambda claim: claim.members[0].span)
    assert len(first.denied_by) == 1
