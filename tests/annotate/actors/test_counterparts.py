"""«نظيره المصري» is what the one before him is, of his own land."""

import pytest


@pytest.mark.parametrize(
    ("text", "name", "mention"),
    [
        (
            "التقى وزير الصحة التونسي نظيره الليبي رمضان الزواوي في طرابلس. وقال الوزير الليبي إن التعاون قائم.",
            "رمضان الزواوي",
            "الوزير الليبي",
        ),
        (
            "بحث وزير النقل الأردني مع نظيرته السويدية إيما لارسون الربط. وقالت الوزيرة السويدية إن الخط جاهز.",
            "إيما لارسون",
            "الوزيرة السويدية",
        ),
        (
            "استقبلت وزيرة الثقافة المغربية نظيرها الإسباني كارلوس نافارو. وأوضح الوزير الإسباني أن المعرض مفتوح.",
            "كارلوس نافارو",
            "الوزير الإسباني",
        ),
        (
            "قال المدرب البرتغالي بيدرو سانتوس إن نظيره الياباني كينجي تاناكا فاجأه. ورد المدرب الياباني عليه.",
            "كينجي تاناكا",
            "المدرب الياباني",
        ),
    ],
)
def test_a_counterpart_bears_the_title_of_the_first_one(found, text: str, name: str, mention: str) -> None:
    assert mention in found(text)[name]


def test_a_counterpart_without_a_name_is_who_held_the_office_that_day(cast) -> None:
    text = "اجتمع رئيس الوزراء العراقي مع نظيره الباكستاني. وأكد رئيس الوزراء الباكستاني دعم بلاده."
    who = cast(text, "2025-06-20")
    assert {a.id for a in who.actors if a.type == "person"} == {
        "kb:mohammed-shia-alsudani",
        "kb:shehbaz-sharif",
    }


def test_the_first_ones_role_is_known_where_only_his_name_stands(cast) -> None:
    text = "هاتف هاكان فيدان نظيره الإيراني. وشدد الوزير الإيراني على الحوار."
    assert "kb:abbas-araghchi" in {a.id for a in cast(text, "2025-06-20").actors}


def test_a_counterpart_whom_nobody_knows_is_one_with_his_title(found) -> None:
    text = "التقى وزير الشباب السعودي نظيره البحريني، فيما أكد الوزير البحريني أهمية اللقاء."
    assert ["نظيره البحريني", "الوزير البحريني"] in found(text).values()


def test_the_first_one_keeps_his_own_title(found) -> None:
    text = (
        "زار وزير المالية الكويتي سالم الزيني نظيره القطري فهد الهاجري. وقال الوزير الكويتي إن الزيارة مثمرة."
    )
    assert "الوزير الكويتي" in found(text)["سالم الزيني"]


def test_a_club_beats_no_counterpart_that_is_a_man(found) -> None:
    assert not any("نظيره" in m for ms in found("تغلب الفريق على نظيره الهلال.").values() for m in ms)


def test_a_bodys_counterpart_is_no_minister(found) -> None:
    text = "حضر الوزير الأردني سالم الزيني التوقيع بين الوكالة الأردنية ونظيرتها التونسية."
    assert "نظيرتها التونسية" not in found(text)["سالم الزيني"]


def test_a_minister_without_a_land_is_not_the_one_whose_land_is_told(found) -> None:
    text = (
        "صافح معالي وزير الخارجية الأستاذ سالم بن أحمد الراشد معالي وزير خارجية روسيا إيغور سوكولوف. "
        "ووصف معالي وزير الخارجية لقاءه بالإيجابي."
    )
    assert "معالي وزير الخارجية" in found(text)["سالم بن أحمد الراشد"]


def test_who_bears_the_weak_name_of_somebody_known_is_somebody(found) -> None:
    text = "أعلن المتحدث الإعلامي العميد محمد سمير انتهاء الاستعدادات في الميناء."
    assert found(text)["محمد سمير"] == ["المتحدث الإعلامي العميد محمد سمير"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ودعا سالم محمد دندان المشككين في العمل إلى زيارة اللجنة.", "سالم محمد دندان"),
        ("ذكر رئيس اللجنة هاني سمير المحدثين أن الحوار بدأ.", "هاني سمير المحدثين"),
    ],
)
def test_people_with_what_they_govern_are_no_part_of_who_speaks(found, text: str, name: str) -> None:
    assert name in found(text)


def test_the_age_of_a_child_is_no_name(found) -> None:
    assert "عمر الطفل" not in found("حددت النتائج عمر الطفل بأربعة أسابيع. وأقرت والدة الطفل بذلك.")


def test_a_longer_name_than_the_weak_one_of_somebody_known_is_whole(found) -> None:
    assert "محمد حسين الزيني" in found("ويقول الدكتور محمد حسين الزيني إن المكتبة قديمة.")
