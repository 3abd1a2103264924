### checked: machine
### source: 5c4576977b2448f4
### Cards to show to somebody who speaks Danish. The Danish lines stand on the cards in every language.

card-lead = ቋንቋ ደንማርክ ንዝዛረብ ሰብ ነቲ ካርድ ኣርእይዎ። ኢንተርነት ኣየድልየኩምን።
card-show = ብዓቢ ጽሑፍ ኣርእዩ
# $card (text): what the card says
card-show-of = ብዓቢ ጽሑፍ ኣርእዩ፦ { $card }
card-close = ነቲ ካርድ ዕጸውዎ
card-offline = ነዚ ገጽ ብኢንተርነት ሓንሳብ ክፈትዎ። ድሕሪኡ ብዘይ ኢንተርነት እውን ይሰርሕ። ምስ ወጻእኩም ደጊምኩም ክፈትዋ።
card-language = ኣብቲ ካርድ፣ ኣየናይ ቋንቋ ከም እትዛረቡ ክጸሓፍ ትደልዩ?
card-language-hint = ዝመረጽኩምዎ ኣብ ቴሌፎንኩም ይጸንሕ። ንኻልእ ሰብ ኣይንገርን።
# $language (text): own name of a language
card-speak = ኣነ { $language } እየ ዝዛረብ።
card-need = ኣስተርጓሚ የድልየኒ።
card-not-understood = ነቲ ኣስተርጓሚ ኣይርድኦን እየ።
card-know = ነዚ ሰብ እፈልጦ እየ። እዚ ንዓይ ጸገም እዩ።
card-stop = ሕጂ ከቋርጽ እደሊ።
card-danish-speak = { -official-card-speak }
card-danish-need = { -official-card-need }
card-danish-not-understood = { -official-card-not-understood }
card-danish-know = { -official-card-know }
card-danish-stop = { -official-card-stop }
