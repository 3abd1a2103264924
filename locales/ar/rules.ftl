### checked: machine
### source: 9418b7da9133014f
### Conditions, dates, papers and what else to know, found by the ids of rules/family-reunification.toml.
### A condition may have `.more`: one or two sentences below it. Variables are ids of values in that file.
### $wait-7-3-years (number): value of the rule file, in years
### $child-apply-months (number): value of the rule file, in months
### $perm-wait-years (number): value of the rule file, in years
### $complaint-weeks (number): value of the rule file, in weeks
### $processing-max-months (number): value of the rule file, in months
### $fee-family (number): value of the rule file, in kroner
### $fee-adoption-child (number): value of the rule file, in kroner
### $fee-complaint (number): value of the rule file, in kroner
### $fee-reopening (number): value of the rule file, in kroner
### $collateral (number): value of the rule file, in kroner
### $perm-income (number): value of the rule file, in kroner
### $perm-debt-limit (number): value of the rule file, in kroner
### $ukraine-permit-until (text): value of the rule file, a date

## Conditions

family-condition-c-73-two-years =
    { $wait-7-3-years ->
        [zero] وضع الحماية المؤقتة ({ -official-temporary-protection }) منذ أكثر من { $wait-7-3-years } سنة
        [one] وضع الحماية المؤقتة ({ -official-temporary-protection }) منذ أكثر من سنة واحدة
        [two] وضع الحماية المؤقتة ({ -official-temporary-protection }) منذ أكثر من سنتين
        [few] وضع الحماية المؤقتة ({ -official-temporary-protection }) منذ أكثر من { $wait-7-3-years } سنوات
        [many] وضع الحماية المؤقتة ({ -official-temporary-protection }) منذ أكثر من { $wait-7-3-years } سنة
       *[other] وضع الحماية المؤقتة ({ -official-temporary-protection }) منذ أكثر من { $wait-7-3-years } سنة
    }
family-condition-c-73-extended = تم تمديد التصريح بعد فترة الانتظار
family-condition-c-perm-3-years =
    { $perm-wait-years ->
        [zero] إقامة دائمة ({ -official-permanent-residence }) منذ أكثر من { $perm-wait-years } سنة
        [one] إقامة دائمة ({ -official-permanent-residence }) منذ أكثر من سنة واحدة
        [two] إقامة دائمة ({ -official-permanent-residence }) منذ أكثر من سنتين
        [few] إقامة دائمة ({ -official-permanent-residence }) منذ أكثر من { $perm-wait-years } سنوات
        [many] إقامة دائمة ({ -official-permanent-residence }) منذ أكثر من { $perm-wait-years } سنة
       *[other] إقامة دائمة ({ -official-permanent-residence }) منذ أكثر من { $perm-wait-years } سنة
    }
family-condition-c-cohab = زواج صحيح قانونًا أو حياة مشتركة ثابتة ({ -official-durable-cohabitation })، ويجب أن تسكنا معًا
    .more = الحياة المشتركة الثابتة هي السكن في العنوان نفسه حوالي سنة و6 أشهر على الأقل.
family-condition-c-age24 = عمر كل منكما أكثر من 24 سنة
family-condition-c-decl = يوقّع كل منكما على إقرار
    .more = تتعهدان بأن تشاركا، قدر استطاعتكما، بنشاط في تعليم اللغة الدنماركية وفي الاندماج.
family-condition-c-support = أنت تعيل شريك حياتك
    .more = ينطبق هذا إذا لم تكونا متزوجين. يتعهد الشخص الموجود في الدنمارك بإعالة الشخص الذي يريد أن يأتي، أي بدفع مصاريفه.
family-condition-c-coll = ضمان مالي لمدة 10 سنوات ({ -official-collateral })
    .more = المبلغ هو { $collateral } كرونة دنماركية. هذا مبلغ سنة 2024، ويتم تعديله كل سنة.
family-condition-c-self3 = الشخص الموجود في الدنمارك كان يعيل نفسه بنفسه
    .more =
        لا مساعدة حسب قانون المساعدات الاجتماعية ({ -official-active-social-policy }) أو قانون الاندماج ({ -official-integration-act }) لمدة 3 سنوات قبل القرار. المبالغ الصغيرة التي تُدفع مرة واحدة لا تُحسب.
        بعد ذلك لا يجوز لأي منكما الحصول على هذه المساعدة قبل أن يحصل الشخص الذي يريد أن يأتي على إقامة دائمة.
family-condition-c-house = مسكن مستقل فيه مساحة كافية
    .more =
        شخصان على الأكثر لكل غرفة جلوس أو غرفة نوم، أو 20 مترًا مربعًا على الأقل لكل شخص.
        يجب أن يكون المسكن جاهزًا خلال 3 أشهر من تقديم الطلب. ويجب أن يكون استخدامه ممكنًا لمدة سنة و6 أشهر على الأقل.
