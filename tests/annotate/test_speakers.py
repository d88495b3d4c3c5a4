"""Facts about who speaks: names nobody knows behind titles, titles without a name, who goes on; every sentence is invented."""

from __future__ import annotations

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Statement


def found(text: str, outlet: str | None = None) -> tuple[Statement, ...]:
    return annotate(Article("x", text, outlet=outlet), load_lexicon()).statements


def speakers(text: str, outlet: str | None = None) -> list[str | None]:
    return [s.speakers[0].name if s.speakers else None for s in found(text, outlet)]


def chains(text: str, outlet: str | None = None) -> list[list[str]]:
    return [[x.name for x in s.chain] for s in found(text, outlet)]


def test_a_bare_word_behind_a_definite_trade_begins_a_name() -> None:
    assert speakers("وأوضحت الخياطة نوار السليم أن المشغل يعمل منذ عام.") == ["نوار السليم"]


def test_a_name_behind_a_place_is_no_part_of_the_title() -> None:
    text = "وقال المسؤول البيطري في ينبع الأشهب لبود إن القطيع سليم. وذكر لبود أن الفحص مستمر."
    assert speakers(text) == ["الأشهب لبود", "الأشهب لبود"]


def test_a_given_name_that_is_an_office_too_names_its_bearer() -> None:
    text = "أشار العقيد أمين شلبود، نائب رئيس نادي البحارة، إلى أن الرحلة تأجلت."
    assert speakers(text) == ["أمين شلبود"]


def test_a_group_has_no_name_behind_its_description() -> None:
    assert speakers("وأكد عدد من معلمي القرية الذين يسعون لفتح المدرسة أن المبنى جاهز.") != [
        "يسعون لفتح المدرسة"
    ]


def test_a_woman_called_by_a_part_of_the_day_speaks() -> None:
    assert speakers("وقالت صباح السالم إن المعرض يفتح غدا.") == ["صباح السالم"]


def test_a_part_of_the_day_is_no_name() -> None:
    assert speakers("وقال الوزير سامي الحمد صباح اليوم إن المعرض يفتح غدا.") == ["سامي الحمد"]


def test_god_is_asked_and_not_named_with_the_speaker() -> None:
    assert speakers("وسألت الموظفة نورة الجهني الله أن يحفظ البلاد.") == ["نورة الجهني"]


def test_a_title_points_to_who_spoke_under_it_not_to_a_guest_of_the_same_rank() -> None:
    text = (
        "أكد وزير الزراعة سالم النعيمي أن الموسم جيد.\n"
        "وقال النعيمي بعد لقائه وزير الزراعة التركي كمال أوزان إن التعاون قائم.\n"
        "ورأى معالي وزير الزراعة أن الأسعار مستقرة."
    )
    assert speakers(text) == ["سالم النعيمي"] * 3


def test_a_preposition_is_no_adjective_of_the_subject() -> None:
    assert speakers("ونبه التقرير إلى أن الأسعار ارتفعت.") == ["التقرير"]


def test_a_title_without_a_name_gives_way_to_the_name_behind_it() -> None:
    text = 'أكد مدافع فريق الساحل الأول لكرة القدم "رامي شلهوب" أنه سيلعب غدا.'
    assert speakers(text) == ["رامي شلهوب"]
    text = "أكد معالي أمين عام هيئة الواحات، الدكتور عبد اللطيف الشويكي، أن الماء يكفي."
    assert speakers(text) == ["عبد اللطيف الشويكي"]


def test_a_father_may_be_called_by_an_office() -> None:
    assert speakers("قال اللواء غازي بن سفير الحارثي إن الطريق آمن.") == ["غازي بن سفير الحارثي"]


def test_who_is_urged_does_not_speak() -> None:
    text = "قال المحافظ ناصر الحمد إن السد سليم. ودعا الجميع بمختلف أعمارهم إلى الحذر."
    assert speakers(text) == ["ناصر الحمد", "ناصر الحمد"]


def test_a_number_of_people_ends_with_its_genitive() -> None:
    assert speakers("أشاد عدد من سكان الحي القديم بالمشروع الجديد.") == ["عدد من سكان الحي القديم"]


def test_a_plan_told_with_kana_qad_names_who_spoke_before_the_verb() -> None:
    text = "وكان مجلس إدارة النادي برئاسة مرتضى منصور قد حذّر الجماهير من التدافع."
    assert speakers(text) == ["مجلس إدارة النادي"]


