"""Who speaks inside somebody's words: people by their noun or by the verb, and what is said at any time by nobody."""

from collections.abc import Callable

Told = Callable[[str], list[tuple[str, str, str]]]


def test_people_speak_inside_anothers_words(told: Told) -> None:
    text = "وقال المدرب سالم الراشد: «بعض الجيران يقولون إن الملعب بعيد»."
    assert told(text)[1] == ("يقولون", "بعض الجيران", "الملعب بعيد")
    text = "وقال السائق سالم الراشد: «كان الناس يسخرون من السيارة»."
    assert told(text)[1] == ("يسخرون", "الناس", "السيارة")
    text = "وقال اللاعب سالم الراشد: «أعربت أندية أوروبية كبرى عن اهتمامها بزميلي»."
    assert told(text)[1] == ("أعربت", "أندية أوروبية كبرى", "اهتمامها بزميلي")


def test_anybody_says_nothing(told: Told) -> None:
    text = "وقال المدرب سالم الراشد: «كل شخص يؤكد أن الفريق ضعيف مخطئ»."
    assert len(told(text)) == 1


def test_what_is_said_at_any_time_was_not_said(told: Told) -> None:
    text = "وقال المدرب سالم الراشد: «أغضب عندما يسألني أحدهم أين الكأس»."
    assert len(told(text)) == 1
    text = "وانخفض الدخل في حين يقول التجار إن السوق بخير."
    assert told(text) == [("يقول", "التجار", "السوق بخير")]


def test_a_relative_clause_without_a_pronoun_tells_of_its_antecedent(told: Told) -> None:
    text = "وتراجعت أسهم شركات الشحن الأوروبية التي تتهم الموانئ الآسيوية بتشويه المنافسة."
    assert told(text) == [("تتهم", "شركات الشحن الأوروبية", "تشويه المنافسة")]
    assert told("وزار الوفد مشاريع الإسكان التي تشجع الجيران على الاجتماع.") == []
    text = "ورد الوفد على المذكرة التي يطالب فيها المحامي بالإفراج عن موكله."
    assert told(text) == [("يطالب", "المحامي", "الإفراج عن موكله")]
