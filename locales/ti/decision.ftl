### checked: machine
### source: b95a3b3937817f43
### Decisions and complaints. Fetched with their page.

## The list

decision-lead = ኣብዚ ዝተዋህበኩም ውሳነታትን ዘቕረብኩምዎ ጥርዓናትን ትርእዩ።
decision-list = ውሳነታት
decision-none = ኣብዚ ገና ውሳነ የለን።
decision-counted = እቶም መዓልታት፣ እቲ ውሳነ ካብ ዝተነግረኩም መዓልቲ ጀሚሮም ይቑጸሩ። ርግጸኛታት እንተዘይኮንኩም ንኣማኻሪ ሕተቱ።
decision-complaints = ጥርዓናት
decision-complaints-none = ዝለኣኽኩምዎ ጥርዓን የለን።

## One decision

decision-one = ዝተዋህበኩም ውሳነ
decision-area = ዓውዲ
decision-outcome = እንታይ ተወሲኑ
decision-authority = መን ወሲኑ
decision-received = ዝመጸሉ ዕለት
decision-last-day = ጥርዓን ከተቕርቡሉ እትኽእሉ ናይ መወዳእታ መዓልቲ
decision-day-in-letter = እቲ ናይ መወዳእታ መዓልቲ መዓስ ምዃኑ ኣብቲ ደብዳበ ኣንብቡ።
# $date (text): a day in words
decision-our-count =
    ብናትና ኣቆጻጽራ፣ እቲ ናይ መወዳእታ መዓልቲ { $date } እዩ። ነቲ ዝቐደመ መዓልቲ ተኸተሉ። እቲ መዓልቲ ሓሊፉ እንተኾይኑ፣ ሕጂ ጥርዓን ኣቕርቡ። ስለምንታይ ከም ዝደንጎየ እውን ጽሓፉ።
decision-late =
    እቲ መዓልቲ ሓሊፉ። ሕጂ እውን ጥርዓን ከተቕርቡ ትኽእሉ ኢኹም። እቲ ጥርዓን ስለምንታይ ከም ዝደንጎየ ጽሓፉ። እቲ ጥርዓን ይምርመር ድዩ ወይስ ኣይምርመርን፣ ጥርዓን ዝርኢ በዓል መዚ ይውስን።
decision-how = ጥርዓን ብኸመይ ከም እተቕርቡ
# $way (text): municipality, direct, none, or anything else
decision-way =
    { $way ->
        [municipality] ነቲ ጥርዓን ንኮሙነ ኣረክብዎ። ኮሙነ ነቲ ውሳነ ደጊሙ ይርእዮ። ምሳኹም እንተዘይተሰማሚዑ፣ ነቲ ጥርዓን የመሓላልፎ።
        [direct] ነቲ ጥርዓን ብቐጥታ ናብቲ ጥርዓን ዝርኢ በዓል መዚ ልኣኽዎ። ብመንገዲ እዚ ገጽ ክለኣኽ ኣይከኣልን።
        [none] ኣንጻር እዚ ውሳነ፣ ናብ ካልእ በዓል መዚ ጥርዓን ከተቕርቡ ኣይትኽእሉን።
       *[unknown] ኣብቲ ደብዳበ፣ ብዛዕባ ጥርዓን ምቕራብ ዘሎ ሓበሬታ ኣንብቡ። ጥርዓን ከተቕርቡ ትኽእሉ እንተኾይንኩም፣ ናበይ፣ ብኸመይን ክሳብ መዓስን ከም እተቕርቡ እቲ ደብዳበ ክገልጽ ኣለዎ። እቲ ውሳነ ምሉእ ብምሉእ ከምቲ ዝሓተትኩምዎ እንተኾይኑ፣ እዚ ኣይምልከትን።
    }