def test_one_man_does_not_go_on_as_a_woman() -> None:
    text = "قال المدير سالم الحمد إن العمل بدأ. وأكدت أن الطريق طويل."
    assert speakers(text) == ["سالم الحمد", None]


def test_a_board_is_not_its_member() -> None:
    text = (
        "قال سالم الحمد عضو مجلس إدارة نادي النخيل إن المدرج خطر. "
        "ودعا مجلس إدارة نادي النخيل الجماهير إلى الهدوء."
    )
    assert speakers(text) == ["سالم الحمد", "مجلس إدارة نادي النخيل"]


def test_the_responsible_man_is_the_minister_who_spoke() -> None:
    text = "قال وزير الموانئ عز الدين الشلبي إن الرصيف جاهز. وأكد المسؤول اليمني أن السفن تصل غدا."
    assert speakers(text) == ["عز الدين الشلبي", "عز الدين الشلبي"]


def test_his_highness_is_the_last_prince_named_where_nobody_has_spoken() -> None:
    text = "قام الأمير سطام بن راشد بجولة في السوق. وأشار سموه إلى أن العمل جيد."
    assert speakers(text) == ["سطام بن راشد"]


def test_who_gave_the_words_of_a_tag_says_them() -> None:
    text = "ستفتح القناة غدا وفقا لتصريحات أدلى بها رئيس الهيئة سامي الحمد أمس."
    assert speakers(text) == ["سامي الحمد"]


def test_a_verb_s_own_preposition_is_no_part_of_the_name() -> None:
    assert speakers("أفصح المحلل أنس الراشد عن أن السوق هادئ.") == ["أنس الراشد"]


def test_a_spokesman_speaks_in_the_name_of_somebody_not_under_that_name() -> None:
    text = "أرجع المتحدث الرسمي باسم اتحاد الغوص عدنان الشلبي تأخر الموسم إلى الرياح."
    assert speakers(text) == ["عدنان الشلبي"]
    assert speakers("وأوضح المتحدث باسم القبيلة أن العرس غدا.") == ["المتحدث باسم القبيلة"]


def test_whom_a_body_calls_upon_is_no_part_of_its_name() -> None:
    text = "ودعت المديرية العامة للموانئ الإخوة الصيادين إلى سرعة التسجيل."
    assert speakers(text) == ["المديرية العامة للموانئ"]


def test_what_describes_a_club_is_no_part_of_its_name() -> None:
    text = "أعلن نادي النخيل المنتمي لدوري المناطق السعودي عن تعاقده مع مدرب جديد."
    assert speakers(text) == ["نادي النخيل"]


def test_a_further_title_behind_a_place_leads_to_the_name() -> None:
    text = "وصف الملحق الثقافي العماني بماليزيا الأستاذ الدكتور ضيدان الراشدي المعرض بأنه ناجح."
    assert speakers(text) == ["ضيدان الراشدي"]


def test_what_is_renewed_is_no_part_of_the_name() -> None:
    text = "جدد الوزير سالم الحمد التأكيد على أن الموسم جيد."
    assert speakers(text)[0] == "سالم الحمد"


def test_a_name_that_looks_like_a_verb_ends_no_search_for_the_clause() -> None:
    text = "وأشار مدحت الجهني، نائب رئيس النادي، إلى أن الملعب جاهز."
    assert speakers(text) == ["مدحت الجهني"]


def test_a_father_s_name_and_a_nation_behind_it_belong_to_the_name() -> None:
    assert speakers("قال الاستاذ وليد بن علي الشلبي إن العمل جيد.") == ["وليد بن علي الشلبي"]
    assert speakers("قال اللواء سعد بن رحيل السويدي إن العمل جيد.") == ["سعد بن رحيل السويدي"]


def test_what_a_ministry_announces_is_no_part_of_its_name() -> None:
    text = "أعلنت وزارة الزراعة والثروة بلوغ القيمة الإجمالية مليون ريال."
    assert speakers(text) == ["وزارة الزراعة والثروة"]


def test_a_commander_with_a_further_rank_announces() -> None:
    text = "أعلن قائد الحرس البحري الفريق ركن غازي بن سالم، تدشين رصيف جديد."
    assert speakers(text) == ["غازي بن سالم"]


def test_two_words_behind_a_doctor_are_his_name_whatever_they_mean() -> None:
    assert speakers("قال رئيس الوفد الدكتور كي جوي إن الشراكة جيدة.") == ["كي جوي"]


