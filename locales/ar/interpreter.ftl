### checked: machine
### source: e7776c635a134b2e
### Interpreters: what to know before one asks.

interpreter-title = أحتاج إلى مترجم شفوي
interpreter-lead = يمكنك طلب مترجم شفوي ({ -official-interpreter }) لاجتماع مع البلدية.
interpreter-who-books = أنت تطلب المترجم الشفوي. البلدية هي التي تبحث عنه وترد عليك هنا.
interpreter-pays = البلدية تدفع عادةً أجر المترجم الشفوي في الاجتماعات التي تعقدها هي.
interpreter-no-children = لا يجوز أن يترجم لك طفل عمره أقل من 18 سنة. يجوز ذلك فقط في أمور بسيطة، مثل الوقت والمكان.
interpreter-health = عند الطبيب وفي المستشفى يقرر الطبيب إن كنت تحتاج إلى مترجم شفوي. قل إنك تحتاج إليه عندما تحجز الموعد.
interpreter-start = طلب مترجم شفوي
interpreter-see-requests = عرض طلباتي للحصول على مترجم شفوي
interpreter-request-title = طلب مترجم شفوي
interpreter-requests-title = طلباتي للحصول على مترجم شفوي
interpreter-secrecy = يجب على المترجم الشفوي أن يحفظ السر. وهو محايد ويترجم فقط.
