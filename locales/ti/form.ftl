### checked: machine
### source: ab23d7b92be99aa9
### Forms about interpreters: what each field asks, its answers, and what is wrong with them.

# $field (text): name of a field
form-label =
    { $field ->
        [need] ኣስተርጓሚ የድልየኩም ዶ?
        [language] ኣየናይ ቋንቋ ኢኹም ብዝበለጸ ትዛረቡ?
        [dialect] ላህጃኹም ወይ ዝመጻእኩምሉ ቦታ፣ ኣገዳሲ እንተኾይኑ
        [second] ምስ ኣስተርጓሚ ኣየናይ ካልእ ቋንቋ ክትጥቀሙ ትኽእሉ?
        [written] ደብዳበታት ብኣየናይ ቋንቋ ክለኣኸልኩም ትደልዩ?
        [script] ኣየናይ ፊደል?
        [reads] ብቋንቋኹም ከተንብቡ ትኽእሉ ዶ?
        [danish] ቋንቋ ደንማርክ ክሳብ ክንደይ ትዛረቡ?
        [sign] ቋንቋ ምልክት ትጥቀሙ ዶ?
        [mode] እቲ ኣስተርጓሚ ብኸመይ ክሳተፍ ትደልዩ?
        [gender] ኣስተርጓሚኹም ሰበይቲ ወይስ ሰብኣይ ክኸውን ትደልዩ?
        [avoid] ኣስተርጓሚኹም መን ክኸውን ኣይትደልዩን?
        [group] ካብኡ ክትርሕቑ እትደልዩ ጉጅለ ሰባት
        [communication] ምሳኹም ክንዛረብ ከለና እንታይ ክንግንዘብ ኣለና?
        [consent] ብዛዕባ ዘድልየኩም ኣስተርጓሚ ዘሎ ሓበሬታ መን ክርእዮ ትፈቕዱ?
        [appointment] ንኣየናይ ኣኼባ እዩ ኣስተርጓሚ ዘድልየኩም?
        [urgency] ኣስተርጓሚ ክሳብ ክንደይ ብቕልጡፍ የድልየኩም?
        [purpose] እቲ ኣኼባ ብዛዕባ እንታይ እዩ?
        [unit] እቲ ኣኼባ ምስ ኣየናይ ቤት ጽሕፈት ወይ ቤት ትምህርቲ እዩ?
        [place] እቲ ኣኼባ ኣበይ እዩ?
        [date] ዕለት
        [start] እቲ ኣኼባ ዝጅምረሉ ሰዓት
        [end] እቲ ኣኼባ ዝውድኣሉ ሰዓት
        [persons] ክንደይ ሰባት ኢኹም እትመጹ?
        [minor] እቲ ኣኼባ ብዛዕባ ቆልዓ ድዩ?
        [answer] ንኮሙነ እትህብዎ መልሲ
        [problems] እቲ ጸገም እንታይ ነይሩ?
        [note] እንተደሊኹም ተወሳኺ ንገሩና
        [without] እቲ ኣኼባ ብዘይ ኣስተርጓሚ ክካየድ ትሰማምዑ ዶ?
       *[unknown] ካልእ
    }
# $field (text): name of a field
form-hint =
    { $field ->
        [language] እትዛረብዎ ቋንቋ ምረጹ። ካብ ቋንቋ እዚ ገጽ ክፍለ ይኽእል።
        [dialect] ንኣብነት ከተማ፣ ከባቢ ወይ ሃገር። ክትሓልፍዎ ትኽእሉ ኢኹም።
        [second] ብቋንቋኹም ኣስተርጓሚ እንተዘየለ ጥራይ ኢና ንጥቀመሉ። ክትሓልፍዎ ትኽእሉ ኢኹም።
        [mode] እዚ ድሌትኩም ንምንጋር ጥራይ እዩ። ዝመርጽ ኮሙነ እዩ።
        [gender] እዚ ድሌትኩም ንምንጋር ጥራይ እዩ። ምኽንያቱ ክትነግሩ ኣየድልየኩምን። ክትሓልፍዎ ትኽእሉ ኢኹም።
        [avoid] እዚ ድሌትኩም ንምንጋር ጥራይ እዩ። ምኽንያቱ ክትነግሩ ኣየድልየኩምን። ክትሓልፍዎ ትኽእሉ ኢኹም።
        [consent] “እወ” ንነፍሲ ወከፎም ንበይኑ እዩ። ነቲ “እወ” ጸኒሕኩም ክትስሕብዎ ትኽእሉ ኢኹም። “እወ” እንተዘይኢልኩም፣ ዝኾነ ሰብ ኣይርእዮን።
        [urgency] ምጽባይ ሓደገኛ እንተኾይኑ ኩሉ ግዜ ብቴሌፎን ደውሉ።
        [place] ኣብቲ ደብዳበ ዘሎ ኣድራሻ ወይ ቦታ ጽሓፉ። ብዛዕባ ሕማም ኣይትጽሓፉ።
        [start] ናይ ደንማርክ ሰዓት (24 ሰዓት)፣ ንኣብነት 14:05
        [end] ናይ ደንማርክ ሰዓት (24 ሰዓት)፣ ንኣብነት 15:00። ክትሓልፍዎ ትኽእሉ ኢኹም።
        [persons] ንርእስኹም እውን ቁጸሩ። ክትሓልፍዎ ትኽእሉ ኢኹም።
        [answer] ብዝደለኹምዎ ቋንቋ ጽሓፉ። ቁጽሪ መዝገብ ህዝቢ ({ -official-cpr }) ኣይትጽሓፉ።
        [note] ብዝደለኹምዎ ቋንቋ ጽሓፉ። ስም ሰብ ኣይትጽሓፉ።
        [without] “እወ” ምባል ግዴታ ኣይኮነን። ሓድሽ ግዜ ክትሓቱ ትኽእሉ ኢኹም።
       *[unknown] { "" }
    }
