### checked: machine
### source: e3274f7508d49809
### The requests that were sent, and the steps a person can take about one.

interpreter-sent = ሕቶኹም ተላኢኹ
# $reference (text): the API's reference of the request
interpreter-reference = ቁጽሪ፦ { $reference }
interpreter-sent-next = ኮሙነ ገና መልሲ ኣይሃበን። እንታይ መልሲ ከም ዝህብ ኣብዚ ገጽ ርኣዩ።
interpreter-requests-none = ክሳብ ሕጂ ኣስተርጓሚ ክወሃበኩም ኣይሓተትኩምን።
request-filter = ገለ ጥራይ ርኣዩ
# $pile (text): which requests
# $count (number): how many
request-pile =
    { $pile ->
        [mine] ንዓኹም ዝጽበዩ ({ $count })
        [waiting] ንኮሙነ ዝጽበዩ ({ $count })
        [booked] ምስ ኣስተርጓሚ ቆጸራ ዝተታሕዘሎም ({ $count })
        [ended] ዝተወድኡ ({ $count })
       *[all] ኩሎም ({ $count })
    }
# $n (number): how many are not shown yet
request-more =
    { $n ->
        [one] ተወሳኺ { $n } ርኣዩ
       *[other] ተወሰኽቲ ርኣዩ ({ $n } ይተርፉ)
    }
request-has-changed = ኣብዚ መንጎ ሓድሽ ነገር መጺኡ። ሕጂ ዘሎ ኩነታት እዚ እዩ።
request-office-text = ኮሙነ ብቋንቋ ደንማርክ ከምዚ ኢሉ ጽሒፉ፦
request-answered-by = መልሲ ካብ
request-offered = እዚ ኮሙነ ዘቕረቦ ኣማራጺ እዩ። ምስ ኣስተርጓሚ ገና ቆጸራ ኣይተታሕዘን።
request-booked-mode = እቲ ኣስተርጓሚ ብኸመይ ይሳተፍ
request-booked-from = እቲ ኣስተርጓሚ ካብዚ ግዜ ጀሚሩ ይርከብ
request-booked-certified = እቲ ኣስተርጓሚ ምስክር ወረቐት ኣለዎ ዶ?
request-booked-reference = ቁጽሪ ናይቲ ቆጸራ
request-timeline = ክሳብ ሕጂ ዝተገብረ
# $reply (text): the status that the step leads to
request-reply-heading =
    { $reply ->
        [sent] ንኮሙነ መልሲ ሃቡ
        [accepted] ነቲ ኮሙነ ዘቕረቦ ኣማራጺ “እወ” በሉ
        [declined_by_citizen] ነቲ ኮሙነ ዘቕረቦ ኣማራጺ “ኣይፋል” በሉ
        [meeting_held_without] ነቲ ኣኼባ ብዘይ ኣስተርጓሚ ምክያድ
        [problem_reported] ጸገም እንተነይሩ ንገሩ
        [cancelled_by_citizen] ኣስተርጓሚ ንምርካብ ዘቕረብኩምዎ ሕቶ ሰርዙ
       *[unknown] ካልእ
    }
# $reply (text): the status that the step leads to
request-reply =
    { $reply ->
        [sent] ነቲ መልሲ ልኣኽዎ
        [accepted] እወ፣ እደልዮ እየ
        [declined_by_citizen] ኣይፋል፣ ኣይደልዮን እየ
        [meeting_held_without] እወ፣ እቲ ኣኼባ ብዘይ ኣስተርጓሚ ይካየድ
        [problem_reported] ናብ ኮሙነ ልኣኹ
        [cancelled_by_citizen] ሕቶኹም ሰርዙ
       *[unknown] ልኣኹ
    }
# $reply (text): the status that the step leads to
request-reply-text =
    { $reply ->
        [sent] ኮሙነ መልሲ ቅድሚ ምሃቡ ተወሳኺ ሓበሬታ የድልዮ።
        [accepted] ሽዑ ኮሙነ ምስቲ ዘቕረቦ ኣስተርጓሚ ቆጸራ ክሕዝ ይኽእል።
        [declined_by_citizen] ሽዑ ኮሙነ ንሕቶኹም ደጊሙ ይርእዮ።
        [meeting_held_without] ባዕልኹም እንተደሊኹም ጥራይ እዩ። ሓድሽ ግዜ እውን ክትሓቱ ትኽእሉ ኢኹም።
        [problem_reported] ኮሙነ የንብቦ። እዚ ኣንጻር ውሳነ ዝቐርብ ጥርዓን ኣይኮነን።
        [cancelled_by_citizen] እቲ ኣስተርጓሚ ድሕሪ ሕጂ ዘየድልየኩም እንተኾይኑ ጥራይ ሰርዙ። ኣቐዲምኩም ሰርዙ።
       *[unknown] { "" }
    }
