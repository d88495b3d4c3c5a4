"""Facts about titles that run on to a name, relative clauses, and who tells; every sentence is invented."""

from __future__ import annotations

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def speakers(text: str, outlet: str | None = None) -> list[str | None]:
    found = annotate(Article("x", text, outlet=outlet), load_lexicon()).statements
    return [s.speakers[0].name if s.speakers else None for s in found]


def test_a_chair_named_after_a_man_is_not_the_name_of_who_holds_it() -> None:
    text = (
        "أكد المشرف على كرسي المهندس عبدالله بقشان لأبحاث الماء بجامعة الملك سعود "
        "رئيس اللجنة المنظمة لمهرجان العسل الدكتور سالم الراشد مشاركة نخبة من النحالين."
    )
    assert speakers(text) == ["سالم الراشد"]


def test_a_father_is_not_his_daughter_of_the_same_surname() -> None:
    text = "وصلت الطفلة زينب شلهوب إلى الدمام. وقال محمد حسين شلهوب والد الطفلة إن ابنته بخير."
    assert speakers(text) == ["محمد حسين شلهوب"]


def test_a_marked_name_before_a_title_is_the_speaker() -> None:
    text = "وقالت “جيمي برجين” الباحثة المشاركة في الدراسة إن القلب يصمد."
    assert speakers(text) == ["جيمي برجين"]


def test_a_marked_outlet_before_a_title_is_only_told() -> None:
    text = 'أبلغ "الاقتصادية" المهندس مسفر المالكي أن المصنع جاهز.'
    assert speakers(text, "الاقتصادية") == ["مسفر المالكي"]


def test_the_man_before_the_pronoun_speaks_where_nobody_else_does() -> None:
    text = "أكدت الحكومة أن السد آمن. وزار الموقع أمس وزير المياه سالم الحمد، الذي زعم بأن الماء نظيف."
    assert speakers(text) == ["الحكومة", "سالم الحمد"]


def test_behind_an_the_subject_stands_before_its_verb() -> None:
    text = "وأوضح التقرير أن المجلس وجه البلدية بمخاطبة رؤساء المراكز."
    assert speakers(text) == ["التقرير", "المجلس"]


def test_a_ministry_s_spokesman_speaks_also_where_a_noun_is_said() -> None:
    text = "أعربت الخارجية على لسان متحدثها سالم الحمد عن أملها في التهدئة."
    assert speakers(text) == ["سالم الحمد"]


def test_a_single_letter_before_a_name_is_a_title() -> None:
    text = "وأوضح المهندس سامي بن فريج الشلبي أن الميناء جاهز. وأضاف م الشلبي بأن العمل مستمر."
    assert speakers(text) == ["سامي بن فريج الشلبي"] * 2


def test_an_office_right_behind_a_rank_is_a_woman_s_name() -> None:
    assert speakers("أوضحت المحامية أميرة عبدالله الشلبي أن القضايا كثيرة.") == ["أميرة عبدالله الشلبي"]


def test_a_canal_is_no_channel() -> None:
    text = "وأوضح الإحصاء - في بيانه حول المؤشرات الخاصة بقناة السويس - أن الإيرادات ارتفعت."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert len(one.chain) == 1


def test_a_bulletin_is_not_published_by_its_name() -> None:
    text = "وأشارت نشرة تداول إلى أن عدد الصفقات بلغ مليونا."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert len(one.chain) == 1


def test_a_sheikh_between_commas_is_the_commander() -> None:
    text = "وقال قائد الحرس في المحافظة، الشيخ عبدالعزيز الشلبي، إن الطريق آمن."
    assert speakers(text) == ["عبدالعزيز الشلبي"]


def test_all_bodies_are_called_upon() -> None:
    text = "قالت نورة الشلبي إن اللوحة جديدة. وطالبت جميع المؤسسات الإعلامية بدعم الفن."
    assert speakers(text) == ["نورة الشلبي", "نورة الشلبي"]


def test_an_order_told_by_the_main_speaker_does_not_end_his_turn() -> None:
    text = (
        "أوضح مدير العلاقات وليد الشلبي أن الجمعية جاهزة.\n"
        "وذكر الشلبي أن الفرق وصلت.\n"
        "كما وجه المدير العام معاذ الراشد بتجهيز السيارات.\n"
        "وأشار إلى أن الزيارات مستمرة."
    )
    assert speakers(text) == ["وليد الشلبي", "وليد الشلبي", "معاذ الراشد", "وليد الشلبي"]


def test_who_talked_to_reporters_and_said() -> None:
    text = "قالت الحكومة إن الأمر جيد. وبعد المحادثات تحدث الوزير سالم الحمد للمراسلين فقال إنه متفائل."
    assert speakers(text) == ["الحكومة", "سالم الحمد"]


def test_a_guest_speaks_and_not_the_paper_that_talked_with_him() -> None:
    text = "أجرت صحيفة الشروق حوارا مع المدرب سالم الحمد، تحدث فيه عن استعداد فريقه للموسم."
    assert speakers(text) == ["سالم الحمد"]