def test_a_masculine_verb_tells_that_the_agency_is_called_upon() -> None:
    text = "قال عادل الحمد إن الأمر صعب. ودعا وكالة التنمية الأميركية إلى تقديم المساعدة."
    assert speakers(text) == ["عادل الحمد", "عادل الحمد"]


def test_a_poll_for_an_agency_is_the_agency_s() -> None:
    assert speakers("وأظهر مسح لرويترز أن الاقتصاد تعافى.") == ["رويترز"]


def test_who_had_ordered_stands_before_the_verb() -> None:
    text = "وكان الأمير خالد الفيصل وجه جميع الجهات العاملة بالعمل بروح الفريق."
    assert speakers(text) == ["خالد الفيصل"]


def test_an_unknown_name_ends_where_its_title_begins() -> None:
    assert speakers("وأعلن جمال باصرة وزير النقل اليمني أن الميناء جاهز.") == ["جمال باصرة"]
    assert speakers("وقال الألماني بير ميرتساكر مدافع الفريق إن المباراة صعبة.") == ["بير ميرتساكر"]
    assert speakers("وقالت سعاد مالك كبيرة الاقتصاديين في البنك إن النمو بطيء.") == ["سعاد مالك"]


def test_two_titles_of_one_man_are_one_speaker() -> None:
    assert [len(s.speakers) for s in found("أوضح المخرج والمؤلف محمد الحلال أن العرض جاهز.")] == [1]


def test_a_name_behind_the_adjunct_of_a_second_title_speaks() -> None:
    text = "أعلن عضو مجلس الإدارة المؤثر، المشرف على الفريق الأول منصور الراشد عن أن اللاعب سيوقع اليوم."
    assert speakers(text) == ["منصور الراشد"]


def test_a_crowd_does_not_bear_the_name_of_whom_it_greets() -> None:
    text = "من جانبهم، عبر المواطنون عن سعادتهم بزيارة أمير المنطقة، مؤكدين ثبات موقفهم."
    assert speakers(text) == ["المواطنون", "المواطنون"]


def test_a_definite_medium_is_the_last_one_of_its_kind_that_was_named() -> None:
    bracketed = "أكدت صحيفة (الضفاف) الأرجنتينية أن اللاعب بقي. وذكرت الصحيفة الأرجنتينية أنه وقع عقدا."
    assert speakers(bracketed) == ["الضفاف", "الضفاف"]
    agency = "كشفت وكالة «مرآة» الأمريكية أن المركبة وصلت. وقالت الوكالة إن الصور واضحة."
    assert speakers(agency) == ["مرآة", "مرآة"]
    asked = "قال سامر الحلواني لصحيفة «جسر أون لاين» إن الوفد وصل. وتوقعت الصحيفة أن ينتهي الاتفاق غدا."
    assert chains(asked) == [["جسر أون لاين", "سامر الحلواني"], ["جسر أون لاين"]]
    other = "أكدت صحيفة «لوفير» الفرنسية أن اللاعب بقي. وبحسب الصحيفة الإنجليزية فإن القرار نهائي."
    assert speakers(other) == ["لوفير", "الصحيفة الإنجليزية"]


def test_a_paper_attributes_words_to_somebody() -> None:
    text = "نسبت صحيفة البحيرة إلى الوزير سالم الحمد قوله إن القرار صدر. وأضاف الحمد أنه نهائي."
    assert chains(text) == [["صحيفة البحيرة", "سالم الحمد"]] * 2


def test_an_agency_that_says_on_the_word_of_a_source_hands_on() -> None:
    assert chains("قالت وكالة رويترز نقلا عن مصدر أمني إن الهجوم وقع.") == [["رويترز", "مصدر أمني"]]


def test_a_ministry_speaks_on_the_tongue_of_its_minister_who_goes_on_as_a_man() -> None:
    text = "وقالت وزارة الصحة على لسان وزيرها فهد الناصر إن الوضع جيد. وأضاف أن العدد قليل."
    assert speakers(text) == ["فهد الناصر", "فهد الناصر"]


def test_both_names_behind_a_dual_title_speak() -> None:
    text = "وأكد الوزيران سامح الراشد وعادل الشلبي أن التعاون مستمر. وشددا على أهمية العمل."
    assert [[x.name for x in s.speakers] for s in found(text)] == [["سامح الراشد", "عادل الشلبي"]] * 2