family-condition-c-hlist = المسكن ليس في منطقة مذكورة في قائمة المناطق السكنية ({ -official-housing-list })
    .more =
        تصدر القائمة كل سنة في 1 ديسمبر.
        ولا يجوز لكما أيضًا الانتقال إلى منطقة من هذه المناطق قبل أن يحصل الشخص الذي يريد أن يأتي على إقامة دائمة.
family-condition-c-int = شرط الاندماج ({ -official-integration-requirement })
    .more =
        الشخص الموجود في الدنمارك: النجاح في اختبار اللغة الدنماركية 3 ({ -official-danish-test-3 })، أو 5 سنوات من العمل بدوام كامل في الدنمارك مع استخدام اللغة الدنماركية كثيرًا.
        ويجب أيضًا أن يتوفر لديكما 3 على الأقل من هذه الشروط، وعددها 5:
        الشخص الموجود في الدنمارك عمل 5 سنوات بدوام كامل في الدنمارك.
        الشخص الموجود في الدنمارك لديه 6 سنوات من التعليم في الدنمارك، منها سنة واحدة بعد الصف العاشر.
        الشخص الذي يريد أن يأتي نجح في اختبار اللغة الدنماركية 1 ({ -official-danish-test-1 }) أو لديه اللغة الإنجليزية بمستوى { -b1 }.
        الشخص الذي يريد أن يأتي عمل 3 سنوات بدوام كامل في آخر 5 سنوات.
        الشخص الذي يريد أن يأتي لديه تعليم عالٍ أو تعليم مهني معترف به لمدة سنة واحدة على الأقل.
family-condition-c-visit = الشخص الذي يريد أن يأتي كان في الدنمارك بشكل قانوني مرة واحدة على الأقل
family-condition-c-vol = أنتما الاثنان اخترتما بأنفسكما العيش معًا
family-condition-c-kin = لا توجد صلة قرابة بينكما
    .more = إذا كان أحدكما ابن أو بنت عم أو عمة أو خال أو خالة للآخر، أو كانت القرابة أقرب، يفترض القانون أن الاختيار لم يكن حرًا.
family-condition-c-proforma = الهدف الأساسي ليس الحصول على تصريح إقامة
family-condition-c-conv = لم يصدر حكم على الشخص الموجود في الدنمارك بسبب عنف ضد زوج أو زوجة أو شريك حياة
    .more = يخص ذلك أحكام السجن، وأيضًا الأحكام مع وقف التنفيذ، خلال 10 سنوات قبل القرار.
family-condition-c-perm-a = شروط على الشخص الذي لديه إقامة دائمة ({ -official-permanent-residence })
    .more =
        لا حكم قضائي خطير ولا اتهام رسمي خطير. النجاح في اختبار اللغة الدنماركية 1 ({ -official-danish-test-1 }).
        لا مساعدة حسب قانون المساعدات الاجتماعية ({ -official-active-social-policy }) أو قانون الاندماج ({ -official-integration-act }) لمدة 4 سنوات. المبالغ الصغيرة التي تُدفع مرة واحدة لا تُحسب.
        العمل بدوام كامل 3 سنوات و6 أشهر من أصل 4 سنوات، وما زال الشخص في سوق العمل.
        لا ديون متأخرة للدولة أو البلدية. إذا تم الاتفاق على تأجيل الدفع، فالحد هو { $perm-debt-limit } كرونة دنماركية. هذا مبلغ سنة 2011.
        إقرار موقّع بشأن الإقامة والإعالة الذاتية.
        لمن يحصل على معاش التقاعد لكبار السن أو معاش العجز: يُعتبر شرط العمل متوفرًا.
family-condition-c-perm-b = شرط واحد على الأقل من هذه الشروط
    .more =
        النجاح في اختبار المواطنة ({ -official-citizenship-test }) أو المشاركة الفعّالة في المجتمع.
        العمل بدوام كامل 4 سنوات من أصل 4 سنوات و6 أشهر.
        دخل خاضع للضريبة يبلغ { $perm-income } كرونة دنماركية في السنة، كمتوسط لسنتين. هذا مبلغ سنة 2018.
        لمن يحصل على معاش التقاعد لكبار السن أو معاش العجز: يُعتبر شرط العمل وشرط الدخل متوفرين.
family-condition-c-tests = اختبارات اللغة الدنماركية بعد الوصول
    .more =
        اختبار { -a1 } خلال 6 أشهر واختبار { -a2 } خلال 9 أشهر من التسجيل في السجل المدني ({ -official-cpr }).
        من لم ينجح في اختبار يمكنه إعادته خلال 3 أشهر إضافية. يمكن أن يتوقف حساب المدة بسبب المرض أو الولادة إذا قدّمتم طلبًا لذلك.
