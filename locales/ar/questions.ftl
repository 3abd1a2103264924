### checked: machine
### source: 8ed53c3e38e1701f
### The questions of the guide and their answers, found by the ids of rules/family-reunification.toml.
### Variables are ids of values in that file.
### $wait-7-3-years (number): value of the rule file, in years

## Questions: the question, and why we ask

family-question-safety = هل يخيفك أحد في الأسرة؟
    .why = سلامتك أهم شيء. توجد مساعدة وقواعد خاصة.
family-question-refusal-date = ما التاريخ المكتوب على قرار الرفض؟
    .why = نحن نحسب من تاريخ الرسالة. القانون يحسب من اليوم الذي تم فيه إبلاغك بالقرار.
family-question-sponsor-status = ما نوع تصريح الإقامة ({ -official-residence-permit }) لدى الشخص الموجود في الدنمارك؟
    .why = القواعد تختلف حسب نوع التصريح. النوع مكتوب في الرسالة أو على بطاقة الإقامة.
family-question-relation = من يريد أن يأتي إلى الدنمارك؟
    .why = القواعد تختلف بين الأزواج والأطفال وباقي أفراد الأسرة.
family-question-lived-together = هل أنتما متزوجان، أو هل عشتما معًا؟
    .why = القانون يشترط زواجًا أو حياة مشتركة ثابتة ({ -official-durable-cohabitation }).
family-question-applicant-age = كم عمر الشخص الذي يريد أن يأتي؟
    .why = العمر مهم جدًا إذا كان الطلب لطفل. المهم هو العمر في يوم تقديم الطلب.
family-question-sponsor-age = كم عمر الطفل الموجود في الدنمارك؟
    .why = يجب أن يكون عمر الطفل أقل من 18 سنة.
family-question-sponsor-7-3-two-years =
    { $wait-7-3-years ->
        [zero] هل لدى الشخص الموجود في الدنمارك هذا التصريح منذ أكثر من { $wait-7-3-years } سنة؟
        [one] هل لدى الشخص الموجود في الدنمارك هذا التصريح منذ أكثر من سنة واحدة؟
        [two] هل لدى الشخص الموجود في الدنمارك هذا التصريح منذ أكثر من سنتين؟
        [few] هل لدى الشخص الموجود في الدنمارك هذا التصريح منذ أكثر من { $wait-7-3-years } سنوات؟
        [many] هل لدى الشخص الموجود في الدنمارك هذا التصريح منذ أكثر من { $wait-7-3-years } سنة؟
       *[other] هل لدى الشخص الموجود في الدنمارك هذا التصريح منذ أكثر من { $wait-7-3-years } سنة؟
    }
    .why = القاعدة العامة هي فترة انتظار لمن لديه وضع الحماية المؤقتة ({ -official-temporary-protection }).
family-question-sponsor-perm-years = منذ كم سنة كاملة لدى الشخص الموجود في الدنمارك تصريح إقامة دائمة ({ -official-permanent-residence })؟
    .why = القانون يشترط عددًا من السنوات إذا كان الطلب للزوج أو الزوجة.
family-question-sponsor-permit-date = في أي تاريخ حصل الشخص الموجود في الدنمارك على تصريح الإقامة؟
    .why = اكتب أول يوم في هذا التصريح بالذات، وليس تاريخ التمديد. من يحمل جنسية الدنمارك أو إحدى دول الشمال الأوروبي يكتب تاريخ التسجيل في السجل المدني ({ -official-cpr }).
family-question-special-vulnerability = هل يوجد مرض خطير أو سبب خاص آخر في الأسرة؟
    .why = في حالات خاصة يمكن الإعفاء من فترة الانتظار. لا يتم حفظ الإجابة.
family-question-persecution-continues = هل ما زال العيش في البلد الأصلي خطرًا على الشخص الموجود في الدنمارك؟
    .why = إذا كانت الإجابة نعم، فربما يمكن الإعفاء من بعض الشروط. لا يتم حفظ الإجابة.
