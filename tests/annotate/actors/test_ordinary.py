"""Words that Arabic has beside names: what joins them, what governs, what only describes."""

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ثم عاد الأمير متعب لزيارتهم في المساء.", "متعب"),
        ("وقبل أن يعود مارادونا لإكمال المباراة صفر الحكم.", "مارادونا"),
        ("وطالب المحامي سالم الزيني بإيقاف التنفيذ.", "سالم الزيني"),
        ("ودعا الأستاذ فهد معتوق لإنشاء مركز في القرية.", "فهد معتوق"),
        ("ورد أوباما بالنفي على السؤال.", "أوباما"),
        ("واختاره الأمير نايف ليخلف المدير.", "نايف"),
        ("وكان الفريق بقيادة الكابتن سالم تتكون منه القائمة.", "سالم"),
    ],
)
def test_a_noun_with_what_joins_it_goes_on_with_no_name(found, text: str, name: str) -> None:
    whole = {m for ms in found(text).values() for m in ms}
    assert any(m.endswith(name) for m in whole), whole


@pytest.mark.parametrize(
    "name",
    ["مها باعشن", "سعيد بوجودي", "بيتر لينر", "بدر باسلمة", "محمد بلخير", "أحمد بصنوي", "سالم بن لعبون"],
)
def test_surnames_that_begin_like_joined_nouns_stay(found, name: str) -> None:
    assert name in found(f"وقال {name} إن العمل بدأ.")


@pytest.mark.parametrize(
    "text",
    [
        "وهذا هدف معين يسعى إليه.",
        "وهو أمر نادر يحدث كل عام.",
        "وفي هذا مقولة شهيرة تقول الكثير.",
        "وهذا تصور غير سليم يضر بالعمل.",
        "ونتوقع أن يزيد عدد الزوار.",
        "وبلغت حصة الشركة نصف السوق.",
        "وخسر برنت نصف قيمته.",
        "وأين يذهب الزوار؟",
    ],
)
def test_adjectives_and_verbs_are_nobody(found, text: str) -> None:
    assert (
        not {"معين", "نادر", "شهيرة", "سليم", "يزيد", "حصة", "برنت", "وأين", "حصة الشركة"}
        & found(text).keys()
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وغادر نادر إلى بيته. وقال الممثل نادر الزيني إن العمل بدأ.", "نادر الزيني"),
        ("وقال يزيد إنه عاد.", "يزيد"),
    ],
)
def test_names_that_are_also_words_stay(found, text: str, name: str) -> None:
    assert name in found(text)


@pytest.mark.parametrize("noun", ["خالص العزاء", "اطراد التقدم", "اكتساب المهارات"])
def test_a_noun_and_its_genitive_behind_a_title_are_no_name(found, noun: str) -> None:
    assert noun.split(maxsplit=1)[0] not in " ".join(
        found(f"وتمنى الوفد للشعب الشقيق {noun} والنجاح في كل شيء.")
    )


@pytest.mark.parametrize(
    "name", ["طلال بن عون", "سالم بن نصر", "فهد بن فضل", "سالم بن عون الزيني", "فهد بن نصر الله"]
)
def test_a_noun_behind_son_is_a_name(found, name: str) -> None:
    assert name in found(f"وكرم المهرجان الشاعر {name} من الأردن.")
