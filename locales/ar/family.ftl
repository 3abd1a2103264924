### checked: machine
### source: 2f895329cdcc8898
### Family reunification: the start page, the guide and its answers.
### Texts named by the rule file: family-question-*, family-option-*, family-outcome-*, family-condition-*, family-deadline-*.
### Variables in them are ids of values and deadlines in rules/family-reunification.toml.
### $wait-7-3-years (number): value of the rule file, in years
### $apply-before-2y-months (number): value of the rule file, in months

family-title = هل يمكن أن تأتي أسرتي إلى الدنمارك؟
family-lead = يساعدك الدليل على فهم قواعد لمّ شمل الأسرة ({ -official-family-reunification }).
family-scope = هذا الدليل لأزواج اللاجئين وزوجاتهم وشركاء حياتهم. أما الآخرون، فيوجّههم الدليل إلى مستشار.
family-not-decision = هذه معلومات. دائرة الهجرة الدنماركية ({ -official-immigration-service }) وحدها تتخذ القرار.
family-private = إجاباتك تبقى في متصفحك. لا يتم إرسالها ولا حفظها.
family-soon = قدّم الطلب في أقرب وقت ممكن. المهلة قصيرة في بعض الحالات.
family-start = بدء الدليل
family-guide-title = الدليل
# $step (number): the question's place, from 1
family-step = السؤال { $step }
family-why = لماذا نسأل؟
family-dont-know = لا أعرف
family-no-date = أو
family-choose-one = اختر إجابة واحدة.
family-choose-several = اختر كل ما ينطبق عليكم.
family-date-of-letter = التاريخ مكتوب في رسالة تصريح الإقامة.
family-error-choose = اختر إجابة. يمكنك اختيار «لا أعرف».
family-error-date = اكتب تاريخًا صحيحًا: اليوم والشهر والسنة.
family-error-future = يجب أن يكون التاريخ اليوم أو قبل اليوم.
family-your-answers = إجاباتك
family-start-over = البدء من جديد
family-answer-label = إجابة الدليل
family-dates-heading = التواريخ
family-conditions-heading = الشروط
family-conditions-more = توجد شروط أخرى. يتم تقييم كل حالة وحدها لمعرفة الشروط التي تنطبق على اللاجئين.
family-next-heading = ما يمكنك فعله الآن
family-advisers-heading = اسأل مستشارًا
family-advisers-text = الاستشارة هنا مجانية.
family-state-met = الشرط متوفر
family-state-not-met = الشرط غير متوفر
family-state-not-known = لا نعرف
family-law = القانون
# $date (text): a date
family-valid-from = تاريخ نص القانون: { $date }
# $date (text): a date
family-checked = آخر مراجعة: { $date }
family-not-rechecked = لم تتم مراجعة القواعد منذ أكثر من 6 أشهر. ربما تغيّرت. اسأل مستشارًا.
# $date (text): a date
family-counted-from = محسوب من تاريخ { $date }
family-passed = جاء هذا التاريخ
family-open-point = هذا الأمر غير محسوم. اسأل مستشارًا.

## Questions

family-question-sponsor-status = ما نوع تصريح الإقامة ({ -official-residence-permit }) لدى الشخص الموجود في الدنمارك؟
    .why = القواعد تختلف حسب نوع التصريح. النوع مكتوب في الرسالة أو على بطاقة الإقامة.
family-question-relation = من يريد أن يأتي إلى الدنمارك؟
    .why = القواعد تختلف بين الأزواج والأطفال وباقي أفراد الأسرة.
family-question-lived-together = هل أنتما متزوجان، أو هل عشتما معًا؟
    .why = القانون يشترط زواجًا أو حياة مشتركة ثابتة ({ -official-durable-cohabitation }).
family-question-sponsor-7-3-two-years =
    { $wait-7-3-years ->
        [zero] هل لدى الشخص هذا التصريح منذ أكثر من { $wait-7-3-years } سنة؟
        [one] هل لدى الشخص هذا التصريح منذ أكثر من سنة واحدة؟
        [two] هل لدى الشخص هذا التصريح منذ أكثر من سنتين؟
        [few] هل لدى الشخص هذا التصريح منذ أكثر من { $wait-7-3-years } سنوات؟
        [many] هل لدى الشخص هذا التصريح منذ أكثر من { $wait-7-3-years } سنة؟
       *[other] هل لدى الشخص هذا التصريح منذ أكثر من { $wait-7-3-years } سنة؟
    }
    .why = القاعدة العامة هي فترة انتظار لمن لديه وضع الحماية المؤقتة ({ -official-temporary-protection }).
family-question-sponsor-permit-date = متى حصل الشخص على تصريح الإقامة؟
    .why = نحسب فترة الانتظار من ذلك التاريخ.
