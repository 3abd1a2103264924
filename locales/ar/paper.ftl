### checked: machine
### source: 2ee8a030ce86472b
### The plan on paper.

paper-lead = هنا يمكنك طباعة خطتك. وهكذا تكون معك على الورق.
paper-holds-whole = الخطة كلها تبيّن المسؤول عن ملفك والعقد والأهداف والأنشطة والمواعيد والمواعيد النهائية.
paper-holds-meeting = صفحة الاجتماع تبيّن ما لم ينتهِ بعد. فيها الموعد القادم والمواعيد النهائية القادمة. وفيها الأنشطة التي لم تُجب عنها، وما لا توافق عليه.
paper-offline = عندما تكون هذه الصفحة مفتوحة، يمكنك الطباعة أيضًا من دون إنترنت.
paper-print-whole = طباعة الخطة كلها
paper-print-meeting = طباعة صفحة واحدة للاجتماع
paper-preview = هكذا تبدو الورقة
paper-meeting-title = خطتي للاجتماع
# $date (text): the day it was made
paper-made = تم إعداد هذه الورقة في { $date }. ربما تغيّرت الخطة بعد ذلك.
paper-texts = ما كتبته البلدية مكتوب باللغة الدنماركية. وما كتبته أنت يبقى كما كتبته.
paper-beside = انظر إلى النص المجاور
paper-nothing = لا يوجد شيء هنا الآن.
paper-programme = برنامجك
paper-ends = انتهاء البرنامج حسب الخطة
paper-department = القسم الذي ينسّق ملفك
paper-goals = الأهداف
paper-actions = الأنشطة
paper-next-appointment = الموعد القادم
paper-next-deadlines = المواعيد النهائية القادمة
paper-waiting = أنشطة لم تُجب عنها
paper-objections = أنشطة لا توافق عليها
paper-phone = الهاتف
paper-email = البريد الإلكتروني
paper-unit = القسم أو المكان
paper-bring = أوراق يجب أن تُحضرها معك
paper-meet = طريقة اللقاء
# $mode (text): mode of the contract
paper-mode =
    { $mode ->
        [in_person] في المكان نفسه
        [video] عبر الفيديو
        [phone] عبر الهاتف
       *[unknown] غير معروف. اسأل المسؤول عن ملفك.
    }
# $status (text): status_appointment of the contract
paper-appointment-status =
    { $status ->
        [invited] أنت مدعو
        [confirmed] مؤكد
        [moved] تم تغيير الموعد
        [held] تم عقد الاجتماع
        [missed_citizen] أنت لم تحضر
        [missed_authority] لم يحضر أحد من البلدية
        [cancelled] ملغى
       *[unknown] حالة غير معروفة
    }
# $status (text): status_deadline of the contract
paper-deadline-status =
    { $status ->
        [upcoming] قادم
        [due_soon] قريبًا
        [overdue_authority] البلدية متأخرة
        [overdue_citizen] انتهت مهلتك
        [met] تم إنجازه
        [suspended] أوقفته الدولة مؤقتًا
        [passed] مرّ هذا اليوم
       *[unknown] حالة غير معروفة
    }
