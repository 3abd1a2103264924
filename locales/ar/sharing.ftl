### checked: machine
### source: b086ba4487a3f249
### The family and what it shares; who knows what, and consents.

sharing-family-lead = هنا ترى ما تعرضه لك أسرتك من خططها.
sharing-family = أسرتك
sharing-family-none = لم تكتب البلدية هنا أحدًا من أسرتك.
sharing-family-custody = لكل شخص بالغ خطته الخاصة. أنشطة الطفل مكتوبة في خطة من لديه الحضانة القانونية ({ -official-custody }).
sharing-own = اختر ما تريد أن تشاركه أنت
# $relation (text): what a person is to the reader
sharing-relation =
    { $relation ->
        [spouse] زوج أو زوجة
        [cohabitant] شريك حياة أو شريكة حياة (من دون زواج)
        [child] ابن أو ابنة
        [parent] أب أو أم
        [sibling] أخ أو أخت
        [other] فرد آخر من الأسرة
       *[unknown] من الأسرة
    }
sharing-adult = شخص بالغ
sharing-child = أقل من 18 سنة
sharing-child-health = من عمر 15 سنة يقرر الطفل عادةً بنفسه بشأن تقييمه الصحي ({ -official-health-assessment }). والطفل نفسه هو عادةً من يعطي الموافقة على مشاركة التقييم.
sharing-nothing = هذا الشخص لا يشارك معك شيئًا. هذا قراره هو.
sharing-child-nothing = لا يوجد شيء يمكنك رؤيته عن هذا الطفل.
sharing-areas = يمكنك أن ترى
sharing-actions = ما يحدث في الخطة
sharing-meetings = الاجتماعات
sharing-with = مع من
sharing-objected = غير موافق
# $status (text): status_appointment of the contract
sharing-meeting-status =
    { $status ->
        [invited] تمت الدعوة
        [confirmed] مؤكد
        [moved] تم تغيير الموعد
        [held] تم عقد الاجتماع
        [missed_citizen] لم يحضر الشخص
        [missed_authority] لم يحضر أحد من البلدية
        [cancelled] ملغى
       *[unknown] حالة غير معروفة
    }
sharing-lead = هنا ترى من يمكنه أن يرى ماذا. موافقتك ({ -official-consent }) تفتح جزءًا مغلقًا. يمكنك دائمًا سحبها.
sharing-rooms = أجزاء خطتك
sharing-rooms-text = كل جزء منفصل عن غيره. الجزء المغلق لا يُفتح إلا بموافقة منك.
# $room (text): where a paper is kept, as the contract says it
sharing-room =
    { $room ->
        [plan] الخطة
        [health] الصحة
        [child_case] ملفات الأطفال
        [family_case] ملفات الأسرة
       *[unknown] جزء آخر
    }
sharing-open = مفتوح
sharing-closed = مغلق
sharing-closed-text = لم تفتح هذا الجزء لأحد.
sharing-coordinator = مفتوح للقسم الذي ينسّق الخطة
sharing-coordinator-none = لا يوجد قسم مذكور في الخطة.
sharing-opened-by = يُفتح بموافقة بشأن
sharing-seen-by = يمكن أن يراه
sharing-until = تسري الموافقة حتى
sharing-papers = الأوراق
sharing-papers-none = لا توجد أوراق هنا.
sharing-papers-closed = لا يتم عرض أي أوراق هنا. الأوراق في جزء مغلق لا تظهر في هذه الصفحة.
sharing-paper-from = من أي جهة
sharing-paper-date = التاريخ
sharing-paper-number = رقم تذكره عندما تطلب الورقة
sharing-paper-summary = ما هو مكتوب فيها
sharing-receivers = من يحصل على معلومات
sharing-receivers-text = هنا ترى ما فتحته أنت بنفسك. في بعض الحالات يمكن للجهات الرسمية تبادل المعلومات من دون موافقة. اسأل عن المعلومات التي تم تبادلها.
sharing-receivers-none = لم تفتح أي شيء لأحد.
sharing-consents = موافقاتك
sharing-consents-none = ليست لديك موافقة سارية الآن.
# $number (number): place in the list
sharing-consent = الموافقة { $number }
sharing-withdraw-text = يمكنك سحب أي موافقة متى تريد، من دون ذكر السبب. تتوقف المشاركة بهذه الموافقة فورًا. وسحب الموافقة لا يجعل ما تمت مشاركته قبل ذلك غير قانوني.
# $number (number): place in the list
sharing-withdraw = سحب الموافقة { $number }
sharing-withdrawn = تم سحب الموافقة. توقفت المشاركة بهذه الموافقة.
sharing-ended-heading = موافقات لم تعد سارية
sharing-withdrawn-at = سحبتها أنت
sharing-ended-at = انتهت من تلقاء نفسها
sharing-from = يجوز له إعطاء المعلومات
sharing-to = يجوز له الحصول على المعلومات
sharing-about = فقط عن
sharing-purpose = فقط من أجل
sharing-not-yet = لم يتم الاختيار بعد
sharing-give-heading = إعطاء موافقة
sharing-give-text = يمكنك مشاركة شيء مع قسم أو مع شخص بالغ في أسرتك. أنت تختار ماذا تشارك، ولأي مدة.
sharing-give = موافقة جديدة
sharing-ask-from = من يجوز له إعطاء المعلومات
sharing-ask-to = من يجوز له الحصول على المعلومات
sharing-ask-unit-list-hint = اختر إجابة واحدة. إذا اخترت «جهة أخرى أو شخص آخر»، يجب أن تكتب الاسم في الأسفل.
sharing-ask-unit-hint = اكتب اسم القسم أو المكان أو الشخص.
# $unit (text): name of a department, a place or a person
sharing-unit = { $unit }
sharing-another = جهة أخرى أو شخص آخر
sharing-ask-from-another = اسم جهة أخرى أو شخص آخر يجوز له إعطاء المعلومات
sharing-ask-to-another = اسم جهة أخرى أو شخص آخر يجوز له الحصول على المعلومات
sharing-ask-another-hint = املأ هذا فقط إذا اخترت «جهة أخرى أو شخص آخر».
sharing-ask-about = ما الذي تجوز مشاركته
sharing-ask-about-hint = اختر فقط ما تريد مشاركته. لا تتم مشاركة أي شيء آخر بهذه الموافقة.
sharing-ask-purpose = لأي غرض يجوز استخدام المعلومات
sharing-ask-purpose-hint = اكتب ذلك باختصار، بلغتك أنت أو باللغة الدنماركية.
sharing-ask-until = آخر يوم
sharing-ask-until-hint = تسري الموافقة حتى نهاية هذا اليوم. بعد ذلك تنتهي من تلقاء نفسها.
sharing-check = هذا ما توافق عليه
sharing-refuse = يمكنك أن تقول لا. ليس لذلك أي عواقب هنا.
sharing-give-yes = نعم، أعطي موافقتي
sharing-give-no = لا، إغلاق من دون موافقة
sharing-given = تم إعطاء موافقتك.
