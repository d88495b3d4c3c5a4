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


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("ورحب أهالي قرية النخيل الواقعة غرب المدينة بالقرار.", "أهالي قرية النخيل"),
        ("وقالت المقاومة الشعبية المسنودة بعناصر الجيش إنها تقدمت.", "المقاومة الشعبية"),
        ("وأكدت الفرق الشعبية المشاركة في المهرجان حضورها.", "الفرق الشعبية"),
        ("واعتبر سالم الزيني المحلل اليمني القريب من الحركة أن الأمر صعب.", "سالم الزيني المحلل اليمني"),
        ("وأكدت الدول المشاركة أن العمل مهم.", "الدول المشاركة"),
        ("وقال بعض المشاركين في المؤتمر إن العمل مهم.", "بعض المشاركين في المؤتمر"),
    ],
)
def test_where_somebody_is_just_then_is_no_part_of_him(found, text: str, mention: str) -> None:
    assert mention in [words for some in found(text).values() for words in some]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        (
            "وقالت منظمة التعاون الاقتصادي والتنمية (OECD) إن النمو تراجع. وأضافت منظمة التعاون الاقتصادي والتنمية أن الغلاء ارتفع.",
            ["منظمة التعاون الاقتصادي والتنمية (OECD)", "منظمة التعاون الاقتصادي والتنمية"],
        ),
        (
            "وأعلن مجلس النخيل الدولي (النخلة) موعده. وقال مجلس النخيل الدولي إنه جاهز.",
            ["مجلس النخيل الدولي (النخلة)", "مجلس النخيل الدولي"],
        ),
    ],
)
def test_a_body_with_its_other_name_in_brackets_is_one(found, text: str, mentions: list[str]) -> None:
    assert mentions in found(text).values()


def test_a_team_of_another_land_is_no_person(cast) -> None:
    who = cast("وتغلب المنتخب الإماراتي على نظيره العراقي، وقال المدرب إن الفريق جاهز.")
    assert "kb:iraq/football-team" in {a.id for a in who.actors}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("أعلن المدرب تشكيلته، وخسر الفريق المباراة أمام الهلال.", True),
        ("رصدت اللجنة هلال الشهر، وتحرت المحكمة الهلال مساء.", False),
    ],
)
def test_clubs_go_by_their_short_names_on_sports_pages(cast, text: str, named: bool) -> None:
    assert ("kb:club/al-hilal" in {a.id for a in cast(text).actors}) is named