family-condition-c-ch-age = عمر الطفل أقل من 15 سنة عند تقديم الطلب
family-condition-c-ch-fam = الطفل غير متزوج ولم يكوّن أسرة خاصة به
family-condition-c-ch-live = سيعيش الطفل مع من لديه الحضانة القانونية ({ -official-custody })
family-condition-c-ch-3m =
    { $child-apply-months ->
        [zero] تقديم الطلب خلال { $child-apply-months } شهر
        [one] تقديم الطلب خلال شهر واحد
        [two] تقديم الطلب خلال شهرين
        [few] تقديم الطلب خلال { $child-apply-months } أشهر
        [many] تقديم الطلب خلال { $child-apply-months } شهرًا
       *[other] تقديم الطلب خلال { $child-apply-months } شهر
    }
    .more = ينطبق هذا عندما يعيش الطفل مع الوالد الآخر (الأب أو الأم) أو مع شخص آخر يرعاه بشكل دائم.
family-condition-c-ch-best = التصريح لا يتعارض بشكل واضح مع مصلحة الطفل
    .more = يمكن سؤال البلدية.
family-condition-c-ch-conv = لا حكم قضائي بسبب جرائم ضد الأطفال
    .more = يخص ذلك الشخص الموجود في الدنمارك وزوجه أو زوجته أو شريك حياته في آخر 10 سنوات.
family-condition-c-custody = يمكن إثبات الحضانة القانونية ({ -official-custody })، والوالد الآخر (الأب أو الأم) موافق
family-condition-c-uam-child = عمر الطفل الموجود في الدنمارك أقل من 18 سنة
family-condition-c-uam-sibling = عمر الأخ أو الأخت أقل من 18 سنة
family-condition-c-uam-family = كان الطفل من أفراد الأسرة من قبل
    .more = إذا كان الطفل قد ترك الأسرة بنفسه، فهذا سبب ضد الطلب.
family-condition-c-foster-reason = توجد أسباب خاصة تمنع الطفل من العيش مع والديه أو مع أقارب مقرّبين آخرين في بلده الأصلي
family-condition-c-foster-support = أنت تتعهد بإعالة الطفل
    .more = ينطبق هذا على الرعاية في أسرة بديلة وعلى أقرب أقارب الطفل.
family-condition-c-foster-self = لا تحصل على مساعدة حسب قانون المساعدات الاجتماعية ({ -official-active-social-policy }) أو قانون الاندماج ({ -official-integration-act })
    .more = ينطبق هذا على الرعاية في أسرة بديلة وعلى أقرب أقارب الطفل، حتى يحصل الطفل على إقامة دائمة. المبالغ الصغيرة التي تُدفع مرة واحدة لا تُحسب.
family-condition-c-foster-house = مسكن مستقل فيه مساحة كافية
family-condition-c-ua-2022 = كانت الحياة الأسرية والإعالة موجودتين في 24 فبراير 2022
    .more = لا ينطبق هذا على طفل يأتي إلى أبيه أو أمه إذا كان غير متزوج وعمره أقل من 18 سنة.
family-condition-c-dna = يمكن طلب اختبار الحمض النووي ({ -dna }) إذا لم يمكن إثبات القرابة بطريقة أخرى
family-condition-c-bio = صورة وبصمات الأصابع
    .more = الأطفال تحت 6 سنوات لا يُطلب منهم تقديم بصمات الأصابع. توجد استثناءات للأطفال الذين سيعيشون مع من لديه الحضانة القانونية.
family-condition-c-complete = الطلب كامل
    .more = إذا كانت هناك أوراق أو إجابات ناقصة، فقد يتم رفض الطلب من دون النظر فيه.
family-condition-c-ceiling = حد أقصى للعدد في حالات خاصة
    .more = يمكن أن يؤخر هذا الحد القضية من 3 إلى 4 أشهر على الأكثر.

## Dates

family-deadline-two-years-reached =
    { $wait-7-3-years ->
        [zero] مرور { $wait-7-3-years } سنة على التصريح
        [one] مرور سنة واحدة على التصريح
        [two] مرور سنتين على التصريح
        [few] مرور { $wait-7-3-years } سنوات على التصريح
        [many] مرور { $wait-7-3-years } سنة على التصريح
       *[other] مرور { $wait-7-3-years } سنة على التصريح
    }
