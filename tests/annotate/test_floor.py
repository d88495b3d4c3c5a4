"""Facts about who goes on speaking where a verb names nobody; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Statement


def found(text: str, outlet: str | None = None) -> tuple[Statement, ...]:
    return annotate(Article("x", text, outlet=outlet), load_lexicon()).statements


def speakers(text: str, outlet: str | None = None) -> list[str | None]:
    return [s.speakers[0].name if s.speakers else None for s in found(text, outlet)]


LAST = "أكد المدير سامي الحمد أن المصنع يعمل.\n"


def test_who_began_to_speak_goes_on_even_where_his_first_words_are_no_statement() -> None:
    text = LAST + "ومن جانبها أطلقت وزارة الصناعة حملة جديدة في المدن.\nوأضافت أن الأسعار مستقرة."
    assert speakers(text)[-1] == "وزارة الصناعة"


def test_who_is_quoted_or_gives_an_order_does_not_take_the_floor() -> None:
    text = (
        LAST
        + "وأضاف أن العمال بخير.\nكما وجه الوزير خالد العمري بنقل العمال إلى الموقع الجديد فورا.\nوأشار إلى أن المصنع كبير."
    )
    assert speakers(text)[-1] == "سامي الحمد"


def test_a_newcomer_of_the_other_gender_does_not_go_on() -> None:
    text = LAST + "ورحبت الوزيرة نورة السالم بالضيوف.\nوأضاف أن العمل مستمر."
    assert speakers(text)[-1] == "سامي الحمد"


def test_a_subject_that_cannot_be_read_is_nobody_who_began_before() -> None:
    text = LAST + "وألقى الأمير خالد العمري كلمة قصيرة.\nوقال رفه إن العمل مستمر."
    assert "خالد العمري" not in speakers(text)


def test_a_verb_inside_a_quotation_lends_no_subject() -> None:
    text = "وتابع الرئيس سامي الحمد، قائلا: “لكن الوزير خالد العمري يعرف البلد”، متسائلا عن سر الغياب."
    assert set(speakers(text)) == {"سامي الحمد"}


def chains(text: str, outlet: str | None = None) -> list[list[str]]:
    return [[x.name for x in s.chain] for s in found(text, outlet)]


def test_one_word_for_a_body_goes_by_its_name() -> None:
    text = "أطلقت شركة البحار برنامجا جديدا.\nوأوضحت الشركة أن العمل مستمر. وأضافت أن الأسعار ثابتة."
    assert speakers(text) == ["شركة البحار", "شركة البحار"]


def test_who_stands_behind_the_copula_is_the_subject_of_what_follows() -> None:
    text = (
        "أكدت معلومات صحفية أن القرية خالية.\nوكانت حركة طالبان في وقت سابق أصدرت بيانات أعلنت فيها عن هدنة."
    )
    assert speakers(text)[-1] == "حركة طالبان"


def test_a_word_that_leads_over_is_no_verb() -> None:
    text = "وبذلك بدأ البنك المركزي التونسي العمل، مؤكدا أن الأسعار ثابتة."
    assert speakers(text) == ["البنك المركزي التونسي"]


def test_one_man_does_not_go_on_as_a_woman() -> None:
    text = "أعلنت وزارة العدل أن العمل بدأ.\nوسيبدأ التنفيذ بحسب توجيه وزيرها الدكتور سالم الراشد على مكتبه، وقالت في بيان إن الإجراء سريع."
    assert "سالم الراشد" not in speakers(text)


def test_two_do_not_go_on_as_one() -> None:
    text = (
        "قال سامي الحمد إن بيته جديد.\nوتزوج سامي الحمد ونورة السالم في الصيف، وكتب على صفحته إن العرس صغير."
    )
    assert speakers(text) == ["سامي الحمد", "سامي الحمد"]


def test_a_medium_in_a_tag_covers_its_own_sentence_only() -> None:
    text = "وبحسب رويترز، قال الوزير سامي الحمد إن الطريق مفتوح. وأضاف أن العمل مستمر."
    assert chains(text) == [["رويترز", "سامي الحمد"], ["سامي الحمد"]]


def test_media_in_general_are_no_teller() -> None:
    text = "وقال الوزير سامي الحمد لوسائل إعلام محلية إن الطريق مفتوح."
    assert chains(text) == [["سامي الحمد"]]


def test_an_agency_named_by_its_country_keeps_its_name_and_is_known_as_the_outlet_itself() -> None:
    text = "وقال الوزير سامي الحمد لوكالة الأنباء السعودية إن الطريق مفتوح."
    assert chains(text) == [["وكالة الأنباء السعودية", "سامي الحمد"]]
    assert chains(text, "was") == [["سامي الحمد"]]


def test_scripture_is_gods_word_and_its_citer_goes_on() -> None:
    text = "وقال الشيخ سالم الراشد إن الصدق واجب، وقال تعالى: «وكونوا مع الصادقين». وأضاف أن الكذب حرام."
    assert speakers(text) == ["سالم الراشد", "الله", "سالم الراشد"]


def test_scripture_inside_a_sermon_is_handed_on_by_the_preacher() -> None:
    text = "وأكد الشيخ سالم الراشد أن الصدق واجب لقوله تعالى: «وكونوا مع الصادقين»."
    assert chains(text)[-1] == ["سالم الراشد", "الله"]


def test_a_surname_that_begins_like_a_preposition_speaks() -> None:
    text = "ووصل المدرب رضا بزوادة إلى الملعب.\nوقال المدير سامي الحمد إن الباب مفتوح.\nوأضاف بزوادة أن المباراة صعبة."
    assert speakers(text)[-1] in ("بزوادة", "رضا بزوادة")


def test_a_number_of_bodies_speaks() -> None:
    text = LAST + "ونددت 19 منظمة بالحكم، مؤكدة أن العدل غاب."
    assert speakers(text) == ["سامي الحمد", "19 منظمة", "19 منظمة"]


def test_whom_he_met_is_no_part_of_his_title() -> None:
    text = (
        "أكد وزير الخارجية الأميركي جون كيري أن الاتفاق جيد.\n"
        "وأفصح خالد العطية وزير خارجية قطر خلال مؤتمر مع نظيره الأميركي عن موعد اللقاء.\n"
        "من جانبه أكد الوزير الأميركي أن بلاده ملتزمة. وأضاف أن العمل مستمر."
    )
    assert speakers(text)[-2:] == ["جون كيري", "جون كيري"]


def test_one_man_does_not_go_on_as_many() -> None:
    text = LAST + "وبدأ اللاجئون رحلة جديدة إلى الحدود، آملين أن تكون الأخيرة."
    assert speakers(text).count("سامي الحمد") == 1


def test_a_ministry_goes_on_as_the_man_who_speaks_for_her() -> None:
    text = "أعلنت وزارة الصناعة أن المصنع يعمل.\nوأضاف أن الأسعار مستقرة."
    assert speakers(text) == ["وزارة الصناعة", "وزارة الصناعة"]


def test_whoever_says_has_said_it_even_if_no_list_knows_him() -> None:
    text = LAST + "وأقام الصندوق حفلا. وقال المهرجان في بيان إن الأفلام جاهزة."
    assert speakers(text)[-1] == "المهرجان"


def test_who_called_speaks_in_the_call() -> None:
    text = "تلقى الأمير خالد العمري اتصالا هاتفيا من الرئيس سامي الحمد أعرب خلاله عن أمله في السلام، كما عبر عن شكره."
    assert speakers(text) == ["سامي الحمد", "سامي الحمد"]


def test_of_whom_the_sentence_tells_is_its_subject() -> None:
    text = LAST + "أما الوزير خالد العمري، الذي زار المصنع، فقد اعترف بأن العمل صعب."
    assert speakers(text)[-1] == "خالد العمري"
    text = LAST + "أما وزير النقل خالد العمري، فأكد أن الطريق جاهز."
    assert speakers(text)[-1] == "خالد العمري"
    text = LAST + "أما المقررة الأممية لحرية الرأي فقالت إن العمل صعب."
    assert speakers(text)[-1] == "المقررة الأممية لحرية الرأي"


def test_people_before_their_pronoun_speak() -> None:
    text = "وشهد الحي إقبالا من الزوار الذين أبدوا سعادتهم بالاحتفال."
    assert speakers(text) == ["الزوار"]


def test_a_verb_of_another_gender_passes_over_him_who_answered_with_a_participle() -> None:
    first = "قالت الناشطة هند الزيني إن المشروع يسير وفق الخطة. "
    text = first + "وردّ الوزير سالم الراشد قائلا إن الأرقام غير دقيقة. وبينت أن التكاليف ثابتة."
    assert speakers(text) == ["هند الزيني", "سالم الراشد", "هند الزيني"]


def test_a_man_behind_a_verb_in_teh_is_no_woman() -> None:
    text = "قالت الناشطة هند الزيني إن العمل بدأ. وتفقد المدير سالم الراشد المبنى. وبينت أن التكاليف ثابتة."
    assert speakers(text) == ["هند الزيني", "هند الزيني"]


def test_nobody_goes_on_where_a_name_is_written_that_nobody_can_read() -> None:
    text = LAST + "وأضاف زيا ماليكزاده، الذي شارك في الدراسة، أن الأسعار سترتفع."
    assert speakers(text)[-1] != "سامي الحمد"


@pytest.mark.parametrize("act", ["اهتمت الصحف اللبنانية بزيارة", "ركزت الأحزاب اللبنانية على زيارة"])
def test_many_bodies_go_on_as_one_does(act: str) -> None:
    assert speakers(f"{act} الوفد. وذكرت أن المعبر مفتوح.") == [" ".join(act.split()[1:3])]


PAGES = (
    " تقع القرية على ضفة النهر، وفيها ثلاث مدارس ومستوصف صغير وسوق يفتح أبوابه كل خميس. "
    "وتشتهر بزراعة الزيتون والرمان منذ عقود طويلة، ويقصدها الزوار في فصل الربيع من المدن القريبة. "
    "وفي وسطها بئر قديمة تروي الحقول، وحولها بيوت من الطين والحجر رممت قبل أعوام قليلة. "
)


def test_nobody_goes_on_after_pages_of_telling() -> None:
    assert speakers(LAST + PAGES + PAGES + "وقال إن العمل مستمر.") == ["سامي الحمد", None]
    assert speakers(LAST + PAGES + PAGES + "مؤكدا أن العمل مستمر.") == ["سامي الحمد", None]
    assert speakers(LAST + PAGES + "ولا بد من الاعتراف بأن العمل شاق.") == ["سامي الحمد"]


def test_who_is_named_behind_pages_of_telling_begins_to_speak() -> None:
    text = LAST + PAGES + PAGES + "وفي دكان صغير يقف المواطن فهد الزيني بين بضاعته. ويقول إن العمل مستمر."
    assert speakers(text)[-1] == "فهد الزيني"


def test_who_spoke_one_paragraph_ago_still_goes_on() -> None:
    assert speakers(LAST + PAGES + "وأضاف أن العمل مستمر.")[-1] == "سامي الحمد"


def test_what_befalls_others_between_two_of_his_sentences_takes_no_floor() -> None:
    for between in (
        "وتوفي والد الحارس فهد الزيني أمس.",
        "ويلتقي الفريق نظيره الأحد المقبل.",
        "وتزوج الممثل أنور ربيع قبل عامين.",
    ):
        assert speakers(LAST + between + "\nوأكد أن العمل مستمر.")[-1] == "سامي الحمد"


def test_who_adds_has_spoken_before() -> None:
    text = LAST + "وافتتح الوزير خالد العمري المعرض."
    assert speakers(text + "\nوأضاف أن العمل مستمر.")[-1] == "سامي الحمد"
    assert speakers(text + "\nوقال إن العمل مستمر.")[-1] == "خالد العمري"


def test_a_man_is_no_subject_of_a_feminine_verb() -> None:
    text = "أكدت الوزيرة نورة السالم أن المصنع يعمل. وتسلم الجائزة هذا العام الكاتب فهد الزيني. وقالت إن العمل مستمر."
    assert set(speakers(text)) == {"نورة السالم"}


def test_a_pretext_is_his_who_acts_and_not_his_who_tells_it() -> None:
    text = "قال المدير سامي الحمد إن الشركة تعمل. وأغلقت البلدية السوق بحجة أن المبنى قديم."
    assert speakers(text) == ["سامي الحمد", "البلدية"]
    told = "قال المدير سامي الحمد إنه فوجئ بقرار فصله بحجة أن المخزن فارغ."
    assert speakers(told) == ["سامي الحمد"]


def test_who_is_turned_to_within_a_sentence_speaks_next() -> None:
    text = "وقال سالم الراشد إن الطاقة ضرورية، أما المواطن فهد الزيني فيرى أن الأسعار مرتفعة، وأشار إلى أن الدعم قليل."
    assert speakers(text) == ["سالم الراشد", "فهد الزيني", "فهد الزيني"]
    reply = "قال سالم الراشد إن الفريق ضعيف، ليرد عليه فهد الزيني قائلا إن الفريق قوي."
    assert speakers(reply) == ["سالم الراشد", "فهد الزيني"]


def test_nobody_from_before_speaks_in_a_sentence_that_has_its_own_subject() -> None:
    told = LAST + "ونقلت الصحيفة تصريحات أدلى بها مسؤول كبير قال فيها إن العمل توقف."
    assert "سامي الحمد" not in speakers(told)[1:]
    thing = LAST + "وتتلخص فكرة المدير في البناء، إذ يقول إن العمل مستمر."
    assert speakers(thing)[-1] == "سامي الحمد"


def test_a_participle_of_the_other_gender_is_not_the_last_mans() -> None:
    text = LAST + "وكرمت مساعدة المشرف الطالبات في النادي؛ معربة عن سعادتها بالعمل."
    assert "سامي الحمد" not in speakers(text)[1:]


def test_what_is_done_by_somebody_makes_him_no_subject() -> None:
    text = "ورفع الوزير خالد العمري التعازي لأسر من قتلوا من قبل أحد المسلحين، مضيفا أن العمل مستمر."
    assert speakers(text)[-1] == "خالد العمري"
