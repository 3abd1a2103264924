### checked: machine
### source: eff8a9cc4bc50fbc
### Will I have to pay for the interpreter, and the frame of the pages with the law on interpreters.

fee-lead = عند الطبيب وفي المستشفى قد تكون هناك رسوم. أجب عن أسئلة قليلة.
fee-private = إجاباتك تبقى على هذا الجهاز. النتيجة التي تراها معلومات، وليست قرارًا.
fee-again = البدء من جديد
fee-dont-know = لا أعرف
rights-lead = القواعد الخاصة بالمترجم الشفوي، وما يمكنك أن تذكره كرغبة. الرغبة ليست حقًا.
booking-lead = أنت لا تحجز المترجم الشفوي بنفسك. هنا ترى من يحجزه.
remedies-lead = يمكنك أن تتكلم مع الأشخاص الذين لديك اجتماع معهم. هنا ترى أين يمكنك تقديم شكوى.
rights-pages = صفحات أخرى عن المترجم الشفوي
rights-sources-heading = المصادر
