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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "ورصدت الشبكة الأهلية للمياه في تقريرها الشهري نقص المياه. وذكر التقرير أن الآبار جفت.",
            "الشبكة الأهلية للمياه",
        ),
        ("تناولت وزارة المياه في بيانها حادث الأمس. وأوضح البيان أن الطريق مفتوح.", "وزارة المياه"),
        (
            "وبينت الإفادة الصادرة من مكتب المحافظ أن الأرض حكومية. وأضافت الإفادة أن البيع ممنوع.",
            "مكتب المحافظ",
        ),
        ("وفيما يبلغ عمر هذه السفن عشر سنوات انطلق القبطان سالم الراشد قائلا إن البحر هادئ.", "سالم الراشد"),
        ("كما أعلن رشوان انضمام النقابة إلى الإضراب.", "رشوان"),
        ("وفي مقاله أمس انتقد روبن سياسة وزير المياه سالم الراشد.", "روبن"),
        (
            "وشرح مدير فرع المياه في بلخمر محمد بن منصور الزيني خطة الفرع، مشيرا إلى أن الآبار كثيرة.",
            "محمد بن منصور الزيني",
        ),
    ],
)
def test_who_made_it_or_acts(text: str, speaker: str) -> None:
    assert annotate(Article("x", text), load_lexicon()).statements[-1].speakers[0].name == speaker


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("قال سالم الراشد إن الحريق بدأ فجرا، وقيل إن السبب عطل.", "سالم الراشد"),
        ("واعتقلته السلطات صباحا بعد أن قال للمحققين «لم أكن هناك أبدا».", "السلطات"),
        ("إلا أن رجال الأمن سيطروا على السائق، واعترف بأنه كان نائما.", "رجال الأمن"),
        ("وتمكن الفريق من إنقاذ والدة الطفل، وبعد علاجها فقد اعترفت بأنها خافت.", "الفريق"),
    ],
)
def test_who_does_not_agree(text: str, nobody: str) -> None:
    """The passive names nobody; a subject of another gender or number does not go on."""
    said = annotate(Article("x", text), load_lexicon()).statements
    assert all(nobody != speaker.name for one in said[-1:] for speaker in one.speakers)
