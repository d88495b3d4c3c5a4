import pytest

from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.pipeline import annotate
from tawatur.stories.claims.likeness import likeness, side
from tawatur.stories.claims.merging import Comparing, groups
from tawatur.stories.claims.predicates import is_event
from tawatur.stories.claims.propositions import propositions
from tawatur.stories.claims.sheets import sheet
from tawatur.stories.claims.terms import clause
from tawatur.text import tokens


def test_a_clause_of_words_that_everybody_has_is_compared_all_the_same():
    # Of a word in more than eighty clauses only every n-th clause is asked, and that one need not be itself.
    lexicon = load_lexicon()
    text = "\n".join(["تقدمت القوات نحو المدينة."] * 100)
    every = propositions([sheet(annotate(Article("a", text), lexicon))], lexicon.claims)
    assert len(every) == 100
    assert Comparing(every, lexicon.claims).pairs()


def together(*texts):
    """Say whether the first two texts, each an article of its own, are one claim."""
    lexicon = load_lexicon()
    story = [annotate(Article(f"a{n}", text, outlet=f"o{n}"), lexicon) for n, text in enumerate(texts)]
    every = propositions([sheet(a) for a in story], lexicon.claims)
    comparing = Comparing(every, lexicon.claims)
    found = groups(comparing, comparing.pairs())
    return any({every[i].article for i in group} >= {0, 1} for group in found)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("سيطرت القوات على ميناء النخيل.", "تمكنت القوات من بسط سيطرتها الكاملة على ميناء النخيل."),
        ("سيطرت القوات على ميناء النخيل.", "استعادت القوات ميناء النخيل."),
        ("فر قائد الحامية من الميناء.", "هرب قائد الحامية من الميناء قبل ساعة من الهجوم."),
        ("تمشط الشرطة مزارع الوادي.", "بدأت الشرطة عملية تمشيط مزارع الوادي."),
        ("تتيح الزيارة بحث الخروج من الوضع الراهن.", "ستمنح الزيارة فرصة بحث الخروج من الوضع الحالي."),
        ("لأن استعادتها تقطع إمدادات الحامية.", "لأن استعادتها ستقطع إمدادات الحامية."),
        (
            "شنت طائرات مجهولة غارة على ميناء النخيل.",
            "الغارة التي شنتها طائرات مجهولة على ميناء النخيل عنيفة.",
        ),
        ("ودعا العمدة التجار إلى فتح المتاجر.", "دعا العمدة أمس التجار إلى فتح متاجرهم."),
        ("تصدى الحراس للمقتحمين عند البوابة قبل أن تصل الشرطة.", "تصدى الحراس للمقتحمين عند البوابة."),
        ("أقامت المملكة العربية السعودية سدا في وادي النخيل.", "أقامت السعودية سدا في وادي النخيل."),
        ("تمشط الشرطة مزارع الوادي لملاحقة الفارين.", "بدأت الشرطة تمشيط مزارع الوادي بحثا عن اللصوص."),
        (
            "قدر الشركاء مساهمة المصنع ولهذا سنستمر في دعمه سنة أخرى.",
            "الشركاء قدروا مساهمة المصنع ولهذا سنستمر في دعمه عاما آخر.",
        ),
    ],
)
def test_one_event_in_other_words_is_one_claim(a, b):
    assert together(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("هددت تركيا اليونان بإغلاق المضيق.", "هددت اليونان تركيا بإغلاق المضيق."),
        ("العاصفة هدمت سقف المدرسة في وادي النخيل.", "العاصفة هدمت سقف المسجد في وادي النخيل."),
        ("تسلمت الحركة نص الاتفاق من الوسطاء.", "تسلمت المحكمة نص الاتفاق من الوسطاء."),
        ("التهمت النيران مصنع الورق.", "اقتربت النيران من مصنع الورق."),
        ("لقي ثمانية عمال حتفهم في انهيار المنجم.", "أصيب ثمانية عمال في انهيار المنجم."),
        ("سيطر المتمردون على ميناء النخيل.", "سيطر الجيش على ميناء النخيل."),
        ("سيطرت القوات على محافظة النخيل.", "سيطرت القوات على محافظة الزيتون."),
        ("فر سبعة حراس من المخزن.", "فر تسعة حراس من المخزن."),
        ("سيطرت القوات على ميناء النخيل.", "لم تسيطر القوات على ميناء النخيل."),
        ("سيطرت القوات على ميناء النخيل.", "قد تسيطر القوات على ميناء النخيل."),
        ("عبر سموه عن عزائه لأسر الضحايا.", "عبر معاليه عن عزائه لأسر الضحايا."),
        ("تقدمت القوات نحو الميناء.", "تراجعت القوات عن الميناء."),
        ("أدى الأمير سالم بن خالد الراشد الصلاة.", "قدم الأمير سالم بن خالد الراشد التعازي."),
        ("قضى القرار الأول بتعيين وكيل للمحافظة.", "قضى القرار الثاني بتعيين وكيل للمحافظة."),
        ("خاض الفريق أولى مبارياته أمام النخيل.", "خاض الفريق ثاني مبارياته أمام النخيل."),
        ("تقلع الطائرة من مطار النخيل في الثالثة عصرا.", "تقلع الطائرة من مطار النخيل في الخامسة عصرا."),
        ("واصل الفريق تدريباته في يومه السادس بالمعسكر.", "واصل الفريق تدريباته في يومه السابع بالمعسكر."),
        ("أي إنزال بري سيعقد مكافحة اللصوص في الوادي.", "لأنها ستعرقل مكافحة اللصوص."),
        ("شكر الملك الأمير سالم الراشد على مشاعره.", "شكر الملك الأمير حاتم العوض على مشاعره."),
        ("عقد الوزير اجتماعا مع التجار في النخيل.", "سيعقد الوزير اجتماعا مع التجار في النخيل."),
        ("قامت الشركة بتشغيل محطة النخيل.", "ستبدأ الشركة غدا تشغيل محطة النخيل."),
        (
            "أعرب العمدة عن سعادته بحرص الأمير سالم الراشد على رعاية المعرض.",
            "الأمير سالم الراشد ورعايته المعرض.",
        ),
    ],
)
def test_what_differs_in_one_thing_is_two_claims(a, b):
    assert not together(a, b)


