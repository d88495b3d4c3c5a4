"""Facts about the name behind a title: far behind its complements, set off by commas, or of another bearer; every sentence is invented."""

from __future__ import annotations

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def speakers(text: str) -> list[str | None]:
    said = annotate(Article("x", text, outlet=None), load_lexicon()).statements
    return [s.speakers[0].name if s.speakers else None for s in said]


def test_a_name_stands_behind_the_complement_of_its_title() -> None:
    assert speakers("وقال المشرف على المعارض الصيفية مفلح العنزي، إن الدورة نجحت.") == ["مفلح العنزي"]
    text = "كشف القيادي المنشق عن الحركة، عبدالناصر الزيني، وجود خلافات، مشيرا إلى أن العضو استقال."
    assert speakers(text) == ["عبدالناصر الزيني"] * 2


def test_a_name_stands_behind_a_second_title_set_off_by_commas() -> None:
    text = "أفاد مساعد الوكيل بالمحكمة الابتدائية، والناطق الرسمي باسمها، القاضي سامي الزيني، مساء الأربعاء، بأنه تم فتح تحقيق."
    assert speakers(text) == ["سامي الزيني"]
    text = "طالبت، الكاتبة العامة للنقابة العامة للأطباء والصيادلة، حبيبة الزيني، بإطلاق سراح الطبيبة."
    assert speakers(text) == ["حبيبة الزيني"]


def test_what_has_ended_of_an_office_is_no_name() -> None:
    text = "أكد وزير الوظيفة العمومية المنتهية مهامه عبيد الزيني في تصريح للإذاعة أنه لا يهتم بالتسمية."
    assert speakers(text) == ["عبيد الزيني"]


def test_an_occasion_behind_a_title_holds_no_name() -> None:
    assert speakers("وقال المدير في زيارة لمجلس الشيخ فهد، إن العمل بدأ.") == ["المدير"]
    assert speakers("ويحكي الفيلم قصة تجمع بين شاب وشابة تلعب دورها فاتن الزعيمي، أن الحب صعب.") != [
        "فاتن الزعيمي"
    ]


def test_ali_is_a_man_where_the_preposition_has_its_own_letter() -> None:
    text = "اعترض السكان على القرار. وطالب المواطن علي الزهراني الجهات الحكومية بفرض عقوبات."
    assert speakers(text)[-1] == "علي الزهراني"


def test_another_first_name_makes_another_bearer_of_a_surname() -> None:
    text = "قال رئيس الوزراء أليكسيس تسيبراس إن الخطة صعبة. وأخبرت أريستي تسيبراس المجلة أنه لا ينام."
    assert speakers(text) == ["أليكسيس تسيبراس", "أريستي تسيبراس"]
    text = "قال العريف محمد بن حدور جعفري إنه أنقذ الطفل. وقال حسن طالع جعفري شقيق الطفل إنه بخير."
    assert speakers(text) == ["محمد بن حدور جعفري", "حسن طالع جعفري"]


def test_a_noun_before_a_surname_is_no_first_name() -> None:
    text = "قال محمد بن حدور جعفري إنه أنقذ الطفل. وأضاف العريف جعفري أن الطفل بخير."
    assert speakers(text) == ["محمد بن حدور جعفري"] * 2


def test_a_fact_and_its_own_clause_are_the_object() -> None:
    text = "أوضح المدير سالم الراشد أن المشروع كبير. وأكد حرص الأمانة على أن يبدأ العمل، مشيرا إلى أن الوقت قصير."
    assert speakers(text) == ["سالم الراشد"] * 3


def test_a_relative_clause_is_no_part_of_an_unnamed_source() -> None:
    text = "ارتفع السعر وفق المصادر الأربعة التي طلبت عدم كشف هويتها. وأضافت المصادر أن الطلب قوي."
    assert speakers(text) == ["المصادر الأربعة"] * 2


