"""Where a body's name ends: before a purpose, an object, a noun of another phrase."""

import pytest


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("وتقدم المواطن ببلاغ إلى شرطة المحافظة لإثبات الحالة.", "شرطة المحافظة"),
        ("ويتهم الادعاء العام الشركة بالإهمال.", "الادعاء العام"),
        ("وأصدرت وزارة الزراعة والمياه عقوبة الإغلاق.", "وزارة الزراعة والمياه"),
        ("وأطلقت وزارة الصحة والسكان خدمة الحجز.", "وزارة الصحة والسكان"),
        ("وشكلت اللجنة مجلس الأعضاء ليتم الاتصال بهم.", "مجلس الأعضاء"),
        ("وبدأت جامعة النخيل بتشغيله أمس.", "جامعة النخيل"),
        ("وأكدت قوات صالح خسائر فادحة.", "قوات صالح"),
    ],
)
def test_a_body_ends_before_what_is_not_its_own(found, text: str, body: str) -> None:
    mentions = {m for ms in found(text).values() for m in ms}
    assert body in mentions, mentions


@pytest.mark.parametrize(
    "body",
    [
        "الجمعية الخيرية لتحفيظ القرآن",
        "لجنة التنمية لتنظيم المهرجان",
        "المؤسسة العامة لتحلية المياه",
        "مكتب الدعوة والإرشاد وتوعية الجاليات",
        "فريق الصقور السعودية للاستعراضات الجوية",
        "الرئاسة العامة للأرصاد وحماية البيئة",
        "الهيئة الملكية للجبيل وينبع",
        "البريد السعودي",
    ],
)
def test_what_a_body_is_for_belongs_to_it(found, body: str) -> None:
    mentions = {m for ms in found(f"وأعلن أمس {body} أن العمل بدأ.").values() for m in ms}
    assert body in mentions, mentions
