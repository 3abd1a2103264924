### checked: machine
### source: dc5d0d3f83d0694e
### Family reunification: the pages around the guide. They come with every page.

family-title = هل يمكن أن تأتي أسرتي إلى الدنمارك؟
family-lead = يساعدك الدليل على فهم قواعد لمّ شمل الأسرة ({ -official-family-reunification }).
family-scope = يعرض لك الدليل قائمة بشروط القانون. ويعرض أيضًا المواعيد النهائية والأوراق اللازمة والمستشارين.
family-not-decision = هذه معلومات. دائرة الهجرة الدنماركية ({ -official-immigration-service }) وحدها تتخذ القرار.
family-private = إجاباتك تبقى في متصفحك. لا يتم إرسالها. يتم حذفها عند إغلاق علامة التبويب.
family-private-kiosk = إجاباتك تبقى في المتصفح. لا يتم إرسالها ولا حفظها.
family-soon = قدّم الطلب في أقرب وقت ممكن. المهلة قصيرة في بعض الحالات.
family-start = بدء الدليل
family-guide-title = الدليل
family-refusal-title = وصلني قرار رفض
family-refusal-link = هل وصلك قرار رفض؟ اعرف آخر يوم يمكنك فيه تقديم شكوى
family-rules-title = كل القواعد
family-rules-link = قراءة كل القواعد
family-rules-outcomes-title = القواعد لكل حالة
family-rules-practical-title = الأوراق والطلب والشكوى
