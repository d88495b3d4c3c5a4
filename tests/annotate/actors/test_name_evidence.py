"""Names without a title are weighed: what each word is, and what stands around them."""

import pytest


def persons(cast, text: str) -> list[str]:
    return [a.name for a in cast(text).actors if a.type == "person"]


@pytest.mark.parametrize(
    "text",
    [
        "وأثنى الحضور على كرم الضيافة وحسن الاستقبال.",
        "وتقام المباراة في تمام السادسة مساء.",
        "وجرى التصويت على وسام الاستحقاق أمس.",
        "وترك العمال في خلف الأرصفة بقايا الطعام.",
        "وسار الأطفال في رياض الصالحين فرحين.",
        "وفاز ناديه بطولة بعد أخرى.",
    ],
)
def test_a_first_name_that_is_an_ordinary_word_names_nobody_before_another(cast, text: str) -> None:
    assert not persons(cast, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ويشارك في العرض كل من أحمد راتب وطارق الحجيلي.", "أحمد راتب"),
        ("والفيلم من بطولة كولبي فينشتر وطارق الحجيلي.", "كولبي فينشتر"),
        ("والكتاب من إعداد خالد الحجيلي ومحمد الجمل، وتقديم سالم الزيني.", "محمد الجمل"),
        ("وغنت منال الحجيلي ورجاء بهجت وحضر الجمهور.", "رجاء بهجت"),
        ("وأوضح المدرب كلود بويل أن الفريق جاهز.", "كلود بويل"),
        ("والبطولة لبراندون هارغيس، وكولبي فينشتر، وطارق الحجيلي.", "كولبي فينشتر"),
    ],
)
def test_two_words_are_a_name_where_they_are_likely_one(found, text: str, name: str) -> None:
    assert name in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "وصلت شحنة من بوينوس آيرس إلى الميناء.",
        "وقع الاتفاق في مدينة كيتسبويل النمساوية أمس.",
        "اشترت الشركة كمبيوترات الإدارة من المصنع.",
    ],
)
def test_places_and_things_that_are_spelt_strangely_are_nobody(cast, text: str) -> None:
    assert not persons(cast, text)


@pytest.mark.parametrize(
    "text",
    [
        "وصل المدرب لازار للإشراف على التدريب.",
        "وتخرج في كلية الملك فهد الأمنية مئات الطلاب.",
        "ورحب العريف عقيل وإخوانه بالضيوف.",
    ],
)
def test_a_title_and_first_name_end_before_what_is_inflected(cast, text: str) -> None:
    assert not {"لازار للإشراف", "فهد الأمنية", "عقيل وإخوانه"} & set(persons(cast, text))


def test_a_verb_before_a_name_is_no_first_name(found) -> None:
    assert "سالم بن علي الزيني" in found("وصل سالم بن علي الزيني إلى المطار وقال سالم إن العمل بدأ.")