family-deadline-earliest-application = أول يوم يمكنك فيه تقديم الطلب
family-deadline-perm-three-years =
    { $perm-wait-years ->
        [zero] مرور { $perm-wait-years } سنة على الإقامة الدائمة ({ -official-permanent-residence })
        [one] مرور سنة واحدة على الإقامة الدائمة ({ -official-permanent-residence })
        [two] مرور سنتين على الإقامة الدائمة ({ -official-permanent-residence })
        [few] مرور { $perm-wait-years } سنوات على الإقامة الدائمة ({ -official-permanent-residence })
        [many] مرور { $perm-wait-years } سنة على الإقامة الدائمة ({ -official-permanent-residence })
       *[other] مرور { $perm-wait-years } سنة على الإقامة الدائمة ({ -official-permanent-residence })
    }
family-deadline-child-3-months = آخر يوم لتقديم طلب للطفل
family-deadline-complaint-8-weeks = آخر يوم لتقديم شكوى

## Papers

family-document-passport = جواز السفر أو إثبات هوية آخر، كل الصفحات
family-document-marriage-certificate = وثيقة الزواج والترجمة
family-document-cohabitation-proof = إثبات أنكما عشتما معًا
family-document-family-book = دفتر العائلة أو السجل العائلي
family-document-birth-certificate = شهادة الميلاد وفيها اسم الأب واسم الأم
family-document-custody-papers = أوراق الحضانة القانونية ({ -official-custody }) وموافقة الوالد الآخر (الأب أو الأم) أو شهادة الوفاة
family-document-childs-life = وصف لحياة الطفل من قبل، ومن كان يرعاه
family-document-contact-history = صور وأوراق تدل على التواصل بينكم
family-document-sponsor-permit = قرار الإقامة وبطاقة الإقامة للشخص الموجود في الدنمارك
family-document-health-papers = أوراق عن الصحة، إذا كان للمرض تأثير
family-document-fee-receipt = إيصال دفع الرسوم، أو علامة عند «معفى» ({ -official-exempt })
family-document-case-order-id = رقم الطلب ({ -official-case-order-id })، رقم واحد لكل شخص
family-document-lease = عقد الإيجار أو أوراق أخرى عن المسكن
family-document-lease-foster = عقد الإيجار أو أوراق أخرى عن المسكن
family-document-collateral-papers = أوراق الضمان المالي ({ -official-collateral })، فقط عندما تُطلب منك
family-document-test-papers = أوراق تُثبت اختبارات اللغة والعمل والتعليم

## What else to know. One sentence or paragraph a line.

family-statement-waiver-refugee = بعض الشروط لا تنطبق عندما يكون اللاجئ ما زال معرّضًا لخطر الاضطهاد في بلده الأصلي.
family-statement-waiver-list = كثيرًا ما يتم الإعفاء من شروط العمر والضمان المالي والإعالة الذاتية والمسكن والاندماج والزيارة. لكن هذه القائمة غير مؤكدة.
family-statement-tests-refugee = ليس واضحًا هل يتم إعفاء زوج اللاجئ أو زوجته من اختبارات اللغة الدنماركية.
family-statement-fresh-assessment = إذا قدّمت الطلب بعد وقت طويل من حصولك على اللجوء، تقيّم دائرة الهجرة أولًا هل ما زلت تحتاج إلى الحماية.
family-statement-spouse-permit = التصريح مؤقت عادةً ويتبع تصريح اللاجئ. في البداية يسري كل مرة لمدة سنتين على الأكثر.
family-statement-age-23-half = في سنة 2019 كان يمكن تقديم الطلب عندما يكون عمر الأصغر منكما 23 سنة و6 أشهر.
family-statement-two-can-be-three = يمكن للوزير تمديد فترة الانتظار إلى 3 سنوات إذا جاء كثير من الناس في وقت واحد.
family-statement-hardship-examples = أمثلة: كنت ترعى زوجك أو زوجتك بسبب مرض أو إعاقة، أو لديك طفل مصاب بمرض خطير.
family-statement-other-family-7-3 = يمكن لباقي أفراد الأسرة الحصول على تصريح فقط عندما تتطلب الالتزامات الدولية ذلك.
family-statement-child-permit =
    تصريح الطفل مؤقت عادةً. يسري على الأكثر حتى يبلغ الطفل 18 سنة.
    ولا يسري أبدًا مدة أطول من تصريح من لديه الحضانة القانونية.