family-question-special-vulnerability = هل يوجد مرض خطير أو سبب خاص آخر في الأسرة؟
    .why = في حالات خاصة يمكن الإعفاء من فترة الانتظار. لا يتم حفظ الإجابة.

## Options

family-option-sponsor-status-conv-7-1 = وضع لاجئ حسب اتفاقية اللاجئين ({ -official-convention-status }، § 7، الفقرة 1)
family-option-sponsor-status-prot-7-2 = وضع الحماية ({ -official-protection-status }، § 7، الفقرة 2)
family-option-sponsor-status-temp-7-3 = وضع الحماية المؤقتة ({ -official-temporary-protection }، § 7، الفقرة 3)
family-option-sponsor-status-quota-8 = لاجئ ضمن حصة إعادة التوطين ({ -official-quota-refugee }، § 8)
family-option-sponsor-status-uam = جاء وحده وهو طفل (أقل من 18 سنة)
family-option-sponsor-status-permanent = تصريح إقامة دائمة ({ -official-permanent-residence })
family-option-sponsor-status-dk-citizen = يحمل الجنسية الدنماركية
family-option-sponsor-status-nordic-citizen = يحمل جنسية فنلندا أو آيسلندا أو النرويج أو السويد
family-option-sponsor-status-eu-eea-citizen = يحمل جنسية بلد آخر في الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية
family-option-sponsor-status-ukraine-1 = القانون الخاص بشأن أوكرانيا ({ -official-ukraine-act }، § 1)
family-option-sponsor-status-ukraine-2 = القانون الخاص بشأن أوكرانيا ({ -official-ukraine-act }، § 2، الأسرة)
family-option-sponsor-status-permanent-track = تصريح آخر يمكن أن يصبح دائمًا ({ -official-permanent-track })
family-option-sponsor-status-other-temporary = تصريح آخر
family-option-sponsor-status-asylum-pending = قدّم طلب لجوء وينتظر الرد
family-option-relation-spouse = زوجي أو زوجتي
family-option-relation-cohabitant = شريك حياتي أو شريكة حياتي (حياة مشتركة من دون زواج)
family-option-relation-fiance = خطيبي أو خطيبتي
family-option-relation-child-own = طفلي
family-option-relation-child-of-spouse = طفل زوجي أو طفل زوجتي
family-option-relation-parent-of-uam = أب أو أم لطفل جاء وحده
family-option-relation-sibling-of-uam = أخ أو أخت لطفل جاء وحده
family-option-relation-foster-or-adopted-child = طفل في رعاية أسرة بديلة أو طفل متبنّى
family-option-relation-minor-relative = طفل آخر من الأسرة
family-option-relation-adult-child = ابني الراشد أو ابنتي الراشدة
family-option-relation-parent-of-adult = أبي أو أمي
family-option-relation-sibling = أخي أو أختي
family-option-relation-grandparent = جدي أو جدتي
family-option-relation-other = شخص آخر
family-option-lived-together-married-valid = نحن متزوجان، والزواج صحيح قانونًا
family-option-lived-together-married-unsure = نحن متزوجان، لكننا لسنا متأكدين هل الزواج معترف به في الدنمارك
family-option-lived-together-cohabited-18m = لسنا متزوجين، وعشنا معًا حوالي سنة و6 أشهر أو أكثر
family-option-lived-together-cohabited-less = لسنا متزوجين، وعشنا معًا مدة أقصر
family-option-lived-together-never = لسنا متزوجين، ولم نعش معًا أبدًا
family-option-sponsor-7-3-two-years-yes = نعم
family-option-sponsor-7-3-two-years-no = لا
family-option-special-vulnerability-serious-illness-sponsor = الشخص الموجود في الدنمارك مصاب بمرض خطير
family-option-special-vulnerability-disabled-or-ill-spouse-cared-for = لدى الزوج أو الزوجة مرض أو إعاقة، والشخص الموجود في الدنمارك كان يقدم الرعاية
family-option-special-vulnerability-seriously-ill-child = أحد الأطفال مصاب بمرض خطير
family-option-special-vulnerability-other-children-in-dk = يوجد أطفال آخرون في الدنمارك
family-option-special-vulnerability-none = لا، لا شيء من ذلك

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
family-condition-c-cohab = زواج صحيح قانونًا أو حياة مشتركة ثابتة ({ -official-durable-cohabitation })، ويجب أن تسكنا معًا
family-condition-c-age24 = عمر كل منكما أكثر من 24 سنة
family-condition-c-decl = يوقّع كل منكما على إقرار بشأن اللغة الدنماركية والاندماج
family-condition-c-vol = أنتما الاثنان اخترتما بأنفسكما العيش معًا
family-condition-c-proforma = الهدف الأساسي ليس الحصول على تصريح إقامة

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

## Outcomes: heading, what it means, what to do (one step a line)

