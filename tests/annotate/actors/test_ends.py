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


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("أعلن الاتحاد السعودي للتايكوندو موعد البطولة.", "الاتحاد السعودي للتايكوندو"),
        ("أعلن الاتحاد السعودي لكرة اليد موعد البطولة.", "الاتحاد السعودي لكرة اليد"),
        ("أعلنت لجنة المسابقات بالاتحاد الأردني لكرة اليد أن", "لجنة المسابقات بالاتحاد الأردني لكرة اليد"),
        ("أعلنت النقابة العامة للأطباء والصيادلة أن العمل متوقف.", "النقابة العامة للأطباء والصيادلة"),
        ("وطردت وحدات الجيش الموالية لهادي المسلحين.", "وحدات الجيش الموالية لهادي"),
        ("تقدمت القوات الموالية للرئيس سالم الزيني أمس.", "القوات الموالية للرئيس سالم الزيني"),
        ("قالت وكالة التفتيش وتطوير بيئة العمل إن الموعد قريب.", "وكالة التفتيش وتطوير بيئة العمل"),
        ("أعلنت إدارة الإعلام والعلاقات العامة الموعد.", "إدارة الإعلام والعلاقات العامة"),
        ("تدرب الحرس الوطني لولاية تكساس قرب الحدود.", "الحرس الوطني لولاية تكساس"),
    ],
)
def test_a_bodys_name_has_whom_and_what_it_is_for(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("رفض المنتخب السعودي للمرة الثانية اللعب.", "المنتخب السعودي"),
        ("استعد المنتخب السعودي لمواجهة الكويت.", "المنتخب السعودي"),
        ("وقالت الهيئة السعودية للمهندسين إن العمل بدأ.", "الهيئة السعودية"),
        ("أعلنت وزارة الصحة والعديد من الهيئات ذلك.", "وزارة الصحة"),
    ],
)
def test_whom_a_body_meets_tells_or_when_is_no_part_of_its_name(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}
