### checked: machine
### source: feadd3085976181a
### The plan. Fetched with the pages that call the API.

plan-lead = هنا ترى من يفعل ماذا، ومتى.
plan-must-act-citizen = يجب أن تقوم أنت بذلك.
plan-must-act-authority = يجب أن تقوم البلدية بذلك.
plan-overdue-authority = البلدية متأخرة. اسأل المسؤول عن ملفك. يمكنك أيضًا تقديم شكوى إلى البلدية.
plan-caseworker = المسؤول عن ملفك ({ -official-caseworker })
plan-no-caseworker = لم يتم تعيين أحد بعد. اسأل البلدية.
plan-hours-open = أوقات التواصل
plan-contract = عقدك ({ -official-contract })
plan-started = تولّت البلدية المسؤولية
plan-own-words = كلماتك أنت
plan-who = من
plan-when = متى
plan-where = أين
plan-hours-label = الوقت في كل أسبوع
# $hours (number): hours a week
plan-hours =
    { $hours ->
        [zero] { $hours } ساعة في الأسبوع
        [one] ساعة واحدة في الأسبوع
        [two] ساعتان في الأسبوع
        [few] { $hours } ساعات في الأسبوع
        [many] { $hours } ساعة في الأسبوع
       *[other] { $hours } ساعة في الأسبوع
    }
plan-law = القانون
plan-status = الحالة
plan-no-date = لا يوجد تاريخ بعد
plan-office-text = النص كما كتبته البلدية، باللغة الدنماركية
plan-your-answer = هل توافق؟
plan-agree = أوافق
plan-object = لا أوافق
plan-objection-label = اكتب لماذا لا توافق
plan-objection-hint = اكتب بلغتك أنت. المسؤول عن ملفك يقرأ ذلك.
plan-objection-send = إرسال اعتراضي
plan-objection-cancel = تراجع
plan-objection-kept = يبقى هذا في الخطة. لا يتم حذفه.
plan-answered-agreed = أنت موافق
plan-answered-objected = أنت غير موافق
plan-answered-pending = لم تُجب بعد
plan-answer-saved = تم إرسال إجابتك.
plan-empty = لم يتم إعداد خطتك بعد. اسأل المسؤول عن ملفك.
plan-due-on = الموعد النهائي
# $area (text): area of the contract
plan-area =
    { $area ->
        [danish] اللغة الدنماركية
        [employment] العمل
        [education] التعليم
        [health] الصحة
        [housing] السكن
        [children_school] الأطفال والمدرسة
        [social] الدعم في الحياة اليومية
        [economy] المال
        [residence_permit] تصريح الإقامة
        [family_reunification] لمّ شمل الأسرة
        [network_leisure] العلاقات الاجتماعية ووقت الفراغ
        [documents_practical] الأوراق والأمور العملية
       *[unknown] مجال آخر
    }
# $kind (text): action_kind of the contract
plan-kind =
    { $kind ->
        [danish_course] تعليم اللغة الدنماركية ({ -official-danish-education })
        [internship] تدريب في مكان عمل ({ -official-internship })
        [wage_subsidy] وظيفة بأجر مدعوم ({ -official-wage-subsidy })
        [nytteindsats] عمل للمنفعة العامة ({ -official-utility-work })
        [work] عمل
        [igu] التعليم الأساسي للاندماج ({ -official-igu })
        [mentor] مرشد شخصي
        [guidance_course] دورة مع إرشاد
        [ordinary_education] تعليم
        [job_search] البحث عن عمل
        [cv] إعداد السيرة الذاتية
        [health_assessment] تقييم صحي ({ -official-health-assessment })
        [treatment] علاج
        [medical_followup] متابعة عند الطبيب
        [school_start] بدء المدرسة
        [daycare] حضانة أو روضة
        [housing_search] البحث عن سكن
        [financial_counselling] نصائح بشأن المال
        [competence_assessment] تقييم مهاراتك
        [education_assessment] تقييم تعليمك
        [application] تقديم طلب
        [meeting] اجتماع
        [network] علاقات اجتماعية
        [civic_test] اختبار المواطنة ({ -official-citizenship-test })
        [other] أمر آخر
       *[unknown] أمر آخر
    }
# $responsible (text): who must do it
plan-responsible =
    { $responsible ->
        [citizen] أنت
        [municipality] البلدية
        [provider] مدرسة اللغة أو مكان الدورة
        [doctor] الطبيب
        [employer] صاحب العمل
        [school] المدرسة
        [volunteer] متطوع
       *[unknown] اسأل المسؤول عن ملفك
    }
# $status (text): status_action of the contract
plan-action-status =
    { $status ->
        [proposed] مقترح
        [agreed] متفق عليه
        [objected] أنت غير موافق
        [planned] مخطط له
        [active] قيد التنفيذ
        [paused] متوقف مؤقتًا
        [done] مكتمل
        [cancelled] ملغى
        [not_started_in_time] لم يبدأ في الوقت المحدد
       *[unknown] حالة غير معروفة
    }
# $status (text): status_goal of the contract
plan-goal-status =
    { $status ->
        [proposed] مقترح
        [active] قيد التنفيذ
        [reached] تم تحقيقه
        [changed] تم تغييره
        [dropped] تم التخلي عنه
       *[unknown] حالة غير معروفة
    }
# $status (text): status_contract of the contract
plan-contract-status =
    { $status ->
        [in_preparation] العقد قيد الإعداد
        [awaiting_citizen_signature] العقد ينقصه توقيعك
        [awaiting_municipality_signature] العقد ينقصه توقيع البلدية
        [signed] تم توقيع العقد
        [under_revision] العقد قيد التعديل
        [ended] انتهى العقد
       *[unknown] حالة غير معروفة
    }
# $code (text): deadline code of the contract
plan-deadline =
    { $code ->
        [T0] البلدية تتولى المسؤولية
        [T1] مكان مؤقت للسكن
        [T2] يجب أن يكون العقد موقّعًا
        [T3] يجب أن يكون البرنامج قد بدأ
        [T4] أول عرض للتدريب أو العمل في شركة
        [T5] التحويل إلى تعليم اللغة الدنماركية ({ -official-danish-education })
        [T6] عرض لإجراء تقييم صحي ({ -official-health-assessment })
        [T7] البلدية تقيّم إن كنت جاهزًا للعمل
        [T8] يجب تغيير العقد
        [T9] متابعة العقد
        [T10] متابعة بعد الولادة
        [T11] انتهاء البرنامج
        [T12] انتهاء تعليم اللغة الدنماركية
        [T13] اختبار اللغة الدنماركية للزوج أو الزوجة أو شريك الحياة
        [T14] السيرة الذاتية على { -jobnet }
        [T15] المرض أثناء التدريب
        [T16] شكوى إلى هيئة الشكاوى ({ -official-appeals-board })
        [T17] شكوى إلى هيئة شكاوى الهجرة ({ -official-immigration-appeals-board })
        [T18] طلب من أجل طفل في الخارج
        [T19] تمديد تصريح الإقامة
       *[unknown] موعد نهائي. اسأل المسؤول عن ملفك.
    }