family-question-both-24 = هل عمر كل منكما أكثر من 24 سنة؟
    .why = القاعدة العامة هي أنه يجب أن يكون عمر كل منكما أكثر من 24 سنة.
family-question-child-lives-with = مع من يعيش الطفل الآن؟
    .why = هذا يحدد هل توجد مهلة قصيرة لتقديم الطلب.
family-question-child-born-after-permit = هل وُلد الطفل بعد أن حصل الشخص الموجود في الدنمارك على تصريح الإقامة؟
    .why = إذا كانت الإجابة نعم، تُحسب المهلة من يوم الولادة. لمن يحمل جنسية الدنمارك أو إحدى دول الشمال الأوروبي: هل وُلد الطفل بعد تسجيل هذا الشخص في السجل المدني ({ -official-cpr })؟
family-question-child-birth-date = متى وُلد الطفل؟
    .why = قد تُحسب المهلة من ذلك اليوم.
family-question-custody = من لديه الحضانة القانونية ({ -official-custody }) للطفل؟
    .why = يجب أن يسكن الطفل مع من لديه الحضانة القانونية.
family-question-public-benefits-3y = هل حصل الشخص الموجود في الدنمارك على مساعدة حسب قانون المساعدات الاجتماعية ({ -official-active-social-policy }) أو قانون الاندماج ({ -official-integration-act }) في آخر 3 سنوات؟
    .why = المساعدة النقدية من البلدية مثال على ذلك. القاعدة العامة هي أن يكون الشخص الموجود في الدنمارك قد أعال نفسه، أي دفع مصاريفه بنفسه.
family-question-housing = كيف هو المسكن في الدنمارك؟
    .why = القانون يضع شروطًا للمسكن.
family-question-relatives-by-blood = هل توجد بينكما صلة قرابة؟
    .why = المقصود هو أولاد العم والعمة والخال والخالة، ومن هم أقرب منهم.
family-question-applicant-location = أين يوجد الآن الشخص الذي يريد أن يأتي؟
    .why = هذا يحدد أين يمكنكم تقديم الطلب.
family-question-documents-available = ما الأوراق الموجودة لديكم؟
    .why = الأوراق الناقصة قد تضر بالقضية.

## Answers

