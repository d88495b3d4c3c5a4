"""Who is called by his own name behind what he is: in marks, behind a dash, behind «والدته», with a name that looks like a small word."""

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أما القارئة “الوردة” فعلقت قائلة: “المقال طويل”.", "الوردة"),
        ("وكتبت المغردة «ريفال»: «المدرسة بعيدة عن الحي».", "ريفال"),
        (
            'وقال المهندس هشام بن ناصر الغضبان إن العمل بدأ. وأبان المهندس "الغضبان" أن الطريق سيفتح.',
            "هشام بن ناصر الغضبان",
        ),
        (
            "أوضحت المشرفة على السوق عضوة اللجنة الثقافية بالفرع “منيرة الدهام”، أن السوق يضم خمسين ركنا.",
            "منيرة الدهام",
        ),
        (
            "وأوضح المسؤول في حملة الضفاف للعمرة -وتتبع لها الحافلة- مسفر الحارثي، أمس، أن الطريق مفتوح.",
            "مسفر الحارثي",
        ),
        ("وقال والده حمد لـ«الضفاف» إن ابنه بريء.", "حمد"),
        ("وقالت زوجته باكية: «لم نره منذ شهر كامل».", "زوجته"),
        ("وقالت وزيرة التجارة السويدية آن ليندستروم إن السوق مفتوحة.", "آن ليندستروم"),
        ("وأكد رئيس مجلس إدارة شركة نيبورا الدكتور كي سونغ أن المصنع يعمل.", "كي سونغ"),
        ("وقال المتحدث باسم حاكم الولاية عبد الودود بلاصي إن الطريق مفتوح.", "عبد الودود بلاصي"),
    ],
)
def test_own_name(text: str, speaker: str) -> None:
    assert annotate(Article("x", text), load_lexicon()).statements[-1].speakers[0].name == speaker


@pytest.mark.parametrize(
    "text",
    [
        "وأضافت نورة الزيني في بيان، بحسب وكالة «الضفاف»: «سنفتح الطريق غدا».",
        "وقالت نورة الزيني وفقا لصحيفة الضفاف: «سنفتح الطريق غدا».",
        "وأضافت نورة الزيني بحسب البيان الذي أوردته وكالة «الضفاف» أن «الطريق سيفتح غدا».",
    ],
)
def test_tag_between_verb_and_words(text: str) -> None:
    """The verb before the tag has the words behind it."""
    (statement,) = annotate(Article("x", text), load_lexicon()).statements
    assert statement.speakers[0].name == "نورة الزيني"
