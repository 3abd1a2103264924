### checked: machine
### source: ab23d7b92be99aa9
### Forms about interpreters: what each field asks, its answers, and what is wrong with them.

# $field (text): name of a field
form-label =
    { $field ->
        [need] هل تحتاج إلى مترجم شفوي؟
        [language] ما اللغة التي تتكلمها أفضل من غيرها؟
        [dialect] لهجتك أو مكانها، إذا كان ذلك مهمًا للترجمة
        [second] ما اللغة الأخرى التي يمكنك استخدامها مع مترجم شفوي؟
        [written] بأي لغة تريد أن تصلك الرسائل؟
        [script] بأي حروف تُكتب الرسائل؟
        [reads] هل تعرف القراءة بلغتك؟
        [danish] ماذا تستطيع أن تقول باللغة الدنماركية؟
        [sign] هل تستخدم لغة الإشارة؟
        [mode] كيف تفضّل أن يشارك المترجم الشفوي؟
        [gender] هل تفضّل أن تترجم لك امرأة أم رجل؟
        [avoid] من الذي لا تريد أن يترجم لك؟
        [group] مجموعة من الناس لا تريد مترجمًا شفويًا منها
        [communication] ما الذي يجب أن نراعيه عندما نتكلم معك؟
        [consent] من تسمح له برؤية حاجتك إلى مترجم شفوي؟
        [appointment] لأي اجتماع تحتاج إلى مترجم شفوي؟
        [urgency] بأي سرعة تحتاج إلى مترجم شفوي؟
        [purpose] ما موضوع الاجتماع؟
        [unit] مع من الاجتماع؟ اكتب القسم أو المدرسة
        [place] أين الاجتماع؟
        [date] التاريخ
        [start] وقت بدء الاجتماع
        [end] وقت انتهاء الاجتماع
        [persons] كم شخصًا منكم سيحضر؟
        [minor] هل يخص الاجتماع طفلًا؟
        [answer] إجابتك للبلدية
        [problems] ماذا كانت المشكلة؟
        [note] اكتب المزيد إذا أردت
        [without] هل توافق على عقد الاجتماع من دون مترجم شفوي؟
       *[unknown] أمر آخر
    }
# $field (text): name of a field
form-hint =
    { $field ->
        [language] اختر اللغة التي تتكلمها. يمكن أن تختلف عن لغة هذه الصفحة.
        [dialect] مثل مدينة أو منطقة أو بلد. يمكنك ترك هذا من دون إجابة.
        [second] نستخدمها فقط إذا لم يوجد مترجم شفوي بلغتك. يمكنك ترك هذا من دون إجابة.
        [mode] هذه رغبة. البلدية هي التي تختار.
        [gender] هذه رغبة. لا يلزمك أن تقول السبب. يمكنك ترك هذا من دون إجابة.
        [avoid] هذه رغبة. لا يلزمك أن تقول السبب. يمكنك ترك هذا من دون إجابة.
        [consent] كل جهة تحتاج إلى موافقة خاصة بها. يمكنك سحب أي موافقة. من دون موافقتك لا يرى ذلك أحد.
        [urgency] اتصل دائمًا بالهاتف إذا كان الانتظار خطرًا.
        [place] اكتب العنوان أو المكان المذكور في الرسالة. لا تكتب شيئًا عن المرض.
        [start] بنظام 24 ساعة، مثل 14:05
        [end] بنظام 24 ساعة، مثل 15:00. يمكنك ترك هذا من دون إجابة.
        [persons] احسب نفسك أيضًا. يمكنك ترك هذا من دون إجابة.
        [answer] اكتب بأي لغة تريدها. لا تكتب رقمك في السجل المدني ({ -official-cpr }).
        [note] اكتب بأي لغة تريدها. لا تكتب أي أسماء.
        [without] لا يلزمك أن توافق. يمكنك طلب موعد جديد.
       *[unknown] { "" }
    }
# $field (text): name of a field
form-no-language =
    { $field ->
        [second] لا توجد لغة أخرى
        [written] لا فرق عندي
       *[unknown] لا شيء
    }
form-no-names = لا تكتب أي أسماء. لا تكتب شيئًا عن السياسة أو الدين.
form-empty = من دون إجابة
# $step (text): name of a screen
form-step =
    { $step ->
        [spoken] ما اللغة التي تتكلمها أفضل من غيرها؟
        [written] بأي لغة تريد أن تصلك الرسائل؟
        [avoid] من الذي لا تريد أن يترجم لك؟
        [place] أين الاجتماع؟
        [time] متى الاجتماع؟
        [people] من سيحضر؟
       *[unknown] أمر آخر
    }