def test_who_is_urged_by_a_verb_that_always_has_an_object_does_not_speak() -> None:
    text = "أكد الأمير فهد بن مازن أن فرص العمل كثيرة، وحث رجال الأعمال على الإسهام في التوظيف."
    assert speakers(text) == ["فهد بن مازن"] * 2


def test_a_name_ends_before_the_object_of_its_verb() -> None:
    assert speakers("وأشاد سالم بمصممة الأزياء رضا الوردي، مؤكدا أنها تميزت.") == ["سالم"] * 2
    assert speakers("أشاد رئيس جمعية النخيل عبدالرؤوف المطرود بدور رجال الأمن.") == ["عبدالرؤوف المطرود"]
    assert speakers("أشاد مدير المهرجان إبراهيم محمد العلي بجهود الأمير خالد بن فهد.") == [
        "إبراهيم محمد العلي"
    ]


def test_family_names_of_two_words_are_whole() -> None:
    text = "أشاد المدير إبراهيم الجار الله بجهود الأمير خالد بن فهد. وأوضح الجار الله أن المهرجان كبير."
    assert speakers(text) == ["إبراهيم الجار الله"] * 2


def test_an_institution_ends_before_the_one_it_addresses() -> None:
    text = "وطالبت وزارة الخارجية الليبية السلطات التشادية بالالتزام بالميثاق."
    assert speakers(text) == ["وزارة الخارجية الليبية"]


def test_a_second_office_and_an_adjunct_stand_before_the_name() -> None:
    text = "وقال مدير العلاقات والإعلام في الوزارة شامخ الردادي إن ما تردد غير صحيح."
    assert speakers(text) == ["شامخ الردادي"]


def test_a_body_that_acted_in_the_last_sentence_goes_on_to_speak() -> None:
    assert speakers("أطلقت البلدية حملة واسعة. وقالت إن الحملة ناجحة.") == ["البلدية"]
    assert speakers("وقالت إن الحملة ناجحة.") == [None]


def test_al_is_no_article() -> None:
    text = "ودون أن يفصح عن المبالغ، دعا آل الشيخ مسؤولي الأمانات إلى تلافي الأخطاء."
    assert speakers(text) == ["آل الشيخ"]


def test_between_kana_and_its_verb_stands_the_speaker() -> None:
    assert speakers("وكان الشريان كتب: القصة لا تستدعي كل هذه الضجة.") == ["الشريان"]


def test_on_whose_behalf_somebody_acts_does_not_speak() -> None:
    text = "نيابة عن الملك سالم بن فهد يفتتح الأمير ماجد الفهد المعرض غدا. وقال إن المعرض كبير."
    assert "سالم بن فهد" not in speakers(text)


def test_a_father_is_not_his_son() -> None:
    text = (
        "نوه الأمير متعب بن مازن بن راكان بقدرات الفريق. وكان في استقباله الأمير سعد بن متعب بن مازن بن راكان. "
        "وأكد الأمير متعب بن مازن أن المشروع كبير."
    )
    assert speakers(text) == ["متعب بن مازن بن راكان"] * 2


def test_whom_she_called_upon_does_not_speak() -> None:
    text = "أصدرت الأمانة العامة للجمعية بيانا دعت فيه حزب الوسط إلى الحوار، مشيرة إلى أن الوقت ضيق."
    assert "حزب الوسط" not in speakers(text)


def test_where_a_government_said_it_names_no_other_speaker() -> None:
    text = "وأكدت الحكومة التركية في بيان صادر عن مكتب رئيس الوزراء سالم الزيني أن العمل بدأ."
    assert speakers(text) == ["الحكومة التركية"]


def test_an_office_speaks_and_not_who_holds_it() -> None:
    assert speakers("وقال مكتب رئيس الوزراء سالم الزيني إن العمل بدأ.") == ["مكتب رئيس الوزراء سالم الزيني"]


def test_a_rank_without_its_article_is_no_part_of_a_name() -> None:
    assert speakers("وقال الوكيل رقيب أحمد البوسعد: أيدينا تمتد للعون.") == ["أحمد البوسعد"]


def test_that_it_appeared_is_no_part_of_a_document() -> None:
    assert speakers("ووفقا لتقرير إخباري نشر الاثنين، ارتفعت الأسعار في المدينة.") == ["تقرير إخباري"]


