### checked: machine
### source: e3274f7508d49809
### The requests that were sent, and the steps a person can take about one.

interpreter-sent = تم إرسال طلبك
# $reference (text): the API's reference of the request
interpreter-reference = الرقم: { $reference }
interpreter-sent-next = لم ترد البلدية بعد. تابع ردّها في هذه الصفحة.
interpreter-requests-none = لم تطلب مترجمًا شفويًا بعد.
request-filter = عرض بعض الطلبات فقط
# $pile (text): which requests
# $count (number): how many
request-pile =
    { $pile ->
        [mine] بانتظارك ({ $count })
        [waiting] بانتظار البلدية ({ $count })
        [booked] تم حجز مترجم شفوي ({ $count })
        [ended] طلبات انتهت ({ $count })
       *[all] الكل ({ $count })
    }
# $n (number): how many are not shown yet
request-more =
    { $n ->
        [zero] عرض المزيد (الباقي { $n })
        [one] عرض طلب واحد آخر
        [two] عرض طلبين آخرين
        [few] عرض المزيد (الباقي { $n })
        [many] عرض المزيد (الباقي { $n })
       *[other] عرض المزيد (الباقي { $n })
    }
request-has-changed = حدث شيء جديد في هذه الأثناء. هذا هو الوضع الآن.
request-office-text = كتبت البلدية باللغة الدنماركية:
request-answered-by = الرد من
request-offered = هذا عرض. لم يتم حجز مترجم شفوي بعد.
request-booked-mode = كيف يشارك المترجم الشفوي
request-booked-from = المترجم الشفوي جاهز ابتداءً من
request-booked-certified = هل لدى المترجم الشفوي شهادة؟
request-booked-reference = رقم الحجز
request-timeline = ماذا حدث حتى الآن
# $reply (text): the status that the step leads to
request-reply-heading =
    { $reply ->
        [sent] الإجابة عن سؤال البلدية
        [accepted] قبول العرض
        [declined_by_citizen] رفض العرض
        [meeting_held_without] عقد الاجتماع من دون مترجم شفوي
        [problem_reported] الإبلاغ عن مشكلة
        [cancelled_by_citizen] إلغاء طلب المترجم الشفوي
       *[unknown] أمر آخر
    }
# $reply (text): the status that the step leads to
request-reply =
    { $reply ->
        [sent] إرسال الإجابة
        [accepted] نعم، أريد ذلك
        [declined_by_citizen] لا، لا أريد ذلك
        [meeting_held_without] نعم، اعقدوا الاجتماع من دون مترجم شفوي
        [problem_reported] إرسال إلى البلدية
        [cancelled_by_citizen] إلغاء الطلب
       *[unknown] إرسال
    }
# $reply (text): the status that the step leads to
request-reply-text =
    { $reply ->
        [sent] تحتاج البلدية إلى معلومات أكثر حتى تستطيع الرد عليك.
        [accepted] إذا قلت نعم، يمكن للبلدية حجز المترجم الشفوي الذي تعرضه عليك.
        [declined_by_citizen] إذا قلت لا، تنظر البلدية في طلبك مرة أخرى.
        [meeting_held_without] فقط إذا كنت أنت تريد ذلك. يمكنك أيضًا طلب موعد جديد.
        [problem_reported] البلدية تقرأ ما تكتبه. هذه ليست شكوى ضد قرار.
        [cancelled_by_citizen] استخدم هذا فقط إذا لم تعد تحتاج إلى المترجم الشفوي. ألغِ الطلب قبل الموعد بوقت كافٍ.
       *[unknown] { "" }
    }
