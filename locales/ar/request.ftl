### checked: machine
### source: 793981c2e6662151
### Asking for an interpreter and following the answer. Fetched with the pages that call the API.

# $step (number): which step
# $of (number): how many steps
interpreter-step = الخطوة { $step } من { $of }
interpreter-language-question = ما اللغة التي تتكلمها أفضل من غيرها؟
interpreter-language-hint = اختر اللغة التي تتكلمها. يمكن أن تختلف عن لغة هذه الصفحة.
interpreter-language-choose = اختيار اللغة
interpreter-place-question = ما موضوع الاجتماع، وأين هو؟
interpreter-purpose-label = ما موضوع الاجتماع؟
interpreter-place-label = أين الاجتماع؟
interpreter-place-hint = اكتب العنوان أو المكان المذكور في الرسالة. لا تكتب عن المرض.
interpreter-time-question = متى الاجتماع؟
interpreter-date-label = التاريخ
interpreter-time-label = الساعة
interpreter-time-hint = بنظام 24 ساعة، مثل 14:05
interpreter-mode-question = كيف تفضّل أن يشارك المترجم الشفوي؟
interpreter-mode-hint = هذه رغبة. البلدية هي التي تختار.
interpreter-check-title = راجع إجاباتك
interpreter-check-language = اللغة
interpreter-check-purpose = موضوع الاجتماع
interpreter-check-place = المكان
interpreter-check-time = الوقت
interpreter-check-mode = الرغبة
interpreter-send = إرسال إلى البلدية
interpreter-sending = جارٍ الإرسال …
interpreter-sent = تم إرسال طلبك
# $reference (text): the API's reference of the request
interpreter-reference = الرقم: { $reference }
interpreter-sent-next = لم ترد البلدية بعد. تابع ردّها في هذه الصفحة.
interpreter-requests-none = لم تطلب مترجمًا شفويًا بعد.
interpreter-status-label = الحالة
interpreter-unit-answer = رد البلدية
interpreter-error-language = اختر لغة.
interpreter-error-purpose = اختر موضوع الاجتماع.
interpreter-error-place = اكتب مكان الاجتماع.
interpreter-error-place-long = نص المكان طويل جدًا. اكتب 200 حرف على الأكثر.
interpreter-error-date = اكتب تاريخًا صحيحًا: اليوم والشهر والسنة.
interpreter-error-past = يجب أن يكون الاجتماع في المستقبل.
interpreter-error-time = اكتب الساعة، مثل 14:05.
interpreter-error-mode = اختر كيف تريد أن يشارك المترجم الشفوي.
# $purpose (text): purpose_category of the contract
interpreter-purpose =
    { $purpose ->
        [integration_talk] محادثة عن العيش والعمل في الدنمارك
        [contract_followup] متابعة عقدي
        [child_case] طفلي (ملف الطفل)
        [health] الصحة
        [school] المدرسة أو الحضانة أو الروضة
        [housing] السكن
        [benefits] المال من البلدية
        [family_reunification_guidance] إرشاد بشأن لمّ شمل الأسرة
        [court] المحكمة
        [other] موضوع آخر
       *[unknown] موضوع غير معروف
    }
# $mode (text): mode_wish of the contract
interpreter-mode =
    { $mode ->
        [in_person] المترجم الشفوي في الغرفة
        [video] المترجم الشفوي عبر الفيديو
        [phone] المترجم الشفوي عبر الهاتف
        [no_preference] لا فرق عندي
       *[unknown] غير معروف
    }
# $status (text): status of a request
interpreter-status =
    { $status ->
        [draft] لم يتم الإرسال
        [sent] تم الإرسال
        [received] تم الاستلام
        [needs_info] البلدية تسأل عن شيء
        [arranged] تم حجز مترجم شفوي
        [alternative_offered] البلدية تعرض شيئًا آخر
        [accepted] أنت قلت نعم
        [declined_by_citizen] أنت قلت لا
        [not_available] لم يتم العثور على مترجم شفوي
        [meeting_moved] تم تغيير موعد الاجتماع
        [meeting_held_without] تم عقد الاجتماع من دون مترجم شفوي
        [refused] البلدية تقول لا
        [held] تم عقد الاجتماع
        [problem_reported] أنت أبلغت عن مشكلة
        [closed] انتهى
        [cancelled_by_citizen] أنت قمت بالإلغاء
        [cancelled_by_authority] البلدية قامت بالإلغاء
       *[unknown] حالة غير معروفة
    }
# $status (text): status of a request
interpreter-status-meaning =
    { $status ->
        [draft] أنت فقط يمكنك رؤيته.
        [sent] لم ترد البلدية بعد.
        [received] رأت البلدية طلبك. لم يتم حجز مترجم شفوي بعد.
        [needs_info] اقرأ السؤال وأجب البلدية.
        [arranged] اقرأ هنا اللغة وطريقة المشاركة والوقت.
        [alternative_offered] هذا ليس ما طلبته تمامًا. يمكنك أن تقول نعم أو لا.
        [accepted] يمكن للبلدية الآن حجز المترجم الشفوي.
        [declined_by_citizen] البلدية تنظر في الأمر مرة أخرى.
        [not_available] يمكنك طلب موعد جديد.
        [meeting_moved] اقرأ الموعد الجديد في رسالة البلدية.
        [meeting_held_without] أنت وافقت على عقد الاجتماع من دون مترجم شفوي.
        [refused] اقرأ السبب، وكيف يمكنك تقديم شكوى.
        [held] يمكنك الإبلاغ إذا حدثت مشكلة.
        [problem_reported] البلدية تقرأ ما كتبته.
        [closed] لا يلزمك فعل شيء آخر.
        [cancelled_by_citizen] لن يأتي مترجم شفوي.
        [cancelled_by_authority] اطلب من البلدية موعدًا جديدًا.
       *[unknown] اسأل البلدية ماذا يعني هذا.
    }