family-statement-child-support = تُشترط الإعالة والمسكن فقط عندما توجد أسباب مهمة لذلك.
family-statement-child-late = مثال على سبب خاص جدًا: أنت لاجئ ولا يمكنك العيش مع الطفل في ذلك البلد.
family-statement-child-date-parent = تُحسب المهلة من اليوم الذي حصل فيه والد الطفل نفسه (الأب أو الأم) على تصريح إقامة في الدنمارك. اسأل مستشارًا عن التاريخ.
family-statement-child-date-permanent = كثيرًا ما تُحسب المهلة من أول تصريح إقامة، وليس من تصريح الإقامة الدائمة. اسأل مستشارًا عن التاريخ.
family-statement-child-no-limit = قاعدة المهلة القصيرة لا تذكر حالتكم. لكن قدّم الطلب بسرعة على كل حال.
family-statement-child-in-denmark = قد تنطبق قواعد أخرى على الأطفال المولودين في الدنمارك. هذا الدليل لا يشملها.
family-statement-uam-weighed =
    تنظر دائرة الهجرة هل كان الطفل يعيش مع الأسرة من قبل.
    إذا كان الطفل صغيرًا، فهذا عادةً سبب لصالح منح التصريح. وإذا كان الطفل أكبر، فالمطلوب أكثر.
    تنظر دائرة الهجرة أيضًا إلى أسرة الطفل في الدنمارك.
family-statement-uam-own-parts = يملأ الطفل الجزء الخاص به من الطلب. ويملأ الأب أو الأم الجزء الآخر.
family-statement-uam-permit = مدة التصريح الأول سنة واحدة عادةً، ويمكن تمديده. العمل مسموح.
family-statement-uam-7-3 = الأطفال الذين لديهم وضع الحماية المؤقتة ({ -official-temporary-protection }) يمكنهم تقديم طلب فورًا. احصل على استشارة قانونية.
family-statement-uam-age = ليس واضحًا هل يُحسب العمر عند تقديم الطلب أم عند صدور القرار. لذلك قدّم الطلب مبكرًا.
family-statement-uam-help = لم نجد قاعدة تُلزم أحدًا بالمساعدة في ملء النموذج. لكن اسأل المسؤول عن الملف ({ -official-caseworker }) على كل حال.
family-statement-perm-transferred =
    هل الإقامة الدائمة حسب § 11، الفقرة 3 أو 5 أو إحدى الفقرات من 13 إلى 15، وتم تقديم الطلب في 27 يناير 2022 أو بعده؟
    عندئذ تُعتبر شروط § 9، الفقرات من 15 إلى 17، متوفرة.
family-statement-dk-art-20 = يمكن لأفراد أسرة مواطن دنماركي تقديم طلب في الحالات التي تشملها المادة 20 من معاهدة الاتحاد الأوروبي.
family-statement-eu-route = إذا عاش مواطن دنماركي في بلد آخر من بلدان الاتحاد الأوروبي، فربما يمكن استخدام قواعد الاتحاد الأوروبي.
family-statement-ua-spouse = القانون يذكر الأزواج وشركاء الحياة المشتركة الثابتة الذين يعيشون معًا.
family-statement-ua-child = القانون يذكر الأطفال غير المتزوجين تحت 18 سنة.
family-statement-ua-household = القانون يذكر الأقارب المقرّبين الذين كانوا يعيشون في بيت الشخص وكان يعيلهم قبل الهروب.
family-statement-ua-section-2 = إذا كان التصريح حسب § 2، فالقانون يذكر فقط الأطفال غير المتزوجين تحت 18 سنة. هذا يخص من لديه تصريح كزوج أو زوجة أو شريك حياة حسب البند 1.
family-statement-ua-protected = الآخرون الذين لديهم حياة أسرية محمية يمكنهم تقديم طلب عندما يسكنون مع الشخص الموجود في الدنمارك. مثال على ذلك: أب أو أم لطفل عمره أقل من 18 سنة.
family-statement-ua-own-right =
    هذا يخص أفراد الأسرة في الدنمارك الذين يحملون الجنسية الأوكرانية، أو كانوا لاجئين معترفًا بهم في أوكرانيا.
    ينبغي أن يقدّموا طلبًا بأسمائهم حسب § 1.
family-statement-ua-dna = يمكن أن تطلب دائرة الهجرة اختبار الحمض النووي ({ -dna }).
family-statement-ua-until = يمكن أن تسري التصاريح حسب القانون الخاص بشأن أوكرانيا ({ -official-ukraine-act }) حتى { $ukraine-permit-until }. دائرة الهجرة الدنماركية ({ -official-immigration-service }) تقرر بنفسها هل يتم التمديد.
family-statement-ua-housing = لا تعرض البلدية عادةً مسكنًا على أفراد الأسرة حسب § 2.
family-statement-ua-bill = يوجد مشروع قانون من يونيو 2026 يهدف إلى تغيير هذا القانون. لا نعرف هل تم إقراره.
family-statement-other-weighed =
    تنظر دائرة الهجرة هل الصلة بينكم أقوى من صلات القرابة الأخرى.
    من المهم هل عشتم معًا مدة طويلة، وهل كنت تعيل الشخص.
    ومن المهم أيضًا هل الشخص مريض، ومن يمكنه المساعدة في بلده.
