def test_title_and_name_are_one_mention(found):
    who = found("استقبل وزير الخارجية الإيراني عباس عراقجي ضيفه. وأضاف عراقجي أن الحوار مستمر.")
    assert who["عباس عراقجي"] == ["وزير الخارجية الإيراني عباس عراقجي", "عراقجي"]


def test_unknown_name_behind_a_title_is_an_actor(found):
    who = found("قال مدير عام الجمعية معاذ الدوسري إن العمل بدأ. وأشار الدوسري إلى النتائج.")
    assert who["معاذ الدوسري"] == ["مدير عام الجمعية معاذ الدوسري", "الدوسري"]


def test_title_before_the_name_finds_its_bearer(found):
    who = found("قال الوزير الإيراني إن بلاده ترحب. وكان وزير الخارجية الإيراني عباس عراقجي قد وصل أمس.")
    assert "الوزير الإيراني" in who["عباس عراقجي"]


def test_clitics_stay_outside_the_mention(found):
    assert found("رحبت بإيران وبروسيا، وبوتين حاضر.")["بوتين"] == ["بوتين"]


def test_names_that_begin_like_clitics_are_whole(found):
    who = found("قال إسماعيل بقائي إن الأمر واضح، وأضاف بقائي شيئا.")
    assert who["إسماعيل بقائي"] == ["إسماعيل بقائي", "بقائي"]


def test_a_king_is_known_by_his_first_name(found):
    who = found("استقبل الملك سلمان بن عبدالعزيز ولي العهد الأمير محمد بن سلمان، ثم غادر الملك سلمان.")
    assert "الملك سلمان" in who["سلمان بن عبدالعزيز"]


def test_surname_behind_a_rank_is_no_adjective(found):
    who = found("قال المهندس سالم العويضي إن العمل بدأ، وأضاف المهندس العويضي أن النتائج جيدة.")
    assert who["سالم العويضي"] == ["المهندس سالم العويضي", "المهندس العويضي"]


def test_initials_of_a_title_belong_to_the_mention(found):
    who = found("افتتح وزير النقل م. عبدالله المقبل الجسر، وحضر د. سالم الهاجري الحفل.")
    assert who["عبدالله المقبل"] == ["وزير النقل م. عبدالله المقبل"]
    assert who["سالم الهاجري"] == ["د. سالم الهاجري"]


def test_body_ends_before_the_purpose_of_the_next_words(found):
    assert "الجيش الإسرائيلي" in found("رفض الجيش الإسرائيلي للتعليق طلبا ثانيا.")


def test_joined_subjects_are_two_actors(found):
    assert {"شهود عيان", "جيران"} <= set(found("وقال شهود عيان وجيران إن النار اشتعلت."))


def test_reply_to_a_medium_is_no_part_of_the_title(found):
    assert "الوزير" in {
        m for names in found("قال الوزير لصحيفة الشروق إن الملف أغلق.").values() for m in names
    }


def test_institutions_of_every_state_are_known(cast):
    who = cast("أعلنت وزارة الخارجية الفرنسية موقفها، ثم أكدت الخارجية الفرنسية ذلك.")
    assert [a.id for a in who.actors] == ["kb:france/foreign-ministry"]


def test_office_is_resolved_by_date(cast):
    text = "قال رئيس الوزراء العراقي إن الحكومة ماضية."
    assert cast(text, "2025-06-23").actors[0].id == "kb:mohammed-shia-alsudani"
    assert cast(text, "2016-06-23").actors[0].id == "kb:haider-alabadi"


def test_bodies_among_the_titles_behind_a_name_are_actors(found):
    who = found("قال مدحت الزيني، نائب رئيس حزب الرخاء التونسي، إن الأمر انتهى.")
    assert who["مدحت الزيني"] == ["مدحت الزيني، نائب رئيس حزب الرخاء التونسي"]
    assert "حزب الرخاء التونسي" in who


def test_titles_behind_a_name_follow_each_other(found):
    who = found("أشاد الأمير نايف بن سالم أمير منطقة تبوك رئيس مجلس التنمية بالعمل.")
    assert who["نايف بن سالم"] == ["الأمير نايف بن سالم أمير منطقة تبوك رئيس مجلس التنمية"]