def test_a_name_ends_before_an_office_whatever_its_words_are_elsewhere() -> None:
    assert speakers("وقال الصديق الصور رئيس قسم التحقيقات بمكتب النائب العام إن المحكمة حكمت.") == [
        "الصديق الصور"
    ]
    assert speakers("وقالت أم بدر إحدى عضوات الأسر المنتجة إن الدعم كبير.") == ["أم بدر"]
    assert speakers("وقالت جي. كيه. رولينج مديرة الدار إن الفيلم جميل.") == ["جي. كيه. رولينج"]


def test_a_spelled_name_is_one_name() -> None:
    assert speakers("وقال بنك إيه.إن.زد إن المخزون انخفض.") == ["بنك إيه.إن.زد"]


def test_what_was_done_by_whom_is_no_part_of_who_speaks() -> None:
    assert speakers("واتهمته محكمة خاصة أنشأها الاتحاد الأفريقي بارتكاب جرائم حرب.") == ["محكمة خاصة"]
    assert speakers("وتعيد المصارف فتح أبوابها، بحسب مرسوم حكومي صدر السبت.") == ["مرسوم حكومي"]
    assert speakers("وأكدت عديد المصادر الأمنية لمراسل الإذاعة أن الوضع مستتب.") == ["عديد المصادر الأمنية"]


def test_a_name_is_whole_where_its_words_look_like_verbs() -> None:
    assert speakers("أكدت قناة آزال الفضائية أن مكتبها سليم.") == ["آزال"]
    assert "جريت" in str(speakers("وقال نويل لو جريت رئيس الاتحاد إن القرعة صعبة."))


def test_some_of_many_are_named_with_whom_they_are_of() -> None:
    assert speakers("أوضحت العديد من الدراسات أن البذور مفيدة.") == ["العديد من الدراسات"]
    assert speakers("قال اثنان من مسؤولي حكومة هادي إنها ستطالب بالسلاح.") == ["اثنان من مسؤولي حكومة هادي"]


def test_many_in_the_case_of_an_object_do_not_call() -> None:
    text = "قال الناطق سالم الراشد إن الموج مرتفع. ودعا المتنزهين وزوار المنطقة إلى التقيد بالتعليمات."
    assert speakers(text) == ["سالم الراشد"] * 2
    assert speakers("ودعا المتظاهرون إلى التهدئة.") == ["المتظاهرون"]


def test_a_name_stands_behind_the_adjunct_of_a_title_and_its_comma() -> None:
    text = "وقالت رئيسة مؤتمر الوزراء على المستوى الاتحادي، برونهيلد كورت، اليوم الأحد إن المدارس جاهزة."
    assert speakers(text) == ["برونهيلد كورت"]


def test_a_title_without_its_genitive_is_not_whole() -> None:
    text = "وطالب مدير إدارة شؤون المعلمين مراد بن موسى الزيني المعلمين المرشحين سرعة المراجعة."
    assert speakers(text) == ["مراد بن موسى الزيني"]


def test_before_what_was_said_bare_words_behind_a_complete_title_are_a_name() -> None:
    assert speakers("وقالت المتحدثة باسم البلدية في غوتنباخ فراوكه مولنر إن الجسر أغلق.") == ["فراوكه مولنر"]
    assert speakers("وأكد عمدة هذه البلدة أوليه سترونكوف أن المدرسة فتحت.") == ["أوليه سترونكوف"]
    assert speakers("وأفاد مدير مكتب الصحة لشؤون شرق ووسط كينيا اليون مبارا أن اللقاح وصل.") == [
        "اليون مبارا"
    ]
    text = "وقال الوزير المكلف بالعلاقة مع مجلس النواب والناطق باسم الحكومة، إياد الدهان، إن الميزانية أقرت."
    assert speakers(text) == ["إياد الدهان"]


