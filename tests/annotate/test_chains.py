"""Facts about who handed a statement on, and under which name; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def chains(text: str) -> list[list[str]]:
    said = annotate(Article("x", text), load_lexicon()).statements
    return [[link.name for link in s.chain] for s in said]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        # Media without a name keep all their words, those with marks lose them.
        (
            "ونقلت وسائل إعلام محلية عن سالم الراشد قوله إن الطريق مفتوح.",
            ["وسائل إعلام محلية", "سالم الراشد"],
        ),
        (
            "وفي حديث لشبكة «إيه دي سي» قالت إليزابيث أوسبورن: «كان الأمر رهيبا جدا».",
            ["إيه دي سي", "إليزابيث أوسبورن"],
        ),
        (
            "وقال سالم الراشد أمس، للإذاعة الرسمية، إن الطريق مفتوح.",
            ["الإذاعة الرسمية", "سالم الراشد"],
        ),
        (
            'ونقلت وكالة "ضفاف" للأنباء بيانا لوزارة الخارجية السورية قالت فيه "نرفض هذه التصريحات".',
            ["ضفاف", "وزارة الخارجية السورية"],
        ),
        (
            "وعلمت «الضفاف» من مصادرها أن الوزير سيزور المدينة غدا.",
            ["الضفاف", "مصادرها"],
        ),
        (
            "وفي تصريح لإذاعة الضفاف، أكد سالم الراشد أن الطريق مفتوح.",
            ["إذاعة الضفاف", "سالم الراشد"],
        ),
        (
            "وقال سالم الراشد في تصريح للتلفزيون الرسمي إن الطريق مفتوح.",
            ["التلفزيون الرسمي", "سالم الراشد"],
        ),
        (
            "وأعلن سالم الراشد في حديث لإحدى القنوات المحلية أنه سيترشح.",
            ["إحدى القنوات المحلية", "سالم الراشد"],
        ),
        ("وقدم سالم الراشد لإحدى المدارس هدية وقال إن العمل بدأ.", ["سالم الراشد"]),
        # Whoever tells a medium's reporter tells the medium.
        ("وأوضح مصدر أمني لمراسلة وكالة الأنباء الأردنية أنه تم فتح الطريق.", ["بترا", "مصدر أمني"]),
        ("وقال الخبير لمراسل قناة «الضفاف» إن الأسعار ستنخفض.", ["الضفاف", "الخبير"]),
        ("وصرح المدير لمندوب رويترز بأن الجسر مغلق.", ["رويترز", "المدير"]),
        # An adjective behind the kind of medium is no name.
        ("وقالت صحيفة إسرائيلية إن الطريق مقطوع.", ["صحيفة إسرائيلية"]),
        ("وقالت صحيفة حرييت إن الطريق مقطوع.", ["حرييت"]),
        ("وأفاد تلفزيون لبنان بأن الطريق مقطوع.", ["تلفزيون لبنان"]),
        ("وقالت وكالة تونس الرسمية للأنباء إن الطريق مقطوع.", ["وكالة تونس"]),
        # What is set between two pauses keeps nobody from handing on.
        (
            "نقل وزير النقل سالم الراشد، في حديث إذاعي مطول إلى برنامج «صباح الضفاف» أمس، عن المدير فهد الزيني قوله إن الجسر مغلق.",
            ["سالم الراشد", "فهد الزيني"],
        ),
        # A tag that says from whom it was handed on names both.
        (
            "وقد اندلع الحريق ليلا، بحسب ما نقلته وكالة الضفاف عن شهود عيان.",
            ["وكالة الضفاف", "شهود عيان"],
        ),
        (
            "ووفق ما نشرته صحيفة «الضفاف» نقلاً عن مسؤول في البلدية، فإن السوق أغلقت.",
            ["الضفاف", "مسؤول في البلدية"],
        ),
        (
            "وأغلقت السوق، بحسب صحيفة «الضفاف»، نقلا عن مصدر أمني.",
            ["الضفاف", "مصدر أمني"],
        ),
        # So does a tag whose text has an owner and was carried by somebody else; without an owner who carries it speaks.
        (
            "وأغلقت السوق، طبقاً لبيان شركة «الينابيع» الذي أوردته وكالة تاس.",
            ["تاس", "الينابيع"],
        ),
        (
            "ووفق تصريحات لوزير الطاقة سالم الراشد بثتها قناة العربية، فإن السوق أغلقت.",
            ["قناة العربية", "سالم الراشد"],
        ),
        ("وأغلقت السوق، بحسب بيان للوزارة نقلته وكالة تاس.", ["تاس", "الوزارة"]),
        ("وأغلقت السوق، بحسب بيان رسمي نقلته وكالة تاس.", ["تاس"]),
        ("وقالت الشرطة إن السوق أغلقت، وفق ما نقلته وكالة تاس عن متحدث.", ["تاس", "الشرطة"]),
        # Another name in brackets is no part of the first.
        (
            "وقال سالم الراشد لوكالة الأنباء العراقية (واع) إن السوق أغلقت.",
            ["وكالة الأنباء العراقية", "سالم الراشد"],
        ),
        (
            "وافترضت الشرطة أن الرجل هرب، حسبما نقلت هيئة الإذاعة العامة.",
            ["هيئة الإذاعة العامة", "الشرطة"],
        ),
        (
            "لكن صحيفة نيويورك تايمز نقلت عن ريتشارد الراشد قوله إن العمل جاهز.",
            ["نيويورك تايمز", "ريتشارد الراشد"],
        ),
        # A tag hands on what is told behind it, also where the speaker stands before his verb.
        (
            "وبحسب صحيفة الضفاف فإن اللجنة سألت اللاعب عن سبب غيابه.",
            ["صحيفة الضفاف", "اللجنة"],
        ),
        # A tag covers its whole sentence.
        (
            'وبحسب "رويترز"، فقد قال سالم الراشد إن الدول انضمت، مشيرا إلى أن الطريق طويل.',
            ["رويترز", "سالم الراشد"],
        ),
        # Whose text it is speaks; a text is no interview.
        ('وأوضح الموقع الإلكتروني لـ"عيادة الضفاف" أن الزبادي غني بالبروتين.', ["عيادة الضفاف"]),
        ("أظهر مسح متخصص لوكالة رويترز أن الإنتاج بلغ أعلى مستوياته.", ["رويترز"]),
        # Behind an indefinite title «تركي» is a nation, behind a definite one a man.
        ("وقال مسؤول تركي لوكالة رويترز إن المعبر مغلق.", ["رويترز", "مسؤول تركي"]),
        ("وقال الأمير تركي إن المعبر مغلق.", ["تركي"]),
        # Whom he speaks for stands between title and name.
        ("وقال المتحدث باسمها سالم الراشد إن الجسر جرفته السيول.", ["سالم الراشد"]),
        ("وقالت الناطقة الرسمية باسمه العقيد سلمى الراشد إن الطريق مفتوح.", ["سلمى الراشد"]),
        # What a source asks for itself is nothing that it says.
        (
            "وكشف مسؤول في الشركة لرويترز، طالباً ألا يُنشر اسمه، أن المصنع بيع.",
            ["رويترز", "مسؤول في الشركة"],
        ),
        # An unnamed source keeps its body before an object too.
        ("وانتقد مصدر في وزارة التجارة القرار.", ["مصدر في وزارة التجارة"]),
        ("أبلغ مسؤول في وزارة التجارة المجلس بأن السفينة وصلت.", ["مسؤول في وزارة التجارة"]),
        # Somebody else speaks, and not in what the channel brought; who publishes a text did not issue it.
        ("وبثت القناة مقابلة مع المدير سالم الراشد، فيما قالت الشرطة إن الجسر مغلق.", ["الشرطة"]),
        ("ونشرت وكالة الضفاف بيانا بشأن الحادث. وذكر البيان أن الطريق مغلق.", ["البيان"]),
        # One's own statement hands nothing on.
        ("وأفادت رويترز بأن الجسر مغلق. وقال الكرملين إن بوتين يرفض ذلك، وفق البيان.", ["الكرملين"]),
    ],
)
def test_the_last_statement_is_handed_on_by(text: str, chain: list[str]) -> None:
    assert chains(text)[-1] == chain


def test_a_letter_of_a_name_opens_no_content() -> None:
    text = "ورفع العلم الأحمر عند مدخل المبنى، كما ذكر مصور لوكالة فرانس برس. وعاد الهدوء."
    said = annotate(Article("x", text), load_lexicon()).statements
    assert [text[s.content.start : s.content.end] for s in said] == ["رفع العلم الأحمر عند مدخل المبنى"]


def test_the_short_name_of_ones_own_outlet_is_no_link() -> None:
    text = 'وقال سالم الراشد في برنامج تبثه الجوهرة "اف أم" كل يوم إن الطريق مفتوح.'
    said = annotate(Article("x", text, outlet="جوهرة أف أم"), load_lexicon()).statements
    assert [[link.name for link in s.chain] for s in said] == [["سالم الراشد"]]


def test_a_man_with_the_name_of_the_outlet_is_not_the_outlet() -> None:
    text = "أكد الوزير رياض سليمان أن الطريق مفتوح. وقال سليمان إن العمل انتهى."
    said = annotate(Article("x", text, outlet="الرياض"), load_lexicon()).statements
    assert [[link.name for link in s.chain] for s in said] == [["رياض سليمان"], ["رياض سليمان"]]


@pytest.mark.parametrize(
    ("outlet", "called", "links"),
    [
        ("المجرة نت", "«المجرة»", ["سالم الراشد"]),
        ("صحيفة المجرة الإلكترونية", "لـ«المجرة»", ["سالم الراشد"]),
        ("المجرة", "«المجرة»", ["سالم الراشد"]),
        ("المجرة الشرقية", "«المجرة»", ["المجرة", "سالم الراشد"]),
    ],
)
def test_an_outlet_that_nobody_entered_is_no_link_under_its_short_name(
    outlet: str, called: str, links: list[str]
) -> None:
    text = f"وقال سالم الراشد في حديث إلى {called} إن الطريق مفتوح.".replace("إلى لـ", "لـ")
    said = annotate(Article("x", text, outlet=outlet), load_lexicon()).statements
    assert [[link.name for link in s.chain] for s in said] == [links]


def test_whom_somebody_told_is_no_part_of_his_name() -> None:
    text = "وقال وليد شاهين لنبراس إن فرق الإنقاذ وصلت."
    said = annotate(Article("x", text, outlet="وكالة نبراس للأنباء"), load_lexicon()).statements
    assert [[link.name for link in s.chain] for s in said] == [["وليد شاهين"]]


def test_the_name_of_a_site_in_marks_is_not_what_was_said() -> None:
    text = 'وقال سالم الراشد في مقال له بموقع "ميدان الضفة الآن" (Maydan) البريطاني، إن الغرب صامت.'
    said = annotate(Article("x", text), load_lexicon()).statements
    assert [text[s.content.start : s.content.end] for s in said] == ["الغرب صامت"]


def test_a_medium_that_brings_what_somebody_said_stays_over_his_next_sentences() -> None:
    text = 'ونقلت شبكة (ضفاف سبورت) أمس تصريحات سالم الراشد الذي قال "إنني باق في الملعب". وأضاف الراشد أن الفريق قوي.'
    assert chains(text) == [["ضفاف سبورت", "سالم الراشد"]] * 2


def test_who_is_spoken_to_stands_in_the_middle_of_the_sentence_or_behind_a_tag() -> None:
    text = "ودافع المخرج سالم الراشد في حوار مع صحيفة «الضفاف» عن البرنامج قائلا إن العمل جزء من الأحداث."
    assert chains(text) == [["الضفاف", "سالم الراشد"]]
    text = "ظهرت الحفرة في ساحة السوق، حسبما ذكر مسؤول في دائرة المطافئ لوكالة الصحافة الفرنسية."
    assert chains(text) == [["وكالة الصحافة الفرنسية", "مسؤول في دائرة المطافئ"]]
    text = "في حواره قبل أسبوع مع صحيفة (الضفاف) قال سالم الراشد: “المهلة كانت قليلة”."
    assert chains(text) == [["الضفاف", "سالم الراشد"]]
    text = "قال الوزير سالم الراشد، الأربعاء، خلال مقابلة مع هيئة الإذاعة العامة القبرصية، إن الطريق مفتوح."
    assert chains(text) == [["هيئة الإذاعة العامة القبرصية", "سالم الراشد"]]


def test_marked_words_behind_ila_are_no_medium() -> None:
    text = (
        'وأشار سالم الراشد، في كتاب نشره الاثنين، إلى "النهر الجاف" حيث قال: "قلما رأى الوادي صيفا أطول منه".'
    )
    assert all(len(chain) == 1 for chain in chains(text))


def test_who_has_no_name_but_his_title_is_nobody_with_another_title() -> None:
    text = "وأكد المدير أن العمل بدأ. وقال الوزير إن الجسر مغلق. وقال المدير إن العمال وصلوا."
    assert chains(text) == [["المدير"], ["الوزير"], ["المدير"]]


def test_what_is_his_is_the_object_and_no_part_of_a_man_without_a_name() -> None:
    text = "ونفى متهم علاقته بالهجوم."
    (said,) = annotate(Article("x", text), load_lexicon()).statements
    assert (said.speakers[0].name, text[said.content.start : said.content.end]) == ("متهم", "علاقته بالهجوم")


def test_the_channel_of_a_programme_is_a_link() -> None:
    text = 'وصرح الوزير سالم الراشد لبرنامج "الأفق" على قناة (الضفاف): الطريق مفتوح.'
    assert chains(text) == [["الضفاف", "سالم الراشد"]]
    text = "وقال الوزير سالم الراشد في مداخلة هاتفية عبر إذاعة (الضفاف) إن الطريق مفتوح."
    assert chains(text) == [["الضفاف", "سالم الراشد"]]
    assert chains("وقال الوزير سالم الراشد عبر قناته إن الطريق مفتوح.") == [["سالم الراشد"]]


def test_the_writer_of_what_a_paper_prints_speaks_in_it() -> None:
    text = 'نشرت صحيفة "الضفاف" مقالا للكاتب سالم الراشد أشار فيه إلى الخلافات. وأضاف الكاتب أن الاتفاق مهم.'
    assert chains(text) == [["الضفاف", "سالم الراشد"]] * 2


def test_a_ministers_own_ministry_is_no_link() -> None:
    text = "وأعرب فريد الزيني وزير الخارجية الياباني في بيان وزعته الخارجية اليابانية عن تعازيه للبلدة."
    assert chains(text) == [["فريد الزيني"]]


def test_who_narrates_a_saying_is_a_link() -> None:
    text = "فعن أبي هريرة رضي الله عنه قال: قال رسول الله صلى الله عليه وسلم: «خير الناس أنفعهم للناس»."
    assert chains(text)[-1] == ["أبي هريرة", "رسول الله"]
    assert chains("قال رسول الله صلى الله عليه وسلم: «خير الناس أنفعهم للناس».") == [["رسول الله"]]


def test_a_short_name_in_brackets_means_the_body_before_it() -> None:
    text = "أعلنت المؤسسة الزهرية للحديد (زاهركو) افتتاح المصنع. وقالت زاهركو في بيان إن العمل بدأ."
    assert chains(text) == [["المؤسسة الزهرية للحديد"]] * 2


def test_a_company_is_called_as_the_article_calls_it_for_short() -> None:
    text = "أعلنت شركة نيبورا أن المصنع جاهز. وكانت نيبورا افتتحته. وأضافت الشركة اليابانية أن العمل بدأ."
    assert chains(text) == [["نيبورا"]] * 2
    assert chains("أعلنت شركة نيبورا أن المصنع جاهز.") == [["شركة نيبورا"]]
