"""The forms of one verb meet, whatever its weak letters do: made of past, present, masdar and participle."""

import pytest

from tawatur.lexicon import load_lexicon

LEXICON = load_lexicon().claims
VERBS = """\
أغلق يغلق إغلاق
فتح يفتح فتح
استولى يستولي استيلاء
اشترى يشتري شراء
التقى يلتقي لقاء
ألغى يلغي إلغاء
بقي يبقى بقاء
أصاب يصيب إصابة
استعاد يستعيد استعادة
أقال يقيل إقالة
استضاف يستضيف استضافة
زار يزور زيارة
باع يبيع بيع
حول يحول تحويل
أجل يؤجل تأجيل
احتل يحتل احتلال
سرق يسرق سرقة
هدم يهدم هدم
حجب يحجب حجب
صادر يصادر مصادرة
رمم يرمم ترميم
أوصد يوصد إيصاد
أفرغ يفرغ إفراغ
استرد يسترد استرداد
غادر يغادر مغادرة
انهار ينهار انهيار
نفد ينفد نفاد
قصف يقصف قصف"""
WEAK, HOLLOW = "ىيو", "ايو"


def forms(line):
    """Yield past, present, future, shortened and plural forms, passives and masdars of a verb."""
    past, present, masdar = line.split()
    yield from (past, present, masdar, f"ال{masdar}", f"س{present}", f"ت{present[1:]}")
    stem = present[:-1] if present[-1] in WEAK else present
    hollow = past[-2] == "ا" and present[-2] in HOLLOW and len(past) + len(present) < 12
    yield stem if present[-1] in WEAK else present[:-2] + present[-1] if hollow else present
    yield from (f"{stem}وا", f"{stem}ون")
    ending = past[:-1] if past[-1] in WEAK else past
    yield from (f"{past if past[-1] == 'ي' else ending}ت", f"{ending}وا")
    if not hollow and past[-1] not in WEAK:
        yield from (f"{past[0]}\u064f{past[1:]}", f"{present[0]}\u064f{present[1:]}")


@pytest.mark.parametrize("line", VERBS.splitlines())
def test_the_forms_of_a_verb_meet(line):
    past = LEXICON.sense(line.split()[0] + "ت" if line.startswith("حول") else line.split()[0])
    strangers = [
        word
        for word in forms(line)
        if not any(feature[0] in "ncr" for feature in {*past.meets} & {*LEXICON.sense(word).meets})
    ]
    assert not strangers


@pytest.mark.parametrize("word", ["يحول", "حولت", "حوّل", "حُوّل", "فتحت", "فُتحت", "فجرت", "يقبل"])
def test_a_verb_is_no_small_word(word):
    assert not LEXICON.sense(word).stop


@pytest.mark.parametrize("word", ["حول", "قبل", "وقبل", "حولها", "بعدهما", "تحت"])
def test_a_preposition_is_one(word):
    assert LEXICON.sense(word).stop


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("تعرضت", {"تعرض"}),
        ("جلسوا", {"جلس"}),
        ("خضعت", {"خضع"}),
        ("ركبتها", {"ركبه"}),
        ("بميونيخ", {"ميونيخ"}),
    ],
)
def test_a_form_is_known_by_what_it_is_of(word, names):
    assert names <= LEXICON.sense(word).names


@pytest.mark.parametrize("word", ["سيضع", "ستقف", "سيصل", "سيقع"])
def test_the_future_of_a_short_verb_is_one(word):
    assert LEXICON.sense(word).future


def test_what_an_imperfect_means_its_past_means_too():
    assert LEXICON.sense("سيعود").concepts == LEXICON.sense("عاد").concepts


@pytest.mark.parametrize("word", ["وإن", "ولن", "وفي", "سيكون", "إننا"])
def test_small_words_behind_a_conjunction_tell_nothing(word):
    assert LEXICON.sense(word).stop


@pytest.mark.parametrize(
    ("word", "two"),
    [("بوابتين", True), ("والشاحنتان", True), ("بساتين", False), ("فلسطين", False), ("ملتفتين", False)],
)
def test_a_feminine_dual_is_two(word, two):
    assert LEXICON.is_pair(word) is two
