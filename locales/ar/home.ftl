### checked: machine
### source: e31c6300c2affcc2
### The start page: three things a person comes for.

home-title = ماذا تحتاج؟
home-lead = هنا تجد معلومات ومساعدة بلغتك.
home-family = هل يمكن أن تأتي أسرتي إلى الدنمارك؟
home-family-text = أجب عن أسئلة قليلة. اعرف القواعد التي تنطبق على لمّ شمل الأسرة ({ -official-family-reunification }).
home-interpreter = أحتاج إلى مترجم شفوي
home-interpreter-text = اطلب مترجمًا شفويًا ({ -official-interpreter }) لاجتماع. اقرأ ردّ البلدية.
home-plan = خطتي
home-plan-text = اعرف من يفعل ماذا، ومتى.
home-sign-in-needed = يجب تسجيل الدخول باستخدام { -official-mitid }.
home-no-sign-in = لا تحتاج إلى تسجيل الدخول.
