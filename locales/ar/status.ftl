### checked: machine
### source: 0715575dad7250d4
### Where a request for an interpreter stands, and what that means.

interpreter-status-label = الحالة
interpreter-unit-answer = رد البلدية
interpreter-check-language = اللغة
interpreter-check-place = المكان
interpreter-check-time = الوقت
interpreter-check-mode = رغبتك
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
        [not_available] لم تجد البلدية مترجمًا شفويًا
        [meeting_moved] تم تغيير موعد الاجتماع
        [meeting_held_without] تم عقد الاجتماع من دون مترجم شفوي
        [refused] البلدية تقول لا
        [held] تم عقد الاجتماع
        [problem_reported] أنت أبلغت عن مشكلة
        [closed] انتهى
        [cancelled_by_citizen] أنت ألغيت الطلب
        [cancelled_by_authority] البلدية ألغت الطلب
       *[unknown] حالة غير معروفة
    }
# $status (text): status of a request
interpreter-status-meaning =
    { $status ->
        [draft] أنت وحدك ترى هذا الطلب.
        [sent] لم ترد البلدية بعد.
        [received] رأت البلدية طلبك. لم يتم حجز مترجم شفوي بعد.
        [needs_info] اقرأ السؤال وأجب البلدية.
        [arranged] اقرأ هنا اللغة والوقت وكيف يشارك المترجم الشفوي.
        [alternative_offered] هذا ليس ما طلبته تمامًا. يمكنك أن تقول نعم أو لا.
        [accepted] يمكن للبلدية الآن حجز المترجم الشفوي.
        [declined_by_citizen] البلدية تنظر في طلبك مرة أخرى.
        [not_available] يمكنك طلب موعد جديد.
        [meeting_moved] اقرأ الموعد الجديد هنا. لم يتم حجز مترجم شفوي بعد.
        [meeting_held_without] أنت وافقت على عقد الاجتماع من دون مترجم شفوي.
        [refused] اقرأ السبب، وكيف يمكنك تقديم شكوى.
        [held] إذا حدثت مشكلة، يمكنك الإبلاغ عنها.
        [problem_reported] البلدية تقرأ ما كتبته.
        [closed] لا يلزمك فعل شيء آخر.
        [cancelled_by_citizen] لن يأتي مترجم شفوي.
        [cancelled_by_authority] اطلب من البلدية موعدًا جديدًا.
       *[unknown] اسأل البلدية ماذا يعني هذا.
    }
