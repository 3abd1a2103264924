### checked: machine
### source: 4f2d548afaebcbe8
### The questions of the guide: buttons, labels and errors.

# $step (number): the question's place, from 1
family-step = السؤال { $step }
family-at-most = عدد الأسئلة 12 على الأكثر.
family-why = لماذا نسأل؟
family-dont-know = لا أعرف
family-yes = نعم
family-no = لا
family-no-date = أو
family-choose-one = اختر إجابة واحدة.
family-choose-several = اختر كل ما ينطبق عليكم.
# $example (text): a number
family-number-hint = اكتب عددًا كاملًا، مثل { $example }.
family-years = عدد السنوات
family-error-choose = اختر إجابة. يمكنك اختيار «لا أعرف».
family-error-date = اكتب تاريخًا صحيحًا: اليوم والشهر والسنة.
family-error-future = يجب أن يكون التاريخ اليوم أو قبل اليوم.
family-error-number = اكتب عددًا كاملًا من 0 إلى 120.
family-exit = مغادرة هذه الصفحة الآن
family-exit-hint = هذا الزر ينقلك إلى صفحة محايدة ويحذف إجاباتك.
family-not-kept = لا يتم حفظ هذه الإجابة. تختفي عند إغلاق الصفحة أو إعادة تحميلها.
family-refusal-lead = اكتب التاريخ المذكور في الرسالة. بعد ذلك ترى آخر يوم يمكنك فيه تقديم شكوى.
