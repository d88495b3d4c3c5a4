"""What is negated at the side turns nothing, what is not there is denied, and days, figures and sides of a day keep apart."""

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.stories import claims
from tawatur.stories.claims.likeness import likeness, side
from tawatur.stories.claims.terms import clause
from tawatur.text import tokens

LEXICON = load_lexicon()
WORDS = LEXICON.claims


def compared(a, b):
    return likeness(*(side(clause(tokens(text), text, WORDS)) for text in (a, b)), WORDS)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # What is not there.
        ("سيقام اللقاء من دون جمهور", "سيقام اللقاء في ملعب خال من الجمهور"),
        ("ستجري المباراة بلا جمهور", "ستجري المباراة في مدرجات خالية من الجمهور"),
        ("لم تبق في البلدة جرعة واحدة من لقاح الحصبة", "البلدة خلت من لقاح الحصبة"),
        ("ليس في الصيدليات دواء للسكري", "الصيدليات خالية من دواء السكري"),
        # A negation that tells of a noun at the side.
        ("سجلت القرى 42 إصابة، كلها لأطفال لم يتلقوا اللقاح", "سجلت القرى 42 إصابة بالحصبة"),
        ("سنغلق المصنع قبل مارس، والسوق لا يرحم", "سنغلق المصنع قبل مارس"),
        ("ترك الكاتب رواية مكتملة لم تنشر", "ترك الكاتب رواية كاملة غير منشورة"),
        ("ترك الكاتب رواية مكتملة لم تنشر", "ترك الكاتب رواية أتمها قبل وفاته"),
        # What did not take place.
        ("المجلس لن يصوت على القانون", "التصويت على القانون لن يجري في المجلس"),
        ("لم يجتمع الوفدان في القرية", "اجتماع الوفدين في القرية لم ينعقد"),
        # Two that call it false affirm it.
        ("أسئلة الفيزياء تسربت", "من غير الصحيح أن أسئلة الفيزياء لم تتسرب"),
        # Amid what it happened.
        ("ستستأنف الرحلات الأحد بعد توقف دام سبعة أشهر", "خط الرحلات سيعود إلى العمل الأحد"),
        # What was decided will be.
        ("قررت الحكومة رفع سعر الوقود ابتداء من الجمعة", "سترفع الحكومة سعر الوقود ابتداء من الجمعة"),
        ("أقر المجلس خفض الرسوم", "سيخفض المجلس الرسوم"),
    ],
)
def test_other_words_turn_nothing(a, b):
    like = compared(a, b)
    assert not like.opposed
    assert not like.apart


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("المدرجات خالية من الجمهور", "المدرجات مكتظة بالجمهور"),
        ("أسئلة الفيزياء تسربت", "من غير الصحيح أن أسئلة الفيزياء تسربت"),
        ("اجتماع الوفدين في القرية انعقد", "اجتماع الوفدين في القرية لم ينعقد"),
        ("الشركة التي باعت الأرض دفعت الرسوم", "الشركة التي باعت الأرض لم تدفع الرسوم"),
        ("استبعد الفيلم من المسابقة", "أدرج الفيلم في المسابقة"),
        ("مدد المدرب عقده مع النادي", "أنهى المدرب عقده مع النادي"),
        ("علق الأطباء إضرابهم", "مدد الأطباء إضرابهم"),
        ("أوقف حراس المتحف", "أفرج عن حراس المتحف"),
        ("أبقى المصرف سعر الفائدة", "رفع المصرف سعر الفائدة"),
        ("انسحبت القوات من القرية", "سيطرت القوات على القرية"),
        ("التزم الطرفان بالهدنة", "خرق الطرفان الهدنة"),
    ],
)
def test_what_cannot_both_be_is_opposed(a, b):
    assert compared(a, b).opposed


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("تصرف الرواتب قبل العيد", "تصرف الرواتب بعد العيد", "time"),
        ("يسافر الوفد عقب المؤتمر", "يسافر الوفد قبيل المؤتمر", "time"),
        ("ستباع القنينة بـ120 درهما", "ستباع القنينة بـ140 درهما", "number"),
        ("صودرت الشاحنة لـ14 يوما", "صودرت الشاحنة لـ41 يوما", "number"),
        ("دفن القتلى الخمسة في القرية", "دفن القتلى الثلاثة في القرية", "number"),
        ("جنحت السفينة قرب الميناء", "غرقت السفينة قرب الميناء", "matter"),
    ],
)
def test_what_keeps_apart(a, b, apart):
    assert apart in compared(a, b).apart


