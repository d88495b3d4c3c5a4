"""One man or woman without a name: «سائح سعودي», «سيدة أربعينية», «المعتدي»; counted they are many."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("توفيت سيدة أربعينية في منزلها أمس.", "سيدة أربعينية"),
        ("وقال سائح سعودي إن الطريق مغلق.", "سائح سعودي"),
        ("وأكد المعتدي أنه نادم.", "المعتدي"),
        ("وقالت المرأة إن الطريق مغلق.", "المرأة"),
    ],
)
def test_somebody_without_a_name_is_an_actor(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وشارك 80 سائحة في الرحلة.", "سائحة"),
        ("وعاد 3 آلاف لاجئ إلى القرية.", "لاجئ"),
        ("ودعمت الدول المعارضة المسلحة في النزاع المسلح أمس.", "المسلح"),
    ],
)
def test_a_number_of_people_and_an_adjective_are_nobody(found, text: str, mention: str) -> None:
    assert mention not in {m for ms in found(text).values() for m in ms}


def test_the_messenger_of_a_body_is_nobody_else(found) -> None:
    told = found("وقال الرسول الخاص للمنظمة سالم الراشد إن العمل بدأ.")
    assert "kb:prophet-muhammad" not in told


def test_god_is_an_actor_only_where_he_speaks(found) -> None:
    mentions = found("قال الله تعالى: «وتعاونوا». وقال الوزير: إن شاء الله.").values()
    assert [m for ms in mentions for m in ms].count("الله") == 1