def test_plural_before_a_genitive_is_a_group_with_its_body(found):
    who = found("وقال مفتشو وزارة التجارة إن المخالفات كثيرة.")
    assert "مفتشو وزارة التجارة" in who


def test_masculine_adjective_does_not_go_on_with_feminine_body(found):
    assert "الأجهزة الأمنية" in found("أعلنت الأجهزة الأمنية المتمثل دورها في الحماية أنها مستعدة.")


def test_who_leads_behind_ba_is_no_body(found):
    assert not any("قيادة" in name for name in found("تمكنت القوات بقيادة السعودية من التقدم."))


def test_names_joined_by_and_are_two_persons(found):
    assert "غانلوكا زامبرينو" in found("انضم باتريك فيلاني وغانلوكا زامبرينو إلى النادي.")


def test_surname_that_looks_like_clitic_and_article_belongs_to_foreign_name(found):
    assert "رامون كالديرون" in found("قال رئيس النادي رامون كالديرون إن العقد جاهز.")


def test_only_name_of_a_speaker_is_known_in_the_rest_of_the_article(found):
    assert found("وقال كينيرون إن العمل بدأ. ثم غادر كينيرون المكان.")["كينيرون"] == ["كينيرون"] * 2


def test_full_name_with_its_fathers_is_the_known_bearer(cast):
    who = cast("أكد معالي الأستاذ عادل بن أحمد الجبير أن المملكة مستعدة.")
    assert who.actors[0].id == "kb:adel-aljubeir"


def test_people_before_a_genitive_take_it_whole(found):
    assert "مشجعو كرة القدم" in found("وقال مشجعو كرة القدم إن التذاكر غالية.")
    assert "أعضاء المجلس الأعلى" in found("رفض أعضاء المجلس الأعلى الطلب.")


def test_body_without_article_is_named_in_brackets(found):
    assert "مركز (أتلانتيس وود)" in found("وأعلن مركز (أتلانتيس وود) نتائج الدراسة.")


def test_known_body_is_known_to_its_end(cast):
    who = cast("قال الأمين العام لمجلس التعاون لدول الخليج العربية إن القرار صدر.")
    assert "kb:gcc" in {a.id for a in who.actors}


def test_deputy_does_not_bear_the_title_of_whom_he_stands_in_for(found):
    who = found("قال نائب المدير سالم الحارثي إن العمل بدأ. وأضاف المدير أن النتائج جيدة.")
    assert who["سالم الحارثي"] == ["نائب المدير سالم الحارثي"]


def test_places_joined_to_a_place_are_places(cast):
    who = cast("تدخلت الدولة في سوريا والعراق ولبنان.")
    assert {a.type for a in who.actors if a.id in ("kb:iraq", "kb:lebanon")} == {"place"}


def test_kingdom_is_the_one_whose_king_is_named(cast):
    who = cast("أكد الملك سلمان بن عبدالعزيز أن المملكة مستعدة.")
    assert "kb:saudi-arabia" in {a.id for a in who.actors}


def test_another_word_is_no_spelling_of_an_arabic_surname(found):
    who = found("قال الباحث محمد جدري إن العمل بدأ. وهو جدير بالذكر.")
    assert who["محمد جدري"] == ["الباحث محمد جدري"]


def test_monarch_of_a_state_is_an_actor_with_a_name_or_without(found):
    assert "العاهل الأردني" in {
        m for spans in found("أكد العاهل الأردني أن العمل بدأ.").values() for m in spans
    }


def test_a_title_goes_on_over_its_adjunct_to_a_courtesy_and_a_name(found):
    who = found("وأوضح وزير الثقافة والإعلام الدكتور سالم الزيني أن المعرض ناجح.")
    assert "وزير الثقافة والإعلام الدكتور سالم الزيني" in who["سالم الزيني"]
    assert (
        "المشرف على المسابقة الدكتور غانم الزيني"
        in found("وقال المشرف على المسابقة الدكتور غانم الزيني إن العمل بدأ.")["غانم الزيني"]
    )


def test_whom_a_man_met_somewhere_is_not_himself(found):
    who = found("استقبل وزير الصحة في مكتبه الدكتور سالم الزيني.")
    assert "الدكتور سالم الزيني" in who["سالم الزيني"]


