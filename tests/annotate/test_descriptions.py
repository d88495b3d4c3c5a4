"""Facts about people called otherwise than by their name: «المهندس ذاته», «وكيل المحافظ», a surname alone; every sentence is invented."""

from __future__ import annotations

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def speakers(text: str) -> list[str | None]:
    said = annotate(Article("x", text, outlet=None), load_lexicon()).statements
    return [s.speakers[0].name if s.speakers else None for s in said]


def test_a_definite_calling_is_who_has_been_speaking() -> None:
    text = "قال الملحن غانم الزيني إن الأغنية جاهزة. ويرى الموسيقار العراقي أن الجمهور ذواق."
    assert speakers(text) == ["غانم الزيني"] * 2
    text = (
        "قالت الرسامة سعاد الزيني إن اللوحات جاهزة. وأضافت الفنانة البالغة من العمر 40 عاما أن المعرض قريب."
    )
    assert speakers(text) == ["سعاد الزيني"] * 2
    text = "وصرح الأديب غانم الزيني بأنه سيغيب. وأكد الكاتب والنائب السابق أنه لم يتلق دعوة."
    assert speakers(text) == ["غانم الزيني"] * 2


def test_a_man_of_another_nation_or_sex_is_another() -> None:
    text = "قال النجم المصري غانم الزيني إن اللقاء صعب. وقال النجم البرازيلي إن الجمهور رائع."
    assert speakers(text)[1] != "غانم الزيني"
    text = "قال الطبيب غانم الزيني إن اللقاح آمن. وقالت الفتاة البالغة من العمر عشرين عاما إنها خائفة."
    assert speakers(text)[1] != "غانم الزيني"


def test_who_asks_is_not_who_has_spoken() -> None:
    text = "قال اللاعب غانم الزيني إن اللقاء صعب. وسأله المراسل: «هل كان الفوز سهلا؟»."
    assert speakers(text)[1] != "غانم الزيني"


def test_an_office_is_whom_the_text_named_with_it() -> None:
    text = (
        "حضر الحفل سفير مملكة البحرين في تيرانا غانم بن سعد الزيني. وأكد السفير البحريني أن العلاقات متينة."
    )
    assert speakers(text) == ["غانم بن سعد الزيني"]
    text = "وقدم الأهالي التهنئة لوكيل المحافظة غانم الزيني. وعبر وكيل المحافظ عن شكره للحضور."
    assert speakers(text)[-1] == "غانم الزيني"
    text = "كشف المستشار غانم الزيني رئيس النادي عن استقالته. وشدد رئيس الوادي على أن القرار نهائي."
    assert speakers(text) == ["غانم الزيني"] * 2
    text = (
        "ووصل المبعوث الخاص لرئيس الصين وزير الثقافة لوه شوتنج ، أمس.\nوقال المبعوث الصيني إن بلاده مستعدة."
    )
    assert speakers(text) == ["لوه شوتنج"]


def test_another_office_is_another_man() -> None:
    text = "قال وزير النقل غانم الزيني إن الطريق جاهز. وقال وزير الزراعة إن الموسم جيد."
    assert speakers(text)[1] != "غانم الزيني"


def test_a_father_is_not_who_was_called_his_son() -> None:
    text = "نعت القبيلة ابن الشهيد غانم الزيني. وقال والد الشهيد إن ابنه بطل."
    assert "غانم الزيني" not in speakers(text)


def test_a_surname_is_whose_first_names_stand_before_it() -> None:
    text = "واستقبل أمير المنطقة سداد بن محمود الفالحي أحد أعيان المنطقة. وأعرب الفالحي عن شكره للأمير."
    assert speakers(text)[-1] == "سداد بن محمود الفالحي"
    text = "بحضور مدير المدرسة الأستاذ هادي الهدلي، بدأ الحفل. وشكر الهدلي المعلمين على جهودهم."
    assert speakers(text)[-1] == "هادي الهدلي"
    text = "كشف رئيس الشركة سليمان الفالحي الخطة. ووفقا للفالحي فإن المطار جاهز."
    assert speakers(text)[-1] == "سليمان الفالحي"


def test_a_slip_in_a_surname_makes_no_other_man() -> None:
    text = "كشف الباحث خالد الفالح أن الصيف حار. وقال «الفالحي»: «إن المطر قليل هذا العام»."
    assert speakers(text)[:2] == ["خالد الفالح"] * 2
    text = "كشف الباحث خالد الفالح أن الصيف حار. وقال الصالحي: إن المطر قليل هذا العام."
    assert speakers(text)[1] != "خالد الفالح"


def test_a_courtesy_is_his_who_was_introduced_with_it() -> None:
    text = "حضر الحفل معالي المدير العام الدكتور غانم الزيني والشيخ سالم بن فهد.\nوقال معاليه إن العمل قائم."
    assert speakers(text) == ["غانم الزيني"]


def test_a_title_is_his_whose_name_stands_behind_what_completes_it() -> None:
    text = "وأكد سعيد الراشد الأمر. وقال المواطن في ميسينا غانم الزيني (65 عاما) إنه متفائل."
    assert speakers(text)[-1] == "غانم الزيني"
    text = "الذهب قديم منذ آلاف السنين، وفقا للمؤرخ المتخصص في شؤون الذهب غانم الزيني."
    assert speakers(text) == ["غانم الزيني"]
    text = "قتلت فتاة بسبب القصف، حسبما نشر حاكم ميسينا، فياتشوف غلادكوف على صفحته."
    assert speakers(text) == ["فياتشوف غلادكوف"]


def test_whom_a_title_met_is_not_its_bearer() -> None:
    text = "وقال المدير في لقاء مع غانم الزيني إن العمل قائم."
    assert "غانم الزيني" not in speakers(text)
    text = "ونقل الدكتور الفالح تعازي الملك سالم الزيني إلى أسرة الفقيد، سائلا الله له الرحمة."
    assert "سالم الزيني" not in speakers(text)
