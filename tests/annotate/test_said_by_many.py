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


def test_a_few_of_many_speak(told: Told) -> None:
    text = "وقال سالم العمري إن العمل اكتمل. وقال بضعة خبراء إن الجسر سيفتح غدا."
    assert told(text)[1] == ("وقال", "بضعة خبراء", "الجسر سيفتح غدا")
    text = "وقال سالم العمري إن العمل اكتمل. وأكدت شريحة من المشجعين أن الملعب بعيد."
    assert told(text)[1] == ("وأكدت", "شريحة من المشجعين", "الملعب بعيد")


def test_two_in_the_case_of_a_subject_speak(told: Told) -> None:
    text = "وقال وزيرا خارجية مصر والأردن إن الاتفاق قريب."
    assert told(text) == [("وقال", "وزيرا خارجية مصر والأردن", "الاتفاق قريب")]
    text = "قال سالم العمري إن العمل بدأ. وقال مازحا أمام الحضور إن العمل انتهى."
    assert told(text)[1] == ("وقال", "سالم العمري", "العمل انتهى")


def test_a_clause_beside_another_has_its_own_subject(told: Told) -> None:
    text = "وقال سالم العمري إن العمل بدأ. في حين اكتفت وكالة الأنباء العمانية الرسمية بالقول إن الوزيرين التقيا."
    assert told(text)[1][1] == "وكالة الأنباء العمانية"


def test_a_known_name_is_no_conjunction(told: Told) -> None:
    text = "طلب المجلس من الأمين العام بان كي مون تشكيل فريق."
    assert told(text) == [("طلب", "المجلس", "تشكيل فريق")]
    assert told("طلب المجلس من الوزير بان يشكل فريقا.") == [("طلب", "المجلس", "يشكل فريقا")]