def test_a_name_behind_a_titles_own_preposition_is_whole() -> None:
    assert speakers("وأكد المشرف العام على تنفيذ فعاليات المهرجان محمد الساعدي أن العمل بدأ.") == [
        "محمد الساعدي"
    ]


def test_whom_states_told_does_not_speak_for_them() -> None:
    assert speakers("أبلغت دول الخليج العربية وزير الخارجية سالم الزيني أن العمل بدأ.") == [
        "دول الخليج العربية"
    ]


def test_who_owns_a_noun_of_speech_says_what_stands_behind_it() -> None:
    told = annotate(Article("x", "وذلك بعد إعلان وزارة الصحة أمس عدم فتح المراكز."), load_lexicon())
    one = told.statements[0]
    assert [x.name for x in one.speakers] == ["وزارة الصحة"]
    assert told.article.text[one.content.start : one.content.end] == "عدم فتح المراكز"


def test_of_two_states_the_first_accuses() -> None:
    told = annotate(Article("x", "وجاء ذلك بعد اتهام بريطانيا أمس إيران بانتهاك سيادتها."), load_lexicon())
    one = told.statements[0]
    assert [x.name for x in one.speakers] == ["بريطانيا"]
    assert told.article.text[one.content.start : one.content.end] == "انتهاك سيادتها"


def test_the_only_one_behind_an_accusation_is_accused() -> None:
    assert not annotate(
        Article("x", "وجاء ذلك بعد اتهام بريطانيا بانتهاك السيادة."), load_lexicon()
    ).statements


def test_what_is_welcomed_keeps_its_announcement() -> None:
    text = "وقال المدير سامي الحمد إن الوزير رحب بإعلان إيران نيتها إجراء التحقيق."
    first = annotate(Article("x", text), load_lexicon()).statements[0]
    assert text[first.content.start : first.content.end].endswith("إجراء التحقيق")


def test_bare_words_behind_a_definite_title_are_a_name_though_they_mean_something() -> None:
    text = "وأكدت المستشارة القانونية والمدربة بيان زهران أن العقد باطل. وأضافت أن الدعوى رفعت."
    assert speakers(text) == ["بيان زهران"] * 2


def test_a_name_between_dashes_behind_its_title_speaks() -> None:
    assert speakers("قال رئيس هيئة حماية الأسماك - عيسى الراشد: إن الموسم تأجل.") == ["عيسى الراشد"]
    assert speakers("وصف النائب المستقل في المجلس - باسل الراشد، القانون الجديد، بالكارثة.") == [
        "باسل الراشد"
    ]


def test_a_name_between_commas_behind_a_title_and_its_body_speaks() -> None:
    text = "طالبت، الكاتبة العامة للنقابة العامة للنجارين، حبيبة الزيني، بإطلاق سراح العامل."
    assert speakers(text) == ["حبيبة الزيني"]


def test_who_heads_a_body_of_a_state_is_not_its_president() -> None:
    text = "وقال رئيس هيئة شؤون الأسرى الفلسطينية إن الاتفاق قريب."
    assert speakers(text) == ["رئيس هيئة شؤون الأسرى الفلسطينية"]


def test_a_present_tense_ends_who_is_named_before_it() -> None:
    assert speakers("وحسب مصادر أمنية يقاتل نحو مائة رجل في الجبل.") == ["مصادر أمنية"]


def test_any_verb_lends_its_subject_to_a_participle() -> None:
    text = "بينما سار الوزير سالم الراشد نحو الجسر قام المهندس غانم الزيني وقال إن البناء متين."
    assert speakers(text) == ["غانم الزيني"]


def test_what_is_remarked_of_a_source_is_no_part_of_its_name() -> None:
    assert speakers("وقال أجاثون رواسا وهو سياسي معارض بارز إن الاقتراع تأجل.") == ["أجاثون رواسا"]
    assert speakers("وبحسب جندي فضل عدم ذكر اسمه، فإن الجسر مغلق.") == ["جندي"]


def test_what_a_source_tells_is_no_part_of_its_name() -> None:
    assert speakers("وأكد مصدر أمني عراقي إصابة ثلاثة رجال.") == ["مصدر أمني عراقي"]
    assert speakers("قدر مختصون الدعم الحكومي بمليار. وقالوا إن الدعم كبير.")[-1] == "مختصون"


def test_the_adjective_of_a_title_is_no_first_name() -> None:
    assert speakers("قال المدرب الهلالي جوريجوس دونيس: إن التغذية مهمة.") == ["جوريجوس دونيس"]