def test_what_a_paper_has_learned_from_sources_is_theirs() -> None:
    text = "علمت «الضحى» من مصادر مطلعة أن المقر سيغلق. وأشارت المصادر إلى أن القرار نهائي."
    assert speakers(text, "الضحى") == ["مصادر مطلعة", "مصادر مطلعة"]


def test_what_a_paper_has_learned_from_nobody_is_its_own_word() -> None:
    assert speakers("علمت «الضحى» أن المقر سيغلق.", "الضحى") == []


def test_who_is_told_with_li_is_no_speaker() -> None:
    text = "قالت الزوجة سعاد الشلبي إن الأمر صعب. وأردفت قائلة للقاضي: ها هو زوجي أمامك."
    assert speakers(text) == ["سعاد الشلبي", "سعاد الشلبي"]


def test_the_man_who_accuses_behind_the_pronoun_is_not_the_speaker_of_the_sentence() -> None:
    text = "أعرب سالم الحمد عن رفضه لتصريحات الوزير غازي الشلبي الذي اتهم النادي بالتقصير."
    assert speakers(text) == ["سالم الحمد", "غازي الشلبي"]


def test_a_marked_name_inside_a_title_is_passed() -> None:
    text = 'كشف رئيس الجمعية الخيرية "نقاء" الدكتور أحمد الشلبي عن وصول العدد إلى ألفين.'
    assert speakers(text) == ["أحمد الشلبي"]


def test_an_object_behind_a_known_name_is_no_name() -> None:
    text = "كما أمر الأمير سلطان بن فهد بعلاجه بالخارج قبل عام."
    assert speakers(text) == ["سلطان بن فهد"]


def test_two_heads_of_state_speak_jointly() -> None:
    text = "أكد العاهل الأردني والرئيس العراقي أن خط السكة سينجز قريبا."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert [x.name for x in one.speakers] == ["العاهل الأردني", "الرئيس العراقي"]


def test_a_person_close_to_somebody_is_not_he() -> None:
    text = "نسبت صحيفة البحيرة إلى شخص مقرب من رئيس الوزراء الباكستاني قوله إن القرض مؤجل."
    assert speakers(text) == ["شخص مقرب من رئيس الوزراء الباكستاني"]


def test_a_ruling_speaks() -> None:
    text = "جاء في حكم المحكمة الإدارية العليا أن الأرض ملك للدولة."
    assert speakers(text) == ["حكم المحكمة الإدارية العليا"]


def test_the_reports_are_those_that_were_told_before() -> None:
    text = "أشارت تقارير صحفية إلى أن اللاعب سيرحل. وكشفت الصحف أن العقد انتهى. وأوضحت التقارير أنه مرشح."
    assert speakers(text)[2] == speakers(text)[0]


def test_what_is_found_out_is_nobody_s_before_it() -> None:
    text = "أعلنت وزارة الداخلية أن الحدود آمنة. وكشفت التحقيقات أن السائق كان نائما."
    assert speakers(text) == ["وزارة الداخلية", "التحقيقات"]


def test_a_medium_in_brackets_keeps_its_name_before_a_marked_adjective() -> None:
    text = 'أوضحت صحيفة (لازاريا) البرتغالية "العريقة" أن الميناء سيغلق شهرا.'
    assert speakers(text) == ["لازاريا"]


def test_that_a_document_was_issued_is_no_part_of_its_name() -> None:
    assert speakers("وكشف تعميم صادر مؤخرا أن الوزير غائب.") == ["تعميم"]


def test_the_accused_who_are_counted_accuse_nobody() -> None:
    text = "وقال القاضي فهد العلي إن القبض على 12 متهما من جماعة خاب بكيدها الأمل نجاح للأمن."
    assert speakers(text) == ["فهد العلي"]


def test_a_long_adjunct_of_a_title_is_passed_before_the_name() -> None:
    text = "رئيس قسم الطرق الزراعية في بلدية المدينة الساحلية سابقا الدكتور ناصر آل حمد، قال: إن الجسر آمن."
    assert speakers(text) == ["ناصر آل حمد"]


def test_a_medium_in_brackets_or_marks_is_a_link_of_what_it_hands_on() -> None:
    for medium in ("(الضفاف)", '"الضفاف"', "«الضفاف»"):
        (one,) = annotate(
            Article("x", f"وبحسب {medium} فقد ذكرت مصادر أن السد آمن."), load_lexicon()
        ).statements
        assert [link.name for link in one.chain] == ["الضفاف", "مصادر"]


def test_the_man_before_his_participle_speaks_where_no_verb_does() -> None:
    text = "نفى الوزير فهد العلي الخبر. وأول رسالة في الباب للكاتب اليمني سالم الشلبي قائلا: مُنعنا من الدخول."
    assert speakers(text) == ["فهد العلي", "سالم الشلبي"]


def test_a_text_of_law_shows_by_its_nature_whoever_s_it_is() -> None:
    text = "ودعا الوزير سالم الحمد إلى احترام ميثاق الأمم المتحدة التي تؤكد على حرمة الحدود."
    assert speakers(text) == ["سالم الحمد"]