family-option-safety-fear-of-partner = نعم، زوجي أو زوجتي أو شريك حياتي
family-option-safety-fear-of-family = نعم، شخص آخر في الأسرة
family-option-safety-forced = يوجد من يجبرني على تقديم الطلب أو على الزواج
family-option-safety-none = لا
family-option-sponsor-status-conv-7-1 = وضع لاجئ حسب اتفاقية اللاجئين ({ -official-convention-status }، § 7، الفقرة 1)
family-option-sponsor-status-prot-7-2 = وضع الحماية ({ -official-protection-status }، § 7، الفقرة 2)
family-option-sponsor-status-temp-7-3 = وضع الحماية المؤقتة ({ -official-temporary-protection }، § 7، الفقرة 3)
family-option-sponsor-status-quota-8 = لاجئ ضمن حصة إعادة التوطين ({ -official-quota-refugee }، § 8)
family-option-sponsor-status-uam = جاء وحده وهو طفل (أقل من 18 سنة)
family-option-sponsor-status-permanent = تصريح إقامة دائمة ({ -official-permanent-residence })
family-option-sponsor-status-dk-citizen = يحمل الجنسية الدنماركية
family-option-sponsor-status-nordic-citizen = يحمل جنسية فنلندا أو آيسلندا أو النرويج أو السويد
family-option-sponsor-status-eu-eea-citizen = يحمل جنسية بلد آخر في الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية
family-option-sponsor-status-ukraine-1 = القانون الخاص بشأن أوكرانيا ({ -official-ukraine-act }، § 1)
family-option-sponsor-status-ukraine-2 = القانون الخاص بشأن أوكرانيا ({ -official-ukraine-act }، § 2، الأسرة)
family-option-sponsor-status-permanent-track = تصريح آخر يمكن أن يصبح دائمًا ({ -official-permanent-track })
family-option-sponsor-status-other-temporary = تصريح آخر
family-option-sponsor-status-asylum-pending = قدّم طلب لجوء وينتظر الرد
family-option-relation-spouse = زوجي أو زوجتي
family-option-relation-cohabitant = شريك حياتي أو شريكة حياتي (من دون زواج)
family-option-relation-fiance = خطيبي أو خطيبتي
family-option-relation-child-own = طفلي (ابني أو ابنتي)
family-option-relation-child-of-spouse = طفل زوجي أو طفل زوجتي
family-option-relation-parent-of-uam = أب أو أم لطفل جاء وحده
family-option-relation-sibling-of-uam = أخ أو أخت لطفل جاء وحده
family-option-relation-foster-or-adopted-child = طفل في رعاية أسرة بديلة أو طفل تم تبنّيه
family-option-relation-minor-relative = طفل آخر من الأسرة
family-option-relation-adult-child = ابني أو ابنتي بعمر 18 سنة أو أكثر
family-option-relation-parent-of-adult = أبي أو أمي
family-option-relation-sibling = أخي أو أختي
family-option-relation-grandparent = جدي أو جدتي
family-option-relation-other = شخص آخر
family-option-lived-together-married-valid = نحن متزوجان، والزواج صحيح قانونًا
family-option-lived-together-married-unsure = نحن متزوجان، لكننا لسنا متأكدين هل الزواج مقبول في الدنمارك
family-option-lived-together-cohabited-18m = لسنا متزوجين، وعشنا معًا حوالي سنة و6 أشهر أو أكثر
family-option-lived-together-cohabited-less = لسنا متزوجين، وعشنا معًا مدة أقصر
family-option-lived-together-never = لسنا متزوجين، ولم نعش معًا أبدًا
family-option-special-vulnerability-serious-illness-sponsor = الشخص الموجود في الدنمارك مصاب بمرض خطير
family-option-special-vulnerability-disabled-or-ill-spouse-cared-for = لدى الزوج أو الزوجة مرض أو إعاقة، والشخص الموجود في الدنمارك كان يقدم الرعاية
family-option-special-vulnerability-seriously-ill-child = أحد الأطفال مصاب بمرض خطير
family-option-special-vulnerability-other-children-in-dk = يوجد أطفال آخرون في الدنمارك
family-option-special-vulnerability-none = لا، لا شيء من ذلك
family-option-persecution-continues-unsure = ربما
family-option-both-24-soon = قريبًا
family-option-child-lives-with-other-parent = مع الوالد الآخر (الأب أو الأم)
family-option-child-lives-with-other-carer = مع شخص آخر يرعى الطفل بشكل دائم
family-option-child-lives-with-alone = الطفل يعيش وحده
family-option-child-lives-with-with-sponsor = مع الشخص الذي لديه تصريح إقامة في الدنمارك
family-option-child-lives-with-in-denmark = الطفل موجود في الدنمارك
family-option-custody-sole = الشخص الموجود في الدنمارك وحده
family-option-custody-joint-consent = الأب والأم معًا، والوالد الآخر موافق
family-option-custody-joint-no-consent = الأب والأم معًا، والوالد الآخر لم يوافق
family-option-custody-none = ليست لدى الشخص الموجود في الدنمارك الحضانة القانونية
family-option-custody-unknown = الأمر غير واضح
family-option-housing-ok = مسكن مستقل فيه مساحة كافية لمدة سنة و6 أشهر على الأقل
family-option-housing-too-small = مسكن مستقل، لكن مساحته لا تكفي
family-option-housing-shared = السكن مع آخرين
family-option-housing-temporary = مسكن مؤقت
family-option-housing-none = لا يوجد مسكن
family-option-applicant-location-home-country = في البلد الأصلي
family-option-applicant-location-third-country-lawful-3m = في بلد آخر، بإقامة قانونية منذ 3 أشهر على الأقل
family-option-applicant-location-third-country-unlawful = في بلد آخر، من دون إقامة قانونية
family-option-applicant-location-in-denmark-lawful = في الدنمارك، بإقامة قانونية
family-option-applicant-location-in-denmark-other = في الدنمارك، من دون إقامة قانونية
