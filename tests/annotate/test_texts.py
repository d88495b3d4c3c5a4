"""A text that an imperfect describes: it says what the imperfect tells, or who gave it does."""

from collections.abc import Callable

Told = Callable[[str], list[tuple[str, str, str]]]


def test_whom_a_report_came_from_says_what_it_tells(told: Told) -> None:
    text = "وتلقت فرقة الإنقاذ بلاغا من راع يفيد بسقوط سيارة في الوادي."
    assert told(text) == [("يفيد", "راع", "سقوط سيارة في الوادي")]


def test_a_report_that_nobody_gave_speaks_itself(told: Told) -> None:
    text = "ورد بلاغ إلى غرفة عمليات الدفاع المدني فجر أمس، يفيد بنشوب حريق في مستودع."
    assert told(text) == [("يفيد", "بلاغ", "نشوب حريق في مستودع")]
    text = "وتلقت الشرطة بلاغا يفيد بفقدان طفل."
    assert told(text) == [("يفيد", "بلاغ", "فقدان طفل")]


def test_who_gives_a_text_says_what_it_says(told: Told) -> None:
    text = "وجهت النقابة إلى الوزارة مذكرة عاجلة تقترح أن تبدأ الدراسة متأخرة."
    assert told(text) == [("تقترح", "النقابة", "تبدأ الدراسة متأخرة")]
    text = "وردد المحتجون شعارات تطالب برحيل المحافظ."
    assert told(text) == [("تطالب", "المحتجون", "رحيل المحافظ")]


def test_a_text_inside_somebodys_words_speaks_too(told: Told) -> None:
    text = "وقال الوزير سالم الراشد إنه اطلع على تقارير تفيد بأن المعبر أغلق."
    assert told(text)[1] == ("تفيد", "تقارير", "المعبر أغلق")


def test_a_nearer_noun_or_a_subject_behind_keeps_the_verb_from_the_text(told: Told) -> None:
    assert told("وقدم الموظفون شكوى عن مدير يهدد بالفصل.") == []
    text = "وأصدرت النيابة مذكرة بحق تاجر تقول الشرطة إنه هرب."
    assert told(text) == [("تقول", "الشرطة", "هرب")]
