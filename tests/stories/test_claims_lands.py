"""Of what state the words for somebody tell that he is."""

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.model import Link
from tawatur.stories.claims.parties import one_party, party

LEXICON = load_lexicon()

# Words that introduce a man without a state in his name.
TITLES = """
وزير النقل اليمني | yemen
قائد شرطة محافظة ظفار | oman
محافظ ظفار | oman
والي ولاية نزوى | oman
مدير أمن عدن | yemen
وكيل محافظة المهرة لشؤون المنافذ | yemen
محافظ إب | yemen
قائد شرطة الأنبار | iraq
قائممقام قضاء راوة | iraq
مدير شرطة محافظة بابل | iraq
محافظ الشرقية | egypt
رئيس مدينة مرسى علم | egypt
محافظ السويداء | syria
مدير الدفاع المدني في ريف إدلب | syria
محافظ عكار | lebanon
رئيس بلدية مدينة صور | lebanon
والي بجاية | algeria
مدير الحماية المدنية بولاية تيسمسيلت | algeria
رئيس جهة سوس ماسة | morocco
والي جهة مراكش آسفي | morocco
والي سيدي بوزيد | tunisia
معتمد بن قردان | tunisia
عميد بلدية زليتن | libya
والي شمال كردفان | sudan
أمير منطقة عسير | saudi-arabia
محافظ بلجرشي | saudi-arabia
حاكم ولاية تكساس | united-states
محافظ خراسان رضوي | iran
والي أرضروم | turkey
سفير اليمن في مدينة صلالة | yemen
مدير مكتب محافظ مأرب | yemen
مدير مكتب اليونيسف في عدن | -
منسق الإغاثة في الموصل | -
مراسل القناة في حلب | -
مبعوث المنظمة إلى دارفور | -
رئيس البعثة بمحافظة شبوة | -
المتحدث باسم الأمم المتحدة في الحديدة | -
قنصل في مدينة جدة | -
خبير في شؤون سيناء | -
نازح من الموصل | -
مطلع على شؤون دارفور | -
مفوض شرطة نيو ساوث ويلز | australia
زميل محمد بنيس | -
مدير شركة في حمص والبصرة | -
عضو مجلس شورى الحديث | -
عمدة القدس | -
قائد شرطة كشمير | -
مدير معبر رفح | -
صاحب معرض صور | -
مدير مركز البحوث | -
رئيس لجنة الخبر الصحفي | -
"""
ROWS = [row.split(" | ") for row in TITLES.strip().splitlines()]


def state(title, name="سالم نوري", kind="person"):
    return of(title, name, kind).state


def of(title, name="سالم نوري", kind="person"):
    return party(Link(f"key:{name}:{kind}", name, kind), [title] if title else [], LEXICON)


@pytest.mark.parametrize(("title", "expected"), ROWS)
def test_a_title_tells_a_state(title, expected):
    assert state(title) == (None if expected == "-" else expected)
    assert state(f"{title} سالم نوري") == (None if expected == "-" else expected)


def test_a_man_called_after_a_place_is_of_no_state():
    assert state("الخبير القانوني", "فارس حمص") is None
    assert state("المهندس فارس حمص", "فارس حمص") is None
    assert state("", "محافظ حمص") == "syria"


def test_a_medium_called_after_a_place_is_of_no_state():
    assert state("", "عدن والجوار", "outlet") is None
    assert state("", "ظفار الاقتصادية", "medium") is None
    assert state("", "صحيفة سيدني اليوم", "institution") is None
    assert state("", "شرطة ظفار", "institution") == "oman"


def test_the_executives_of_two_states_are_two():
    minister, police = of("وزير النقل اليمني"), of("قائد شرطة محافظة ظفار", "علي رامي")
    assert one_party(minister, police) is None
    assert one_party(minister, of("قائد شرطة محافظة المهرة", "علي رامي"))
