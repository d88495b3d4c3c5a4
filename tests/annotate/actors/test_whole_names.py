"""Names to their last word: behind «بن», behind a title and one first name, behind a strange joint."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وأكد المتحدث المهندس هذال بن نهار الزهيري، أهمية الحضور.", "المتحدث المهندس هذال بن نهار الزهيري"),
        ("وزار مدير المستشفى حمود بن فايد العجيبي، المرضى.", "مدير المستشفى حمود بن فايد العجيبي"),
        ("افتتح محافظ رابغ بدر ابن عبد العزيز الزهيري المعرض.", "محافظ رابغ بدر ابن عبد العزيز الزهيري"),
        ("وحضر حمدان بن سالم العجيبي، ومسلم بن سعد الزهيري.", "مسلم بن سعد الزهيري"),
        ("وحضر الشيخ جاسم بن فهد آل ثاني رئيس اللجنة.", "الشيخ جاسم بن فهد آل ثاني رئيس اللجنة"),
        ("وعلى رأسهم الفنانون سلمى أبو شوشة، منى سالم.", "سلمى أبو شوشة"),
        ("وعاد إلى التدريبات قائد الفريق سالم نور بعد غياب.", "قائد الفريق سالم نور"),
        ("وأعلن رئيس اللجنة محمد الخميس أن الجهات شاركت.", "رئيس اللجنة محمد الخميس"),
        ("وقال المخرج سامر نادي إن العمل جاهز.", "المخرج سامر نادي"),
        ("قال المدرب البرتغالي بولوني إن الفريق جاهز.", "المدرب البرتغالي بولوني"),
        ("وبعد أن كان المدرب ديسانتوسا قد أبلغ اللاعبين.", "المدرب ديسانتوسا"),
        ("ورحل روبين فان بيرسي عن الفريق.", "روبين فان بيرسي"),
        ("المسلسل من إخراج الإسباني خوان كارلوس فريسكالدو، الذي غاب.", "الإسباني خوان كارلوس فريسكالدو"),
        ("واتفق النادي مع مدرب الحراس الإسباني كروز على راتبه.", "مدرب الحراس الإسباني كروز"),
    ],
)
def test_a_name_goes_on_to_its_last_word(found, text: str, mention: str) -> None:
    assert mention in [words for some in found(text).values() for words in some]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("ولفت المهندس زيدان إلى أن العمل بدأ.", "المهندس زيدان"),
        ("وأوضح المهندس حابس بقوله: العمل بدأ.", "المهندس حابس"),
        ("الطالب ماجد يقول إن العمل بدأ.", "الطالب ماجد"),
        ("ولن يقتنع الرئيس أوباما بسيناريو الحرب.", "الرئيس أوباما"),
        ("وعاد الشيخ شامل بالفرعاء إلى بيته.", "الشيخ شامل"),
        ("وعين ستيف جوبز رئيسا، واختار الرئيس التنفيذي لشركة آبل (Apple) خلفا.", "الرئيس التنفيذي لشركة آبل"),
    ],
)
def test_what_stands_behind_a_name_is_none_of_it(found, text: str, mention: str) -> None:
    assert mention in [words for some in found(text).values() for words in some]


def test_the_lines_that_an_outlet_prints_under_its_articles_hold_nobody() -> None:
    from tawatur.lexicon import load_lexicon

    outlet = load_lexicon().outlets.find("صحيفة المدينة")
    text = "انتهى المقال.\nللتواصل مع الكاتب ارسل رسالة SMS\n88591 - Stc"
    assert outlet is not None
    assert text[: outlet.text_end(text)] == "انتهى المقال.\n"


@pytest.mark.parametrize("again", ["ابن فارس", "بن فارس"])
def test_a_man_may_be_called_by_his_father(found, again: str) -> None:
    text = f"أكد المهندس هذال بن فارس الزهيري أن العمل مستمر. وقال {again} إن الجسر جاهز."
    assert [len(words) for words in found(text).values()] == [2]