def test_two_directions_are_two_places_and_no_denial():
    lexicon = load_lexicon().claims

    def like(a, b):
        return likeness(*(side(clause(tokens(t), t, lexicon)) for t in (a, b)), lexicon)

    found = like("سقط المنطاد شمال النخيل أمس", "سقط المنطاد جنوب النخيل أمس")
    assert found.apart == ("matter",)
    assert not found.denies
    assert "matter" not in like("سقط المنطاد شمال الجبل أمس", "سقط المنطاد جنوب العاصمة أمس").apart


def test_groups_join_only_when_all_their_members_say_the_same():
    # The second is like both of the others, and these two are of two towns.
    texts = (
        "سيطرت القوات على مدينة النخيل بعد معارك عنيفة.",
        "سيطرت القوات على المدينة بعد معارك عنيفة.",
        "سيطرت القوات على مدينة الزيتون بعد معارك عنيفة.",
    )
    assert not together(texts[0], texts[2], texts[1])


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("قُتل سبعة لصوص في حملة شنتها الشرطة.", {"قتل"}),
        ("بعدما صادقت عليه الحكومة سيبقى القرار ساريا.", {"سيبقي"}),
        ("عودة الرحلة التي أقلعت من النخيل.", {"عوده"}),
        ("اللقاء الذي جمع الوزيرين في النخيل.", {"اللقاء"}),
        ("تنفيذا للتوجيهات فقد ساهمت الشركة في البناء.", {"ساهمت"}),
        ("عشرات القتلى سقطوا في المعارك وغارات الطيران.", {"القتلي"}),
        ("بدأ اللقاء بكلمة عن تطوير المدارس.", {"اللقاء"}),
    ],
)
def test_what_happens_in_a_clause_is_found(text, heads):
    lexicon = load_lexicon().claims
    made = clause(tokens(text), text, lexicon)
    assert {made.terms[i].key for i in made.heads} == heads


