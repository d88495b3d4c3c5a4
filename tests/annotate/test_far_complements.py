"""Facts about complements that stand far from their verb, or behind whom it addresses; every sentence here is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وأمرت المحكمة، ضمن حكمها الصادر أمس، بإعادة الأرض إلى أصحابها.",
            ("وأمرت", "المحكمة", "إعادة الأرض إلى أصحابها"),
        ),
        (
            "وأشاد الراشد، وهو أيضا عضو في اللجنة، بتعاون السكان.",
            ("وأشاد", "الراشد", "تعاون السكان"),
        ),
        (
            "أوصى المجلس البلدي، خلال جلسته التي عقدت أمس، بتوسعة السوق.",
            ("أوصى", "المجلس البلدي", "توسعة السوق"),
        ),
    ],
)
def test_a_joined_preposition_is_found_behind_what_commas_set_off(told, text: str, said: tuple[str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وطلب الوزير سالم الراشد من سكان القرى مغادرة الوادي قبل الليل.", "مغادرة الوادي قبل الليل"),
        ("وطلب المدير سالم الراشد إلى المقاول تقديم تقرير مفصل.", "تقديم تقرير مفصل"),
        ("اشترطت الشركة على المستثمر في العقد دفع الرسوم أولا.", "دفع الرسوم أولا"),
        ("واقترح المدرب سالم الراشد على إدارة النادي تأجيل المعسكر.", "تأجيل المعسكر"),
    ],
)
def test_what_is_asked_stands_behind_whom_it_is_asked_of(told, text: str, content: str) -> None:
    assert [said[2] for said in told(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وتمنى المدير سالم الراشد للمصابين الشفاء العاجل.", "الشفاء العاجل"),
        ("وقال المدير سالم الراشد إن الحادث مؤلم، متمنيا للجرحى السلامة.", "السلامة"),
        ("وتمنت الوزارة على الجميع الالتزام بالموعد.", "الالتزام بالموعد"),
    ],
)
def test_a_wish_stands_behind_whom_it_is_for(told, text: str, content: str) -> None:
    assert told(text)[-1][2] == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("هبطت الأسهم بعدما أظهرت بيانات تراجع الطلب على النفط.", "تراجع الطلب على النفط"),
        ("وكشف تقرير ارتفاع الإيجارات في المدن.", "ارتفاع الإيجارات في المدن"),
    ],
)
def test_a_text_of_one_word_states_the_fact_behind_it(told, text: str, content: str) -> None:
    assert [said[2] for said in told(text)] == [content]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "ووعد الوزير سالم الراشد أمام الحضور «بتوسعة الميناء القديم».",
            ("ووعد", "سالم الراشد", "توسعة الميناء القديم"),
        ),
        ("وأعلنت الوزارة لأول مرة إغلاق المعبر.", ("وأعلنت", "الوزارة", "إغلاق المعبر")),
        ("وأعلنت الوزارة في الوقت نفسه إغلاق المعبر.", ("وأعلنت", "الوزارة", "إغلاق المعبر")),
        ("وعلمت مصادر الضفاف أن المدرب وقع العقد.", ("وعلمت", "مصادر الضفاف", "المدرب وقع العقد")),
        ("وحذرت الوزارة مما يجري في الوادي.", ("وحذرت", "الوزارة", "ما يجري في الوادي")),
        (
            "أصدر الحزب بيانا هاجم فيه الحكومة وسياستها.",
            ("هاجم", "الحزب", "الحكومة وسياستها"),
        ),
    ],
)
def test_a_complement_is_found_behind_what_stands_before_it(told, text: str, said: tuple[str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأشارت سلمى الفاسي إلى تراجع الحرف اليدوية مبدية أسفها على إهمالها.", "أسفها على إهمالها"),
        ("وزار الأطباء القرية المنكوبة معلنين تضامنهم مع سكانها.", "تضامنهم مع سكانها"),
        ("وندد الحزب بالقرار، معتبرا إياه خطأ كبيرا.", "خطأ كبيرا"),
    ],
)
def test_a_participle_takes_its_own_object_without_a_comma(told, text: str, content: str) -> None:
    assert told(text)[-1][2] == content


@pytest.mark.parametrize(
    "text",
    [
        "وأغلقت الشركة مدينة معلنة وجهتها الجديدة.",
        "وجدت الشرطة في تقريرها عن الحادث صورا قديمة.",
        "ورحب الوزير سالم الراشد بهذه المناسبة.",
    ],
)
def test_a_look_alike_has_no_complement(told, text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "وطلب المدير سالم الراشد من الوزير، حمد العلي، والسفيرة، سلمى الفاسي، حضور الحفل.",
            "حضور الحفل",
        ),
        ("أعرب الراشد – وهو خبير معروف في شؤون المياه – عن قلقه من الجفاف.", "قلقه من الجفاف"),
        ("وأضاف سالم الراشد بنبرة لا تخلو من تهكم أن الموسم انتهى.", "الموسم انتهى"),
        (
            "أبدى عدد من سكان الحي، الذين خسروا محلاتهم في الحريق، استياءهم الشديد.",
            "استياءهم الشديد",
        ),
        ("وأوضح مدير المرصد سالم الراشد ومقره المدينة أن العدد ارتفع.", "العدد ارتفع"),
        (
            "قال سالم الراشد إن السوق هادئة. وعن الأسعار قال أعتقد أنها مناسبة للجميع.",
            "أعتقد أنها مناسبة للجميع",
        ),
    ],
)
def test_what_hangs_on_the_subject_hides_no_complement(told, text: str, content: str) -> None:
    assert told(text)[-1][2] == content
