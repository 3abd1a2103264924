### checked: machine
### source: 8bf42d6b1471b9e5
### The frame around every page: header, languages, notices, footer, and what is said when the page cannot start.

site-name = { -vejviser }
# $page (text): title of the page
site-title = { $page } – { -vejviser }
site-description = مساعدة للقادمين الجدد إلى الدنمارك: الأسرة والمترجم الشفوي وخطتك.
site-skip = الانتقال إلى المحتوى
site-language-label = اللغة
site-language-choose = اختر اللغة
site-menu-label = القائمة الرئيسية
site-menu-home = الصفحة الرئيسية
site-menu-family = الأسرة
site-menu-interpreter = المترجم الشفوي
site-menu-plan = خطتي
plan-title = خطتي
plan-deadlines-title = المواعيد النهائية
plan-actions-title = الأهداف والأنشطة
plan-appointments-title = المواعيد
plan-family-title = الأسرة
plan-sharing-title = من يعرف ماذا
plan-preparation-title = قبل المحادثة
plan-decisions-title = القرارات والشكاوى
plan-paper-title = الخطة على الورق
plan-topics-title = ما هذا؟
plan-complaint-title = أين يمكنني تقديم شكوى؟
site-sign-in = تسجيل الدخول
site-sign-out = تسجيل الخروج
# $name (text): the name the municipality knows the person by
site-signed-in = تم تسجيل دخولك: { $name }
# $municipality (text): name of the municipality
site-example = هذا نموذج تجريبي. لا توجد بلدية اسمها { $municipality }.
site-machine-translated = هذا النص ترجمه برنامج كمبيوتر. لم يراجعه أي إنسان بعد.
site-translation-outdated = النص الدنماركي أحدث من هذه الترجمة.
site-read-danish = قراءة هذه الصفحة باللغة الدنماركية
site-loading = جارٍ التحميل …
site-back = رجوع
site-continue = متابعة
site-change = تغيير
# $thing (text): what the answer is about
site-change-answer = تعديل: { $thing }
site-footer-label = عن هذا الموقع
site-about = عن { -vejviser }
site-contact = التواصل مع البلدية
# $phone (text): telephone number
site-phone = للاتصال: { $phone }
site-phone-missing = لم تذكر البلدية رقم هاتف هنا. اذهب إلى مركز خدمة المواطنين في البلدية.
site-noscript = الدليل وطلب المترجم الشفوي وخطتك لا تعمل من دون جافا سكريبت. تواصل مع البلدية.
site-start-failed = لم نتمكن من فتح الصفحة. حاول مرة أخرى. أو تواصل مع البلدية.
site-try-again = حاول مرة أخرى
site-settings-broken = لا يمكن قراءة إعدادات البلدية. حاول مرة أخرى لاحقًا. أو اذهب إلى مركز خدمة المواطنين في البلدية.
site-not-found-title = هذه الصفحة غير موجودة
site-not-found-text = العنوان غير صحيح، أو تم نقل الصفحة.
site-signed-out-title = تم تسجيل خروجك
site-signed-out-text = لا توجد هنا أي معلومات محفوظة عنك. من فضلك أغلق المتصفح.
site-about-information = هذا الموقع يقدم معلومات. وهو لا يتخذ أي قرار أبدًا.
site-about-answers = إجاباتك في الدليل تبقى في متصفحك. لا يتم إرسالها.
site-about-cookies = نستخدم ملف تعريف ارتباط (كوكي) واحدًا فقط. وهو يحفظ تسجيل دخولك.
site-about-translations = النصوص الأصلية بالدنماركية والإنجليزية. النصوص باللغات الأخرى مترجمة منها.
