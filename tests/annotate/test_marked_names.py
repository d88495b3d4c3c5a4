"""Names, titles and asides in marks that quote nobody; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def contents(text: str) -> list[str]:
    said = annotate(Article("x", text), load_lexicon()).statements
    return [text[s.content.start : s.content.end] for s in said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('وأوضح "الدنداني"، في لقاء صحفي أمس، أن العمل مستمر.', ["العمل مستمر"]),
        ('ويختتم البرنامج فعالياته بمحاضرة بعنوان: "أمن المياه اليوم وغدا"، يلقيها سالم الراشد.', []),
        (
            'وأوضح الموقع الإلكتروني الرسمي لـ"دائرة الضفاف الجديدة للصحة العامة" أن النكهة في القشور.',
            ["النكهة في القشور"],
        ),
        ("أعلن المعهد السعودي للخطوط “سرب”، عن استمرار القبول.", ["استمرار القبول"]),
        ('أعلن باحثون من مركز الضفاف "سلاك" (وهو مختبر) عن انتهاء العمل.', ["انتهاء العمل"]),
        (
            'وقال سالم الراشد لبرنامج "دورينا غير"، عند سؤاله عن اللاعب: "لم أقل ذلك أبدا".',
            ["لم أقل ذلك أبدا"],
        ),
        ("وصف سالم الراشد المبادرة المغربية “شهر الجسور”، الرامية إلى البناء، بالمهمة.", ["المهمة"]),
        (
            'وأضاف شخص ملثم (لم يكشف عن هويته) في كلمته أن "الجسر سيفتح قريبا".',
            ["الجسر سيفتح قريبا"],
        ),
        # Who speaks, where he works, and what is spelled in Latin letters.
        ('وأوضح مساعد المدير "سالم بن فهد الراشدي"؛ أن "الجسر" سيفتح.', ['"الجسر" سيفتح']),
        ('وتؤكد الباحثة في "معهد الضفاف للنبات والزراعة" سلوى الكردي، أن البذور نادرة.', ["البذور نادرة"]),
        ('وبينت الراشد، التي تعمل في مركز "Blue Hill"، وهو مركز صغير، أن النتائج أولية.', ["النتائج أولية"]),
        ('وقال غانم السعدي، مؤسس دار "الواحة"، لصحيفة محلية أمس: "بعنا كل اللوحات".', ["بعنا كل اللوحات"]),
        # The same name in its own letters stands behind it.
        (
            'وقال سالم الراشد الباحث في شركة "بلو ريفر لابس" (Blue River Labs) "الشبكة آمنة تماما".',
            ["الشبكة آمنة تماما"],
        ),
        (
            'ويوضح سالم الراشد في كتابه "كيف نبني موقعا جيدا" (Building Good Sites) أن اللون مهم.',
            ["اللون مهم"],
        ),
        # Short words in marks may be said all the same.
        ("وقال السفير سالم الراشد «نعم نوافق».", ["نعم نوافق"]),
    ],
)
def test_what_names_something_is_not_said(text: str, said: list[str]) -> None:
    assert contents(text) == said


@pytest.mark.parametrize(
    "said",
    ['"حي الورد" كان موقعا للأسواق القديمة', '"موجة من الإغلاقات" قد بدأت تضرب المنشآت'],
)
def test_a_subject_in_marks_has_its_predicate(said: str) -> None:
    assert contents(f"وأضاف المدير سالم الراشد أن {said}.") == [said]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("غير أن «حراك الضفاف الحر» أكد في تعميم أن الإضراب مستمر.", "حراك الضفاف الحر"),
        ("لكن «حراك الضفاف» قال إن الإضراب مستمر.", "حراك الضفاف"),
        ("إلا أن «المتحدة للأعلاف» نفت أن يكون المصنع قد أغلق.", "المتحدة للأعلاف"),
        ("بيد أن «منصة القرى» أعلنت أن الحفل ألغي.", "منصة القرى"),
    ],
)
def test_a_strange_name_in_marks_opens_its_clause(text: str, speaker: str) -> None:
    (only,) = annotate(Article("x", text), load_lexicon()).statements
    assert [s.name for s in only.speakers] == [speaker]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "أعلن المصرف الأهلي «الواحة»، أمس، تجميد القروض الصغيرة.",
            "تجميد القروض الصغيرة",
        ),
        (
            "أعلنت شركة الملاحة التونسية الخاصة «المرسى»، الثلاثاء، إلغاء رحلاتها إلى جنوة.",
            "إلغاء رحلاتها إلى جنوة",
        ),
        ("أعلن نادي الدرجة الثانية «النجم»، السبت، إقالة مدربه.", "إقالة مدربه"),
    ],
)
def test_behind_an_adjective_a_name_in_marks_is_a_body_s(text: str, said: str) -> None:
    assert contents(text) == [said]