def test_hyphens_and_slashes_are_part_of_a_mention(found):
    who = found("قال الرئيس الكوري بارك جيون-سو إن العمل بدأ، وحضر المهندس / سالم الزيني.")
    assert who["بارك جيون-سو"] == ["الرئيس الكوري بارك جيون-سو"]
    assert who["سالم الزيني"] == ["المهندس / سالم الزيني"]


def test_a_woman_deputy_takes_a_genitive(found):
    assert (
        "نائبة رئيس الاتحاد نورا الزيني"
        in found("قالت نائبة رئيس الاتحاد نورا الزيني إن العمل بدأ.")["نورا الزيني"]
    )


def test_names_made_of_common_words_behind_a_courtesy(found):
    assert found("وقالت الدكتورة أمل العويضي إن العمل بدأ.")["أمل العويضي"] == ["الدكتورة أمل العويضي"]
    assert found("قالت المواطنة أم محمد إن العمل بدأ.")["أم محمد"] == ["المواطنة أم محمد"]
    assert "عبدالله بن محمد آل الشيخ" in found("قال المهندس عبدالله بن محمد آل الشيخ إن العمل بدأ.")
    assert "سالم محمود القاضي" in found("قال الدكتور سالم محمود القاضي المستشار الفني إن العمل بدأ.")


def test_the_head_of_a_council_is_not_the_head_of_its_state(cast):
    who = cast("قال رئيس مجلس الأمة الكويتي إن العمل بدأ.", "2015-08-01")
    assert "kb:sabah-alahmad" not in {a.id for a in who.actors}


def test_several_titles_in_a_row_are_whose_one_of_them_is(found):
    who = found(
        "وصل وزير الدفاع الأمير سالم بن فهد. ثم غادر ولي ولي العهد النائب الثاني لرئيس مجلس الوزراء وزير الدفاع."
    )
    assert len([m for m in who["سالم بن فهد"] if m.startswith("ولي ولي العهد")]) == 1


def test_a_full_name_is_known_by_the_surname_that_speaks_elsewhere(found):
    who = found("حضر مدرب المنتخب هيو كيدنان الحفل. وقال كيدنان إن الفريق جاهز.")
    assert who["هيو كيدنان"] == ["مدرب المنتخب هيو كيدنان", "كيدنان"]


def test_an_office_is_a_body_and_its_holder_inside_it(found):
    who = found("أكد بيان صادر عن مكتب رئيس الوزراء سالم الزيني أن العمل بدأ.")
    assert "مكتب رئيس الوزراء سالم الزيني" in who
    assert "سالم الزيني" in who


def test_whom_the_authorities_accuse_is_no_part_of_their_name(found):
    assert "السلطات التركية" in {
        m for ms in found("واتهمت السلطات التركية التنظيمين بالهجوم.").values() for m in ms
    }


def test_one_of_them_is_not_three_of_them(found):
    who = found("ظهر ثلاثة من المهاجمين المزعومين. وقال أحد المهاجمين المزعومين إنه عاد.")
    assert len({n for n, ms in who.items() for m in ms if "المهاجمين" in m}) == 2


def test_a_title_goes_on_over_a_comma_to_who_speaks(found):
    who = found("وصف وكيل إمارة المنطقة، الدكتور سالم بن غانم الشمري، الحادث بأنه مؤلم.")
    assert "وكيل إمارة المنطقة، الدكتور سالم بن غانم الشمري" in who["سالم بن غانم الشمري"]


def test_an_adjective_behind_a_rank_is_no_name(found):
    assert "يوسف الشلبودي" in found("وقال القيادي الإخواني يوسف الشلبودي إن العمل بدأ.")


def test_what_a_man_affirms_is_not_his_name(found):
    assert "تصميم" not in found("وأكد الأمين العام تصميم دول المجلس على العمل.")


def test_a_father_with_his_son_is_another_man_where_a_surname_follows(cast):
    who = cast("وأوضح العميد الدكتور عبدالعزيز بن سعد الشلبودي أن العمل بدأ.")
    assert "عبدالعزيز بن سعد الشلبودي" in {a.name for a in who.actors}


