"""«ل» before «اللاعب» and «اللجنة», which leaves no trace of the article."""

import pytest


@pytest.mark.parametrize(
    ("text", "name", "mention"),
    [
        ("وسمح المدرب للاعب سالم الزيني بالسفر.", "سالم الزيني", "للاعب سالم الزيني"),
        ("ووجه الوزير شكره للجنة الأولمبية.", "اللجنة الأولمبية", "للجنة الأولمبية"),
        ("ووجه الوزير شكره للجنة الحكام.", "لجنة الحكام", "لجنة الحكام"),
        ("ووجه الوزير شكره للجنة التنمية.", "لجنة التنمية", "لجنة التنمية"),
    ],
)
def test_l_before_the_article_of_a_word_in_l(found, text: str, name: str, mention: str) -> None:
    assert found(text)[name] == [mention]