family-statement-unity-15-17 = هذا ممكن فقط في حالات خاصة. يتم تقييم وحدة الأسرة ومصلحة الطفل.
family-statement-unity-conditions = شروط § 9 تنطبق هنا أيضًا، إلا إذا كانت هناك أسباب خاصة ضد ذلك. قد تكون هذه الأسباب وحدة الأسرة أو مصلحة الطفل.
family-statement-marriage-valid = من شروط الزواج الصحيح قانونًا أن يكون الاثنان حاضرين بنفسيهما، وعمر كل منهما 18 سنة على الأقل، وأن يقول كل منهما نعم. الزواج بالوكالة لا يكفي.
family-statement-marriage-unsure = من شروط الزواج الصحيح قانونًا أن يكون الاثنان حاضرين بنفسيهما، وعمر كل منهما 18 سنة على الأقل، وأن يقول كل منهما نعم. اسأل مستشارًا.
family-statement-residual =
    حسب القاعدة { -official-section-9-c }، يمكن منح تصريح لأسباب خاصة جدًا.
    قد يكون السبب وحدة الأسرة، أو مصلحة الطفل إذا كان عمره أقل من 18 سنة.
family-statement-tracing = إذا فقدت الاتصال بأسرتك، يمكن أن يساعدك الصليب الأحمر في البحث عنها.
family-statement-partner-violence = إذا تركت الزوج أو الزوجة أو شريك الحياة بسبب العنف، يجب على دائرة الهجرة مراعاة ذلك بشكل خاص. يجب ذلك قبل أن تسحب التصريح.
family-statement-where-abroad =
    يمكنكم تقديم الطلب في سفارة دنماركية في البلد الأصلي.
    ويمكن أيضًا في البلد الذي عاش فيه الشخص الذي يريد أن يأتي بشكل ثابت وقانوني في آخر 3 أشهر.
    ويمكن أيضًا في سفارة بلد آخر أو في مركز تأشيرات، إذا كان هناك اتفاق على ذلك.
family-statement-where-third-country = القاعدة العامة هي الإقامة القانونية لمدة 3 أشهر. يمكن أن تكون هناك أسباب إنسانية حاسمة ضد هذا الشرط. اسأل مستشارًا.
family-statement-where-denmark =
    مع بعض أنواع الإقامة القانونية يمكن تقديم الطلب في الدنمارك. قدّم الطلب قبل انتهاء التأشيرة.
    من دون تأشيرة: قدّم الطلب قبل شهر واحد على الأقل من اليوم الذي يجب أن يكون لديك فيه تصريح إقامة.
family-statement-where-denmark-other = من دون إقامة قانونية يمكن تقديم الطلب في الدنمارك في حالات خاصة فقط. والشرط هو أن التزامات الدنمارك الدولية يمكن أن تدعو إلى ذلك. احصل على استشارة أولًا.
family-statement-where-ua =
    حسب § 1 يجب تقديم الطلب في الدنمارك. حسب § 2 يمكن تقديم الطلب في الدنمارك أو في الخارج.
    في الدنمارك: قدّموا الصورة وبصمات الأصابع خلال 4 أسابيع. وإلا فقد تفقدون الإقامة القانونية أثناء دراسة الطلب.
family-statement-order-of-steps =
    أولًا: أنشئ رقم الطلب ({ -official-case-order-id }) لكل شخص.
    بعد ذلك: ادفع الرسوم، أو ضع علامة عند «معفى» ({ -official-exempt }).
    أخيرًا: أرسل الطلب. يجب دائمًا ذكر هذا الرقم.
family-statement-translations = اطلب من مترجم معتمد أن يترجم الأوراق الصادرة خارج الدنمارك إلى اللغة الدنماركية أو الإنجليزية.
family-statement-forms = ربما تغيّرت أرقام النماذج. ابحث عن النموذج الصحيح في موقع دائرة الهجرة.
family-statement-fee-none-refugee = أسرة اللاجئ الذي لديه تصريح حسب § 7 أو § 8 لا تدفع رسومًا عادةً. ضع علامة عند «معفى» ({ -official-exempt }).
family-statement-fee-to-pay = الرسوم هي { $fee-family } كرونة دنماركية لكل شخص يريد أن يأتي.
family-statement-fee-foster = الرسوم هي { $fee-family } كرونة دنماركية. في حالة التبنّي، إذا تمت الموافقة رسميًا على من يتبنّى الطفل، فالرسوم هي { $fee-adoption-child } كرونة دنماركية.
family-statement-fee-uam-parent = لم نجد رسومًا في موقع دائرة الهجرة.
family-statement-fee-ua = لا نعرف أي رسوم حسب القانون الخاص بشأن أوكرانيا ({ -official-ukraine-act }).
family-statement-who-decides = دائرة الهجرة الدنماركية ({ -official-immigration-service }) هي التي تتخذ القرار. البلدية لا تقرر.
family-statement-processing-time =
    { $processing-max-months ->
        [zero] هدف دائرة الهجرة هو الرد خلال { $processing-max-months } شهر.
        [one] هدف دائرة الهجرة هو الرد خلال شهر واحد.
        [two] هدف دائرة الهجرة هو الرد خلال شهرين.
        [few] هدف دائرة الهجرة هو الرد خلال { $processing-max-months } أشهر.
        [many] هدف دائرة الهجرة هو الرد خلال { $processing-max-months } شهرًا.
       *[other] هدف دائرة الهجرة هو الرد خلال { $processing-max-months } شهر.
    }
