### checked: machine
### source: 5c4576977b2448f4
### Cards to show to somebody who speaks Danish. The Danish lines stand on the cards in every language.

card-lead = اعرض البطاقة على الشخص الذي يتكلم الدنماركية. لا تحتاج إلى الإنترنت.
card-show = عرض بحجم كبير
# $card (text): what the card says
card-show-of = عرض بحجم كبير: { $card }
card-close = إغلاق البطاقة
card-offline = افتح هذه الصفحة مرة واحدة وأنت متصل بالإنترنت. بعد ذلك تعمل أيضًا من دون إنترنت. بعد تسجيل الخروج افتحها مرة أخرى.
card-language = ما اللغة التي تريد ذكرها في البطاقة؟
card-language-hint = يبقى اختيارك على هاتفك. لا يتم إرساله إلى أحد.
# $language (text): own name of a language
card-speak = أتكلم { $language }.
card-need = أحتاج إلى مترجم شفوي.
card-not-understood = لا أفهم المترجم الشفوي.
card-know = أعرف هذا الشخص. هذه مشكلة بالنسبة لي.
card-stop = أريد أن أتوقف الآن.
card-danish-speak = { -official-card-speak }
card-danish-need = { -official-card-need }
card-danish-not-understood = { -official-card-not-understood }
card-danish-know = { -official-card-know }
card-danish-stop = { -official-card-stop }