def test_a_general_is_no_team(found):
    assert (
        "الفريق سالم الزيني"
        in found("وكتب الفريق غانم الزيني رسالة. وقال الفريق سالم الزيني إن العمل بدأ.")["سالم الزيني"]
    )


def test_a_spokesman_without_a_name_is_who_was_named_before(found):
    who = found(
        "وأوضح المتحدث باسم وزارة الصحة السعودية سالم الزيني أن العمل بدأ. وشدد المتحدث باسم وزارة الصحة على ذلك."
    )
    assert "المتحدث باسم وزارة الصحة" in who["سالم الزيني"]


def test_a_state_that_is_only_named_is_a_place(cast):
    who = cast("شارك فنانون من روسيا والهند في المعرض. وزار سفير النرويج لدى كندا الجناح.")
    types = {a.id: a.type for a in who.actors}
    assert types["kb:russia"] == types["kb:canada"] == "place"


def test_a_state_that_acts_once_or_is_called_upon_is_a_state(cast):
    who = cast("اقتصاد ألمانيا ينمو. وأعلنت ألمانيا خطة جديدة. ودعت المنظمة الهند إلى الحوار.")
    types = {a.id: a.type for a in who.actors}
    assert types["kb:germany"] == types["kb:india"] == "state"


def test_a_plural_with_the_ending_of_subjects_acts(found):
    who = found("أثنى مواطنون في محافظة القطيف على العمل، وفي المساء منسوبو الجمعية هناك.")
    assert "مواطنون في محافظة القطيف" in who
    assert "منسوبو الجمعية" in who


def test_counted_victims_do_not_act(found):
    assert "آخرون" not in found("قتل رجل وأصيب 3 آخرون في الحادث.")


def test_a_places_adjective_belongs_to_the_people_there(found):
    assert "ناشطون في مدينة الرقة السورية" in found("أفاد ناشطون في مدينة الرقة السورية أن الوضع هادئ.")


def test_counted_people_are_actors_where_they_act(found):
    assert "ثلاثة عسكريين" not in found("أسفر الحادث عن إصابة ثلاثة عسكريين في الموقع.")
    assert "ثلاثة عسكريين" in found("وقال ثلاثة عسكريين إن الموقع أخلي.")
    assert "بعض الدول الأوروبية" in found("وطالبت بعض الدول الأوروبية بوقف القتال.")


def test_trades_are_people(found):
    assert "متخصصون في الأرصاد" in found("أشار متخصصون في الأرصاد إلى أن المطر قريب.")
    assert "المستوردين الصينيين" in found("وأدى رفض المستوردين الصينيين للشحنات إلى خسائر.")


def test_a_courtesy_in_front_does_not_hide_whose_office_it_is(found):
    who = found("زار معالي وزير الصحة المهندس سالم الزيني المركز. وأكد معالي وزير الصحة أن العمل بدأ.")
    assert who["سالم الزيني"] == ["معالي وزير الصحة المهندس سالم الزيني", "معالي وزير الصحة"]


def test_a_name_in_marks_or_behind_a_dash_belongs_to_its_title(found):
    assert found("وصل مساعد المدرب (لازار) أمس.")["لازار"] == ["مساعد المدرب (لازار)"]
    who = found("قال رئيس هيئة حماية الأسماك - عيسى الراشد: إن الموسم تأجل.")
    assert who["عيسى الراشد"] == ["رئيس هيئة حماية الأسماك - عيسى الراشد"]


def test_what_a_body_is_called_in_marks_names_nobody(found):
    assert "نقاء" not in found('كشف رئيس الجمعية الخيرية "نقاء" الدكتور سالم الزيني عن العدد.')


def test_two_titles_joined_before_one_name_are_one_man(found):
    who = found("وقال الكاتب والباحث سالم الزيني إن الأمر انتهى.")
    assert who["سالم الزيني"] == ["الكاتب والباحث سالم الزيني"]
    assert "الأمير نايف الزيني" in {
        m for ms in found("تسلم الرئيس المصري والأمير نايف الزيني الهدية.").values() for m in ms
    }


def test_a_paper_in_marks_that_is_spoken_to_is_a_medium(cast):
    ids = {a.id for a in cast("كشف مصدر لـ«الشرق الأوسط» عن الخطة، وعلمت «المدينة» ذلك.").actors}
    assert {"kb:asharq-alawsat", "kb:almadina-paper"} <= ids
    assert "kb:asharq-alawsat" not in {a.id for a in cast("زار الوفد «الشرق الأوسط» أمس.").actors}