def test_a_medium_spoken_to_between_commas_is_no_apposition() -> None:
    assert speakers("قال مسؤول أمريكي، لشبكة CNN، الاثنين، إن المدير غادر.") == ["مسؤول أمريكي"]


def test_a_name_in_marks_behind_its_title_speaks() -> None:
    assert speakers('وعبر مدير النادي "فينتشنزو جويريني" عن رغبة النادي في البقاء.') == ["فينتشنزو جويريني"]


def test_a_name_goes_on_behind_an_initial_and_begins_with_ibn() -> None:
    assert speakers("وأوضح الدكتور دانييل ر. سترونك، أستاذ العلوم، أن الأمر مهم.") == ["دانييل ر. سترونك"]
    assert speakers("وأعرب بن ابراهيم عن دعمه للترشيح.") == ["بن ابراهيم"]


def test_whoever_was_introduced_under_a_title_speaks_under_its_short_form() -> None:
    text = (
        'علق المتحدث الرسمي بالهلال الأخضر بمنطقة الوادي محمد الطيار بقوله: "الحادث وقع أمس". '
        'وأكمل متحدث الهلال الأخضر بقوله: "تم نقل المصابين".'
    )
    assert speakers(text) == ["محمد الطيار"] * 2
    text = (
        "أفاد ممثل المفوضية مازن الزيني بأن اللاجئين وصلوا. وأشار المسؤول بالأمم المتحدة إلى أن التشاور وقع."
    )
    assert speakers(text) == ["مازن الزيني"] * 2


def test_his_highness_at_the_beginning_is_named_later() -> None:
    text = "وشدد سموه على أن السوق محفل للفكر. وعبر أمير المنطقة الأمير خالد الزيني عن سعادته."
    assert speakers(text) == ["خالد الزيني"] * 2


def test_god_is_asked_under_all_his_names() -> None:
    text = "وأثنى المدير سالم الراجحي على الجهود، وسأل العلي القدير أن يبارك فيها."
    assert speakers(text) == ["سالم الراجحي"] * 2


def test_whom_somebody_attacked_in_a_statement_does_not_go_on_in_it() -> None:
    text = "وأصدرت القائمة العربية المشتركة بيانا هاجمت فيه الحكومة الإسرائيلية، وقالت في البيان: هذا القانون ظالم."
    assert speakers(text)[-1] == "القائمة العربية المشتركة"


def test_a_tag_within_its_sentence_is_a_link() -> None:
    text = 'وقال حسام الزيني الناطق باسم وزارة الصحة بحسب "الفرنسية" إن الحرارة مرتفعة. وأضاف أن الشمس قاتلة.'
    assert chains(text) == [["الفرنسية", "حسام الزيني"], ["حسام الزيني"]]


def test_a_statement_inside_a_belief_hangs_on_who_tells_it() -> None:
    text = "وقال المصدران إن الاستخبارات الأمريكية تقدر أن إيران حثت الميليشيات على شن هجوم."
    assert chains(text)[-1] == ["المصدران", "إيران"]


def test_from_me_is_nobody() -> None:
    assert "مني" not in str(speakers("وقال الوزير: «طلب مني المرشد أن أنقل تحياته»."))


def test_a_second_title_behind_a_name_is_no_second_speaker() -> None:
    assert speakers("وقال سالم الراشد مدير الدار والمتحدث الرسمي للأمانة إن العمل بدأ.") == ["سالم الراشد"]
    statement = found("وقال سعود الراشد رئيس هيئة الجبيل وينبع إن العمل بدأ.")[0]
    assert [s.name for s in statement.speakers] == ["سعود الراشد"]


def test_two_in_the_case_of_an_object_do_not_speak() -> None:
    text = "قالت النقابة إن الأجور ضعيفة. وطالب مجلسي النواب والمستشارين بتخصيص جلسة."
    assert "مجلسي النواب" not in speakers(text)


def test_a_definite_document_has_no_owner_behind_it() -> None:
    text = "قال الوزير سالم الزيني في بيان إن القصف خطأ. وطالب البيان الحكومة التركية بوقفه."
    assert speakers(text)[-1] != "الحكومة التركية"


def test_what_a_medium_handed_on_tells_whose_it_is() -> None:
    text = "وكانت تسريبات نقلتها قناة الضفاف عن أعضاء في الوفد، كشفت أن الاتفاق قريب."
    assert chains(text) == [["قناة الضفاف", "أعضاء في الوفد"]]