family-statement-processing-longer = في الواقع قد يستغرق الأمر وقتًا أطول.
family-statement-written-reasons = القرار المكتوب يجب أن يذكر الأسباب وكيف يمكن تقديم شكوى.
family-statement-complaint-board =
    { $complaint-weeks ->
        [zero] قدّم الشكوى إلى هيئة شكاوى الهجرة ({ -official-immigration-appeals-board }) خلال { $complaint-weeks } أسبوع. الشكاوى المتأخرة يتم النظر فيها في حالات خاصة فقط.
        [one] قدّم الشكوى إلى هيئة شكاوى الهجرة ({ -official-immigration-appeals-board }) خلال أسبوع واحد. الشكاوى المتأخرة يتم النظر فيها في حالات خاصة فقط.
        [two] قدّم الشكوى إلى هيئة شكاوى الهجرة ({ -official-immigration-appeals-board }) خلال أسبوعين. الشكاوى المتأخرة يتم النظر فيها في حالات خاصة فقط.
        [few] قدّم الشكوى إلى هيئة شكاوى الهجرة ({ -official-immigration-appeals-board }) خلال { $complaint-weeks } أسابيع. الشكاوى المتأخرة يتم النظر فيها في حالات خاصة فقط.
        [many] قدّم الشكوى إلى هيئة شكاوى الهجرة ({ -official-immigration-appeals-board }) خلال { $complaint-weeks } أسبوعًا. الشكاوى المتأخرة يتم النظر فيها في حالات خاصة فقط.
       *[other] قدّم الشكوى إلى هيئة شكاوى الهجرة ({ -official-immigration-appeals-board }) خلال { $complaint-weeks } أسبوع. الشكاوى المتأخرة يتم النظر فيها في حالات خاصة فقط.
    }
family-statement-complaint-fee =
    حسب قانون الأجانب، رسوم الشكوى هي { $fee-complaint } كرونة دنماركية. ادفع عند تقديم الشكوى أو قبل ذلك. وإلا فسيتم رفض الشكوى من دون النظر فيها.
    تعود النقود إليكم إذا كان القرار لصالحكم كليًا أو جزئيًا.
family-statement-complaint-fee-refugee = ليس واضحًا هل تُعفى أسر اللاجئين من رسوم الشكوى.
family-statement-not-appealable = في بعض الحالات يتم رفض الطلب من دون النظر فيه ولا يمكن تقديم شكوى ضد ذلك: إذا لم تُدفع الرسوم، أو إذا كانت هناك أوراق ناقصة في قضية حسب § 9.
family-statement-complaint-in-writing =
    تتم دراسة الشكوى كتابيًا. في حالات خاصة يمكن أن تستمع الهيئة إليكم.
    لا يمكن تقديم شكوى ضد قرار الهيئة إلى جهة حكومية أخرى.
family-statement-courts = ربما يمكن أيضًا عرض القضية على محكمة.
family-statement-see-the-file = اكتب إلى دائرة الهجرة الدنماركية ({ -official-immigration-service }) واطلب الاطلاع على الملف ({ -official-access-to-file }). عندئذ يمكنك رؤية أوراق القضية.
family-statement-reopening = يمكنك أن تطلب إعادة فتح القضية ({ -official-reopening }). الرسوم هي { $fee-reopening } كرونة دنماركية. تعود النقود إليك إذا تمت إعادة فتح القضية.
family-statement-housing-statement = لا يمكن تقديم شكوى منفصلة ضد رأي البلدية في المسكن.
family-statement-complaint-ua =
    حسب القانون الخاص بشأن أوكرانيا ({ -official-ukraine-act }): قدّم الشكوى إلى هيئة شكاوى الهجرة ({ -official-immigration-appeals-board }) خلال 8 أسابيع.
    إذا قدّمت الشكوى خلال 7 أيام، يتأجل تنفيذ القرار حتى تنتهي دراسة الشكوى.
