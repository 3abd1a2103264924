### checked: machine
### source: 0715575dad7250d4
### Where a request for an interpreter stands, and what that means.

interpreter-status-label = ኩነታት
interpreter-unit-answer = መልሲ ካብ ኮሙነ
interpreter-check-language = ቋንቋ
interpreter-check-place = ቦታ
interpreter-check-time = ግዜ
interpreter-check-mode = ድሌትኩም
# $status (text): status of a request
interpreter-status =
    { $status ->
        [draft] ኣይተላእከን
        [sent] ተላኢኹ
        [received] በጺሑ
        [needs_info] ኮሙነ ዝሓተተኩም ነገር ኣሎ
        [arranged] ምስ ኣስተርጓሚ ቆጸራ ተታሒዙ
        [alternative_offered] ኮሙነ ካልእ ኣማራጺ ኣቕሪቡ
        [accepted] “እወ” ኢልኩም
        [declined_by_citizen] “ኣይፋል” ኢልኩም
        [not_available] ኣስተርጓሚ ኣይተረኽበን
        [meeting_moved] እቲ ኣኼባ ናብ ካልእ ግዜ ተሰጋጊሩ
        [meeting_held_without] እቲ ኣኼባ ብዘይ ኣስተርጓሚ ተኻይዱ
        [refused] ኮሙነ “ኣይፋል” ኢሉ
        [held] እቲ ኣኼባ ተኻይዱ
        [problem_reported] ጸገም ከም ዝነበረ ነጊርኩም
        [closed] ተወዲኡ
        [cancelled_by_citizen] ንስኻትኩም ሰሪዝኩም
        [cancelled_by_authority] ኮሙነ ሰሪዙ
       *[unknown] ዘይተፈልጠ ኩነታት
    }
# $status (text): status of a request
interpreter-status-meaning =
    { $status ->
        [draft] ንስኻትኩም ጥራይ ኢኹም ክትርእይዎ እትኽእሉ።
        [sent] ኮሙነ ገና መልሲ ኣይሃበን።
        [received] ኮሙነ ርእይዎ ኣሎ። ምስ ኣስተርጓሚ ገና ቆጸራ ኣይተታሕዘን።
        [needs_info] ኮሙነ ዝሓተተኩም ኣንብቡ፣ ንኮሙነ ድማ መልሲ ሃቡ።
        [arranged] ቋንቋ፣ ግዜን እቲ ኣስተርጓሚ ብኸመይ ከም ዝሳተፍን ኣብዚ ርኣዩ።
        [alternative_offered] ልክዕ ከምቲ ዝሓተትኩምዎ ኣይኮነን። “እወ” ወይ “ኣይፋል” ክትብሉ ትኽእሉ ኢኹም።
        [accepted] ኮሙነ ሕጂ ምስቲ ኣስተርጓሚ ቆጸራ ክሕዝ ይኽእል።
        [declined_by_citizen] ኮሙነ ደጊሙ ይርእዮ።
        [not_available] ሓድሽ ግዜ ክትሓቱ ትኽእሉ ኢኹም።
        [meeting_moved] ነቲ ሓድሽ ግዜ ኣብዚ ርኣዩ። ምስ ኣስተርጓሚ ገና ቆጸራ ኣይተታሕዘን።
        [meeting_held_without] እቲ ኣኼባ ብዘይ ኣስተርጓሚ ክካየድ ተሰማሚዕኩም።
        [refused] ምኽንያቱን ብኸመይ ጥርዓን ከተቕርቡ ከም እትኽእሉን ኣንብቡ።
        [held] ጸገም እንተነይሩ ክትነግሩና ትኽእሉ ኢኹም።
        [problem_reported] ኮሙነ ነቲ ዝጸሓፍኩምዎ የንብቦ።
        [closed] ካልእ ነገር ክትገብሩ ኣየድልየኩምን።
        [cancelled_by_citizen] ኣስተርጓሚ ኣይክመጽእን እዩ።
        [cancelled_by_authority] ንኮሙነ ሓድሽ ግዜ ሕተትዎ።
       *[unknown] እዚ እንታይ ማለት ምዃኑ ንኮሙነ ሕተትዎ።
    }
