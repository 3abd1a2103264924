### checked: machine
### source: 3155b3f8ab843cb9
### My plan at a glance, and the page of its deadlines.

overview-mine = ንስኻትኩም ቀጺልኩም እትገብርዎ
overview-mine-none = ሕጂ ክትገብርዎ ዘለኩም ነገር ኣብዚ የለን።
overview-meeting = ዝቕጽል ቆጸራኹም
# $count (number): how many activities
overview-answers =
    { $count ->
        [one] { $count } ንጥፈት መልስኹም ይጽበ ኣሎ
       *[other] { $count } ንጥፈታት መልስኹም ይጽበዩ ኣለዉ
    }
overview-answers-text = “እወ” ወይ “ኣይፋል” ክትብሉ ትኽእሉ ኢኹም። መልሲ እንተዘይሂብኩም፣ “እወ” ከም ዝበልኩም ኣይቁጸርን።
overview-authority = ኮሙነ ቀጺሉ ክገብሮ ዘለዎ
overview-authority-none = ንኮሙነ ዝምልከት፣ ዝመጽእ ናይ ግዜ ገደብ ኣብዚ የለን።
overview-all-deadlines = ኩሎም ናይ ግዜ ገደባት
overview-new = ኣብ መደብኩም ዘሎ ሓድሽ ነገር
overview-read-last = ነቲ መደብ ንመወዳእታ ግዜ ዘንበብኩምሉ፦
overview-read-never = ነቲ መደብ ከም ዘንበብኩምዎ ገና ኣይነገርኩምን።
overview-read = ነቲ መደብ ኣንቢበዮ
overview-read-means = እዚ፣ ነቲ መደብ ከም ዘንበብኩምዎ ጥራይ የርኢ። “እወ” ወይ ክታም ማለት ኣይኮነን።
overview-read-saved = ነቲ መደብ ከም ዘንበብኩምዎ ተመዝጊቡ።
overview-areas = ህይወትኩም ኣብቲ መደብ
overview-areas-none = ገና ዘይተወድአ ንጥፈት የለን።
# $count (number): how many activities
overview-open =
    { $count ->
        [one] { $count } ገና ዘይተወድአ ንጥፈት
       *[other] { $count } ገና ዘይተወድኡ ንጥፈታት
    }
overview-phase-heading = ክሳብ ሕጂ ዝበጻሕኩምዎ
# $days (number): days since the beginning
# $length (number): days in all
overview-phase =
    { $length ->
        [one] መዓልቲ { $days } ካብ { $length }
       *[other] መዓልቲ { $days } ካብ { $length }
    }
overview-today = ሎሚ
overview-programme = ፕሮግራምኩም
# $programme (text): programme of the contract
overview-programme-name =
    { $programme ->
        [introduction] ናይ መጀመርታ ፕሮግራም ({ -official-programme })
        [sho_ukraine] ብመሰረት ፍሉይ ሕጊ ብዛዕባ ዩክሬን ({ -official-ukraine-act }) ፍቓድ ንዘለዎም ሰባት ዝኸውን ፕሮግራም
        [language_only] ትምህርቲ ቋንቋ ደንማርክ ({ -official-danish-education }) ጥራይ
        [none] ፕሮግራም የለን
       *[unknown] ንሓላፊ ጉዳይኩም ሕተቱ
    }
overview-ends = እቲ ፕሮግራም ክውዳእ ዝተመደበሉ ዕለት
overview-department = ንጉዳይኩም ዘወሃህድ ጨንፈር ናይ ኮሙነ
overview-signed-me = ንስኻትኩም ዝፈረምኩምሉ ዕለት
overview-signed-authority = ኮሙነ ዝፈረመሉ ዕለት

## The page of the deadlines.

overview-deadlines-lead = ናይ ግዜ ገደብ ማለት፣ ንሓደ ነገር ዝተዋህበ ናይ መወዳእታ መዓልቲ እዩ። ኣብዚ ንዓኹምን ንኮሙነን ዝምልከቱ ትርእዩ።
overview-late = ዝደንጎዩ
overview-late-mine = እቲ መዓልቲ ሓሊፉ። ሕጂ ንሓላፊ ጉዳይኩም ንገርዎ፣ ምኽንያቱ እውን ግለጹ።
overview-mine-deadlines = ንዓኹም ዝምልከቱ ናይ ግዜ ገደባት
overview-authority-deadlines = ንኮሙነ ዝምልከቱ ናይ ግዜ ገደባት
overview-other-deadlines = ካልኦት ናይ ግዜ ገደባት
overview-closed = ዝተፈጸሙን ዝሓለፉን
# $standing (text): how a deadline stands
overview-standing =
    { $standing ->
        [met] ተፈጺሙ
        [suspended] መንግስቲ ንግዜኡ ደው ኣቢልዎ
        [passed] እቲ መዓልቲ ሓሊፉ
       *[unknown] ዘይተፈልጠ ኩነታት
    }
overview-complain = ናብ ኮሙነ ጥርዓን ኣቕርቡ
overview-how-to-complain = ብዛዕባ ጥርዓን ምቕራብ ኣንብቡ
# $date (text): a day in words
overview-counted-other = ብናትና ኣቆጻጽራ ካልእ መዓልቲ እዩ፦ { $date }። ኣየናይ መዓልቲ ቅኑዕ ከም ዝኾነ ንሓላፊ ጉዳይኩም ሕተቱ። ነቲ ዝቐደመ መዓልቲ ተኸተሉ።
overview-counted-here = ነዚ መዓልቲ ባዕልና ኢና ቆጺርናዮ። ኣብቲ ናይ ኮሙነ መደብ የለን። ንዓኹም ይምልከተኩም ድዩ ኢልኩም ሕተቱ።
overview-meaning = እንታይ ማለት ምዃኑ
overview-next = ቀጺሉ ዝግበር
overview-law-says = ሕጊ ዝብሎ
overview-suspendable = ብጣዕሚ ብዙሓት ሰባት እንተመጺኦም፣ ሚኒስተር ነዚ ናይ ግዜ ገደብ ንግዜኡ ደው ከብሎ ይኽእል።
overview-law-and-source = ሕግን ምንጭን
overview-server-law = ኮሙነ ባዕሉ ዝሃቦ ምንጪ
# $date (text): a day in words
overview-checked = ነዚ ንመወዳእታ ግዜ ምስ ሕጊ ዘነጻጸርናሉ ዕለት፦ { $date }።
overview-open-point = እዚ ነጥቢ ኣይተረጋገጸን። ንሓላፊ ጉዳይኩም ሕተቱ።
overview-not-rechecked = ኣብ ዝሓለፉ 6 ኣዋርሕ፣ ነዚ ሓበሬታ ምስ ሕጊ ዘነጻጸሮ ሰብ የለን። ንኮሙነ እውን ሕተቱ።