decision-goes-to = ብዛዕባ እቲ ጥርዓን መን ይውስን
decision-fee = ናብ ቦርድ ይግባይ ኢሚግረሽን ({ -official-immigration-appeals-board }) ጥርዓን ንምቕራብ ክፍሊት ክህሉ ይኽእል። እቲ ክፍሊት፣ ጥርዓን ከተቕርቡ ከለኹም ወይ ቅድሚኡ ክኽፈል ኣለዎ። እንተዘይተኸፊሉ፣ እቲ ጥርዓን ከይተመርመረ ይንጸግ።
decision-calendar = ነቲ ናይ መወዳእታ መዓልቲ ኣብ ዓውደ ኣዋርሕ (ካለንደር) ዓቅብዎ
decision-calendar-name = { -vejviser }፦ ናይ መወዳእታ መዓልቲ
decision-calendar-note = ናብ { -vejviser } እተዉ። ብዛዕባ እንታይ ምዃኑ ኣብኡ ትርእዩ።

## A complaint

decision-complaint = ጥርዓን
# $status (text): status_complaint of the contract
decision-complaint-status =
    { $status ->
        [draft] ኣይተላእከን
        [sent_to_municipality] ናብ ኮሙነ ተላኢኹ
        [reconsidered_changed] ኮሙነ ነቲ ውሳነ ቀይርዎ
        [forwarded] ተመሓላሊፉ
        [decided_upheld] ተወሲኑ፦ ጥርዓንኩም ተቐባልነት ረኺቡ
        [decided_rejected] ተወሲኑ፦ ጥርዓንኩም ተቐባልነት ኣይረኸበን
        [withdrawn] ተሳሒቡ
       *[unknown] ዘይተፈልጠ ኩነታት
    }
# $status (text): status_complaint of the contract
decision-complaint-meaning =
    { $status ->
        [draft] እቲ ጥርዓን ገና ኣይተላእከን።
        [sent_to_municipality] ኮሙነ ነቲ ጉዳይ ደጊሙ ይርእዮ ኣሎ።
        [reconsidered_changed] ነቲ ሓድሽ ውሳነ ናይ ኮሙነ ኣንብብዎ።
        [forwarded] ኮሙነ ነቲ ጥርዓን ናብቲ ጥርዓን ዝርኢ በዓል መዚ ኣመሓላሊፍዎ።
        [decided_upheld] ካብቲ ጥርዓን ዝርኢ በዓል መዚ ዝመጸ ደብዳበ ኣንብቡ።
        [decided_rejected] ካብቲ ጥርዓን ዝርኢ በዓል መዚ ዝመጸ ደብዳበ ኣንብቡ። ርግጸኛታት እንተዘይኮንኩም ንኣማኻሪ ሕተቱ።
        [withdrawn] እቲ ጥርዓን ኣይምርመርን።
       *[unknown] እቲ ጥርዓን ኣበይ ከም ዘሎ ንሓላፊ ጉዳይኩም ሕተቱ።
    }
decision-sent = ዝተላእከሉ ግዜ
decision-proof = እቲ ግዜ፣ ነቲ ጥርዓን መዓስ ከም ዝለኣኽኩምዎ የርኢ።
decision-complain-text = እንታይ እዩ ጌጋ፣ እንታይ ከ ትደልዩ?
decision-complain-hint = ገለ ክትጽሕፉ ኣየድልየኩምን። ሕጊ ምኽንያት ክትህቡ ኣይጠልብን። ብቋንቋኹም ክትጽሕፉ ትኽእሉ ኢኹም።
decision-complain-late = እቲ ጥርዓን ስለምንታይ ከም ዝደንጎየ እውን ጽሓፉ። ብቋንቋኹም ክትጽሕፉ ትኽእሉ ኢኹም።
decision-complain-send = ነቲ ጥርዓን ናብ ኮሙነ ልኣኽዎ
decision-complain-open = ጥርዓን ጸሓፉ
decision-complain-again = ኣንጻር እቲ ውሳነ ተወሳኺ ጥርዓን ልኣኹ
decision-complain-sent = ጥርዓንኩም ተላኢኹ።
decision-cancel = ሰርዙ

