### checked: machine
### source: b95a3b3937817f43
### Decisions and complaints. Fetched with their page.

## The list

decision-lead = هنا ترى القرارات التي وصلتك، وشكاواك.
decision-list = القرارات
decision-none = لا توجد قرارات هنا بعد.
decision-counted = تُحسب الأيام من اليوم الذي تم فيه إبلاغك بالقرار. إذا لم تكن متأكدًا، فاسأل مستشارًا.
decision-complaints = الشكاوى
decision-complaints-none = لم ترسل أي شكوى.

## One decision

decision-one = القرار الذي وصلك
decision-area = المجال
decision-outcome = ما جاء في القرار
decision-authority = من اتخذ القرار
decision-received = تاريخ الاستلام
decision-last-day = آخر يوم لتقديم شكوى
decision-day-in-letter = اقرأ في الرسالة ما هو آخر يوم.
# $date (text): a day in words
decision-our-count =
    حسب حسابنا، آخر يوم هو { $date }. التزم باليوم الذي يأتي أولًا. إذا كان هذا اليوم قد مرّ، فقدّم الشكوى الآن واكتب السبب.
decision-late =
    انتهت المهلة. ما زال بإمكانك تقديم شكوى. اكتب لماذا تأخرت الشكوى. الجهة المختصة بالشكاوى تقرر هل تنظر فيها.
decision-how = كيف تقدّم شكوى
# $way (text): municipality, direct, none, or anything else
decision-way =
    { $way ->
        [municipality] سلّم الشكوى إلى البلدية. تنظر البلدية في القرار مرة أخرى. إذا لم توافق على شكواك، فهي ترسلها إلى الجهة المختصة بالشكاوى.
        [direct] أرسل الشكوى مباشرةً إلى الجهة المختصة بالشكاوى. لا يمكن إرسالها من هذه الصفحة.
        [none] لا يمكنك تقديم شكوى ضد هذا القرار إلى جهة رسمية أخرى.
       *[unknown] اقرأ في الرسالة المعلومات عن تقديم الشكوى. إذا كان بإمكانك تقديم شكوى، يجب أن تذكر الرسالة إلى أين، وكيف، وخلال أي مهلة. لا ينطبق هذا عندما يكون القرار لصالحك بالكامل.
    }
decision-goes-to = من يقرر بشأن الشكوى
decision-fee = قد تكون هناك رسوم على الشكوى إلى هيئة شكاوى الهجرة ({ -official-immigration-appeals-board }). يجب دفعها عند تقديم الشكوى أو قبله. وإلا يتم رفض الشكوى من دون النظر فيها.
decision-calendar = حفظ آخر يوم في التقويم
decision-calendar-name = { -vejviser }: آخر يوم
decision-calendar-note = سجّل الدخول إلى { -vejviser }. هناك ترى ما هو الموضوع.

## A complaint

decision-complaint = شكوى
# $status (text): status_complaint of the contract
decision-complaint-status =
    { $status ->
        [draft] لم يتم إرسالها
        [sent_to_municipality] تم إرسالها إلى البلدية
        [reconsidered_changed] غيّرت البلدية القرار
        [forwarded] تم إرسالها إلى الجهة المختصة بالشكاوى
        [decided_upheld] صدر القرار: لصالحك
        [decided_rejected] صدر القرار: ليس لصالحك
        [withdrawn] تم سحبها
       *[unknown] حالة غير معروفة
    }
# $status (text): status_complaint of the contract
decision-complaint-meaning =
    { $status ->
        [draft] لم يتم إرسال الشكوى بعد.
        [sent_to_municipality] البلدية تنظر في القضية مرة أخرى.
        [reconsidered_changed] اقرأ القرار الجديد من البلدية.
        [forwarded] أرسلت البلدية الشكوى إلى الجهة المختصة بالشكاوى.
        [decided_upheld] اقرأ الرسالة من الجهة المختصة بالشكاوى.
        [decided_rejected] اقرأ الرسالة من الجهة المختصة بالشكاوى. إذا لم تكن متأكدًا، فاسأل مستشارًا.
        [withdrawn] لن يتم النظر في الشكوى.
       *[unknown] اسأل المسؤول عن ملفك أين وصلت الشكوى.
    }
decision-sent = وقت الإرسال
decision-proof = هذا الوقت يبيّن متى أرسلت الشكوى.
decision-complain-text = ما الخطأ، وماذا تريد؟
decision-complain-hint = لا يلزمك أن تكتب شيئًا. القانون لا يطلب ذكر الأسباب. يمكنك أن تكتب بلغتك أنت.
decision-complain-late = اكتب أيضًا لماذا تأخرت الشكوى. يمكنك أن تكتب بلغتك أنت.
decision-complain-send = إرسال الشكوى إلى البلدية
decision-complain-open = اكتب شكوى
decision-complain-again = إرسال شكوى أخرى ضد القرار
decision-complain-sent = تم إرسال شكواك.
decision-cancel = تراجع

## Something agreed has not been done

decision-missed = أمر متفق عليه لم يتم
decision-missed-lead = يجب على البلدية أن تلتزم بالعقد والمواعيد النهائية. إذا لم تفعل البلدية ذلك، يمكنك تقديم شكوى. أرسل الشكوى إلى البلدية أولًا.
decision-missed-open = تقديم شكوى بسبب أمر لم يتم
decision-missed-area = ما موضوع الشكوى؟
decision-missed-text = على ماذا تم الاتفاق، وما الذي لم يتم؟
decision-missed-hint = يمكنك أن تكتب بلغتك أنت.

## Noting a decision

decision-record = تسجيل قرار
decision-record-lead = هل وصلتك رسالة غير موجودة هنا؟ سجّلها. إذا كنا نعرف القاعدة، فسترى آخر يوم.
decision-record-day = في أي يوم وصلتك الرسالة؟
decision-record-day-hint = اليوم الذي وصلت فيه الرسالة، إلكترونيًا أو بالبريد.
decision-record-authority = من اتخذ القرار؟
decision-record-authority-hint = اكتب الاسم كما هو مكتوب في الرسالة.
decision-record-area = ما موضوع الرسالة؟
decision-area-hint = اختر ما يناسب أكثر.
decision-record-outcome = ماذا جاء في القرار؟
decision-record-outcome-hint = اكتب ذلك باختصار. يمكنك استخدام كلمات الرسالة.
decision-record-save = حفظ القرار
decision-record-saved = تم حفظ القرار.

## The letter to print

decision-letter = رسالة للطباعة
decision-letter-hint = الرسالة باللغة الدنماركية، وبلغتك أيضًا. وقّع عليها واحتفظ بنسخة منها.
decision-letter-own = أسبابك أنت
decision-letter-own-hint = تتم إضافة النص إلى الرسالة. لا يتم إرساله. لا يلزمك أن تكتب شيئًا.
decision-letter-show = عرض الرسالة
decision-letter-print = طباعة الرسالة
decision-letter-title = شكوى
decision-letter-to = إلى
decision-letter-onward = إذا لم تتم الموافقة على شكواي، يجب إرسالها إلى
decision-letter-complain = أقدّم شكوى ضد هذا القرار.
decision-letter-from = القرار صادر عن
decision-letter-about = مضمون القرار
decision-letter-reasons = أسبابي
decision-letter-date = التاريخ
decision-letter-name = الاسم
decision-letter-signature = التوقيع