def test_where_a_place_lies_is_no_part_of_a_source() -> None:
    text = "قتل أربعة رجال في المحافظة، بحسب مصدر طبي في مستشفى الوادي القريب من الحدود."
    assert speakers(text) == ["مصدر طبي في مستشفى الوادي"]


def test_who_sent_a_letter_asks_in_it() -> None:
    text = "قالت الوزارة إن غانم الراشد سلم بلال الزيني رسالة من سالم النجار يطلب فيها دعما."
    assert speakers(text)[-1] == "سالم النجار"


def test_behind_inna_the_noun_before_the_verb_speaks_whoever_it_is() -> None:
    text = "وقال العميد سالم الراشد إن المتسللين اعترفوا بالعبور ليلا، وأضاف أن آخر إحصائية تشير إلى أن عددهم تسعة."
    assert [c for c in chains(text) if len(c) == 2] == [
        ["سالم الراشد", "المتسللين"],
        ["سالم الراشد", "آخر إحصائية"],
    ]


def test_behind_inna_what_is_no_source_says_nothing() -> None:
    text = "وقال العميد سالم الراشد إن الواقع يؤكد أن الطريق آمن بعد أن هبت رياح تشير إلى المطر."
    assert chains(text) == [["سالم الراشد"]]


def test_who_opens_a_sentence_with_a_title_between_commas_speaks_known_or_not() -> None:
    text = "ديف لوكسن، المدير التنفيذي للشركة، أوضح أن المصنع جاهز. وأضاف لوكسن أن العمال عادوا."
    assert speakers(text) == ["ديف لوكسن"] * 2
    assert speakers("سالم تاج، الكاتب العام لجمعية الصيادين، قال إن الموسم جيد.") == ["سالم تاج"]


def test_a_time_between_commas_opens_no_name() -> None:
    assert speakers("في وقت لاحق، رئيس الشركة، أوضح أن المصنع جاهز.") != ["في وقت لاحق"]


def test_whom_they_called_upon_shows_by_the_case_of_the_adjective() -> None:
    text = "دعت السفارة الأطراف إلى الهدوء، وطالبت القادة السياسيين بعقد اجتماع."
    assert speakers(text) == ["السفارة", "السفارة"]


def test_a_verbal_noun_behind_its_preposition_ends_a_title() -> None:
    assert speakers("أفاد مراسل القناة بازدياد حدة القصف شرقا، مؤكدا أن الجسر دمر.") == ["مراسل القناة"]


def test_the_source_alone_is_who_spoke_last() -> None:
    text = "قال العمدة سالم الراشد إن الطريق مغلق. وأكد نفس المصدر أن الأشغال مستمرة. وأضاف ذات المصدر أنها تنتهي غدا."
    assert speakers(text) == ["سالم الراشد"] * 3
    text = "وذكرت وكالة الضفاف أن الطريق مغلق. وأضاف المصدر أن الأشغال مستمرة."
    assert speakers(text)[0] == speakers(text)[1]


def test_a_medium_that_is_quoted_has_opinions() -> None:
    assert len(found('وقال موقع "الضفاف" إن الحرب طالت. ويرى الموقع أن الحل قريب.')) == 2


def test_a_time_behind_its_preposition_parts_a_verb_from_its_object() -> None:
    (said,) = found("وكانت الشرطة قد أعلنت في وقت سابق إنقاذ ستة أشخاص.")
    assert said.speakers[0].name == "الشرطة"


def test_two_words_nobody_knows_open_a_sentence_as_a_name() -> None:
    text = "سيمو السدراتي قال، في تصريح للجريدة، إن الفيلم جاهز. وأضاف السدراتي أن العرض قريب."
    assert speakers(text) == ["سيمو السدراتي"] * 2


def test_a_marked_speaker_before_marked_words_is_not_part_of_them() -> None:
    text = 'قال المشرف سالم المزروع إن العمل بدأ. وأضاف "المزروع"؛ "اللجنة مستقلة في قرارها تماما".'
    assert speakers(text) == ["سالم المزروع"] * 2
    said = found(text)[1].content
    assert text[said.start : said.end].startswith("اللجنة")