def test_what_a_verb_describes_is_no_name_of_its_subject() -> None:
    assert speakers("ووصف وزير الداخلية نسبة المشاركة بأنها جيدة.") != ["نسبة المشاركة"]
    assert speakers("واستبعد رئيس الحزب استقالة الحكومة، مرجحا التوصل إلى حل.")[0] == "رئيس الحزب"


def test_a_bearer_stands_in_marks_behind_brackets_or_a_clause() -> None:
    text = 'قال عضو لجنة المياه في البرلمان، "سامر الزيني"، في تصريح إذاعي، إن السد امتلأ.'
    assert speakers(text) == ["سامر الزيني"]
    text = "وأوضح مدير مكتب (الحملة الوطنية للإغاثة) في لبنان وليد بن فهد الزيني أن القافلة وصلت."
    assert speakers(text) == ["وليد بن فهد الزيني"]
    text = 'وقال كبير المصممين في شركة "ألفانا" التي كانت وراء البرج، هيو كيدلر، إن البناء اكتمل.'
    assert speakers(text) == ["هيو كيدلر"]


def test_marks_behind_a_body_hold_its_own_name() -> None:
    assert speakers('وقال ممثل شركة "نسمة دوت كوم" إن العطل أصلح.') != ["نسمة دوت كوم"]


def test_of_two_men_of_one_surname_the_one_who_acted_or_spoke_goes_on() -> None:
    text = "اجتمع محافظ الوادي فهد بن سالم الزيني أمس مع أعضاء اللجنة برئاسة الدكتور هجاد عمر الزيني. وأوضح الزيني في كلمته أن السوق نجح."
    assert speakers(text) == ["فهد بن سالم الزيني"]
    text = "قال فهد سالم الزيني إن السوق نجح، بحضور ناصر حمد الزيني. وأكد الزيني أن الموسم طويل."
    assert speakers(text)[-1] == "فهد سالم الزيني"


def test_a_wish_behind_a_name_is_no_name() -> None:
    assert speakers("ويقول ابن القيم رحمه الله: «العلم نور».") != ["رحمه الله"]


def test_each_of_two_speaks_whatever_is_told_of_them() -> None:
    text = (
        "دعا كل من الدكتور عبد اللطيف الزيني، الأمين العام للمجلس، وسالم الراشد، مبعوث المنظمة إلى الوادي، "
        "المقاتلين إلى الالتزام بالهدنة."
    )
    said = annotate(Article("x", text, outlet=None), load_lexicon()).statements
    assert [{who.name for who in s.speakers} for s in said] == [{"عبد اللطيف الزيني", "سالم الراشد"}]


def test_whom_a_verb_has_is_no_part_of_its_subject() -> None:
    assert speakers("وتحث الوزارة الإخوة المراجعين على الحجز المبكر.") == ["الوزارة"]
    assert speakers("وحث الرئيس الأميركي الكونغرس على التحرك بسرعة.") == ["الرئيس الأميركي"]
    assert speakers("وحملت الخارجية الحكومة الإسرائيلية المسؤولية عن الاقتحام.") == ["الخارجية"]


def test_particles_and_superlatives_name_nobody() -> None:
    assert "إذن" not in speakers("ابتسم المدرب سالم الراشد وقال، إذن الآن يمكن أن أبدأ القراءة.")
    assert speakers("وأوضحت ثالث أكبر شركة تأمين في الوادي أن أرباحها ارتفعت.") != ["ثالث أكبر"]


def test_a_second_title_joined_behind_the_first_leads_to_the_name() -> None:
    text = "أكد المشرف على برنامج القادة في جامعة الوادي وعضو هيئة الخبراء في الجامعة الدكتور مساعد الزيني أن البرنامج نجح."
    assert speakers(text) == ["مساعد الزيني"]
    text = "ويقول المحلل الكيميائي والخبير في علم السموم الطبي، دكتور نيتين سيتال، إن الأمر خطير."
    assert speakers(text) == ["نيتين سيتال"]
    text = "قدم نائب رئيس الوفد السعودي المشارك في الدورة خالد الزيني شكره للمنظمين."
    assert speakers(text) == ["خالد الزيني"]


