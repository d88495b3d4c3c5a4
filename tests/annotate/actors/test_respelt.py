"""Other spellings of a foreign name in the same text, and ordinary words that share its letters."""

import pytest


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("وصل فلاديمير بوتين أمس. ثم غادر بوتن القاعة.", "فلاديمير بوتين", "بوتن"),
        ("قال جاك دورسي إن الشركة ربحت. ثم غادر دورسي القاعة.", "جاك دورسي", "دورسي"),
        ("قال مايكل كوهين إن القضية طويلة. ثم غادر كوهن القاعة.", "مايكل كوهين", "كوهن"),
        ("قال توماس ويليام إن الفيلم جاهز. وشكره سالم وويليام أمس.", "توماس ويليام", "ويليام"),
    ],
)
def test_another_spelling_is_the_same_man(found, text: str, name: str, other: str) -> None:
    assert other in found(text)[name]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("قال نفتالي بينيت إن الوضع صعب. ونشر المركز بيانات جديدة.", "بيانات"),
        ("وصل شي جين بينغ أمس. وأعلن بنك محلي أرباحه.", "بنك"),
        ("وصل جون كيري أمس. ولو كنا هناك لرأيناه.", "كنا"),
        ("قال لويك غالي إنه سعيد. وكان الأداء جيدا للغاية.", "للغاية"),
        ("قال مايكل هوجل إن الكتاب جاهز. ونشرته مجلة محلية.", "مجلة"),
        ("قالت ليلى فيتا إن الفيلم جاهز. وظهرت فيه فتاة صغيرة.", "فتاة"),
    ],
)
def test_an_ordinary_word_is_nobodys_name(found, text: str, word: str) -> None:
    assert word not in {mention for mentions in found(text).values() for mention in mentions}
