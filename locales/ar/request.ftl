### checked: machine
### source: 9e5cefae65d0f288
### Asking for an interpreter.

# $step (number): which step
# $of (number): how many steps
interpreter-step = الخطوة { $step } من { $of }
interpreter-check-title = راجع إجاباتك
request-other-meeting = اجتماع آخر
# $clock (text): a time, 24 hours
request-until = حتى الساعة { $clock }
request-child-helper = في ملف حسب قانون الطفل، يمكن للطفل عادةً أن يحضر معه مرافقًا ({ -official-lay-helper }).
request-acute-heading = اتصل بالهاتف. لا تنتظر ردًا هنا.
request-acute-112 = اتصل بالرقم 112
request-acute-danger = اتصل بالرقم 112 إذا كانت حياة إنسان في خطر. قل أي لغة تتكلم.
request-clinic-heading = اطلب من الطبيب أو المستشفى مترجمًا شفويًا
request-court-heading = اطلب من المحكمة مترجمًا شفويًا
request-court-text = اتصل بالمحكمة أو اكتب إليها. قل إنك تحتاج إلى مترجم شفوي.
interpreter-send = إرسال إلى البلدية
interpreter-sending = جارٍ الإرسال …
request-moved-heading = تم تغيير الاجتماع
request-moved = غيّرت البلدية موعد الاجتماع إلى:
request-use-new-time = استخدام الموعد الجديد
request-gone = لم يعد هذا الاجتماع موجودًا في خطتك. راجع الخطة قبل الإرسال.
request-known-heading = طلبت من قبل مترجمًا شفويًا لهذا الاجتماع
request-known-text = لن نرسل طلبًا آخر. تابع ردّ البلدية.
request-see-known = عرض الطلب
