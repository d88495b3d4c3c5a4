import pytest

from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.pipeline import annotate
from tawatur.stories.claims.merging import Comparing, groups
from tawatur.stories.claims.propositions import propositions
from tawatur.stories.claims.sheets import sheet


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
    ],
)
def test_one_event_in_other_words_is_one_claim(a, b):
    assert together(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("هددت تركيا اليونان بإغلاق المضيق.", "هددت اليونان تركيا بإغلاق المضيق."),
        ("سيطر المتمردون على ميناء النخيل.", "سيطر الجيش على ميناء النخيل."),
        ("سيطرت القوات على محافظة النخيل.", "سيطرت القوات على محافظة الزيتون."),
        ("فر سبعة حراس من المخزن.", "فر تسعة حراس من المخزن."),
        ("سيطرت القوات على ميناء النخيل.", "لم تسيطر القوات على ميناء النخيل."),
        ("سيطرت القوات على ميناء النخيل.", "قد تسيطر القوات على ميناء النخيل."),
        ("عبر سموه عن عزائه لأسر الضحايا.", "عبر معاليه عن عزائه لأسر الضحايا."),
        ("تقدمت القوات نحو الميناء.", "تراجعت القوات عن الميناء."),
        ("أدى الأمير سالم بن خالد الراشد الصلاة.", "قدم الأمير سالم بن خالد الراشد التعازي."),
        ("شكر الملك الأمير سالم الراشد على مشاعره.", "شكر الملك الأمير حاتم العوض على مشاعره."),
        ("عقد الوزير اجتماعا مع التجار في النخيل.", "سيعقد الوزير اجتماعا مع التجار في النخيل."),
    ],
)
def test_what_differs_in_one_thing_is_two_claims(a, b):
    assert not together(a, b)


def test_groups_join_only_when_all_their_members_say_the_same():
    # The second is like both of the others, and these two are of two towns.
    texts = (
        "سيطرت القوات على مدينة النخيل بعد معارك عنيفة.",
        "سيطرت القوات على المدينة بعد معارك عنيفة.",
        "سيطرت القوات على مدينة الزيتون بعد معارك عنيفة.",
    )
    assert not together(texts[0], texts[2], texts[1])
