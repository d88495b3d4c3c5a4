"""A rank, its adjective or its surname, and behind it what its bearer refused, opened, gave or whom he called upon."""

from itertools import product

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

MEN = {
    "الوزير": "الوزير",
    "المدير العام": "المدير العام",
    "رئيس البلدية": "رئيس البلدية",
    "اللواء السويدي": "اللواء السويدي",
    "النقيب الأكلبي": "الأكلبي",
    "الدكتور القاسم": "الدكتور القاسم",
    "الناطق الرسمي": "الناطق الرسمي",
    "السفير الفرنسي": "السفير الفرنسي",
    "القائد السابق": "القائد السابق",
    "الشيخ القحطاني": "القحطاني",
    "الأمير فيصل بن خالد": "فيصل بن خالد",
    "رئيس نادي الهلال": "رئيس نادي الهلال",
}
WOMEN = {
    "الوزيرة": "الوزيرة",
    "الدكتورة الشمري": "الشمري",
    "السفيرة": "السفيرة",
    "الممثلة": "الممثلة",
}
# The verb of a man, that of a woman, and all that stands behind who speaks.
DEEDS = (
    ("نفى", "نفت", "الخبر، وقال إن الاجتماع لم يعقد"),
    ("نفى", "نفت", "التهمة، وقال إن الاجتماع لم يعقد"),
    ("هنأ", "هنأت", "الفائزين بالجائزة على تفوقهم"),
    ("حذر", "حذرت", "السائقين من السرعة"),
    ("دعا", "دعت", "المتنزهين إلى الحذر"),
    ("طالب", "طالبت", "المجتمع الدولي بالتدخل"),
    ("ناشد", "ناشدت", "الجهات المعنية التدخل"),
    ("سأل", "سألت", "المولى عز وجل أن يسقي الزرع"),
    ("اعتذر", "اعتذرت", "لجماهير النادي عن الخسارة"),
)
WHOLE = {
    "وقال الوزير المكلف إن الإدارة مستعدة.": "الوزير المكلف",
    "وأشار الدكتور الصويلحة إلى أن الطائرات وصلت.": "الدكتور الصويلحة",
    "وقال الوزير المعايطة إن القانون جاهز.": "الوزير المعايطة",
    "وقال القائد الأعلى للقوات المسلحة إن الحرب انتهت.": "القائد الأعلى للقوات المسلحة",
    "وقالت النائبة الديمقراطية ألكسيندريا كورتيلو إن اللجنة اجتمعت.": "ألكسيندريا كورتيلو",
    "وقال الأمير فيصل بن خالد الفيصل إن الوضع مستقر.": "فيصل بن خالد الفيصل",
    "وأكد عبد الله السواد مدير عام الهيئة أن السوق مفتوح.": "عبد الله السواد",
    "وقال الناطق لشباب النادي سالم الزيني إن الحفل تأجل.": "سالم الزيني",
}


@pytest.mark.parametrize("deed", DEEDS)
def test_what_a_verb_governs_is_no_part_of_who_speaks(deed: tuple[str, str, str]) -> None:
    man, woman, rest = deed
    for verb, (who, name) in [*product([man], MEN.items()), *product([woman], WOMEN.items())]:
        sentence = f"و{verb} {who} {rest}."
        said = annotate(Article("x", sentence), load_lexicon()).statements
        assert {link.name for one in said for link in one.speakers} == {name}, sentence


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("ودعا أمير منطقة تبوك المتنزهين إلى الحذر.", "أمير منطقة تبوك"),
        ("وانتقد أمير منطقة تبوك الحكومة بسبب التأخر، وقال إن الصبر نفد.", "أمير منطقة تبوك"),
        ("ورفض مدير عام الشؤون الصحية بالمنطقة القرار، وقال إنه ضار.", "مدير عام الشؤون الصحية بالمنطقة"),
        ("وحث الأمير نايف بن سعد الطلاب على الاجتهاد.", "نايف بن سعد"),
        ("ودعت سعاد الزيني الأهالي إلى الحذر.", "سعاد الزيني"),
        ("وقال وزير الدولة للشؤون الخارجية إن العمل بدأ.", "وزير الدولة للشؤون الخارجية"),
    ],
)
def test_an_office_and_a_full_name_end_there_too(sentence: str, name: str) -> None:
    said = annotate(Article("x", sentence), load_lexicon()).statements
    assert {link.name for one in said for link in one.speakers} == {name}


@pytest.mark.parametrize(("sentence", "name"), WHOLE.items())
def test_an_adjective_or_surname_stays_with_its_rank(sentence: str, name: str) -> None:
    (one,) = annotate(Article("x", sentence), load_lexicon()).statements
    assert [link.name for link in one.speakers] == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("وقالت إيه سو ميلات: «لم نكن نعرف شيئا».", "إيه سو ميلات"),
        ("وقال بي كي بانتايك، مسؤول كبير في الإدارة، إن السكان غادروا.", "بي كي بانتايك"),
        ("وقال الدكتور علي حسن ان المشروع سينتهي قريبا.", "علي حسن"),
        ("وأوضح العقيد علي المنتصري أن العمل بدأ.", "علي المنتصري"),
        ("أكد الأمين العام المساعد للرابطة الوطنية، بوعلي المزوغي اليوم الأحد انه باق.", "بوعلي المزوغي"),
        ("وقال جعفر الملقب بأبي حمزة إن القتال مستمر.", "جعفر"),
        ("وقال القيادي في القاعدة أبو عمر النهدي إن القتال مستمر.", "أبو عمر النهدي"),
        ("والمركز الإعلامي إذ يصدر هذا ليؤكد أن الخبر غير صحيح.", "المركز الإعلامي"),
    ],
)
def test_small_words_are_names_where_only_a_name_can_stand(sentence: str, name: str) -> None:
    (one,) = annotate(Article("x", sentence), load_lexicon()).statements
    assert [link.name for link in one.speakers] == [name]