def test_a_town_behind_a_courtesy_is_a_given_name(found):
    assert "طريف الأعمى" in found("شكر المدير الدكتور طريف الأعمى على جهوده.")


def test_titles_go_on_with_a_king(found):
    who = found("أشاد الأمير سالم الزيني مستشار خادم الحرمين الشريفين أمير منطقة تبوك بالعمل.")
    assert who["سالم الزيني"] == ["الأمير سالم الزيني مستشار خادم الحرمين الشريفين أمير منطقة تبوك"]


def test_adjectives_that_need_a_complement_have_it(found):
    assert "القوات الموالية للحكومة" in found("تقدمت القوات الموالية للحكومة أمس.")
    assert "الفصائل المدعومة من النرويج" in found("وقصفت الفصائل المدعومة من النرويج المدينة.")


def test_an_embassy_is_named_with_where_it_stands(found):
    assert "السفارة المغربية في أوسلو" in found("أعلنت السفارة المغربية في أوسلو موقفها.")


def test_whom_a_body_serves_is_part_of_its_name(found):
    assert "الهيئة السعودية للمهندسين" in found("أعدت الهيئة السعودية للمهندسين خطة.")
    assert "اللجنة الوطنية للرقابة على المنشطات" in found("اجتمعت اللجنة الوطنية للرقابة على المنشطات.")
    assert "الهيئة السعودية" in found("وقالت الهيئة السعودية للمهندسين إن العمل بدأ.")


def test_a_second_name_in_marks_belongs_to_the_body(found):
    assert 'شركة الغاز الطبيعي "غازكو"' in found('وبحسب شركة الغاز الطبيعي "غازكو" ارتفع المؤشر.')
    assert "وكالة الأنباء المحلية" in found('وذكرت وكالة الأنباء المحلية "أن العمل بدأ".')


def test_people_act_through_what_they_do_or_who_they_are(found):
    assert "المحللين" in found("وتجاوزت الأرباح توقعات المحللين.")
    assert "الزوار" in found("شكر المدير الزوار الذين حضروا الحفل.")
    assert "مصادر" in found("وكانت مصادر قد كشفت أن الأمر انتهى.")


def test_fields_and_states_of_a_group_go_on_with_and(found):
    assert "علماء النفس والتربية" in found("ويقول علماء النفس والتربية إن الأمر معروف.")
    assert "مسؤولون من الهند وبنغلادش" in found("رفع مسؤولون من الهند وبنغلادش الأعلام.")
    assert "سكان الحي" in found("وقال سكان الحي والشرطة إن الأمر انتهى.")


def test_somebody_known_leaves_his_surname_to_who_bears_it_here(cast):
    who = cast("قال المهندس مروان خاشقجي إن الأمر انتهى. وأضاف خاشقجي أن العمل بدأ.")
    assert [a.id for a in who.actors] == ["key:مروان-خاشقجي:person"]
    who = cast("قالت المستشارة انغيلا ميركل إن الأمر انتهى. وأضافت ميركل أن العمل بدأ.")
    assert [a.id for a in who.actors] == ["kb:angela-merkel"]


def test_a_title_and_surname_may_stand_before_the_whole_name(found):
    who = found("قال الدكتور الزيني إن الأمر انتهى. وكان الدكتور سالم الزيني قد وصل أمس.")
    assert sorted(who["سالم الزيني"]) == ["الدكتور الزيني", "الدكتور سالم الزيني"]


def test_forces_and_epithets_stand_for_their_movement(cast):
    who = cast("هاجم الحوثيون المدينة. وتقدمت قوات الحوثيين، ثم انسحب المتمردون.")
    houthis = next(a for a in who.actors if a.id == "kb:houthis")
    assert {"الحوثيون", "قوات الحوثيين", "المتمردون"} <= set(houthis.names)
    who = cast("تبنى تنظيم داعش الهجوم. وقال التنظيم المتطرف إنه مستمر.")
    assert [a.names for a in who.actors if a.id == "kb:islamic-state"] == [("تنظيم داعش", "التنظيم المتطرف")]


