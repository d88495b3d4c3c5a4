"""Facts about who speaks in plain newsroom prose: names of the Maghreb, marks before a clause, whose tongue it was; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Statement


def found(text: str) -> tuple[Statement, ...]:
    return annotate(Article("x", text), load_lexicon()).statements


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("صرحت الممرضة نورة بوزيد لصحيفة «الحقل» بأن المخزن فارغ.", "نورة بوزيد", "المخزن فارغ"),
        ("صرح الصيدلي نذير بلحاج ليومية «المرج» بأن الدواء نفد.", "نذير بلحاج", "الدواء نفد"),
        ("أشاد الدكتور مصطفى سالم بدور المعهد في البلدة.", "مصطفى سالم", "دور المعهد في البلدة"),
        ("ورد وزير المياه محمد الأمين ولد بباه قائلا إن السد آمن.", "محمد الأمين ولد بباه", "السد آمن"),
        ("ورد وزير المياه سيدي عالي ولد بباه قائلا إن السد آمن.", "سيدي عالي ولد بباه", "السد آمن"),
        ("قال رئيس البلدية عبد القادر علم الدين إن الجدار مائل.", "عبد القادر علم الدين", "الجدار مائل"),
        ("قالت ليلى عمار في لقاء مع «راديو السهل والجبل إف إم» إن الطريق سالك.", "ليلى عمار", "الطريق سالك"),
        ("قال طبيب نادي «الهضاب» المغربي، سمير الوزاني، إن الحارس بخير.", "سمير الوزاني", "الحارس بخير"),
        ("وقال أمس بائع الخضار رشيد الطاهري إن السقف سقط.", "رشيد الطاهري", "السقف سقط"),
        ("وقالت وكيلته جمانة الحداد إن العقد باطل.", "جمانة الحداد", "العقد باطل"),
        ("وأعلنت النقابة، على لسان رئيسها سعيد الكتاني، تأجيل الإضراب.", "سعيد الكتاني", "تأجيل الإضراب"),
        ("وقالت النقابة، على لسان رئيسها سعيد الكتاني، إن الإضراب مستمر.", "سعيد الكتاني", "الإضراب مستمر"),
        ("نفت شركة «المرفأ» المالكة للسفينة وجود أي تسرب.", "المرفأ", "وجود أي تسرب"),
        ("أعلنت جماعة «المرفأ» الحداد لثلاثة أيام.", "المرفأ", "الحداد لثلاثة أيام"),
        ("وزعم حساب مجهول نشر المقطع أن الجسر انهار.", "حساب مجهول", "الجسر انهار"),
    ],
)
def test_who_speaks_is_whole_and_his_words_are_his(text: str, speaker: str, content: str) -> None:
    (statement,) = found(text)
    assert [link.name for link in statement.speakers] == [speaker]
    assert text[statement.content.start : statement.content.end] == content


@pytest.mark.parametrize("where", ["وفي حديثه إلى «المختبر»", "وفي كلمته", "وخلال لقاء مع القناة"])
def test_behind_an_occasion_he_goes_on_who_acted_before(where: str) -> None:
    (statement,) = found(f"وصل المدير رائد الشامي أمس. {where} قال إن العينات ملوثة.")
    assert [link.name for link in statement.speakers] == ["رائد الشامي"]


@pytest.mark.parametrize(
    "text",
    ["قال التاجر إن ارتفاع ثمن الطحين أضر بالمخابز.", "قالت الشركة إن الركاب استردوا ثمن التذاكر كاملا."],
)
def test_a_price_praises_nothing(text: str) -> None:
    assert [statement.act for statement in found(text)] == ["say"]
