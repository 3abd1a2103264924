### checked: machine
### source: 8d8ab6b690419fb5
### Before the talk: what a person writes, and the paper to take along.

preparation-lead = هنا يمكنك أن تكتب ما تريد أن تقوله في المحادثة عن خطتك.
preparation-talk = يجب على البلدية أن تناقش معك الأهداف والأنشطة وترتيبها. ويجب عليها أن تراعي رغباتك التي يمكن تحقيقها.
preparation-law = القانون
preparation-voluntary = هذا اختياري. يتم حفظ النص كما تكتبه. ولا تتم ترجمته. يمكنك أن تكتب بلغتك أنت.
preparation-private = لا تكتب عن المرض أو اللجوء. افعل ذلك فقط إذا أردت أن يقرأه المسؤول عن ملفك.
preparation-own-words = من أنا، وماذا أستطيع أن أعمل
preparation-own-words-hint = اكتب 2000 حرف على الأكثر.
preparation-wishes = رغباتي وأهدافي
preparation-wishes-hint = اكتب رغبة واحدة أو هدفًا واحدًا في كل سطر.
preparation-education = تعليمي
preparation-education-hint = اكتب مدرسة واحدة أو دورة واحدة في كل سطر.
preparation-work = عملي
preparation-work-hint = اكتب وظيفة واحدة في كل سطر. يمكنك أيضًا أن تكتب عملًا من دون أجر.
preparation-languages = اللغات التي أتكلمها
preparation-languages-hint = يمكنك اختيار عدة لغات. إذا كانت لغتك غير موجودة، يمكنك كتابتها في الأعلى بكلماتك أنت.
preparation-questions = أسئلتي
preparation-questions-hint = اكتب سؤالًا واحدًا في كل سطر.
preparation-papers = أوراق أُحضرها معي
preparation-papers-hint = اكتب اسم ورقة واحدة في كل سطر. مثلًا أوراق الامتحانات أو السيرة الذاتية أو أوراق من العمل. لا تُحضر الأوراق الطبية إلا إذا أردت أن تعرضها.
preparation-share = هل تسمح للمسؤول عن ملفك برؤية ما كتبته؟
preparation-share-hint = يمكن للمسؤول عن ملفك رؤية ذلك فقط ما دامت إجابتك «نعم». يمكنك تغيير إجابتك.
preparation-yes = نعم، أسمح للمسؤول عن ملفي برؤية ذلك
preparation-no = لا، لا أسمح للمسؤول عن ملفي برؤية ذلك
preparation-replaced = عندما تحفظ، يحل النص الجديد محل ما حفظته من قبل.
preparation-save = حفظ
preparation-saved = آخر حفظ
preparation-saved-now = تم الحفظ.
preparation-seen = يمكن للمسؤول عن ملفك رؤية ذلك.
preparation-not-seen = لا يمكن للمسؤول عن ملفك رؤية ذلك.
preparation-paper = على الورق
preparation-paper-text = الورقة تبيّن ما كتبته هنا. العناوين مكتوبة أيضًا باللغة الدنماركية.
preparation-print = طباعة للمحادثة
preparation-more = المزيد عن المحادثة
preparation-appointments = عرض مواعيدك
preparation-interpreter = هل تحتاج إلى مترجم شفوي للمحادثة؟
# $code (text): ISO 639-3 code of a language
preparation-language =
    { $code ->
        [ara] العربية
        [tir] التغرينية
        [prs] الدارية
        [som] الصومالية
        [pbu] البشتو
        [kmr] الكردية (الكرمانجية)
        [ckb] الكردية (السورانية)
        [fas] الفارسية
        [amh] الأمهرية
        [eng] الإنجليزية
        [fra] الفرنسية
        [ukr] الأوكرانية
        [rus] الروسية
        [tur] التركية
        [swa] السواحلية
        [mya] البورمية
        [urd] الأردية
        [dan] الدنماركية
       *[unknown] لغة أخرى
    }