# $field (text): name of a field
form-no-language =
    { $field ->
        [second] ካልእ ቋንቋ የለን
        [written] ኣየገድስን
       *[unknown] የለን
    }
form-no-names = ስም ሰብ ኣይትጽሓፉ። ብዛዕባ ፖለቲካ ወይ ሃይማኖት ኣይትጽሓፉ።
form-empty = ኣይተመልአን
# $step (text): name of a screen
form-step =
    { $step ->
        [spoken] ኣየናይ ቋንቋ ኢኹም ብዝበለጸ ትዛረቡ?
        [written] ደብዳበታት ብኣየናይ ቋንቋ ክለኣኸልኩም ትደልዩ?
        [avoid] ኣስተርጓሚኹም መን ክኸውን ኣይትደልዩን?
        [place] እቲ ኣኼባ ኣበይ እዩ?
        [time] እቲ ኣኼባ መዓስ እዩ?
        [people] ኣብቲ ኣኼባ መን ይሳተፍ?
       *[unknown] ካልእ
    }
# $option (text): name of a field and one of its answers
form-option =
    { $option ->
        [need-yes] እወ
        [need-sometimes] ሓድሓደ ግዜ
        [need-no] ኣይፋል
        [reads-yes] እወ
        [reads-little] ቁሩብ
        [reads-no] ኣይፋል
        [danish-none] ኣይዛረብን፣ ወይ ዳርጋ ኣይዛረብን
        [danish-A1] ውሑዳት ቃላትን ሓረጋትን ({ -a1 })
        [danish-A2] ቀሊል ዝርርብ ({ -a2 })
        [danish-B1] መብዛሕትኡ ናይ መዓልታዊ ህይወት ነገራት ({ -b1 })
        [danish-B2-plus] ዳርጋ ኩሉ ({ -b2 } ወይ ልዕሊኡ)
        [sign-none] ኣይፋል
        [sign-dsl] እወ፣ ቋንቋ ምልክት ደንማርክ
        [sign-other] እወ፣ ካልእ ቋንቋ ምልክት
        [mode-in_person] እቲ ኣስተርጓሚ ብኣካል ይመጽእ
        [mode-video] እቲ ኣስተርጓሚ ብቪድዮ ይሳተፍ
        [mode-phone] እቲ ኣስተርጓሚ ብቴሌፎን ይሳተፍ
        [mode-no_preference] ኣየገድስን
        [gender-woman] ሰበይቲ
        [gender-man] ሰብኣይ
        [gender-no_preference] ኣየገድስን
        [avoid-no_relatives] ካብ ስድራቤተይ ወይ ኣዝማደይ ኣይኹን
        [avoid-no_acquaintances] ዝፈልጦ ሰብ ኣይኹን
        [communication-hearing] ምስማዕ የጸግመኒ
        [communication-vision] ምርኣይ የጸግመኒ
        [communication-speech] ምዝራብ የጸግመኒ
        [communication-slow_speech] ቀስ ኢልኩም ብንጹር ተዛረቡ
        [consent-municipality] እወ፣ ኮሙነ ክርእዮ እፈቅድ
        [consent-clinic] እወ፣ ሓኪምን ሆስፒታልን ክርእይዎ እፈቅድ
        [consent-school] እወ፣ ቤት ትምህርትን መውዓሊ ህጻናትን ክርእይዎ እፈቅድ
        [urgency-normal] እኹል ግዜ ኣሎ
        [urgency-within_24h] ኣብ ውሽጢ 24 ሰዓት
        [urgency-acute] ሕጂ። ኣዝዩ ህጹጽ እዩ
        [purpose-integration_talk] ዝርርብ ብዛዕባ ምንባርን ምስራሕን ኣብ ደንማርክ
        [purpose-contract_followup] ክትትል ናይ ውዕለይ
        [purpose-child_case] ውላደይ (ጉዳይ ቆልዓ)
        [purpose-health] ሓኪም ወይ ሆስፒታል
        [purpose-school] ቤት ትምህርቲ ወይ መውዓሊ ህጻናት
        [purpose-housing] መንበሪ ገዛ
        [purpose-benefits] ካብ ኮሙነ ዝወሃብ ገንዘብ
        [purpose-family_reunification_guidance] ምኽሪ ብዛዕባ ምጥርናፍ ስድራቤት
        [purpose-court] ቤት ፍርዲ
        [purpose-other] ካልእ ነገር
        [minor-yes] እወ
        [minor-no] ኣይፋል
        [problems-not_understood] ክንረዳዳእ ኣይከኣልናን
        [problems-knows_person] ነቲ ኣስተርጓሚ እፈልጦ እየ
        [problems-no_show] ኣስተርጓሚ ኣይመጸን
        [problems-late] እቲ ኣስተርጓሚ ደንጒዩ መጺኡ
        [problems-wrong_language] ጌጋ ቋንቋ ወይ ላህጃ
        [problems-under_18] እቲ ኣስተርጓሚ ትሕቲ 18 ዓመት ነይሩ
        [problems-relative] እቲ ኣስተርጓሚ ካብ ስድራቤተይ ወይ ኣዝማደይ ነይሩ
        [problems-not_neutral] እቲ ኣስተርጓሚ ንሓደ ወገን ይውግን ነይሩ
        [problems-secrecy] እቲ ኣስተርጓሚ ዝሰምዖ ንኻልእ ሰብ ነጊሩ
        [problems-bad_connection] ድምጺ ወይ ስእሊ ሕማቕ ነይሩ
        [problems-stopped] ነቲ ኣኼባ ከቋርጾ ተገዲደ
        [problems-other] ካልእ ነገር
        [without-yes] እወ። እቲ ኣኼባ ብዘይ ኣስተርጓሚ ክካየድ እደሊ
        [certified-yes] እወ
        [certified-no] ኣይፋል
        [certified-unknown] ብዛዕባኡ ዝተጻሕፈ ነገር የለን
       *[unknown] ዘይተፈልጠ
    }