family-statement-share-child = إذا طلبت دائرة الهجرة الدنماركية ({ -official-immigration-service }) ذلك، تعطي البلدية رأيها في مصلحة الطفل. يتم ذلك من دون موافقتكم.
family-statement-share-benefits =
    تُخبر البلدية دائرة الهجرة هل حصلتم من قبل أو تحصلون الآن على مساعدة حسب قانون المساعدات الاجتماعية ({ -official-active-social-policy }) أو قانون الاندماج ({ -official-integration-act }).
    إذا كان التصريح مشروطًا بالإعالة الذاتية، يتم ذلك من دون موافقتكم.
family-statement-share-housing = تعطي البلدية رأيها في المسكن.
family-statement-share-other = يمكن أن تعطي البلدية معلومات مهمة أخرى من دون موافقة.
family-statement-share-collateral = تحتفظ البلدية بالضمان المالي ({ -official-collateral }). إذا حصل الشخص الذي يريد أن يأتي على مساعدة حسب قانون المساعدات الاجتماعية ({ -official-active-social-policy }) أو قانون الاندماج ({ -official-integration-act })، يجب على البلدية أن تطالب بالمبلغ.
family-statement-after-municipality = اسأل البلدية عن السجل المدني ({ -official-cpr }) والبطاقة الصحية والطبيب والمدرسة ودار الحضانة أو الروضة.
family-statement-after-danish = يجب على البلدية أن تحوّل البالغين إلى تعليم اللغة الدنماركية ({ -official-danish-education }) خلال شهر واحد من تولّيها المسؤولية.
family-statement-after-extension = قدّم طلب التمديد قبل انتهاء التصريح. يمكنك تقديمه بدءًا من 3 أشهر قبل الانتهاء.
family-statement-after-extension-refugee = دائرة الهجرة الدنماركية ({ -official-immigration-service }) تنظر عادةً من تلقاء نفسها في تمديد تصريح اللاجئ نفسه.
family-statement-after-abroad =
    يسقط التصريح عادةً بعد أكثر من 6 أشهر متواصلة في الخارج، وفي بعض الحالات بعد 12 شهرًا.
    ويسقط أيضًا إذا تخلّيتم عن المسكن في الدنمارك. يمكن تقديم طلب للاحتفاظ بالتصريح.
family-statement-after-divorce = الطلاق أو انتهاء الحياة المشتركة يمكن أن يؤدي إلى سحب التصريح. يجب مراعاة ضحايا العنف بشكل خاص.
family-statement-after-travel = لا تسافر إلى البلد الأصلي للاجئ قبل الحصول على استشارة.

## Amounts and periods

family-value-wait-7-3-years = فترة الانتظار مع وضع الحماية المؤقتة ({ -official-temporary-protection })
family-value-apply-before-2y-months = كم من الوقت قبل النهاية يمكن تقديم الطلب
family-value-child-apply-months = مهلة تقديم طلب لطفل
family-value-perm-wait-years = مدة الإقامة الدائمة قبل تقديم طلب للزوج أو الزوجة
family-value-complaint-weeks = مهلة تقديم شكوى
family-value-processing-max-months = هدف دائرة الهجرة لمدة الرد
family-value-ukraine-permit-until = التصاريح حسب القانون الخاص بشأن أوكرانيا تسري حتى
family-value-fee-family = رسوم لمّ شمل الأسرة ({ -official-family-reunification })
family-value-fee-family-extension = رسوم التمديد
family-value-fee-permanent-refugee-or-family = رسوم الإقامة الدائمة للاجئين وأسرهم
family-value-fee-complaint = رسوم الشكوى
family-value-fee-reopening = رسوم إعادة فتح القضية ({ -official-reopening })
family-value-fee-refund-deduction = المبلغ الذي يتم خصمه عند إعادة الرسوم
family-value-fee-underpayment-tolerance = المبلغ الذي يُسمح بنقصه من الرسوم
family-value-fee-adoption-child = رسوم طفل متبنّى
family-value-collateral = الضمان المالي ({ -official-collateral })
family-value-collateral-computed = الضمان المالي، محسوب هنا
family-value-collateral-reduction-a1 = تخفيض الضمان المالي بعد اختبار { -a1 }
family-value-collateral-reduction-a2 = تخفيض الضمان المالي بعد اختبار { -a2 }
family-value-collateral-reduction-final = تخفيض الضمان المالي بعد اختبار اللغة الدنماركية النهائي
family-value-collateral-minimum = أقل ضمان مالي بعد التخفيض
family-value-danish-test-fee = رسوم اختبار اللغة الدنماركية
family-value-perm-income = الدخل في السنة
family-value-perm-debt-limit = حد الديون للجهات العامة
