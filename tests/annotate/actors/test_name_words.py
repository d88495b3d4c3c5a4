"""Which words go on with a name, and which begin one."""

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وصل الرئيس جون كندي إلى المطار.", "جون كندي"),
        ("وفاز العداء البرازيلي رومانو بولاني بالسباق.", "رومانو بولاني"),
        ("وخسر الإنجليزي ستيوارت وايت النهائي.", "ستيوارت وايت"),
        ("حضر ماهر الحربي وطارق السيد وتامر الجبلي الحفل.", "طارق السيد"),
        ("فاز لهيم بن ناصر بالسباق.", "لهيم بن ناصر"),
        ("وذهبت الميدالية للكيني كيمباني أودويور.", "كيمباني أودويور"),
        ("زار الزميل خالد طه مساعد رئيس التحرير المعرض.", "خالد طه"),
        ("وحيا الجمهور النجم محمد فارس المحترف في إسبانيا.", "محمد فارس"),
    ],
)
def test_a_name_has_all_its_words(found, text: str, name: str) -> None:
    assert name in found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("والتقى جون بإيران وفدا.", "جون بإيران"),
        ("وكانت عودة ديدييه إلى الفريق سارة.", "عودة ديدييه"),
        ("اتفقوا علي مشروعين جديدين.", "علي مشروعين"),
        ("وصل للبوسني نيكفتش الحاصل على رخصة التدريب.", "نيكفتش الحاصل"),
        ("وهو رجل دين إيراني المولد.", "دين إيراني"),
    ],
)
def test_what_only_looks_like_a_name_is_none(found, text: str, name: str) -> None:
    assert name not in found(text)


def test_a_name_of_two_words_is_not_shortened_to_the_first(found) -> None:
    text = "قال محمد صلاح إنه سعيد. وزار ضريح صلاح الدين في دمشق."
    assert "صلاح" not in found(text).get("محمد صلاح", [])


@pytest.mark.parametrize(
    ("text", "day", "who"),
    [
        ("استقبل وزير الخارجية الجبير الوفد، ثم غادر الجبير القاعة.", "2015-07-20", "kb:adel-aljubeir"),
        ("وقال رئيس الوزراء السنيورة إن الوضع صعب.", "2007-07-20", "kb:fouad-siniora"),
        ("وأضاف الوزير عراقجي أن المحادثات مستمرة.", "2025-06-20", "kb:abbas-araghchi"),
    ],
)
def test_an_office_and_a_surname_are_who_held_it_that_day(cast, text: str, day: str, who: str) -> None:
    assert [a.id for a in cast(text, day).actors if a.type == "person"] == [who]


def test_an_office_and_a_surname_are_nobody_known_on_another_day(cast) -> None:
    ids = {a.id for a in cast("وقال وزير الخارجية الجبير إن بلاده مستعدة.", "2025-06-20").actors}
    assert "kb:adel-aljubeir" not in ids


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وصل سالم بن علي الزيني رئيس البلدية وعضو المجلس.", "سالم بن علي الزيني رئيس البلدية وعضو المجلس"),
        ("وأوضح الخبير الاقتصادي كاراموكو سيديبي أن التضخم تراجع.", "الخبير الاقتصادي كاراموكو سيديبي"),
        ("وحذر خبراء روس من التصعيد.", "خبراء روس"),
        ("وصل سالم الزيني رئيس البلدية ومدير الشرطة فهد الحمد.", "سالم الزيني رئيس البلدية"),
    ],
)
def test_a_mention_has_all_titles_and_no_more(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}