# $script (text): ISO 15924 code
form-script =
    { $script ->
        [Arab] ፊደል ዓረብ
        [Cyrl] ፊደል ሲሪሊክ
        [Latn] ፊደል ላቲን
        [Ethi] ፊደል ግእዝ
        [Mymr] ፊደል በርማ
        [Deva] ደቫናጋሪ
        [Guru] ጉርሙኪ
       *[unknown] ካልእ ፊደል
    }
# $field (text): name of a field
form-missing =
    { $field ->
        [need] ኣስተርጓሚ የድልየኩም ድዩ ወይስ ኣየድልየኩምን ምረጹ።
        [language] ቋንቋ ምረጹ።
        [dialect] ስም ቋንቋኹም ጽሓፉ።
        [mode] እቲ ኣስተርጓሚ ብኸመይ ክሳተፍ ከም እትደልዩ ምረጹ።
        [appointment] ኣኼባ ምረጹ።
        [urgency] ኣስተርጓሚ ክሳብ ክንደይ ብቕልጡፍ ከም ዘድልየኩም ምረጹ።
        [purpose] እቲ ኣኼባ ብዛዕባ እንታይ ምዃኑ ምረጹ።
        [place] እቲ ኣኼባ ኣበይ ምዃኑ ጽሓፉ።
        [date] ዕለት ጽሓፉ፦ መዓልቲ፣ ወርሕን ዓመትን።
        [start] እቲ ኣኼባ ሰዓት ክንደይ ከም ዝጅምር ጽሓፉ።
        [minor] እቲ ኣኼባ ብዛዕባ ቆልዓ ድዩ ወይስ ኣይኮነን ምረጹ።
        [answer] መልስኹም ጽሓፉ።
        [problems] እንተወሓደ ሓደ ጸገም ምረጹ።
        [without] እትሰማምዑ እንተኾይንኩም ጥራይ ምልክት ግበሩ።
       *[unknown] መልሲ ምረጹ።
    }
# $field (text): name of a field
form-impossible =
    { $field ->
        [date] ብሓቂ ዘሎ ዕለት ጽሓፉ፦ መዓልቲ፣ ወርሕን ዓመትን።
        [start] ሰዓት ጽሓፉ፣ ንኣብነት 14:05።
        [end] ሰዓት ጽሓፉ፣ ንኣብነት 15:00።
        [persons] ካብ 1 ክሳብ 99 ዘሎ ቁጽሪ ጽሓፉ።
       *[unknown] ነቲ መልሲ ኣርምዎ።
    }
# $n (number): how many characters
form-too-long =
    { $n ->
        [one] እንተበዝሐ { $n } ፊደል ጽሓፉ።
       *[other] እንተበዝሐ { $n } ፊደላት ጽሓፉ።
    }
form-past = እቲ ኣኼባ ድሕሪ ሕጂ ክኸውን ኣለዎ።
form-ends-early = እቲ ዝውድኣሉ ሰዓት ድሕሪ እቲ ዝጅምረሉ ሰዓት ክኸውን ኣለዎ።
form-refused = ሲስተም ኮሙነ ነዚ መልሲ ኣይተቐበሎን። ኣርምዎ።
