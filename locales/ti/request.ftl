### checked: machine
### source: 793981c2e6662151
### Asking for an interpreter and following the answer. Fetched with the pages that call the API.

# $step (number): which step
# $of (number): how many steps
interpreter-step = ስጉምቲ { $step } ካብ { $of }
interpreter-language-question = ኣየናይ ቋንቋ ኢኹም ብዝበለጸ ትዛረቡ?
interpreter-language-hint = እትዛረብዎ ቋንቋ ምረጹ። ካብ ቋንቋ እዚ ገጽ ክፍለ ይኽእል።
interpreter-language-choose = ቋንቋ ምረጹ
interpreter-place-question = እቲ ኣኼባ ብዛዕባ እንታይን ኣበይን እዩ?
interpreter-purpose-label = እቲ ኣኼባ ብዛዕባ እንታይ እዩ?
interpreter-place-label = እቲ ኣኼባ ኣበይ እዩ?
interpreter-place-hint = ኣብቲ ደብዳበ ዘሎ ኣድራሻ ወይ ቦታ ጽሓፉ። ብዛዕባ ሕማም ኣይትጽሓፉ።
interpreter-time-question = እቲ ኣኼባ መዓስ እዩ?
interpreter-date-label = ዕለት
interpreter-time-label = ሰዓት
interpreter-time-hint = ናይ ደንማርክ ሰዓት (24 ሰዓት)፣ ንኣብነት 14:05
interpreter-mode-question = እቲ ኣስተርጓሚ ብኸመይ ክሳተፍ ትመርጹ?
interpreter-mode-hint = እዚ ድሌትኩም እዩ። ዝመርጽ ኮሙነ እዩ።
interpreter-check-title = መልስታትኩም ኣረጋግጹ
interpreter-check-language = ቋንቋ
interpreter-check-purpose = ዛዕባ ናይቲ ኣኼባ
interpreter-check-place = ቦታ
interpreter-check-time = ግዜ
interpreter-check-mode = ድሌት
interpreter-send = ናብ ኮሙነ ልኣኹ
interpreter-sending = ይልኣኽ ኣሎ …
interpreter-sent = ሕቶኹም ተላኢኹ
# $reference (text): the API's reference of the request
interpreter-reference = ቁጽሪ፦ { $reference }
interpreter-sent-next = ኮሙነ ገና መልሲ ኣይሃበን። እንታይ መልሲ ከም ዝህብ ኣብዚ ገጽ ርኣዩ።
interpreter-requests-none = ክሳብ ሕጂ ኣስተርጓሚ ክወሃበኩም ኣይሓተትኩምን።
interpreter-status-label = ኩነታት
interpreter-unit-answer = መልሲ ካብ ኮሙነ
interpreter-error-language = ቋንቋ ምረጹ።
interpreter-error-purpose = እቲ ኣኼባ ብዛዕባ እንታይ ምዃኑ ምረጹ።
interpreter-error-place = እቲ ኣኼባ ኣበይ ምዃኑ ጽሓፉ።
interpreter-error-place-long = እቲ ናይ ቦታ ጽሑፍ ልዕሊ መጠን ነዊሕ እዩ። እንተበዝሐ 200 ፊደላት ጽሓፉ።
interpreter-error-date = ብሓቂ ዘሎ ዕለት ጽሓፉ፦ መዓልቲ፣ ወርሕን ዓመትን።
interpreter-error-past = እቲ ኣኼባ ድሕሪ ሕጂ ክኸውን ኣለዎ።
interpreter-error-time = ሰዓት ጽሓፉ፣ ንኣብነት 14:05።
interpreter-error-mode = እቲ ኣስተርጓሚ ብኸመይ ከም ዝሳተፍ ምረጹ።
# $purpose (text): purpose_category of the contract
interpreter-purpose =
    { $purpose ->
        [integration_talk] ዝርርብ ብዛዕባ ምንባርን ምስራሕን ኣብ ደንማርክ
        [contract_followup] ክትትል ናይ ውዕለይ
        [child_case] ውላደይ (ጉዳይ ቆልዓ)
        [health] ጥዕና
        [school] ቤት ትምህርቲ ወይ መውዓሊ ህጻናት
        [housing] መንበሪ ገዛ
        [benefits] ገንዘብ ካብ ኮሙነ
        [family_reunification_guidance] ምኽሪ ብዛዕባ ምጥርናፍ ስድራቤት
        [court] ቤት ፍርዲ
        [other] ካልእ ነገር
       *[unknown] ዘይተፈልጠ ዛዕባ
    }