@pytest.mark.parametrize(("a", "b"), [("ستباع القنينة بـ120 درهما", "ستباع القنينة ب 120 درهما")])
def test_what_hangs_on_a_figure_is_no_part_of_it(a, b):
    assert not compared(a, b).apart


def together(a, b, published="2025-10-02"):
    said = [("قال سامي الراشد إن ", "الأفق", a), ("ذكرت ليلى المنصور أن ", "النهضة", b)]
    story = [
        annotate(Article(f"a{n}", f"{lead}{text}.", outlet=outlet, published=published), LEXICON)
        for n, (lead, outlet, text) in enumerate(said)
    ]
    return any({m.article for m in claim.members} == {"a0", "a1"} for claim in claims(story, (), LEXICON))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "محاكمة الوزير السابق تأجلت إلى 12 أكتوبر",
            "المحكمة أرجأت محاكمة الوزير السابق حتى الثاني عشر من أكتوبر",
        ),
        (
            "الشركة لم تدفع رواتب عمالها في الربع الأول من السنة الماضية",
            "الشركة لم تدفع رواتب عمالها في الربع الأخير من 2024",
        ),
        ("السجين نقل ليل الأربعاء إلى المستشفى", "السجين نقل ليلا إلى المستشفى"),
        ("الراحل ترك رواية غير منشورة عن المدينة", "السيوفي ترك رواية غير منشورة عن المدينة"),
    ],
)
def test_a_day_may_be_spelt_otherwise(a, b):
    assert together(a, b)


def test_another_day_in_words_is_another_day():
    assert not together(
        "محاكمة الوزير السابق تأجلت إلى 12 أكتوبر", "محاكمة الوزير السابق تأجلت إلى الحادي والعشرين من أكتوبر"
    )


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("لم يعد السكر متوافرا في دكاكين الجزيرة", "نفد السكر من دكاكين الجزيرة"),
        ("لم تعد الطريق الجبلية مفتوحة أمام الحافلات", "الطريق الجبلية مغلقة أمام الحافلات"),
    ],
)
def test_what_is_no_longer_so_is_not_so(a, b):
    assert not compared(a, b).apart


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("لم يعد السكر متوافرا في دكاكين الجزيرة", "السكر متوافر في دكاكين الجزيرة"),
        ("لم تنفد أسطوانات الغاز من دكاكين الجزيرة", "خلت دكاكين الجزيرة من أسطوانات الغاز"),
        ("لم يعد القبطان إلى سفينته", "عاد القبطان إلى سفينته"),
    ],
)
def test_what_is_no_longer_so_denies_that_it_is(a, b):
    assert compared(a, b).denies


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("الحراس لم يطلقوا عشر رصاصات ولا رصاصة واحدة", "الحراس أطلقوا عشر رصاصات"),
        ("المدرسة لم تطرد ستة تلاميذ ولا حتى تلميذا واحدا", "المدرسة طردت ستة تلاميذ"),
        ("العيادة لم تستقبل تسع إصابات بل لم تستقبل أي إصابة", "العيادة استقبلت تسع إصابات"),
        # What is behind the verb leads as the verb does.
        ("عمال المعصرة لم يقبضوا أجور شهر شباط", "عمال المعصرة تلقوا أجور شهر شباط"),
        ("الهزات ناتجة عن تفجيرات المقلع", "ليست الهزات ناتجة عن تفجيرات المقلع"),
    ],
)
def test_nor_a_single_one_denies_once(a, b):
    assert compared(a, b).denies


def test_months_to_come_are_two():
    told = [
        annotate(
            Article("a", f"قالت المديرة إن المعصرة ستفتح في {month} المقبل.", published="2026-03-02"), LEXICON
        )
        for month in ("آب", "أيلول", "آب")
    ]
    assert [len(c.members) for c in claims(told, (), LEXICON)] == [2, 1]


def test_towns_that_we_know_are_two_whatever_else_is_told():
    told = [
        annotate(Article(n, text, published="2026-03-02"), LEXICON)
        for n, text in (
            ("a", "قالت المديرة إن المعرض سيفتح في وهران في أيار."),
            ("b", "تحدثت المديرة عن وهران. وقالت المديرة إن المعرض سيفتح في قسنطينة في أيار."),
        )
    ]
    assert all(len({m.article for m in c.members}) == 1 for c in claims(told, (), LEXICON))
