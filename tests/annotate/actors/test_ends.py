"""Where the names of people, bodies and groups end."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("عاد الكابتن هاني بغصن، وبدأ التدريب.", "الكابتن هاني بغصن"),
        ("زار المعرض المهندس هاني شميطها وذلك مساء أمس.", "المهندس هاني شميطها"),
        ("ووصل العريف عقيل البصري والجندي فهد.", "العريف عقيل البصري"),
        ("يلقيها الأستاذ سالم بن ناصر السريع، ثم يبدأ الحفل.", "الأستاذ سالم بن ناصر السريع"),
    ],
)
def test_what_stands_before_the_next_phrase_is_a_titled_mans_surname(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("عاد الكابتن هاني بجدة، وبدأ التدريب.", "الكابتن هاني بجدة"),
        ("زار المعرض المهندس هاني مبتسما وذلك مساء أمس.", "المهندس هاني مبتسما"),
        ("وصل العريف عقيل وإخوانه، أمس.", "العريف عقيل وإخوانه"),
    ],
)
def test_where_and_how_he_did_it_is_no_surname(found, text: str, mention: str) -> None:
    assert mention not in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("أعلنت اللجنة المنظمة للسباق أن الموعد تغير.", "اللجنة المنظمة للسباق"),
        ("طالبت جمعية حقوق المواطن بإلغاء القرار.", "جمعية حقوق المواطن"),
        ("وافقت إدارة شؤون المتقاعدين على الطلب.", "إدارة شؤون المتقاعدين"),
        ("قالت شركة خدمات الموانئ «مرسى» إن العمل بدأ.", "شركة خدمات الموانئ «مرسى»"),
        ("أعلنت وزارة المالية في البحرين نتائجها.", "وزارة المالية في البحرين"),
        ("شاركت وزارة الصحة الرامية إلى خفض الكلفة في اللقاء.", "وزارة الصحة"),
    ],
)
def test_a_bodys_name_ends_where_its_last_word_does(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("بلغت القوات المسلحة للمشاركة في التمرين.", "القوات المسلحة للمشاركة"),
        ("قال رئيس بلدية جدة المهندس سالم الزيني إن العمل بدأ.", "بلدية جدة المهندس"),
    ],
)
def test_what_follows_a_whole_name_is_no_part_of_it(found, text: str, mention: str) -> None:
    assert mention not in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وأكد المشاركون في القمة أن الأسعار ستنخفض.", "المشاركون في القمة"),
        ("قال مشرفون على المعرض إن الأجنحة امتلأت.", "مشرفون على المعرض"),
        ("ذكر عدد من العاملين في القطاع أن الرواتب تأخرت.", "عدد من العاملين في القطاع"),
        ("وهرب المتحرشون قبل وصول الشرطة.", "المتحرشون"),
        ("احتفل الهلاليون بالكأس.", "الهلاليون"),
        ("وسيحصل الفائزون على جوائز.", "الفائزون"),
    ],
)
def test_participles_in_the_plural_are_people_with_what_they_lead_to(found, text: str, mention: str) -> None:
    assert mention in found(text)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وأكد المشاركون على أهمية التعاون.", "المشاركون على أهمية التعاون"),
        ("لم يحدد المؤلفون الوكالة التي طلبت ذلك.", "المؤلفون الوكالة"),
        ("وانقطع الميكروفون قبل الكلمة.", "الميكروفون"),
    ],
)
def test_what_people_do_is_no_part_of_them(found, text: str, mention: str) -> None:
    assert mention not in found(text)
