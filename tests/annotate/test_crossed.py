"""Plain sentences, crossed: every subject with everything that may stand beside it; nothing of it may change who says what.

A sentence is put together from parts whose reading is known, so that a guard that is too strict for one pairing shows at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str, str]]]

# Who speaks as it stands, the name, and whether the verb is feminine.
SUBJECTS = (
    ("وزير النقل اللبناني علي الحايك", "علي الحايك", False),
    ("المتحدث باسم الجيش الكولومبي خورخي أوسوريو", "خورخي أوسوريو", False),
    ("مدير عام الصحة في حلب الدكتور ماهر قاسم", "ماهر قاسم", False),
    ("الناطقة الرسمية باسم المنظمة كلير دوفال", "كلير دوفال", True),
    ("نائب رئيس مجلس الإدارة المهندس فهد العتيبي", "فهد العتيبي", False),
    ("المدرب الإسباني بورخا سيكو", "بورخا سيكو", False),
    ("والد الضحية", "والد الضحية", False),
    ("مصدر أمني رفيع", "مصدر أمني رفيع", False),
    ("الشركة", "الشركة", True),
    ("وزارة الداخلية الكويتية", "وزارة الداخلية الكويتية", True),
    ("البنك المركزي الأردني", "البنك المركزي الأردني", False),
    ("نقابة الصحفيين التونسيين", "نقابة الصحفيين التونسيين", True),
)
BESIDE = (
    "",
    "أمس الاثنين",
    "في مؤتمر صحفي",
    "خلال مؤتمر صحفي عقد في العاصمة",
    "في بيان نشر على موقع إلكتروني",
    "في تصريحات متلفزة",
    "على هامش الاجتماع",
    "ردا على سؤال",
    "تعليقا على الحادث",
    "في رسالة إلى البرلمان",
    "في منشور على فيسبوك",
    "في ختام الزيارة",
    "بعد اجتماع دام ثلاث ساعات",
)
# The verb, its feminine, and what opens its clause.
VERBS = (
    ("قال", "قالت", "إن"),
    ("أكد", "أكدت", "أن"),
    ("أفاد", "أفادت", "بأن"),
    ("نبه", "نبهت", "إلى أن"),
    ("شدد", "شددت", "على أن"),
)
SAID = "المفاوضات دخلت مرحلة حاسمة"
# A text that tells «على» from علي.
BEHIND = " وتأجلت المباريات لدى هطول المطر."


@pytest.mark.parametrize("beside", BESIDE)
def test_a_verb_its_subject_and_a_clause(told: Told, beside: str) -> None:
    for subject, name, feminine in SUBJECTS:
        for verb in VERBS:
            words = (verb[feminine], subject, beside, verb[2], SAID)
            text = " ".join(filter(None, words)) + "." + BEHIND
            assert told(text) == [(verb[feminine], name, SAID)], text


@pytest.mark.parametrize("beside", BESIDE)
def test_a_subject_before_its_verb(told: Told, beside: str) -> None:
    for subject, name, feminine in SUBJECTS:
        for verb in VERBS:
            words = (subject, verb[feminine], beside, verb[2], SAID)
            text = " ".join(filter(None, words)) + "." + BEHIND
            assert told(text) == [(verb[feminine], name, SAID)], text


@pytest.mark.parametrize("beside", BESIDE)
def test_a_quotation_and_a_tag_behind_it(told: Told, beside: str) -> None:
    for subject, name, feminine in SUBJECTS:
        for verb in VERBS[:2]:
            text = f"«{SAID}»، كما {verb[feminine]} {subject} {beside}".rstrip() + "." + BEHIND
            assert told(text) == [(verb[feminine], name, SAID)], text


# Names of all the world that no list has to know, and whether a woman bears them.
NAMES = (
    ("عبد الإله بنحمادي", False),
    ("المختار ولد سيدينا", False),
    ("تيزيري بلقاضي", True),
    ("نيفين عبد التواب", True),
    ("هوشيار دلزار", False),
    ("بهروز كلانتري", False),
    ("أوزغور دميرتاش", False),
    ("مامادو سيسوكو", False),
    ("كيران بهاتشاريا", False),
    ("سفنيا كراوزه", True),
    ("أنيته فالكنهاين", True),
    ("ألكسندر تيخونوفيتش", False),
    ("ميليتسا يانكوفيتش", True),
    ("خورخي أوروتيا", False),
    ("جان بيير دوفرين", False),
    ("فيوسا كراسنيتشي", True),
)
# What stands around a name; {0} has it, the other words are masculine | feminine.
AROUND = (
    "{قال|قالت} {0} إن {c}",
    "{أكد وزير|أكدت وزيرة} التنمية {0} أن {c}",
    "{أوضح الدكتور|أوضحت الدكتورة} {0} أن {c}",
    "{ذكر منسق|ذكرت منسقة} مشروع المياه {0} أن {c}",
    "{قال|قالت} {0}، {مدير|مديرة} معهد الاقتصاد، إن {c}",
    "{0}، {مدير|مديرة} معهد الاقتصاد، {قال|قالت} إن {c}",
    "{0} {قال|قالت} إن {c}",
    "{قال|قالت} {0} مساء الثلاثاء إن {c}",
    "{قال|قالت} {0} في بروكسل إن {c}",
    "{قال|قالت} {0} بالإنجليزية إن {c}",
    "{قال|قالت} {0} (45 عاما) إن {c}",
    "{قال|قالت} {0} {الذي يرأس|التي ترأس} الوفد إن {c}",
    "أما {0} {فقال|فقالت} إن {c}",
    "بحسب {0}، فإن {c}",
    "وجاء على لسان {0} أن {c}",
    "«{c}»، {قال|قالت} {0}",
    "«{c}»، {يقول|تقول} {0} {مدير|مديرة} المعهد",
    "{c}، كما {أكد|أكدت} {0} أمس",
    "{أبلغ|أبلغت} {0} الصحفيين أن {c}",
    "{ورأى المحلل|ورأت المحللة} {0} أن {c}",
)


@pytest.mark.parametrize("around", AROUND)
def test_a_name_of_no_list(told: Told, around: str) -> None:
    for name, feminine in NAMES:
        worded = re.sub(r"{([^|}]+)\|([^}]+)}", r"\2" if feminine else r"\1", around)
        text = worded.replace("{0}", name).replace("{c}", SAID) + "." + BEHIND
        assert [(who, what) for _, who, what in told(text)] == [(name, SAID)], text


@pytest.mark.parametrize("doing", ["وهو يغادر", "وهو يبتسم", "وهو يصافح الحاضرين"])
def test_what_somebody_did_while_he_spoke_tells_nothing(told: Told, doing: str) -> None:
    found = told(f"قال المدير سالم الراشد للصحفيين {doing} إن {SAID}.{BEHIND}")
    assert [(cue, name, said) for cue, name, said in found] == [("قال", "سالم الراشد", SAID)]


_TITLES = (
    "الناقد",
    "الطبيب",
    "المدير",
    "المزارع",
    "المحامي",
    "السائق",
    "الشاهد",
    "المعلم",
    "الضابط",
    "المؤرخ",
    "الرئيس",
)


@pytest.mark.parametrize("first", _TITLES)
def test_who_is_called_by_his_title_alone_is_nobody_with_another(told: Told, first: str) -> None:
    for second in set(_TITLES) - {first}:
        found = told(f"قال {first} إن {SAID}. وأوضح {second} أن الجسر سيفتح قريبا.")
        assert [name for _, name, _ in found] == [first, second]


@pytest.mark.parametrize("district", ["محافظة", "مقاطعة", "ولاية", "بلدة", "جزيرة", "قرية", "ناحية", "عمالة"])
@pytest.mark.parametrize("place", ["كوردوفا", "تسوكوبا", "زغدود"])
def test_the_first_strange_word_behind_a_district_is_its_own(told: Told, district: str, place: str) -> None:
    for office in ("حاكم", "رئيس بلدية", "نائب حاكم", "رئيس شرطة"):
        for name in ("كوتارو ميغازاكي", "سالم الراشد"):
            [(_, speaker, _)] = told(f"وقال {office} {district} {place} {name} إن {SAID}.")
            assert speaker == name


@pytest.mark.parametrize("saying", ["بالقول،", "قائلا،", "بالقول", "بقوله:"])
def test_a_pause_behind_the_noun_of_saying_parts_nothing(told: Told, saying: str) -> None:
    [(_, speaker, said)] = told(f"وعلق سالم الراشد، الباحث في التاريخ، {saying} إن {SAID}.")
    assert (speaker, said) == ("سالم الراشد", SAID)


@pytest.mark.parametrize("words", ["انتهى كل شيء", "نحن متعبون", "متعبون"])
def test_a_short_quotation_that_opens_its_sentence_was_said(told: Told, words: str) -> None:
    [(_, speaker, said)] = told(f"وبدأ الموسم. «{words}»، قال سالم الراشد خلال لقاء أمس.")
    assert (speaker, said) == ("سالم الراشد", words)


_TOLD = (
    "السيطرة على الحريق",
    "العثور على الطائرة",
    "القبض على ثلاثة متهمين",
    "الاتفاق على هدنة",
    "الإفراج عن ثلاثة أسرى",
    "الحاجة إلى الحوار",
    "غرق السفينة «الزيتون»",
    "إغلاق جسر «الزيتون»",
)


@pytest.mark.parametrize("deed", _TOLD)
def test_a_deed_is_told_with_its_own_preposition_and_with_the_name_in_it(told: Told, deed: str) -> None:
    for subject in (
        "الوزير",
        "مجلس الوزراء",
        "اللواء سالم الراشد",
        "مصدر طبي",
        "وزير النقل العراقي سالم حسن",
    ):
        for verb in ("أكد", "نفى", "أعلن", "وأكد أمس"):
            [(_, _, said)] = told(f"{verb} {subject} {deed}. وهطلت أمطار غزيرة على المدينة.")
            assert said == deed


@pytest.mark.parametrize(
    ("scene", "name"),
    [
        ("ما زالت ثياب الطالبة سلمى الراشد مبللة وهي تقول", "سلمى الراشد"),
        ("بدا وجه المدير سالم الراشد شاحبا وهو يقول", "سالم الراشد"),
    ],
)
def test_he_and_she_are_the_one_person_whom_the_sentence_names(told: Told, scene: str, name: str) -> None:
    [(_, speaker, said)] = told(f"{scene}: «{SAID}».")
    assert (speaker, said) == (name, SAID)


_KINDS = ("غربي", "شرقي", "عربي", "أوروبي", "محلي", "كبير", "سابق", "مستقل", "معارض", "أمني", "فلسطيني")
_PLACED = ("", "أمس ", "خلال لقاء صحفي ", "في مقابلة مع وكالة الأناضول ", "لوكالة رويترز ", "رفض كشف اسمه ")


@pytest.mark.parametrize("head", ["دبلوماسي", "مصدر", "ضابط", "طبيب", "متحدث"])
def test_an_adjective_belongs_to_the_unnamed_man_before_it(told: Told, head: str) -> None:
    for kind in _KINDS:
        for placed in _PLACED[:-1] if kind in ("سابق", "معارض") else _PLACED:
            [(_, speaker, _)] = told(f"وأكد {head} {kind} {placed}أن {SAID}.{BEHIND}")
            assert speaker == f"{head} {kind}"


@pytest.mark.parametrize(
    "many", ["ضباط أكراد", "باحثون أجانب", "دبلوماسيون غربيون", "خبراء عرب", "شهود محليون"]
)
def test_an_adjective_belongs_to_the_people_before_it(told: Told, many: str) -> None:
    for placed in _PLACED[:-1]:
        [(_, speaker, _)] = told(f"وأكد {many} {placed}أن {SAID}.{BEHIND}")
        assert speaker == many


@pytest.mark.parametrize(
    "hiding", ["فضل عدم ذكر اسمه", "طلب عدم ذكر اسمه", "رفض الكشف عن هويته", "آثر عدم ذكر اسمه"]
)
def test_whoever_hides_his_name_is_not_called_by_the_words_for_it(told: Told, hiding: str) -> None:
    for who in ("مسؤول", "محلل عسكري", "سفير أوروبي", "خبير اقتصادي"):
        [(_, speaker, _)] = told(f"وأكد {who} {hiding} أن {SAID}.{BEHIND}")
        assert speaker == who


@pytest.mark.parametrize(
    "two",
    [
        "رئيسا مصر وقبرص",
        "رئيسا البلدين",
        "مديرا الشركتين",
        "وزيرا خارجية مصر وقبرص",
        "وزيرا الخارجية المصري والقبرصي",
    ],
)
def test_two_who_share_an_office_speak(told: Told, two: str) -> None:
    for verb in ("أكد", "وأعلن", "وأوضح أمس"):
        [(_, speaker, said)] = told(f"{verb} {two} أن {SAID}.{BEHIND}")
        assert (speaker, said) == (two, SAID)


@pytest.mark.parametrize(
    "two", ["وزيري النقل المصري والقبرصي", "الوزيرين المصري والقبرصي", "مديري الشركتين", "نائبين"]
)
def test_two_speak_behind_whoever_hands_their_words_on(told: Told, two: str) -> None:
    found = told(f"قالت الوزارة إن {two} أكدا أن {SAID}.{BEHIND}")
    assert [speaker for _, speaker, _ in found] == ["الوزارة", two]
    assert found[-1][2] == SAID


@pytest.mark.parametrize("who", ["الخباز", "النجار", "الصياد", "المزارع", "الحارس", "الساعاتي"])
def test_whoever_bears_a_name_speaks_inside_the_words_of_another_whatever_his_trade(
    told: Told, who: str
) -> None:
    for behind in ("", "، صاحب المتجر،"):
        found = told(f"وكشف المدير عمر الخطيب أن {who} سالم الراشد{behind} أكد له أن {SAID}.{BEHIND}")
        assert [speaker for _, speaker, _ in found] == ["عمر الخطيب", "سالم الراشد"]


@pytest.mark.parametrize("who", ["الرجل", "هذا السبعيني", "هذا الأربعيني"])
@pytest.mark.parametrize("cue", ["ويقول {} إن", "وأكد {} أن", "وأوضح {} أن"])
def test_he_whose_age_is_told_is_the_one_person_named_just_before(told: Told, who: str, cue: str) -> None:
    before = "يجلس سالم الراشد أمام داره كل صباح. وتمر أمامه السيارات."
    [(_, speaker, said)] = told(f"{before} {cue.format(who)} {SAID}.")
    assert (speaker, said) == ("سالم الراشد", SAID)