def test_the_interior_is_its_ministry(found):
    who = found("أعلنت وزارة الداخلية الخطة، وأكدت الداخلية ذلك، وشاركت أكاديمية الشرطة. ووصلت الشرطة.")
    assert who["وزارة الداخلية"] == ["وزارة الداخلية", "الداخلية"]
    assert "الشرطة" in who


def test_what_closes_a_speakers_name_shows_that_it_is_one(found):
    assert "سالم يرماند" in found("وقال المحلل العسكري سالم يرماند إن الموجة مستمرة.")
    assert "يوسف رفه" in found("من جهته أوضح يوسف رفه، نائب مدير الشركة، أن العمل بدأ.")
    assert "سالم" in found("وقال المحلل العسكري سالم غاضبا: انتهى الأمر.")


def test_no_preposition_stands_before_a_past_tense(found):
    assert "بدر باسلمة" in found("وصف وزير النقل المهندس بدر باسلمة الوضع.")
    assert "يسري كحله" in found("وقع النادي مع المدرب يسري كحله أمس.")


def test_two_ministries_are_read_whole(found):
    assert "وزارتا الدفاع والداخلية" in found("قررت وزارتا الدفاع والداخلية أن العمل يبدأ.")


def test_what_a_participle_says_of_a_body_is_no_part_of_its_name(found):
    who = found("ناقشتهم لجنة التحكيم المكونة من الدكتور سالم الزيني وآخرين.")
    assert "لجنة التحكيم" in who
    assert "القوات المسلحة" in {m for ms in found("وتقدمت القوات المسلحة أمس.").values() for m in ms}


def test_a_name_has_its_last_word(found):
    assert "ولي الله سيف" in found("أعلن حاكم المصرف المركزي ولي الله سيف، أمس، أن العمل بدأ.")
    assert "أشواني غوبتا" in found("وقال السيد أشواني غوبتا، رئيس الشركة، إن العمل بدأ.")
    assert "محمد توفيق بلو" in found("قال أمين عام الجمعية محمد توفيق بلو: إن العمل بدأ.")
    assert "كارل هينز رومنيجه" in found("وأكد كارل هينز رومنيجه الرئيس التنفيذي للنادي أن العمل بدأ.")
    assert "وارن تراس" in found("وصرح وارن تراس نائب رئيس المجلس أن العمل بدأ.")
    long_name = "محمد بن نايف بن عبد العزيز آل سعود"
    assert long_name in found(f"أكد الأمير {long_name} أن العمل بدأ.")
    assert "سالم" in found("وقال المحلل سالم ضاحكا: انتهى الأمر.")


def test_whoever_stands_before_bin_is_a_name(found):
    assert "ساير بن لافي الزيني" in found("وقال المواطن ساير بن لافي الزيني إن العمل بدأ.")


def test_a_title_reaches_its_name(found):
    who = found("قال مدير المنتخب السعودي للشباب خالد الشعيلي إن العمل بدأ.")
    assert "مدير المنتخب السعودي للشباب خالد الشعيلي" in who["خالد الشعيلي"]
    who = found("وقال المشرف على العروض المرئية مضحي العنبري، إن العمل بدأ.")
    assert who["مضحي العنبري"] == ["المشرف على العروض المرئية مضحي العنبري"]
    who = found("أعلن عضو شرف نادي الاتحاد، المشرف على الفريق الأول منصور الزيني أن العمل بدأ.")
    assert "عضو شرف نادي الاتحاد، المشرف على الفريق الأول منصور الزيني" in who["منصور الزيني"]
    who = found("وأشار وكيل الوزارة لشؤون تصنيف المقاولين المهندس سالم الزيني إلى أن العمل بدأ.")
    assert "وكيل الوزارة لشؤون تصنيف المقاولين المهندس سالم الزيني" in who["سالم الزيني"]
    who = found("هنأ سالم الزيني سفير المملكة لدى أستراليا ونيوزيلندا المبتعث.")
    assert "سالم الزيني سفير المملكة لدى أستراليا ونيوزيلندا" in who["سالم الزيني"]
    who = found("كان في وداعه سفير خادم الحرمين الشريفين لدى الأردن الدكتور سالم الزيني.")
    assert "سفير خادم الحرمين الشريفين لدى الأردن الدكتور سالم الزيني" in who["سالم الزيني"]