## Something agreed has not been done

decision-missed = ዝተሰማማዕኩምሉ ነገር ኣይተፈጸመን
decision-missed-lead = ኮሙነ ነቲ ውዕልን ነቶም ናይ ግዜ ገደባትን ከኽብር ኣለዎ። እንተዘየኽቢሩ ጥርዓን ከተቕርቡ ትኽእሉ ኢኹም። ነቲ ጥርዓን ቅድም ናብ ኮሙነ ልኣኽዎ።
decision-missed-open = ብዛዕባ ዘይተፈጸመ ነገር ጥርዓን ኣቕርቡ
decision-missed-area = እቲ ጥርዓን ብዛዕባ እንታይ እዩ?
decision-missed-text = ብዛዕባ እንታይ ተሰማሚዕኩም ነይርኩም፣ እንታይ ከ ኣይተፈጸመን?
decision-missed-hint = ብቋንቋኹም ክትጽሕፉ ትኽእሉ ኢኹም።

## Noting a decision

decision-record = ውሳነ መዝግቡ
decision-record-lead = ኣብዚ ዘየለ ደብዳበ መጺኡኩም ዶ? መዝግብዎ። ነቲ ሕጊ ንፈልጦ እንተኾይንና፣ ነቲ ናይ መወዳእታ መዓልቲ ትርእዩ።
decision-record-day = እቲ ደብዳበ ኣብ ኣየናይ መዓልቲ መጺኡኩም?
decision-record-day-hint = እቲ ደብዳበ ብኢንተርነት ወይ ብፖስታ ዝመጸሉ መዓልቲ።
decision-record-authority = መን ወሲንዎ?
decision-record-authority-hint = ስሙ ከምቲ ኣብቲ ደብዳበ ዘሎ ጽሓፍዎ።
decision-record-area = እቲ ደብዳበ ብዛዕባ እንታይ እዩ?
decision-area-hint = እቲ ዝያዳ ዝሰማማዕ ምረጹ።
decision-record-outcome = እንታይ ተወሲኑ?
decision-record-outcome-hint = ብሓጺሩ ጽሓፍዎ። ነቶም ኣብቲ ደብዳበ ዘለዉ ቃላት ክትጥቀሙ ትኽእሉ ኢኹም።
decision-record-save = ነቲ ውሳነ ዓቅብዎ
decision-record-saved = እቲ ውሳነ ተዓቂቡ።

## The letter to print

decision-letter = ዝሕተም ደብዳበ
decision-letter-hint = እቲ ደብዳበ ብቋንቋ ደንማርክን ብቋንቋኹምን እዩ። ፈርምዎ፣ ቅዳሑ እውን ዓቅቡ።
decision-letter-own = ናትኩም ምኽንያታት
decision-letter-own-hint = እዚ ጽሑፍ ናብቲ ደብዳበ ይውሰኽ። ኣይልኣኽን። ገለ ክትጽሕፉ ኣየድልየኩምን።
decision-letter-show = ነቲ ደብዳበ ርኣይዎ
decision-letter-print = ነቲ ደብዳበ ሕተምዎ
decision-letter-title = ጥርዓን
decision-letter-to = ናብ
decision-letter-onward = ጥርዓነይ ተቐባልነት እንተዘይረኺቡ፣ ናብዚ ክለኣኽ ኣለዎ
decision-letter-complain = ኣንጻር እዚ ውሳነ ጥርዓን የቕርብ ኣለኹ።
decision-letter-from = ውሳነ ዝሃበ
decision-letter-about = ዝተወሰነ ነገር
decision-letter-reasons = ምኽንያታተይ
decision-letter-date = ዕለት
decision-letter-name = ስም
decision-letter-signature = ክታም
