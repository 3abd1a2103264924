### checked: machine
### source: 7895842c55d660ba
### What is said when something goes wrong. Each text: what happened, what to do. Nothing typed is lost.

problem-heading = توجد مشكلة
problem-offline = لا يمكننا الاتصال بنظام البلدية. تحقق من اتصالك بالإنترنت وحاول مرة أخرى.
problem-late = نظام البلدية لا يستجيب. انتظر قليلًا وحاول مرة أخرى.
# $seconds (number): how long to wait
problem-busy =
    { $seconds ->
        [zero] النظام مشغول. حاول مرة أخرى.
        [one] النظام مشغول. انتظر ثانية واحدة وحاول مرة أخرى.
        [two] النظام مشغول. انتظر ثانيتين وحاول مرة أخرى.
        [few] النظام مشغول. انتظر { $seconds } ثوانٍ وحاول مرة أخرى.
        [many] النظام مشغول. انتظر { $seconds } ثانية وحاول مرة أخرى.
       *[other] النظام مشغول. انتظر { $seconds } ثانية وحاول مرة أخرى.
    }
problem-sign-in = لم تسجّل الدخول. سجّل الدخول للمتابعة.
problem-not-found = لا يمكننا العثور عليه. ربما تم حذفه.
problem-conflict = حدث شيء جديد في هذه الأثناء. افتح الصفحة من جديد.
problem-forbidden = هذا غير مسموح لك. اسأل البلدية.
problem-in-progress = ما زال نظام البلدية يعمل على ذلك. انتظر قليلًا وحاول مرة أخرى.
problem-invalid = لا يمكن لنظام البلدية قراءة بعض الإجابات. صحّحها وأرسلها مرة أخرى.
problem-server = يوجد خطأ في نظام البلدية. حاول مرة أخرى لاحقًا.
problem-broken = لا يمكننا فهم الرد من نظام البلدية. حاول مرة أخرى لاحقًا.
# $reference (text): a short code
problem-reference = اذكر هذا الرمز إذا اتصلت بالهاتف: { $reference }
problem-kept = ما كتبته ما زال هنا.
problem-not-sent = لم يتم إرساله.
problem-maybe-sent = لا نعرف هل تم إرساله أم لا. حاول مرة أخرى. لا يتم إرساله مرتين.
problem-changed = حدث تغيير في هذه الأثناء. هنا ترى الوضع الآن. ما كتبته ما زال هنا.