def test_what_is_known_speaks_also_inside_another_s_words() -> None:
    text = "وأضافت البلدية أن الحي أخلي من سكانه، إذ أشارت المعلومات إلى تصدع السد."
    assert speakers(text) == ["البلدية", "المعلومات"]


def test_what_goes_by_the_law_is_not_said_by_it() -> None:
    text = "وأوضح المحامي سالم الراشد أن الملف يسير وفق القضاء."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert text[one.content.start : one.content.end] == "الملف يسير وفق القضاء"


def test_what_followed_is_no_part_of_a_noun_that_was_said() -> None:
    text = "أعلنت الوزارة إغلاق الجسر القديم، الأمر الذي أغضب السكان."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert text[one.content.start : one.content.end] == "إغلاق الجسر القديم"


def test_a_source_that_hides_its_name_says_nothing_by_that() -> None:
    for asked in ("طلب عدم ذكر اسمه", "اشترط عدم الكشف عن هويته", "فضل عدم نشر اسمه"):
        assert speakers(f"وأوضح مسؤول بالميناء {asked} أن السفن عادت.") == ["مسؤول بالميناء"]
    text = "وروى مصدر طبي في الميناء مفضلا عدم نشر اسمه، أنه عالج البحارة."
    assert speakers(text) == ["مصدر طبي في الميناء"]


def test_by_way_of_is_not_what_was_announced() -> None:
    text = "أعلن مسؤولون إطلاق حملة لتوعية السائقين عن طريق الملصقات."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert text[one.content.start : one.content.end].startswith("إطلاق حملة")


def test_a_common_verb_is_believed_behind_words_that_lead_over() -> None:
    for opening in ("وفي السياق ذاته", "وفي ذات السياق", "على صعيد آخر", "من ناحية أخرى"):
        assert speakers(f"{opening} ذكر مدير المركز سالم الشلبي، أن الحفل انتهى.") == ["سالم الشلبي"]


def test_an_amount_tells_nobody() -> None:
    text = "ذكرت صحيفة الضفاف أن الصفقة بلغت مبلغا كبيرا مقارنة بما يدفع عادة."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert text[one.content.start : one.content.end].endswith("يدفع عادة")


def test_one_man_does_not_go_on_as_many() -> None:
    text = "عقد الرئيس سالم الحمد لقاءات مع الوفود التي حضرت، حيث قدموا له التهنئة بالافتتاح."
    assert speakers(text) == []


def test_who_hands_over_papers_of_thanks_does_not_thank() -> None:
    assert speakers("قدم عميد المعهد للخريجين شهادات شكر في ختام الدورة.") == []
    assert speakers("قدم المحافظ سالم الحمد شكره للفرق التطوعية.") == ["سالم الحمد"]


def chains(text: str) -> list[list[str]]:
    return [[link.name for link in s.chain] for s in annotate(Article("x", text), load_lexicon()).statements]


def test_a_tag_behind_the_full_stop_hands_on_what_was_said_before_it() -> None:
    text = "قال المدرب سالم النجار: «لعبنا جيدا وكنا نستحق الفوز».وفقا لوكالة رويترز."
    assert chains(text) == [["رويترز", "سالم النجار"]]
    assert chains("أكدت وزارة النقل أن الجسر افتتح أمس. بحسب وكالة الأناضول.") == [
        ["وكالة الأناضول", "وزارة النقل"]
    ]


def test_a_tag_that_is_its_whole_sentence_tells_the_one_before() -> None:
    text = "وصل الفريق صباحا. سجل اللاعب ثلاثة أهداف في الشوط الأول.وفقا لوكالة رويترز.\nغادر الفريق."
    (found,) = annotate(Article("x", text), load_lexicon()).statements
    assert text[found.content.start : found.content.end] == "سجل اللاعب ثلاثة أهداف في الشوط الأول"
    assert [s.name for s in found.speakers] == ["رويترز"]


def test_a_tag_on_a_line_of_its_own_tells_nothing_of_the_paragraph_before() -> None:
    assert chains("سجل اللاعب ثلاثة أهداف.\nوفقا لوكالة رويترز.") == []


def test_a_surname_of_two_who_have_not_spoken_stays_as_it_is_written() -> None:
    text = (
        "اجتمع المحافظ سفر بن سويد العامري مع أعضاء اللجنة. وزار الدكتور هجاد عمر العامري السوق. "
        "وأوضح العامري أن الاجتماع ناقش الاستثمار."
    )
    assert speakers(text) == ["العامري"]


def test_a_verb_of_saying_is_nobodys_first_name() -> None:
    text = "أوضح المتحدث رأفت الصباغ أن القوافل وصلت. وحول التوزيع، أبان الصباغ أن الجهود مستمرة."
    assert speakers(text) == ["رأفت الصباغ", "رأفت الصباغ"]


def test_a_surname_of_two_who_both_acted_is_a_persons_own_words() -> None:
    text = "وصل فهد الراشد أمس. وغادر ناصر الراشد المدينة. وأكد الراشد أن الجسر انهار."
    (found,) = annotate(Article("x", text), load_lexicon()).statements
    assert [(s.name, s.kind) for s in found.speakers] == [("الراشد", "person")]