# $option (text): name of a field and one of its answers
form-option =
    { $option ->
        [need-yes] نعم
        [need-sometimes] أحيانًا
        [need-no] لا
        [reads-yes] نعم
        [reads-little] قليلًا
        [reads-no] لا
        [danish-none] لا شيء أو القليل جدًا
        [danish-A1] بعض الكلمات والجمل ({ -a1 })
        [danish-A2] محادثات بسيطة ({ -a2 })
        [danish-B1] معظم أمور الحياة اليومية ({ -b1 })
        [danish-B2-plus] كل شيء تقريبًا ({ -b2 } أو أعلى)
        [sign-none] لا
        [sign-dsl] نعم، لغة الإشارة الدنماركية
        [sign-other] نعم، لغة إشارة أخرى
        [mode-in_person] المترجم الشفوي يحضر بنفسه
        [mode-video] المترجم الشفوي عبر الفيديو
        [mode-phone] المترجم الشفوي عبر الهاتف
        [mode-no_preference] لا فرق عندي
        [gender-woman] امرأة
        [gender-man] رجل
        [gender-no_preference] لا فرق عندي
        [avoid-no_relatives] لا أريد أحدًا من أسرتي
        [avoid-no_acquaintances] لا أريد أحدًا أعرفه
        [communication-hearing] سمعي ضعيف
        [communication-vision] نظري ضعيف
        [communication-speech] يصعب عليّ الكلام
        [communication-slow_speech] تكلموا معي ببطء ووضوح
        [consent-municipality] نعم، أسمح للبلدية برؤية ذلك
        [consent-clinic] نعم، أسمح للطبيب والمستشفى برؤية ذلك
        [consent-school] نعم، أسمح للمدرسة والحضانة أو الروضة برؤية ذلك
        [urgency-normal] يوجد وقت كافٍ
        [urgency-within_24h] خلال 24 ساعة
        [urgency-acute] الآن. الأمر عاجل جدًا
        [purpose-integration_talk] محادثة عن العيش والعمل في الدنمارك
        [purpose-contract_followup] متابعة عقدي ({ -official-contract }) مع البلدية
        [purpose-child_case] طفلي (ملف عن طفلي)
        [purpose-health] الطبيب أو المستشفى
        [purpose-school] المدرسة أو الحضانة أو الروضة
        [purpose-housing] السكن
        [purpose-benefits] المساعدات المالية من البلدية
        [purpose-family_reunification_guidance] إرشاد بشأن لمّ شمل الأسرة
        [purpose-court] المحكمة
        [purpose-other] موضوع آخر
        [minor-yes] نعم
        [minor-no] لا
        [problems-not_understood] لم يفهم أحدنا الآخر
        [problems-knows_person] أعرف المترجم الشفوي
        [problems-no_show] لم يأتِ أي مترجم شفوي
        [problems-late] جاء المترجم الشفوي متأخرًا
        [problems-wrong_language] اللغة أو اللهجة غير صحيحة
        [problems-under_18] كان عمر المترجم الشفوي أقل من 18 سنة
        [problems-relative] كان المترجم الشفوي من أسرتي
        [problems-not_neutral] لم يكن المترجم الشفوي محايدًا
        [problems-secrecy] أخبر المترجم الشفوي أشخاصًا آخرين بما سمعه
        [problems-bad_connection] كان الصوت سيئًا أو كانت الصورة سيئة
        [problems-stopped] اضطررت إلى إيقاف الاجتماع
        [problems-other] أمر آخر
        [without-yes] نعم. أريد عقد الاجتماع من دون مترجم شفوي
        [certified-yes] نعم
        [certified-no] لا
        [certified-unknown] هذا غير مذكور
       *[unknown] غير معروف
    }
# $script (text): ISO 15924 code
form-script =
    { $script ->
        [Arab] الحروف العربية
        [Cyrl] الحروف السيريلية
        [Latn] الحروف اللاتينية
        [Ethi] الحروف الإثيوبية
        [Mymr] الحروف البورمية
        [Deva] حروف الديفاناغاري
        [Guru] حروف الغورموخي
       *[unknown] حروف أخرى
    }
# $field (text): name of a field
form-missing =
    { $field ->
        [need] اختر هل تحتاج إلى مترجم شفوي أم لا.
        [language] اختر لغة.
        [dialect] اكتب اسم لغتك.
        [mode] اختر كيف تريد أن يشارك المترجم الشفوي.
        [appointment] اختر اجتماعًا.
        [urgency] اختر بأي سرعة تحتاج إلى مترجم شفوي.
        [purpose] اختر موضوع الاجتماع.
        [place] اكتب مكان الاجتماع.
        [date] اكتب التاريخ: اليوم والشهر والسنة.
        [start] اكتب متى يبدأ الاجتماع.
        [minor] اختر هل يخص الاجتماع طفلًا.
        [answer] اكتب إجابتك.
        [problems] اختر مشكلة واحدة على الأقل.
        [without] ضع علامة فقط إذا كنت توافق.
       *[unknown] اختر إجابة.
    }
# $field (text): name of a field
form-impossible =
    { $field ->
        [date] اكتب تاريخًا صحيحًا: اليوم والشهر والسنة.
        [start] اكتب الساعة، مثل 14:05.
        [end] اكتب الساعة، مثل 15:00.
        [persons] اكتب عددًا من 1 إلى 99.
       *[unknown] صحّح الإجابة.
    }
# $n (number): how many characters
form-too-long =
    { $n ->
        [zero] اكتب { $n } حرف على الأكثر.
        [one] اكتب حرفًا واحدًا على الأكثر.
        [two] اكتب حرفين على الأكثر.
        [few] اكتب { $n } أحرف على الأكثر.
        [many] اكتب { $n } حرفًا على الأكثر.
       *[other] اكتب { $n } حرف على الأكثر.
    }
form-past = يجب أن يكون الاجتماع في المستقبل.
form-ends-early = يجب أن يكون وقت الانتهاء بعد وقت البدء.
form-refused = نظام البلدية لا يقبل هذه الإجابة. صحّحها.