def test_a_title_is_read_through_its_adjuncts_where_it_speaks(found):
    who = found("قال مدير عام العلاقات العامة والإعلام بإمارة المنطقة سالم الزيني إن العمل بدأ.")
    assert who["سالم الزيني"] == ["مدير عام العلاقات العامة والإعلام بإمارة المنطقة سالم الزيني"]
    who = found("أوضح الناطق الإعلامي بشرطة المنطقة المقدم ناضر الزيني أن العمل بدأ.")
    assert who["ناضر الزيني"] == ["الناطق الإعلامي بشرطة المنطقة المقدم ناضر الزيني"]
    assert "المتحدث الأمني بوزارة الداخلية" in found("أكد المتحدث الأمني بوزارة الداخلية أن العمل بدأ.")
    who = found("وكان المتحدث الأمني بوزارة الداخلية قد صرح بذلك.")
    assert "المتحدث الأمني بوزارة الداخلية" in who
    assert "مصدر في وزارة الشؤون" in found("وقال مصدر في وزارة الشؤون لوكالة فرانس برس إن العمل بدأ.")
    assert "سلطان الزيني" in found("وأوضح مدير العلاقات والإعلام بإمارة المنطقة سلطان الزيني أن العمل بدأ.")


def test_whom_a_place_is_called_after_does_nothing(found):
    assert not found("وتقام المباراة على ملعب الأمير سالم بن فهد مساء غد.")
    assert "سالم الزيني" in found("جاء الهدف عن طريق سالم الزيني أمس.")


def test_who_signed_the_article_is_no_actor(found):
    assert "سالم الزيني" not in found("سالم الزيني – الرياض\nأعلنت الشركة أن العمل بدأ.")


def test_behind_a_definite_noun_the_word_for_a_man_is_an_adjective(found):
    assert not found("إن النقد الإعلامي لا يقل أهمية.")
    assert "الإعلامي سالم الزيني" in found("قال الإعلامي سالم الزيني إن العمل بدأ.")["سالم الزيني"]


def test_people_of_any_word_speak_behind_a_quantity(found):
    assert "أحد الحلاقين" in found("وقال أحد الحلاقين إن العمل بدأ.")
    assert "أحد الرفاق" in found("ثم أخبرني أحد الرفاق أن العمل بدأ.")
    assert "أحد زملائه" in found("أوضح أحد زملائه أن العمل بدأ.")
    assert "البعض" in found("ويقول البعض إن العمل بدأ.")


def test_what_describes_a_source_belongs_to_it(found):
    assert "مصدر قريب من الملف" in found("وقال مصدر قريب من الملف إن العمل بدأ.")
    assert "مسؤول سابق في الشركة" in found("واعترف مسؤول سابق في الشركة أن العمل بدأ.")
    assert "مصادر «عكاظ»" in found("كشفت مصادر «عكاظ» أن العمل بدأ.")


def test_what_a_body_acts_on_is_no_part_of_its_name(found):
    assert "القضاء الفرنسي" in {m for ms in found("تناول القضاء الفرنسي المسألة أمس.").values() for m in ms}
    assert "وزارة العمل" in found("إن وزارة العمل والجهات التشريعية تدرس الأمر.")


def test_a_text_may_end_anywhere(found):
    for text in (
        "قال عدد من",
        "قال وزير",
        "وقال «",
        "قال الوزير سالم -",
        "لـ«",
        "القوات الموالية",
        "قال سالم و",
    ):
        assert isinstance(found(text), dict)


def test_behind_qad_stands_a_verb_even_where_it_is_a_name(found):
    assert "ضحى الشهداء" not in found("وقال سالم الراشد: «قد ضحى الشهداء بأنفسهم».")
    assert "ضحى الشهري" in found("وقالت ضحى الشهري إن المعرض مفتوح.")


def test_a_plural_of_people_is_whom_a_man_speaks_to(found):
    who = found("قال المدير فيصل أبا النور إن العمل مستمر. وطالب أبا النور التعاونيين بالصبر.")
    assert who["فيصل أبا النور"] == ["المدير فيصل أبا النور", "أبا النور"]