family-outcome-out-73-wait =
    { $wait-7-3-years ->
        [zero] القاعدة العامة هي أنه يجب عليك الانتظار حتى تمر { $wait-7-3-years } سنة
        [one] القاعدة العامة هي أنه يجب عليك الانتظار حتى تمر سنة واحدة
        [two] القاعدة العامة هي أنه يجب عليك الانتظار حتى تمر سنتان
        [few] القاعدة العامة هي أنه يجب عليك الانتظار حتى تمر { $wait-7-3-years } سنوات
        [many] القاعدة العامة هي أنه يجب عليك الانتظار حتى تمر { $wait-7-3-years } سنة
       *[other] القاعدة العامة هي أنه يجب عليك الانتظار حتى تمر { $wait-7-3-years } سنة
    }
    .meaning = تنطبق القاعدة العامة عندما يكون التصريح هو وضع الحماية المؤقتة ({ -official-temporary-protection }). توجد استثناءات.
    .next =
        اكتب هذا التاريخ عندك. حسب القاعدة العامة هو أول يوم يمكنك فيه تقديم الطلب.
        اسأل مستشارًا هل يمكن أن ينطبق عليكم استثناء.
        اجمع الأوراق الآن: جواز السفر ووثيقة الزواج والترجمات.
        ما زال بإمكانك تقديم طلب. دائرة الهجرة الدنماركية ({ -official-immigration-service }) هي التي تتخذ القرار.
family-outcome-out-73-soon = يمكنك تقديم الطلب الآن
    .meaning =
        { $apply-before-2y-months ->
            [zero] يمكنك تقديم الطلب بدءًا من { $apply-before-2y-months } شهر قبل انتهاء فترة الانتظار. ويجب أيضًا أن يكون قد تم تمديد التصريح بعد فترة الانتظار.
            [one] يمكنك تقديم الطلب بدءًا من شهر واحد قبل انتهاء فترة الانتظار. ويجب أيضًا أن يكون قد تم تمديد التصريح بعد فترة الانتظار.
            [two] يمكنك تقديم الطلب بدءًا من شهرين قبل انتهاء فترة الانتظار. ويجب أيضًا أن يكون قد تم تمديد التصريح بعد فترة الانتظار.
            [few] يمكنك تقديم الطلب بدءًا من { $apply-before-2y-months } أشهر قبل انتهاء فترة الانتظار. ويجب أيضًا أن يكون قد تم تمديد التصريح بعد فترة الانتظار.
            [many] يمكنك تقديم الطلب بدءًا من { $apply-before-2y-months } شهرًا قبل انتهاء فترة الانتظار. ويجب أيضًا أن يكون قد تم تمديد التصريح بعد فترة الانتظار.
           *[other] يمكنك تقديم الطلب بدءًا من { $apply-before-2y-months } شهر قبل انتهاء فترة الانتظار. ويجب أيضًا أن يكون قد تم تمديد التصريح بعد فترة الانتظار.
        }
    .next =
        اجمع الأوراق الآن: جواز السفر ووثيقة الزواج والترجمات.
        اسأل مستشارًا قبل تقديم الطلب.
        قدّم الطلب في أقرب وقت ممكن.
family-outcome-out-73-hardship = يمكنك تقديم الطلب الآن مع ذكر سبب خاص
    .meaning = القاعدة العامة هي فترة انتظار. يمكن الإعفاء منها عندما تتطلب ذلك التزامات الدنمارك الدولية.
    .next =
        احصل على مساعدة من مستشار قبل تقديم الطلب.
        اجمع أوراقًا عن المرض أو الرعاية أو الإعاقة.
        اشرح لماذا لا يمكنكم الانتظار.
        يمكنك تقديم طلب. دائرة الهجرة الدنماركية ({ -official-immigration-service }) هي التي تتخذ القرار.
family-outcome-out-ref-spouse = يمكنك تقديم طلب للزوج أو الزوجة أو شريك الحياة
    .meaning = يمكن إعفاء اللاجئين من بعض المتطلبات. يتم تقييم كل حالة وحدها لمعرفة هذه المتطلبات.
    .next =
        قدّم الطلب في أقرب وقت ممكن.
        اجمع الأوراق الآن: جواز السفر ووثيقة الزواج والترجمات.
        اسأل مستشارًا عن المتطلبات التي تنطبق عليكم.
family-outcome-out-advice = تحدّث مع مستشار
    .meaning = لا يمكن للدليل إعطاء إجابة أكيدة عن وضعك. هذا ليس رفضًا.
    .next =
        ابحث عن رسالة تصريح الإقامة وعن بطاقة الإقامة.
        خذهما معك إلى مستشار.
        ما زال بإمكانك تقديم طلب. دائرة الهجرة الدنماركية ({ -official-immigration-service }) هي التي تتخذ القرار.