def test_a_plural_in_the_case_of_an_object_is_called_upon() -> None:
    text = "أكد العقيد سالم الراشد أن الموسم آمن. ودعا المتنزهين وزوار المنطقة إلى التقيد بالتعليمات."
    assert speakers(text) == ["سالم الراشد"] * 2


def test_a_title_without_a_comma_ends_an_unknown_name() -> None:
    assert speakers('قال نويل لو جريت رئيس الاتحاد الفرنسي "إنها مجموعة متوازنة وقوية جدا".') == [
        "نويل لو جريت"
    ]


def test_a_verb_right_behind_an_indefinite_noun_describes_it() -> None:
    text = "اعتقلت الشرطة مجموعة من المهربين اعترفوا بنقل السلاح."
    assert speakers(text) == ["مجموعة من المهربين"]
    text = "وقال العميد سالم الراشد إن الوزارة ستواجه منتقدين يقولون إنها توقف الدعم."
    assert chains(text)[1] == ["سالم الراشد", "منتقدين"]


def test_of_whom_he_speaks_is_not_who_speaks() -> None:
    text = "أكد المدير سالم الدخيل أن المهاجم جاهز. وفيما يخص اللاعب فهد المجرشي أشار إلى أنه مصاب."
    assert "فهد المجرشي" not in speakers(text)


def test_a_tag_ends_before_the_verb_whose_source_speaks() -> None:
    text = "وبحسب صحيفة عكاظ بينت المصادر أن الشرطة بذلت جهودا كبيرة."
    assert chains(text) == [["عكاظ", "المصادر"]]


def test_two_behind_a_document_are_no_part_of_it() -> None:
    text = "وقالت الوزارة إن الحملة مستمرة. وحدد البيان الشخصين المحتجزين بأنهما من التجار."
    assert speakers(text) == ["الوزارة", "الوزارة"]


def test_an_adjective_before_a_first_name_belongs_to_the_title() -> None:
    assert speakers("أكد عضو الاتحاد العربي عبدالرحمن المسعد أن العمل بدأ.") == ["عبدالرحمن المسعد"]
    assert speakers("قال العربي بن مهدي إن العمل بدأ.") == ["العربي بن مهدي"]


def test_words_that_lead_over_stand_before_the_verb_and_its_subject() -> None:
    text = (
        "أعلن الوكيل بنيامين محمد أن موكله قادم. "
        "على صعيد آخر تابع المدرب سالم الراشد تدريبات اللاعبين، وطالب الجميع ببذل الجهد."
    )
    assert speakers(text) == ["بنيامين محمد", "سالم الراشد"]


def test_a_foreign_first_name_may_end_like_a_state() -> None:
    text = "وقال جوتا سيلفانو: إن اليوم يستحق التفكير. وقال سيلفانو إن الفكرة جيدة."
    assert speakers(text) == ["جوتا سيلفانو"] * 2


def test_one_of_many_who_is_called_by_his_name_behind_speaks_under_it() -> None:
    text = "اتهم أحد المقيمين العرب يدعى إبراهيم محمد علي، المستشفى بالتقصير. وأضاف أن الطفل كان سليما."
    assert speakers(text) == ["إبراهيم محمد علي"] * 2


def test_the_counterpart_of_another_nation_is_not_the_host() -> None:
    text = (
        "قال الوزير عادل الجبيلي بعد لقائه نظيره الألماني فرانك شتاينماير إن التعاون قائم. "
        "وأكد الوزير الألماني أن العمل مستمر."
    )
    assert speakers(text) == ["عادل الجبيلي", "فرانك شتاينماير"]


def test_whom_a_speaker_met_does_not_speak() -> None:
    assert speakers("قال وزير النقل عادل الجبيلي بعد لقائه الرئيس سالم الراشد إن التعاون قائم.") == [
        "عادل الجبيلي"
    ]
    assert speakers("قال مدير النادي خلال لقائه المدرب فهد الحمد إن التعاون قائم.") == ["مدير النادي"]


def test_a_courtesy_before_an_office_is_no_part_of_it() -> None:
    text = "وأكد معالي وزير الخارجية البلجيكي أن المحادثات مستمرة. وأشار سعادة مدير الجامعة المكلف إلى أن الدراسة تبدأ."
    assert speakers(text) == ["وزير الخارجية البلجيكي", "مدير الجامعة المكلف"]
    (heir,) = found("وقال سمو ولي العهد إن العام سعيد.")
    assert [(link.name, link.kind) for link in heir.speakers] == [("ولي العهد", "person")]
