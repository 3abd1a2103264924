### checked: machine
### source: e31c6300c2affcc2
### The start page: three things a person comes for.

home-title = ما الذي تحتاج إليه؟
home-lead = هنا معلومات ومساعدة بلغتك.
home-family = هل يمكن لأسرتي القدوم إلى الدنمارك؟
home-family-text = أجب عن بضعة أسئلة. اعرف القواعد التي تنطبق على لمّ شمل الأسرة ({ -official-family-reunification }).
home-interpreter = أحتاج إلى مترجم شفوي
home-interpreter-text = اطلب مترجمًا شفويًا ({ -official-interpreter }) لاجتماع. تابع ردّ البلدية.
home-plan = خطتي
home-plan-text = اعرف من يقوم بماذا، ومتى.
home-sign-in-needed = يجب تسجيل الدخول باستخدام { -official-mitid }.
home-no-sign-in = لا يلزم تسجيل الدخول.
