"""Facts about joint speakers: one man with two titles, and two men; every sentence is invented."""

from __future__ import annotations

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def speakers(text: str) -> list[list[str]]:
    said = annotate(Article("x", text, outlet=None), load_lexicon()).statements
    return [[link.name for link in s.speakers] for s in said]


def test_two_titles_and_one_name_are_one_man() -> None:
    text = "أكد عضو الجمعية الوطنية للاقتصاد ورجل الأعمال المعروف الدكتور عبدالله الزيني أن المشاكل كثيرة."
    assert speakers(text) == [["عبدالله الزيني"]]
    text = "أشار رئيس قسم الأرصاد ومدير مركز المناخ بالجامعة، الدكتور منصور الزيني، إلى أن الظاهرة نادرة."
    assert speakers(text) == [["منصور الزيني"]]


def test_two_titles_without_a_name_are_one_man_where_he_has_spoken() -> None:
    text = "قال المحلل سالم الراشد إن النمو ضعيف. واعتبر المحلل والخبير الاقتصادي أن الحكومة مطالبة بالمضي."
    assert speakers(text) == [["سالم الراشد"]] * 2


def test_a_second_field_of_an_office_is_no_second_speaker() -> None:
    text = "وقالت وزيرة الخارجية والدفاع الألمانية، أنالينا بيربوك، إن بلادها مستعدة."
    assert speakers(text) == [["أنالينا بيربوك"]]


def test_ministers_of_two_lands_are_two() -> None:
    text = "وأكد وزير الداخلية الفرنسي برنار كازنوف ونظيرته البريطانية تيريزا ماي أن الحدود مغلقة."
    assert speakers(text) == [["برنار كازنوف", "تيريزا ماي"]]


def test_an_office_of_two_places_has_one_bearer() -> None:
    text = "وجه رئيس الهيئة الملكية للجبيل وينبع الأمير سعود بن ثنيان بتشكيل فرق عمل لزيارة المواقع."
    assert speakers(text) == [["سعود بن ثنيان"]]


def test_a_name_behind_the_place_of_an_office_and_a_comma() -> None:
    text = "أعلن نائب رئيس الأمن العام في دبي، الفريق ضاحي خلفان عن تسجيل أول قضية."
    assert speakers(text) == [["ضاحي خلفان"]]


def test_whom_a_ministry_accuses_is_no_part_of_its_name() -> None:
    text = "واتهمت وزارة الخارجية الجزائرية المملكة باستغلال المؤتمر الدولي."
    assert speakers(text) == [["وزارة الخارجية الجزائرية"]]


def test_two_do_not_go_on_as_one() -> None:
    text = "قال مارك الزيني إنه سعيد. وتزوج مارك الزيني ونورة الراشد، وكتب على صفحته إن الحفل جميل."
    assert speakers(text)[-1] == ["مارك الزيني"]


def test_an_aside_about_a_man_leaves_him_the_subject() -> None:
    text = 'قال المدير سالم الراشد إن العمل بدأ. والنسبة ضئيلة، وغانم الزيني وهو شاب نازح من حمص يقول: "خسرت كل شيء".'
    assert speakers(text)[-1] == ["غانم الزيني"]


def test_two_sides_are_the_states_or_bodies_named_together() -> None:
    text = "اجتمع الوزير سالم الراشد بالسفير غانم الزيني، وبحثا العلاقات بين الأردن والعراق. وأكد الجانبان أهمية التعاون."
    assert speakers(text)[-1] == ["الأردن", "العراق"]
    text = "وقعت الاتفاقية بين وزارة الصحة ووزارة التعليم. وأكد الطرفان أهمية التعاون."
    assert speakers(text)[-1] == ["وزارة الصحة", "وزارة التعليم"]
    text = "وناقش ملك المغرب مع ملك الأردن سبل التنسيق بين المغرب والأردن. وشدد البلدان على أهمية السلام."
    assert speakers(text)[-1] == ["المغرب", "الأردن"]


def test_two_ministers_are_no_states() -> None:
    text = "التقى الوزير سالم الراشد نظيره الوزير غانم الزيني لبحث العلاقات بين الأردن والعراق. وأكد الوزيران أهمية التعاون."
    assert speakers(text)[-1] == ["سالم الراشد", "غانم الزيني"]


def test_those_whom_nobody_names_are_one_by_their_description() -> None:
    text = "اعتبر أكاديميون وباحثون مشاركة الشباب إنجازا جديدا، وتوقعوا أن ترتفع النسبة."
    assert speakers(text) == [["أكاديميون وباحثون"]] * 2
    text = "طالب عدد من السائقين والركاب بسرعة إصلاح الطريق."
    assert speakers(text) == [["عدد من السائقين والركاب"]]
    text = "وقال شهود عيان وسكان إن النار اشتعلت فجرا."
    assert speakers(text) == [["شهود عيان", "سكان"]]


def test_for_whom_a_man_speaks_does_not_speak_with_him() -> None:
    text = "وأكد سامي الزيني، عضو اللجنة والمتحدث الرسمي باسم الأخضر، أن القرار نهائي."
    assert speakers(text) == [["سامي الزيني"]]
