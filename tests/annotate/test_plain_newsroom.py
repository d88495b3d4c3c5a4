"""Plain sentences that any newsroom prints, and whose words they are."""

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("وأكد المدرب عقب إعلان التشكيلة أن الفريق جاهز.", [("المدرب", "الفريق جاهز")]),
        (
            "وأوضح الوزير سالم الراشد في بيانه عقب الجلسة، أن المجلس درس التقرير.",
            [("سالم الراشد", "المجلس درس التقرير")],
        ),
        ("وأكدت الوزيرة عندما سألها صحفيون في المطار: «أنا باقية هنا».", [("الوزيرة", "أنا باقية هنا")]),
        (
            "وقال الوزير حين سأله النواب عن موعد الافتتاح إن الأمر متروك للبلدية.",
            [("الوزير", "الأمر متروك للبلدية")],
        ),
        ("وتساءل الكاتب ما الذي تغير منذ ذلك اليوم.", [("الكاتب", "ما الذي تغير منذ ذلك اليوم")]),
        ("وتساءل الكاتب إلى متى يستمر هذا الحال.", [("الكاتب", "إلى متى يستمر هذا الحال")]),
        ("أكد النائب ضرورة «احترام حقوق العمال كلهم».", [("النائب", "ضرورة «احترام حقوق العمال كلهم»")]),
        ("وتابع الشيخ سالم الراشد يقول: الصلح خير للجميع.", [("سالم الراشد", "الصلح خير للجميع")]),
    ],
)
def test_one_speaker_and_what_he_says(sentence: str, expected: list[tuple[str, str]]) -> None:
    found = annotate(Article("x", sentence), load_lexicon()).statements
    assert [(s.speakers[0].name, sentence[s.content.start : s.content.end]) for s in found] == expected


def test_a_pronoun_of_two_makes_two_titles_two_speakers() -> None:
    (one,) = annotate(Article("x", "أعرب الرئيس والوزير عن قلقهما من الحرب."), load_lexicon()).statements
    assert [link.name for link in one.speakers] == ["الرئيس", "الوزير"]


@pytest.mark.parametrize("told", ["للوطن", "لـ«الوطن»", "لـ(الوطن)"])
def test_the_outlet_that_is_told_is_part_of_no_title(told: str) -> None:
    text = f"وأوضح مدير المركز {told} أن العمل مستمر."
    (one,) = annotate(Article("x", text, outlet="alwatan"), load_lexicon()).statements
    assert [link.name for link in one.chain] == ["مدير المركز"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("من جهة أخرى، طالب مجلس المحافظة الحكومة بوقف القصف.", "مجلس المحافظة"),
        ("وفي المدينة، طالب محتجون بنشر الصور.", "محتجون"),
        ("وقالت الشركة، التي تتخذ من المدينة مقرا لها، إن أرباحها ارتفعت.", "الشركة"),
    ],
)
def test_words_that_are_nouns_elsewhere(sentence: str, speaker: str) -> None:
    (one,) = annotate(Article("x", sentence), load_lexicon()).statements
    assert [link.name for link in one.speakers] == [speaker]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("دعا أصحاب المحال الشركة المنفذة إلى وقف العمل.", "أصحاب المحال"),
        ("وطالب سكان الحي وزارة التعليم بفتح المدرسة.", "سكان الحي"),
        ("وحث مجلس المحافظة الحكومة العراقية على الحوار.", "مجلس المحافظة"),
        ("وطالبت نقابة المعلمين الأمم المتحدة بإرسال لجنة.", "نقابة المعلمين"),
        ("وشكر تجار السوق الأهالي على صبرهم.", "تجار السوق"),
        ("ودعا النائب سالم الراشد رئيس اللجنة إلى الحوار.", "سالم الراشد"),
    ],
)
def test_whom_somebody_calls_upon_is_no_part_of_him(sentence: str, speaker: str) -> None:
    (one,) = annotate(Article("x", sentence), load_lexicon()).statements
    assert [link.name for link in one.speakers] == [speaker]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("قالت مصادر دبلوماسية غربية إن الوفد وصل.", "مصادر دبلوماسية غربية"),
        ("كشف مصدر حكومي مطلع لقناة الضفاف أن الوفد وصل.", "مصدر حكومي مطلع"),
        ("وقالت القناة 12 الإسرائيلية إن الوفد وصل.", "القناة 12"),
        ("وبحسب صحيفة الغارديان البريطانية، وصل الوفد أمس.", "صحيفة الغارديان"),
        ("قال وزير الصحة والسكان إن الوفد وصل.", "وزير الصحة والسكان"),
        ("قالت دائرة شؤون اللاجئين والمغتربين إن الوفد وصل.", "دائرة شؤون اللاجئين والمغتربين"),
        ("ونقلت الضفاف عن رئيس بلدية حلب قوله إن الوفد وصل.", "رئيس بلدية حلب"),
        ("قال الناطق باسم كتائب القسام أبو حازم إن الوفد وصل.", "أبو حازم"),
        ("قالت المشرفة على الدراسة آنا شميت إن الوفد وصل.", "آنا شميت"),
        ("ووفقا للائحة الاتهام، فإن الوفد وصل.", "لائحة الاتهام"),
        ("ووفقا للجنة التحقيق، فإن الوفد وصل.", "لجنة التحقيق"),
        ("ووفقا للجنة الوطنية لحقوق الإنسان، فإن الوفد وصل.", "اللجنة الوطنية لحقوق الإنسان"),
        ("بين مدير المدرسة أن الوفد وصل.", "مدير المدرسة"),
        ("«كنا نائمين حين وصل الوفد»، تقول سعاد.", "سعاد"),
        ("«كنا نائمين حين وصل الوفد»، تقول أم حازم.", "أم حازم"),
    ],
)
def test_who_speaks_is_read_whole_and_no_further(sentence: str, speaker: str) -> None:
    (one,) = annotate(Article("x", sentence), load_lexicon()).statements
    assert [link.name for link in one.chain][-1:] == [speaker]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("وأبرز الوزير أهمية الطريق.", [("الوزير", "أهمية الطريق")]),
        ("وأبرزت الوزيرة الجهود المبذولة.", [("الوزيرة", "الجهود المبذولة")]),
        ("ومن أبرز القرارات رفع الأجور.", []),
        ("وكان أبرز اللاعبين حضورا سالم الراشد.", []),
        ("اتهم رئيس الوزراء المعارضة بعرقلة العمل.", [("رئيس الوزراء", "عرقلة العمل")]),
        ("اتهم المدعي العام الوزير بالفساد.", [("المدعي العام", "الفساد")]),
        ("نعت نقابة الصحفيين الصحفي الكبير سالم الراشد.", [("نقابة الصحفيين", "الصحفي الكبير سالم الراشد")]),
        ("حضر نعي الفقيد جمع غفير.", []),
        ("بين الحين والآخر تغلق البلدية الطريق.", []),
    ],
)
def test_what_is_brought_out_charged_and_mourned(sentence: str, expected: list[tuple[str, str]]) -> None:
    found = annotate(Article("x", sentence), load_lexicon()).statements
    assert [(s.speakers[0].name, sentence[s.content.start : s.content.end]) for s in found] == expected


def test_who_goes_on_behind_the_marks_is_who_has_been_speaking() -> None:
    text = "قالت سعاد الزيني إن الحي مهدوم. «كنا نائمين حين سقط السقف»، تضيف."
    found = annotate(Article("x", text), load_lexicon()).statements
    assert [link.name for s in found for link in s.speakers] == ["سعاد الزيني"] * 2
