### checked: machine
### source: 3155b3f8ab843cb9
### My plan at a glance, and the page of its deadlines.

overview-mine = خطوتك القادمة
overview-mine-none = لا يوجد هنا شيء يجب أن تفعله الآن.
overview-meeting = موعدك القادم
# $count (number): how many activities
overview-answers =
    { $count ->
        [zero] لا يوجد نشاط ينتظر إجابتك
        [one] نشاط واحد ينتظر إجابتك
        [two] نشاطان ينتظران إجابتك
        [few] { $count } أنشطة تنتظر إجابتك
        [many] { $count } نشاطًا ينتظر إجابتك
       *[other] { $count } نشاط ينتظر إجابتك
    }
overview-answers-text = يمكنك أن توافق أو أن تقول لا. إذا لم تُجب، فأنت لم توافق.
overview-authority = الخطوة القادمة التي يجب أن تقوم بها البلدية
overview-authority-none = لا يوجد هنا موعد نهائي قادم للبلدية.
overview-all-deadlines = كل المواعيد النهائية
overview-new = الجديد في خطتك
overview-read-last = آخر مرة قرأت فيها الخطة:
overview-read-never = لم تقل بعد إنك قرأت الخطة.
overview-read = قرأتُ الخطة
overview-read-means = هذا يعني فقط أنك قرأتها. هذا ليس موافقة وليس توقيعًا.
overview-read-saved = تم تسجيل أنك قرأت الخطة.
overview-areas = حياتك في الخطة
overview-areas-none = لا توجد أنشطة مفتوحة.
# $count (number): how many activities
overview-open =
    { $count ->
        [zero] لا توجد أنشطة مفتوحة
        [one] نشاط واحد مفتوح
        [two] نشاطان مفتوحان
        [few] { $count } أنشطة مفتوحة
        [many] { $count } نشاطًا مفتوحًا
       *[other] { $count } نشاط مفتوح
    }
overview-phase-heading = إلى أين وصلت
# $days (number): days since the beginning
# $length (number): days in all
overview-phase =
    { $length ->
        [zero] اليوم { $days } من { $length }
        [one] اليوم { $days } من { $length }
        [two] اليوم { $days } من { $length }
        [few] اليوم { $days } من { $length }
        [many] اليوم { $days } من { $length }
       *[other] اليوم { $days } من { $length }
    }
overview-today = اليوم
overview-programme = برنامجك
# $programme (text): programme of the contract
overview-programme-name =
    { $programme ->
        [introduction] البرنامج التمهيدي ({ -official-programme })
        [sho_ukraine] برنامج لمن لديه تصريح إقامة حسب القانون الخاص بشأن أوكرانيا ({ -official-ukraine-act })
        [language_only] تعليم اللغة الدنماركية فقط ({ -official-danish-education })
        [none] لا يوجد برنامج
       *[unknown] اسأل المسؤول عن ملفك
    }
overview-ends = انتهاء البرنامج حسب الخطة
overview-department = القسم الذي ينسّق ملفك
overview-signed-me = تاريخ توقيعك
overview-signed-authority = تاريخ توقيع البلدية

## The page of the deadlines.

overview-deadlines-lead = الموعد النهائي هو آخر يوم للقيام بأمر ما. هنا ترى مواعيدك النهائية والمواعيد النهائية للبلدية.
overview-late = مواعيد نهائية فاتت
overview-late-mine = انتهت مهلتك. أخبر المسؤول عن ملفك الآن، وقل السبب.
overview-mine-deadlines = مواعيدك النهائية
overview-authority-deadlines = المواعيد النهائية للبلدية
overview-other-deadlines = مواعيد نهائية أخرى
overview-closed = ما تم إنجازه وما مرّ يومه
# $standing (text): how a deadline stands
overview-standing =
    { $standing ->
        [met] تم إنجازه
        [suspended] أوقفته الدولة مؤقتًا
        [passed] مرّ هذا اليوم
       *[unknown] حالة غير معروفة
    }
overview-complain = تقديم شكوى إلى البلدية
overview-how-to-complain = اقرأ كيف تقدّم شكوى
# $date (text): a day in words
overview-counted-other = حسابنا يعطي يومًا آخر: { $date }. اسأل المسؤول عن ملفك أي اليومين هو الصحيح. التزم باليوم الذي يأتي أولًا.
overview-counted-here = حسبنا هذا اليوم بأنفسنا. وهو ليس في خطة البلدية. اسأل هل ينطبق عليك.
overview-meaning = ماذا يعني ذلك
overview-next = ماذا يحدث بعد ذلك
overview-law-says = ماذا يقول القانون
overview-suspendable = إذا جاء ناس كثيرون جدًا، يمكن لوزير أن يوقف العمل بهذا الموعد النهائي مؤقتًا.
overview-law-and-source = القانون والمصدر
overview-server-law = المصدر الذي تذكره البلدية
# $date (text): a day in words
overview-checked = آخر مرة قارنّا فيها هذا بالقانون: { $date }.
overview-open-point = هذه النقطة غير مؤكدة. اسأل المسؤول عن ملفك.
overview-not-rechecked = لم يقارن أحد هذه القواعد بالقانون منذ 6 أشهر. اسأل البلدية أيضًا.
