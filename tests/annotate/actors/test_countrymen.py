"""A man called by his nation: it is part of what the article calls him, where it describes nobody before it."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وسافر المدرب مع الأرجنتيني بلدارو والغاني كوامتي.", "الغاني كوامتي"),
        ("وأعلن الفرنسي ميشيل لوكارتان رحيله.", "الفرنسي ميشيل لوكارتان"),
        ("وحضر الكونغولي الديمقراطي كونستانت سلينكا الحفل.", "الكونغولي الديمقراطي كونستانت سلينكا"),
        ("ووصل مع الكويتي الشيخ أحمد الزيني أمس.", "الكويتي الشيخ أحمد الزيني"),
    ],
)
def test_a_nation_before_a_name_is_the_mans(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وفاز المنتخب الفرنسي محمد.", "الفرنسي محمد"),
        ("وسجل للسعودية عبدالرحمن الزيني هدفا.", "للسعودية عبدالرحمن الزيني"),
        ("وقاد اللجان الإداري والمالي محمد الزيني.", "المالي محمد الزيني"),
        ("ووصل الفرنسي سابقا.", "الفرنسي سابقا"),
    ],
)
def test_a_teams_nation_and_a_land_are_no_man(found, text: str, mention: str) -> None:
    assert mention not in {m for ms in found(text).values() for m in ms}