def test_when_somebody_spoke_is_not_his_name() -> None:
    assert "قبيل الزيارة" not in speakers("وصرح الرئيس الكيني قبيل الزيارة: «لا حاجة لأقول إننا ننتظر».")


def test_whom_a_body_is_called_after_does_not_speak() -> None:
    assert speakers("وأوضح مدير مستشفى الملك فهد أن العيادة فتحت.") == ["مدير مستشفى الملك فهد"]
    assert speakers("وقال متحدث باسم شركة سالم القابضة اليوم الأحد إن الصفقة تمت.") != ["سالم القابضة"]
    text = "وفق ما أفاد به مدير وحدة الطب الاستعجالي بمستشفى شارل نيكول نوفل الزيني في تصريح للوكالة، فقد نقل الجرحى."
    assert speakers(text)[:1] == ["نوفل الزيني"]


def test_a_name_in_marks_behind_its_title_may_look_like_a_preposition_or_a_body() -> None:
    text = 'أكد المرشد العام للقافلة الزراعية إلى الوادي "سامر علي" في حديث للصحافة أن اللقاء تناول المياه.'
    assert speakers(text) == ["سامر علي"]
    text = 'أكد وزير زراعة جمهورية النخيل، "نوفار براند"، أن المعرض يفتح أبوابه.'
    assert speakers(text) == ["نوفار براند"]


def test_a_title_goes_on_through_what_it_is_not_and_through_a_body_in_marks() -> None:
    text = "قال مدير الجمعية غير الحكومية في حي الوادي، فهد الزيني، إنه لا يخشى السيول."
    assert speakers(text) == ["فهد الزيني"]
    text = (
        'ويؤكد أستاذ النبات ومدير مختبر المياه في "واحة النهر للبحوث والزراعة" مازن الزيني، أن البئر صالحة.'
    )
    assert speakers(text) == ["مازن الزيني"]


def test_a_name_behind_a_title_ends_before_the_verb_or_goes_on_to_its_clause() -> None:
    text = 'ومعلوم أن النائب عن كتلة الوادي بمجلس المدينة سلمى دندن قالت في كلمتها أمس "إن الجسر قديم جدا".'
    assert speakers(text) == ["سلمى دندن"]
    text = "وقال مدير دائرة النشر و التوزيع في الإدارة العامة لصندوق الري الزراعي المشترك سالم بن وليد المراكب أن العدد جديد."
    assert speakers(text) == ["سالم بن وليد المراكب"]


def test_a_ranked_name_with_a_thing_behind_it_bears_the_title() -> None:
    text = (
        "من جانبها، حددت عضو ملتقى النهر وإحياء الريف الدكتورة سلمى الزيني العيوب الباقية، محذرة من انهيار."
    )
    assert speakers(text) == ["سلمى الزيني"]


def test_a_source_gets_its_name_behind_what_else_is_told_of_it() -> None:
    assert speakers("وقال أحد الصيادين، ويدعى عبدالناصر الزيني، إن القوارب دخلت الميناء.") == [
        "عبدالناصر الزيني"
    ]
    text = "وقال مهندس في محطة للمياه يدعى سالم الزيني إن العاصفة قوية."
    assert speakers(text) == ["سالم الزيني"]


def test_what_a_preposition_opens_is_no_name_behind_a_title() -> None:
    assert speakers("قال المرشد لكل الزوار الصغار إن الحافلة قريبة.") == ["المرشد"]
    assert speakers("وتقدم المجمع بأحر التهاني في هذا الصباح الجميل.") == ["المجمع"]
    assert "صحفي" not in speakers("وتحدث في لقاء صحفي اليوم، أن البذور ستوزع على المزارعين.")


