### checked: machine
### source: b0ad3c562a29befd
### What the guide says, and the pages with all rules: headings, labels, states.

family-go-on = متابعة الدليل
family-your-answers = إجاباتك
family-start-over = البدء من جديد وحذف الإجابات
family-answer-label = إجابة الدليل
family-also-heading = هذا ينطبق أيضًا
family-dates-heading = التواريخ
family-conditions-heading = شروط القانون
family-conditions-text = هنا ترى كل شرط وحده. دائرة الهجرة الدنماركية ({ -official-immigration-service }) هي التي تقيّم الحالة كلها.
family-notes-heading = من المفيد أن تعرف
family-documents-heading = الأوراق
family-documents-text = ضع علامة أمام الأوراق الموجودة لديكم. إذا كان شيء ناقصًا، فاشرح السبب.
family-documents-open = غير مؤكد: اسأل مستشارًا هل تحتاجون إلى هذه الأوراق أيضًا.
family-documents-missing = اشرح لماذا تنقصكم ورقة
family-documents-missing-hint = اكتب بكلماتك أنت. سيظهر النص في النسخة المطبوعة. لا يتم إرساله.
family-documents-never-buy = لا تشترِ أوراقًا مزوّرة ولا تصنعها أبدًا. الشرح الصادق أفضل.
family-where-heading = أين تقدمون الطلب، وكيف؟
family-sign = أنت توقّع الطلب وترسله بنفسك. هذه الصفحة لا ترسل أي شيء.
family-official-page = صفحة الجهة الرسمية
family-fee-heading = الرسوم
family-decision-heading = من يتخذ القرار؟
family-complaint-heading = الشكوى
family-sharing-heading = المعلومات التي تعطيها البلدية لجهات أخرى
family-after-heading = بعد منح التصريح
family-next-heading = ما يمكنك فعله الآن
family-advisers-heading = اسأل مستشارًا
family-advisers-text = الاستشارة هنا مجانية.
family-state-met = الشرط متوفر
family-state-not-met = الشرط غير متوفر
family-state-not-known = لا نعرف
family-state-usually-waived = كثيرًا ما يتم إعفاء اللاجئين من هذا الشرط
family-waived-open = يتم تحديد الشروط التي يتم الإعفاء منها في كل حالة وحدها. القائمة غير مؤكدة.
family-exception-none = لا يذكر القانون أي استثناء هنا. قد تنطبق القاعدة { -official-section-9-c }.
family-exception-exceptional = يمكن الإعفاء من هذا الشرط لأسباب خاصة جدًا. وحدة الأسرة يمكن أن تكون من هذه الأسباب.
family-exception-decisive = لا يتم الإعفاء من هذا الشرط إلا إذا كانت هناك أسباب خاصة جدًا وحاسمة.
family-exception-special = يمكن الإعفاء من هذا الشرط لأسباب خاصة.
family-exception-special-decisive = لا يتم الإعفاء من هذا الشرط إلا إذا كانت هناك أسباب خاصة وحاسمة.
family-exception-obligations = يمكن الإعفاء من هذا الشرط عندما تتطلب ذلك التزامات الدنمارك الدولية.
family-exception-unity = حسب القاعدة { -official-section-9-c }، يمكن أن يحصل أطفال عمرهم من 15 إلى 17 سنة على تصريح في حالات خاصة.
family-expired = يوجد هنا مبلغ أو مدة لم تعد سارية. اسأل دائرة الهجرة الدنماركية ({ -official-immigration-service }) أو مستشارًا.
# $date (text): a date
family-counted-from = تم الحساب من تاريخ { $date }
family-passed = وصلنا إلى هذا التاريخ
family-act-by = قدّم الطلب في هذا اليوم أو قبله
family-late = انتهت المهلة
family-late-text = ما زال بإمكانك تقديم طلب. قد تؤخذ أسباب خاصة جدًا في الاعتبار. اسأل مستشارًا الآن.
family-complaint-by = قدّم الشكوى في هذا اليوم أو قبله
family-complaint-late-text = لا يتم النظر في الشكوى المتأخرة إلا في حالات خاصة. اسأل مستشارًا الآن.
# $date (text): a date
family-earliest-start = ليس مؤكدًا من أي يوم يبدأ حساب المهلة. إذا بدأ الحساب من أول يوم ممكن، فالموعد النهائي هو { $date }.
family-calendar = حفظ في التقويم
# $date (text): a date
family-calendar-name = الموعد النهائي: { $date }
family-calendar-note = تأكد من التاريخ مع مستشار أو مع الجهة الرسمية.
family-print = طباعة أو حفظ كملف بي دي إف
family-print-hint = النسخة المطبوعة باللغة الدنماركية وبلغتك.
# $date (text): a date
family-print-made = تم الإعداد في { $date } باستخدام { -vejviser }. هذه معلومات، وليست قرارًا.
family-print-qr = افتح الدليل على هاتف. الرمز لا يحتوي على أي إجابات.
family-print-mine = شرحي بكلماتي
family-print-rules = القواعد التي تقوم عليها الإجابة
family-rules-lead = تجد هنا كل قاعدة مع القانون والمصدر وتاريخ آخر مراجعة.
family-rules-conditions-heading = الشروط
family-rules-dates-heading = المواعيد النهائية
family-rules-values-heading = المبالغ والمدد
family-rules-documents-heading = الأوراق
family-rules-sources-heading = المصادر
family-rules-pages = صفحات أخرى عن القواعد