# $mode (text): mode_wish of the contract
interpreter-mode =
    { $mode ->
        [in_person] እቲ ኣስተርጓሚ ኣብቲ ክፍሊ ይርከብ
        [video] እቲ ኣስተርጓሚ ብቪድዮ ይሳተፍ
        [phone] እቲ ኣስተርጓሚ ብቴሌፎን ይሳተፍ
        [no_preference] ኣየገድስን
       *[unknown] ዘይተፈልጠ
    }
# $status (text): status of a request
interpreter-status =
    { $status ->
        [draft] ኣይተላእከን
        [sent] ተላኢኹ
        [received] በጺሑ
        [needs_info] ኮሙነ ሕቶ ኣለዎ
        [arranged] ምስ ኣስተርጓሚ ቆጸራ ተታሒዙ
        [alternative_offered] ኮሙነ ካልእ ኣማራጺ ኣቕሪቡ
        [accepted] እወ ኢልኩም
        [declined_by_citizen] ኣይፋል ኢልኩም
        [not_available] ኣስተርጓሚ ኣይተረኽበን
        [meeting_moved] እቲ ኣኼባ ናብ ካልእ ግዜ ተሰጋጊሩ
        [meeting_held_without] ብዘይ ኣስተርጓሚ ተኻይዱ
        [refused] ኮሙነ ኣይፋል ኢሉ
        [held] እቲ ኣኼባ ተኻይዱ
        [problem_reported] ጸገም ከም ዘሎ ሓቢርኩም
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
        [needs_info] ነቲ ሕቶ ኣንብብዎ፣ ንኮሙነ ድማ መልሲ ሃቡ።
        [arranged] ቋንቋ፣ ኣገባብን ግዜን ኣብዚ ርኣዩ።
        [alternative_offered] ልክዕ ከምቲ ዝሓተትኩምዎ ኣይኮነን። እወ ወይ ኣይፋል ክትብሉ ትኽእሉ ኢኹም።
        [accepted] ኮሙነ ሕጂ ምስቲ ኣስተርጓሚ ቆጸራ ክሕዝ ይኽእል።
        [declined_by_citizen] ኮሙነ ደጊሙ ይርእዮ።
        [not_available] ሓድሽ ግዜ ክትሓቱ ትኽእሉ ኢኹም።
        [meeting_moved] ነቲ ሓድሽ ግዜ ኣብቲ ካብ ኮሙነ ዝመጸ ደብዳበ ርኣይዎ።
        [meeting_held_without] እቲ ኣኼባ ብዘይ ኣስተርጓሚ ክካየድ ተሰማሚዕኩም።
        [refused] ምኽንያቱን ብኸመይ ጥርዓን ከተቕርቡ ከም እትኽእሉን ኣንብቡ።
        [held] ጸገም እንተነይሩ ክትነግሩና ትኽእሉ ኢኹም።
        [problem_reported] ኮሙነ ነቲ ዝጸሓፍኩምዎ የንብቦ።
        [closed] ካልእ ነገር ክትገብሩ ኣየድልየኩምን።
        [cancelled_by_citizen] ኣስተርጓሚ ኣይክመጽእን እዩ።
        [cancelled_by_authority] ንኮሙነ ሓድሽ ግዜ ሕተትዎ።
       *[unknown] እዚ እንታይ ማለት ምዃኑ ንኮሙነ ሕተትዎ።
    }