@pytest.mark.parametrize(
    ("now", "past"),
    [
        ("يعود", "عاد"),
        ("سيختتم", "اختتم"),
        ("يتواجدون", "تواجد"),
        ("يقفون", "وقف"),
        ("يشترون", "اشتري"),
        ("تتحدث", "تحدث"),
    ],
)
def test_an_imperfect_that_no_list_has_meets_its_past(now, past):
    assert past in load_lexicon().claims.sense(now).names


@pytest.mark.parametrize("name", ["يوسف", "نجران", "يونايتد", "تقدم"])
def test_what_only_begins_like_an_imperfect_meets_no_other_past(name):
    assert len(load_lexicon().claims.sense(name).names) == 1


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("الشركة التي يبلغ عدد عمالها ألفا.", False),
        ("سلالة الخيول العربية.", False),
        ("عودة الرحلة المتجهة إلى النخيل.", True),
        ("الاتفاق هو الخيار الأنسب.", True),
        ("تعلن الشركة نتائجها.", True),
    ],
)
def test_a_clause_without_a_predicate_is_a_piece(text, whole):
    assert clause(tokens(text), text, load_lexicon().claims).whole is whole


def test_what_an_article_says_besides_is_more_than_it_said_before():
    lexicon = load_lexicon()
    text = "أحرق اللصوص شاحنة التاجر عند جسر الوادي.\nوأحرق اللصوص أيضا شاحنة عند جسر القصب."
    every = propositions([sheet(annotate(Article("a", text), lexicon))], lexicon.claims)
    assert Comparing(every, lexicon.claims).pair(0, 1).like.apart == ("more",)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("خدمة الدفع «نسمة» ستتوقف نهاية الشهر.", "خدمة التحويل «سهم» ستتوقف هي الأخرى نهاية الشهر."),
        ("أضرم لصوص النار في مخزن الأعلاف شرقي القرية.", "أضرم لصوص النار أيضا في مركبتين بالقرية المجاورة."),
    ],
)
def test_what_is_told_besides_is_another_claim(a, b):
    assert not together(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("بوابة الملعب الشرقية كانت مغلقة صباحا.", "البوابة الشرقية للملعب كانت موصدة صباحا."),
        ("ستغلق الشركة مصنعها في القرية آخر الشهر.", "أبواب مصنع الشركة في القرية ستقفل نهاية الشهر."),
        ("اقتلعت الرياح خيمة العروض ليلا.", "خيمة العروض خلعتها الرياح ليلا."),
    ],
)
def test_one_act_in_other_words_is_one_claim(a, b):
    assert together(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("استقال الأمين العام للحزب أمس.", "استقال نائب الأمين العام للحزب أمس."),
        ("فقد ثلاثة صيادين قبالة الساحل مساء الأحد.", "أنقذ ثلاثة صيادين قبالة الساحل مساء الأحد."),
        ("خفض المصرف المركزي الفائدة ربع نقطة.", "خفض المصرف المركزي الفائدة 50 نقطة أساس."),
    ],
)
def test_a_deputy_another_fate_and_another_part_of_a_point_are_two_claims(a, b):
    assert not together(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("خفض المصرف المركزي الفائدة ربع نقطة.", "خفض المصرف المركزي الفائدة 25 نقطة أساس."),
        ("ترك مدير المتحف منصبه مساء الثلاثاء.", "استقال مدير المتحف مساء الثلاثاء."),
    ],
)
def test_a_hundredth_of_a_point_and_a_post_that_is_left_are_read(a, b):
    assert together(a, b)


def test_two_names_joined_by_and_stand_in_any_order():
    a, b = "الأردن وسوريا اتفقا على تقاسم مياه النهر", "سوريا والأردن اتفقا على تقاسم مياه النهر"
    both = [side(clause(tokens(text), text, load_lexicon().claims)) for text in (a, b)]
    assert "roles" not in likeness(*both, load_lexicon().claims).apart


def test_a_cancelling_has_no_article_though_it_begins_like_one():
    text = "إلغاء رحلاتها كلها إلى الجزيرة"
    assert is_event(tokens(text), text, load_lexicon().claims)
    text = "الإلغاء الكامل للرحلات المقررة"
    assert not is_event(tokens(text), text, load_lexicon().claims)
