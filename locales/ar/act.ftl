### checked: machine
### source: 9006efc7fde3f43d
### Goals, activities and appointments of the plan: what they say, and what a person can do about them.

act-goals = الأهداف
act-no-goals = لا توجد أهداف في الخطة بعد.
act-sub-goal = جزء من هدف أكبر
act-goal-set-by = من حدّد الهدف
# $by (text): who set the goal
act-set-by =
    { $by ->
        [citizen] أنت
        [joint] أنت والبلدية معًا
        [authority] البلدية
       *[unknown] غير معروف. اسأل المسؤول عن ملفك.
    }
act-goal-by = يجب أن يتحقق في هذا اليوم أو قبله
act-goal-measure = يتحقق عندما
act-why = لماذا
act-actions = الأنشطة
act-none = لا توجد أنشطة في الخطة بعد.
act-none-of-these = لا توجد أنشطة هنا. اختر شيئًا آخر في الأعلى.
act-filter = على من الدور الآن؟
# $pile (text): which activities
# $count (number): how many
act-pile =
    { $pile ->
        [mine] يجب أن تقوم أنت بها ({ $count })
        [others] يقوم بها آخرون ({ $count })
        [unanswered] بانتظار إجابتك ({ $count })
        [ended] مكتملة أو ملغاة ({ $count })
       *[all] الكل ({ $count })
    }
act-area-filter = أي مجال؟
act-every-area = كل المجالات
# $n (number): how many are not shown yet
act-more =
    { $n ->
        [zero] عرض المزيد (الباقي { $n })
        [one] عرض المزيد (الباقي { $n })
        [two] عرض المزيد (الباقي { $n })
        [few] عرض المزيد (الباقي { $n })
        [many] عرض المزيد (الباقي { $n })
       *[other] عرض المزيد (الباقي { $n })
    }
act-late = لم يبدأ هذا في الوقت المحدد. اسأل المسؤول عن ملفك عن السبب.
act-gone = لم يعد هذا موجودًا في خطتك. ارجع وانظر إلى الخطة كما هي الآن.
act-what = ما هو هذا النشاط
act-blocked-by = يجب أن ينتهي هذا أولًا
act-contact = أين يمكنك أن تسأل
act-talk = يمكنك أن تتحدث عن ذلك مع المسؤول عن ملفك.
act-answer-again = يمكنك أن تجيب مرة أخرى. إجابتك الأخيرة هي التي تُحسب.
act-done-heading = هل انتهيت من هذا؟
act-done-text = يمكنك أن تخبر المسؤول عن ملفك بأنك قمت بذلك.
act-done-open = قمتُ بذلك
act-done-date = متى قمت بذلك؟
act-done-date-hint = يمكنك ترك هذا من دون إجابة. عندئذ يُحسب تاريخ اليوم.
act-done-note = هل تريد أن تقول المزيد عن ذلك؟
act-own-language = اكتب بلغتك أنت. المسؤول عن ملفك يقرأ ذلك.
act-done-send = الإبلاغ بأنني قمت بذلك
act-done-sent = تم الإبلاغ بأنك قمت بذلك.
act-ask-heading = أسئلة عن هذا النشاط
act-ask-open = طرح سؤال
act-ask-label = عن ماذا تريد أن تسأل؟
act-ask-note = السؤال ليس اعتراضًا. لا يتغير أي موعد نهائي بسبب سؤالك.
act-ask-send = إرسال سؤالي
act-ask-sent = تم إرسال سؤالك.
# $author (text): who wrote it
act-note-by =
    { $author ->
        [citizen] أنت كتبت
        [caseworker] أجاب المسؤول عن ملفك
       *[unknown] كتبت البلدية
    }
act-interpreter-heading = المترجم الشفوي
act-interpreter-ask = طلب مترجم شفوي
act-interpreter-see = عرض طلبك للحصول على مترجم شفوي
act-bound-to-say = ما يجب على البلدية أن تخبرك به
act-behind = القانون والأوراق
# $count (number): how many papers
act-documents =
    { $count ->
        [zero] { $count } ورقة تخص هذا النشاط
        [one] ورقة واحدة تخص هذا النشاط
        [two] ورقتان تخصان هذا النشاط
        [few] { $count } أوراق تخص هذا النشاط
        [many] { $count } ورقة تخص هذا النشاط
       *[other] { $count } ورقة تخص هذا النشاط
    }
act-deadline = الموعد النهائي في القانون
act-timeline = ماذا حدث حتى الآن
# $by (text): who set the status
act-by =
    { $by ->
        [citizen] قمت أنت بذلك
        [authority] قامت بذلك البلدية أو جهة أخرى
       *[unknown] لا نعرف من قام بذلك
    }