def test_a_bare_office_or_district_has_a_place_that_nobody_knows_before_the_name() -> None:
    assert speakers("وأشاد وكيل محافظة بلقارع فايز الزيني بدور المعهد.") == ["فايز الزيني"]
    assert speakers("وعبر مدير فلارنتيا فينتشنزو غوارني عن أمله في الفوز.") == ["فينتشنزو غوارني"]
    assert speakers("وقال مدير المعهد فايز الزيني إن العمل بدأ.") == ["فايز الزيني"]


def test_a_described_rank_behind_a_name_is_a_title() -> None:
    assert speakers("وأكد كمران أحمد الأمين العام للرابطة في بيان أنه أجل الدورة.") == ["كمران أحمد"]
    assert speakers("وأكد الشيخ سالم الأمين أن الدورة أجلت.") == ["سالم الأمين"]
    text = "وأوضح إبراهيم أن البحر هائج. وسبح إبراهيم البالغ من العمر 26 عاما إلى الشاطئ."
    assert speakers(text) == ["إبراهيم"]


def test_behind_many_with_a_bare_adjective_stands_the_object() -> None:
    text = "وأكد مصدر في وزارة الصحة ومصادر طبية حصيلة الحريق."
    made = annotate(Article("x", text, outlet=None), load_lexicon()).statements[0]
    assert [link.name for link in made.speakers] == ["مصدر في وزارة الصحة", "مصادر طبية"]
    assert text[made.content.start : made.content.end] == "حصيلة الحريق"
    text = "استنكرت منظمات دولية الحريق الذي أتلف الغابة."
    made = annotate(Article("x", text, outlet=None), load_lexicon()).statements[0]
    assert [link.name for link in made.speakers] == ["منظمات دولية"]
    assert speakers("وجد شاب سعودي ضالته في بيع العسل، مشيرا إلى أن الأرباح جيدة.") == ["شاب سعودي"]


def test_in_what_state_he_speaks_is_no_part_of_his_name() -> None:
    assert speakers("وردت سعاد قائلة إنها أعدت الطعام.") == ["سعاد"]
    assert speakers("لكن مصدرا عسكريا ماليا أكد أن الطريق مغلق.") == ["مصدر عسكري مالي"]
    assert speakers("وأكد المهندس سالم بن حمد الجاهزية الكاملة للمعرض.") == ["سالم بن حمد"]


def test_whom_he_spoke_with_does_not_bear_his_title() -> None:
    text = "وذكر عمر الزيني أن العرض جيد. وقال اللاعب لبرنامج في الشباك مع الإعلامي غانم القوس: سأبقى."
    assert speakers(text) == ["عمر الزيني"] * 2


def test_a_foreign_minister_is_not_the_one_at_home() -> None:
    text = "التقى وزير الخارجية عادل الجبير وفدا. وأكد وزير الخارجية النرويجي أن الزيارة ناجحة."
    assert speakers(text) != ["عادل الجبير"]
    text = "صرح وزير الخارجية عادل الجبير بأن المحادثات بدأت. وأكد وزير الخارجية السعودي أن الزيارة ناجحة."
    assert speakers(text) == ["عادل الجبير"] * 2


def test_a_spokesman_ends_a_name_that_nobody_knows() -> None:
    assert speakers("وقال بن رادز المتحدث باسم البنك المركزي إن القرار جيد.") == ["بن رادز"]
    text = "وهنأ د. حمد بن ناصر بن فهد الملحق الثقافي في اليابان المبتعث سالم الزيني بالجائزة."
    assert speakers(text) == ["حمد بن ناصر بن فهد"]


def test_marks_that_open_and_close_alike_stand_within_a_title() -> None:
    text = "وقال وكيل الوزارة رئيس اللجنة الفنية لبرنامج ” فجر ” الدكتور عبدالرحمن الزيني : إن المرحلة مهمة."
    assert speakers(text) == ["عبدالرحمن الزيني"]
