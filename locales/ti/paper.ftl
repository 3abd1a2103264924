### checked: machine
### source: 2ee8a030ce86472b
### The plan on paper.

paper-lead = ኣብዚ መደብኩም ክትሓትምዎ ትኽእሉ። ሽዑ ኣብ ወረቐት ምሳኹም ይህሉ።
paper-holds-whole = እቲ ምሉእ መደብ ሓላፊ ጉዳይ፣ ውዕል፣ ዕላማታት፣ ንጥፈታት፣ ቆጸራታትን ናይ ግዜ ገደባትን የርኢ።
paper-holds-meeting = እቲ ንኣኼባ ዝኸውን ገጽ፣ ገና ዘይተወድኡ ነገራት የርኢ። ንሳቶም ዝቕጽል ቆጸራ፣ ዝቕጽሉ ናይ ግዜ ገደባት፣ መልሲ ዘይሃብኩምሎም ንጥፈታትን ዘይተሰማማዕኩምሎም ነገራትን እዮም።
paper-offline = እዚ ገጽ ክፉት ከሎ፣ ብዘይ ኢንተርነት እውን ክትሓትሙ ትኽእሉ።
paper-print-whole = ምሉእ መደብ ሕተሙ
paper-print-meeting = ንኣኼባ ሓደ ገጽ ሕተሙ
paper-preview = እቲ ወረቐት ከምዚ ይመስል
paper-meeting-title = መደበይ ንኣኼባ
# $date (text): the day it was made
paper-made = ብዕለት { $date } ዝተዳለወ። ድሕሪኡ እቲ መደብ ተቐይሩ ክኸውን ይኽእል።
paper-texts = ኮሙነ ዝጸሓፎ ብቋንቋ ደንማርክ እዩ። ንስኻትኩም ዝጸሓፍኩምዎ ግን ልክዕ ከምቲ ዝጸሓፍኩምዎ ኣሎ።
paper-beside = ኣብ ጎድኑ ዘሎ ጽሑፍ ርኣዩ
paper-nothing = ኣብዚ ሕጂ ዝተጻሕፈ ነገር የለን።
paper-programme = ፕሮግራምኩም
paper-ends = እቲ ፕሮግራም ክውዳእ ዝተመደበሉ ዕለት
paper-department = ንጉዳይኩም ዘወሃህድ ጨንፈር ናይ ኮሙነ
paper-goals = ዕላማታት
paper-actions = ንጥፈታት
paper-next-appointment = ዝቕጽል ቆጸራ
paper-next-deadlines = ዝቕጽሉ ናይ ግዜ ገደባት
paper-waiting = ገና መልሲ ዘይሃብኩምሎም ንጥፈታት
paper-objections = ዘይተሰማማዕኩምሎም ንጥፈታት
paper-phone = ቴሌፎን
paper-email = ኢመይል
paper-unit = ቤት ጽሕፈት ወይ ቦታ
paper-bring = ሒዝኩምዎም ክትመጹ ዘለኩም ወረቓቕቲ
paper-meet = ብኸመይ ትራኸቡ
# $mode (text): mode of the contract
paper-mode =
    { $mode ->
        [in_person] ብኣካል፣ ኣብ ሓደ ቦታ
        [video] ብቪድዮ
        [phone] ብቴሌፎን
       *[unknown] ኣይፍለጥን። ንሓላፊ ጉዳይኩም ሕተቱ።
    }
# $status (text): status_appointment of the contract
paper-appointment-status =
    { $status ->
        [invited] ተጸዊዕኩም ኣለኹም
        [confirmed] ተረጋጊጹ
        [moved] ናብዚ ግዜ ተሰጋጊሩ
        [held] ተኻይዱ
        [missed_citizen] ኣይመጻእኩምን
        [missed_authority] ኮሙነ ኣይመጸን
        [cancelled] ተሰሪዙ
       *[unknown] ዘይተፈልጠ ኩነታት
    }
# $status (text): status_deadline of the contract
paper-deadline-status =
    { $status ->
        [upcoming] ክመጽእ እዩ
        [due_soon] ቀሪቡ ኣሎ
        [overdue_authority] ኮሙነ ደንጒዩ ኣሎ
        [overdue_citizen] ናይ ግዜ ገደብኩም ሓሊፉ
        [met] ተፈጺሙ
        [suspended] መንግስቲ ንግዜኡ ደው ኣቢልዎ
        [passed] እቲ መዓልቲ ሓሊፉ
       *[unknown] ዘይተፈልጠ ኩነታት
    }