act-complain-heading = إذا أردت أن تقول لا
act-complain-text = يمكنك أن تقول إنك لا توافق. ويمكنك أيضًا أن ترى أين يمكنك تقديم شكوى.
act-absence-heading = إذا لم تستطع الحضور
act-absence-text = أبلغ عن ذلك في أقرب وقت ممكن. لا يلزمك أن تكتب هنا ما هو مرضك.
act-absence-open = الإبلاغ عن الغياب
act-absence-why = لماذا لا تستطيع الحضور؟
act-absence-why-hint = اختر السبب فقط. لا تكتب ما هو المرض.
# $reason (text): why somebody is absent
act-absence-reason =
    { $reason ->
        [sick] أنا مريض
        [child_sick] طفلي مريض
        [other_appointment] لدي موعد آخر
        [other] سبب آخر
       *[unknown] سبب آخر
    }
act-absence-first = أول يوم لا تستطيع فيه الحضور
act-absence-first-hint = إذا كنت مريضًا اليوم، فاكتب تاريخ اليوم.
act-absence-back = أول يوم تتوقع أن تحضر فيه من جديد
act-absence-back-hint = يمكنك ترك هذا من دون إجابة إذا كنت لا تعرف.
act-absence-both = عندما تكون مريضًا، يكون إبلاغك للجهتين: البلدية، وأيضًا مكان العمل أو المدرسة أو الدورة. بعد ذلك ترى هل يجب أن تتصل أنت بالهاتف. أثناء التدريب في مكان عمل يجب أن تخبر الجهتين في اليوم الأول.
act-absence-notify = من يجب إخباره؟
act-absence-notify-hint = اختر جهة واحدة أو الجهتين.
# $to (text): who is told
act-receiver =
    { $to ->
        [municipality] البلدية
        [workplace] مكان العمل أو المدرسة أو الدورة
       *[unknown] جهة أخرى
    }
act-absence-send = إرسال الإبلاغ عن غيابي
act-absence-sent = تم الإبلاغ عن غيابك. انظر من تم إخباره.
act-absence-reported = أنت أبلغت عن الغياب
# $receiver (text): who is told
# $result (text): whether they know
act-receipt =
    { $result ->
        [notified] { $receiver }: تم إخبار هذه الجهة
        [citizen_must_call] { $receiver }: لم يتم إخبار هذه الجهة. يجب أن تتصل بها بالهاتف.
       *[unknown] { $receiver }: لا نعرف هل تم إخبار هذه الجهة. اتصل بها بالهاتف.
    }
act-must-call = يجب أن تتصل أنت بالهاتف
act-no-number = لا يوجد رقم هاتف هنا. ابحث عنه في أوراقك، أو اسأل المسؤول عن ملفك.
act-views = طريقة عرض المواعيد
act-view-list = قائمة
act-view-calendar = تقويم
act-coming = المواعيد القادمة
act-past = المواعيد السابقة
act-no-meetings = لا توجد مواعيد قادمة.
act-month-before = الشهر السابق
act-month-after = الشهر التالي
# $month (text): name from date-month
# $year (text): four digits
act-month = { $month } { $year }
act-month-empty = لا توجد مواعيد في هذا الشهر.
# $day (number): 1 is Monday, 7 is Sunday
act-weekday =
    { $day ->
        [1] اثنين
        [2] ثلاثاء
        [3] أربعاء
        [4] خميس
        [5] جمعة
        [6] سبت
       *[7] أحد
    }
act-meeting = موعد
# $unit (text): whom one meets
act-meeting-with = موعد: { $unit }
act-with = مع
act-mode = كيف
# $mode (text): how people meet
act-mode-of =
    { $mode ->
        [in_person] تلتقون في المكان نفسه
        [video] عبر الفيديو
        [phone] عبر الهاتف
       *[unknown] غير معروف. اسأل المسؤول عن ملفك.
    }
# $status (text): status_appointment of the contract
act-meeting-status =
    { $status ->
        [invited] أنت مدعو
        [confirmed] مؤكد
        [moved] تم تغيير الموعد إلى هذا الوقت
        [held] تم عقد الاجتماع
        [missed_citizen] أنت لم تحضر
        [missed_authority] لم يحضر أحد من البلدية
        [cancelled] ملغى
       *[unknown] حالة غير معروفة
    }
act-bring = ما يجب أن تُحضره معك
act-calendar-file = حفظ في تقويمك
act-calendar-file-note = مدة الموعد في الملف ساعة واحدة. لا نعرف متى ينتهي الموعد.
act-belongs-to = مرتبط بهذا النشاط
