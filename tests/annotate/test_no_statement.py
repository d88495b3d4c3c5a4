"""Words that share their letters with a verb of saying, and facts that show or cause something; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def contents(text: str) -> list[str]:
    said = annotate(Article("x", text), load_lexicon()).statements
    return [text[s.content.start : s.content.end] for s in said]


@pytest.mark.parametrize(
    "text",
    [
        # ة is no pronoun, and no finite verb has tanween.
        "وبدأت الأمانة تنفيذ حملة الشاطئ النظيف أمس.",
        "وناقشت اللجنة قضية المياه في القرى.",
        "وستواجه دول المجلس طلبا أضعف بسبب الركود.",
        "وكان الفتى وديعا حيياً قليل الكلام.",
        # «عدا» leaves somebody out; «يقرأ» reads, whoever else may acknowledge.
        "وحضر جميع اللاعبين عدا الثنائي سالم الراشد وغانم الفهد.",
        "وكان الأديب يقرأ في مكتبة عمه، مما يدل على أنه مثقف.",
        # What somebody answers was said elsewhere; what was not built was not shown.
        "وردّ بذلك على ما قاله السكان عن الازدحام.",
        "وانهار الجسر قبل عام ولم يُبنَ بديل منه.",
        # Adverbs, prepositions and everyday verbs.
        "وكانت الفرصة قصيرة، وعادة ما تكون بين الربيع والصيف.",
        "وزاد عدد القوارب لمن يحصلون على المساعدات من القرى.",
        "ولم يكمل اللاعب سالم الراشد دراسته في الجامعة.",
        "وزادت الهجمات بشكل ينذر بالخطر على المدينة.",
        "وشكلت الغابة موردا مهما للسكان.",
        "ولم يكن العمال مصرحا لهم بالدخول إلى المصنع.",
        # Not yet said, and what shows or causes something.
        "وحان الوقت لأن يطالب المرضى بالتغيير.",
        "وهذا هو ما شجع الباحث على السفر.",
        "وانخفض سعر الخبز، ويرجع ذلك إلى وفرة القمح.",
        "وتأمل السلطات في إنجاز المشروع.",
        # What was noticed, spoken, used, fought over or shared out; what an article of a law holds.
        "وأكثر ما لفت نظري في السوق أن المحال مغلقة.",
        "وكانت الطبيبة تتحدث الفرنسية «بطلاقة» مع المرضى.",
        "وسخرت البلدية كل طاقاتها لحماية السكان من السيول.",
        "ووقع الحادث حين هاجم مسلحون محطة الوقود.",
        "وتوزع الهدايا في آخر الحفل، حسب فئات الأطفال.",
        "وتقسم الجوائز على الفرق، وفق عدد النقاط.",
        "وأكدت المادة (14) على أن المستأجر يدفع الرسوم.",
        "ويعزى التراجع في السياحة إلى الأحوال المضطربة في الجبال.",
        # What the next lines are about.
        "وانتهى الاجتماع قبل الظهر.\nرفض الخطة\nوغادر الأعضاء القاعة.",
        # What they felt, considered or approved was not said.
        "ورغم القلق الذي أبدته الحكومة بدأ المهرجان.",
        "وبموجب القانون الذي أقره المجلس أغلق المصنع.",
    ],
)
def test_what_only_looks_like_saying_says_nothing(text: str) -> None:
    assert contents(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وارتفع العدد في حصيلة جديدة أعلنتها الشرطة أمس.", "حصيلة جديدة"),
        ("وبدأت الهدنة الإنسانية التي أعلنها التحالف.", "الهدنة الإنسانية"),
    ],
)
def test_a_noun_that_was_said_keeps_its_adjectives(text: str, content: str) -> None:
    assert content in contents(text)


@pytest.mark.parametrize(
    "said",
    [
        "المشروعات تم تنفيذها وفق رؤية واضحة للأولويات",
        "الترشيح يتم بحسب نسبة أعداد الطلاب",
        "الأسعار تحدد، وفقا للائحة الهيئة",
    ],
)
def test_how_a_thing_is_done_ends_no_clause(said: str) -> None:
    assert contents(f"وأوضحت الوزارة أن {said}.") == [said]


def test_the_agency_is_no_verb_in_a_tag() -> None:
    text = "وحسب وكالة أنباء «الضفاف»، قال مصدر أمني إن الجسر مغلق."
    said = annotate(Article("x", text), load_lexicon()).statements
    assert [[link.name for link in s.chain] for s in said] == [["الضفاف", "مصدر أمني"]]
