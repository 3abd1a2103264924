### checked: machine
### source: f57bc681b0498696
### Interpreters: what to know before one asks, the names of the pages, and how a language is chosen.

interpreter-title = أحتاج إلى مترجم شفوي
interpreter-lead = يمكنك طلب مترجم شفوي ({ -official-interpreter }) لاجتماع مع البلدية.
interpreter-who-books = أنت تطلب المترجم الشفوي. البلدية تقيّم الحاجة وتبحث عن مترجم شفوي وترد عليك هنا.
interpreter-pays = البلدية تدفع عادةً أجر المترجم الشفوي في اجتماعاتها معك.
interpreter-no-children = لا يجوز أن يترجم لك طفل عمره أقل من 18 سنة. يجوز ذلك فقط في أمور بسيطة، مثل الوقت والمكان.
interpreter-health = عند الطبيب وفي المستشفى يقرر الطبيب إن كنت تحتاج إلى مترجم شفوي. العيادة أو المستشفى يحجز المترجم عادةً. قل إنك تحتاج إليه عندما تحجز الموعد.
interpreter-start = طلب مترجم شفوي
interpreter-request-title = طلب مترجم شفوي
interpreter-requests-title = طلباتي للحصول على مترجم شفوي
interpreter-need-title = حاجتي إلى مترجم شفوي
interpreter-cards-title = بطاقات يمكنك عرضها
interpreter-fee-title = هل يجب أن أدفع أجر المترجم الشفوي؟
interpreter-rights-title = قواعد ورغبات بشأن المترجم الشفوي
interpreter-booking-title = من يحجز المترجم الشفوي، ومن يدفع أجره؟
interpreter-remedies-title = إذا كانت هناك مشكلة مع المترجم الشفوي
interpreter-know-heading = من المفيد أن تعرف
interpreter-more-heading = المزيد عن المترجم الشفوي
interpreter-secrecy = يجب على المترجم الشفوي أن يحفظ السر، وأن يكون محايدًا، وأن يترجم فقط.
language-search = ابحث عن اللغة. اكتب بأي لغة تريدها.
# $n (number): how many languages are found
language-found =
    { $n ->
        [0] لم نجد هذه اللغة. جرّب اسمًا آخر.
        [zero] لم نجد هذه اللغة. جرّب اسمًا آخر.
        [one] لغة واحدة
        [two] لغتان
        [few] { $n } لغات
        [many] { $n } لغة
       *[other] { $n } لغة
    }
# $n (number): how many languages there are
language-show-all =
    { $n ->
        [zero] عرض كل اللغات ({ $n })
        [one] عرض لغة واحدة
        [two] عرض اللغتين
        [few] عرض كل اللغات ({ $n })
        [many] عرض كل اللغات ({ $n })
       *[other] عرض كل اللغات ({ $n })
    }
language-other = لغتي ليست في القائمة
language-name-label = ما اسم لغتك؟
language-name-hint = اكتب الاسم كما تقوله أنت.
language-which = أي لهجة أو نوع من هذه اللغة؟
language-optional = يمكنك ترك هذا من دون إجابة.
