### checked: machine
### source: 8ed53c3e38e1701f
### The questions of the guide and their answers, found by the ids of rules/family-reunification.toml.
### Variables are ids of values in that file.
### $wait-7-3-years (number): value of the rule file, in years

## Questions: the question, and why we ask

family-question-safety = ካብ ስድራቤት እትፈርሕዎ ሰብ ኣሎ ዶ?
    .why = ቅድሚ ኩሉ ድሕነትኩም እዩ። ሓገዝን ፍሉያት ሕግታትን ኣለዉ።
family-question-refusal-date = ኣብቲ ኣሉታዊ ውሳነ ኣየናይ ዕለት ተጻሒፉ ኣሎ?
    .why = ንሕና ካብቲ ኣብ ደብዳበ ተጻሒፉ ዘሎ ዕለት ንቖጽር። እቲ ሕጊ ግን እቲ ውሳነ ካብ ዝተነግረኩም መዓልቲ ይቖጽር።
family-question-sponsor-status = እቲ ኣብ ደንማርክ ዘሎ ሰብ ኣየናይ መንበሪ ፍቓድ ({ -official-residence-permit }) ኣለዎ?
    .why = እቶም ሕግታት ከከምቲ ፍቓድ ይፈላለዩ። እቲ ፍቓድ ኣብቲ ደብዳበ ወይ ኣብ ካርድ መንበሪ ፍቓድ ተጻሒፉ ኣሎ።
family-question-relation = ናብ ደንማርክ ክመጽእ ዝደሊ መን እዩ?
    .why = እቶም ሕግታት ንበዓል ቤት ወይ በዓልቲ ቤት፣ ንቆልዑን ንካልኦት ኣባላት ስድራቤትን ይፈላለዩ።
family-question-lived-together = ተመርዒኹም ዲኹም፣ ወይ ብሓንሳብ ነቢርኩም ዲኹም?
    .why = እቲ ሕጊ መርዓ ወይ ነባሪ ናይ ሓባር ናብራ ({ -official-durable-cohabitation }) ይጠልብ።
family-question-applicant-age = እቲ ክመጽእ ዝደሊ ሰብ ክንደይ ዓመቱ እዩ?
    .why = ንቆልዑ ዕድመ ኣዝዩ ኣገዳሲ እዩ። ኣብታ እተመልክቱላ መዓልቲ ዘሎ ዕድመ እዩ ዝቑጸር።
family-question-sponsor-age = እቲ ኣብ ደንማርክ ዘሎ ቆልዓ ክንደይ ዓመቱ እዩ?
    .why = እቲ ቆልዓ ትሕቲ 18 ዓመት ክኸውን ኣለዎ።
family-question-sponsor-7-3-two-years =
    { $wait-7-3-years ->
        [one] እቲ ሰብ ነዚ ፍቓድ ካብ ዝረኸቦ ልዕሊ { $wait-7-3-years } ዓመት ሓሊፉ ዶ?
       *[other] እቲ ሰብ ነዚ ፍቓድ ካብ ዝረኸቦ ልዕሊ { $wait-7-3-years } ዓመታት ሓሊፉ ዶ?
    }
    .why = ብመሰረት ቀንዲ ሕጊ፣ ንግዝያዊ ዑቕባ ({ -official-temporary-protection }) ናይ ምጽባይ ግዜ ኣሎ።
family-question-sponsor-perm-years = እቲ ሰብ ቀዋሚ መንበሪ ፍቓድ ({ -official-permanent-residence }) ካብ ዝረክብ ክንደይ ምሉኣት ዓመታት ሓሊፉ?
    .why = ንበዓል ቤት ወይ ንበዓልቲ ቤት እንተ ኣመልኪትኩም፣ እቲ ሕጊ ዝተወሰነ ቁጽሪ ዓመታት ይጠልብ።
family-question-sponsor-permit-date = እቲ ሰብ ነቲ መንበሪ ፍቓድ ብኣየናይ ዕለት ረኺብዎ?
    .why = ልክዕ እዚ ዓይነት ፍቓድ እዚ ዝጀመረሉ ቀዳማይ መዓልቲ ጽሓፉ፣ ዝተናውሐሉ መዓልቲ ኣይኮነን። ዜጋታት ደንማርክን ካልኦት ናይ ኖርዲክ ሃገራትን፣ ኣብ መዝገብ ህዝቢ ({ -official-cpr }) ዝተመዝገቡሉ ዕለት ይጽሓፉ።
family-question-special-vulnerability = ኣብታ ስድራቤት ከቢድ ሕማም ወይ ካልእ ፍሉይ ምኽንያት ኣሎ ዶ?
    .why = ኣብ ፍሉይ ኩነታት እቲ ናይ ምጽባይ ግዜ ክግደፍ ይከኣል። እቲ መልሲ ኣይዕቀብን።
family-question-persecution-continues = ነቲ ኣብ ደንማርክ ዘሎ ሰብ ኣብ ሃገሩ ምንባር ሕጂ እውን ሓደገኛ ድዩ?
    .why = መልስኹም እወ እንተኾይኑ፣ ገለ ጠለባት ምናልባት ክግደፉ ይኽእሉ። እቲ መልሲ ኣይዕቀብን።
family-question-both-24 = ክልቴኹም ዕድሜኹም ልዕሊ 24 ዓመት ድዩ?
    .why = ብመሰረት ቀንዲ ሕጊ፣ ክልቴኹም ልዕሊ 24 ዓመት ክትኮኑ ኣለኩም።
family-question-child-lives-with = እቲ ቆልዓ ሕጂ ምስ መን ይነብር?
    .why = ንምምልካት ሓጺር ናይ ግዜ ገደብ ኣሎ ድዩ ወይስ የለን፣ በዚ ይፍለጥ።
family-question-child-born-after-permit = እቲ ቆልዓ ዝተወልደ፣ እቲ ሰብ መንበሪ ፍቓድ ድሕሪ ምርካቡ ድዩ?
    .why = ከምኡ እንተኾይኑ፣ እቲ ናይ ግዜ ገደብ ካብ ዕለት ልደት ይቑጸር። ንዜጋታት ደንማርክን ካልኦት ናይ ኖርዲክ ሃገራትን፦ ኣብ መዝገብ ህዝቢ ({ -official-cpr }) ድሕሪ ምምዝጋቦም ዝተወልደ ማለት እዩ።
family-question-child-birth-date = እቲ ቆልዓ መዓስ ተወሊዱ?
    .why = እቲ ናይ ግዜ ገደብ ካብታ መዓልቲ እቲኣ ክቑጸር ይኽእል።
family-question-custody = ናይቲ ቆልዓ ሕጋዊ ሓላፍነት ወላዲ ({ -official-custody }) ዘለዎ መን እዩ?
    .why = እቲ ቆልዓ ምስቲ ሕጋዊ ሓላፍነት ወላዲ ዘለዎ ሰብ ክነብር ኣለዎ።
family-question-public-benefits-3y = እቲ ሰብ ኣብ ዝሓለፉ 3 ዓመታት ብመሰረት ሕጊ ማሕበራዊ ሓገዝ ({ -official-active-social-policy }) ወይ ሕጊ ምውህሃድ ({ -official-integration-act }) ሓገዝ ወሲዱ ዶ?
    .why = ሓደ ኣብነት፣ ካብ ኮሙነ ዝወሃብ ናይ መነባብሮ ገንዘብ እዩ። ብመሰረት ቀንዲ ሕጊ፣ እቲ ኣብ ደንማርክ ዘሎ ሰብ ንርእሱ ባዕሉ ከናብር ጸኒሑ ክኸውን ኣለዎ።
family-question-housing = እቲ ኣብ ደንማርክ ዘሎ መንበሪ ገዛ ከመይ እዩ?
    .why = እቲ ሕጊ ንመንበሪ ገዛ ዝምልከቱ ጠለባት ኣለዎ።
family-question-relatives-by-blood = ኣብ ሞንጎኹም ዝምድና ስጋ ኣሎ ዶ?
    .why = እዚ ንደቂ ሓውቦ፣ ደቂ ኣኮ፣ ደቂ ሓትኖ፣ ደቂ ኣሞን ካብኡ ንዝቐርቡ ኣዝማድን ይምልከት።
family-question-applicant-location = እቲ ክመጽእ ዝደሊ ሰብ ሕጂ ኣበይ ኣሎ?
    .why = ኣበይ ከተመልክቱ ከም እትኽእሉ፣ በዚ ይውሰን።
family-question-documents-available = ኣየኖት ወረቓቕቲ ኣለዉኹም?
    .why = ዝጎደሉ ወረቓቕቲ ነቲ ጉዳይ ክጎድእዎ ይኽእሉ።

## Answers

family-option-safety-fear-of-partner = እወ፣ ንበዓል ቤተይ፣ ንበዓልቲ ቤተይ ወይ ንፍቕረኛይ እፈርሕ
family-option-safety-fear-of-family = እወ፣ ንካልኦት ኣባላት ስድራቤት እፈርሕ
family-option-safety-forced = ብዘይ ድሌተይ ከመልክት ወይ ክምርዖ ዘገድደኒ ሰብ ኣሎ
family-option-safety-none = ኣይፋል
family-option-sponsor-status-conv-7-1 = ደረጃ ስደተኛ ብመሰረት ውዕል ስደተኛታት ({ -official-convention-status }፣ § 7፣ ንኡስ ዓንቀጽ 1)
family-option-sponsor-status-prot-7-2 = ደረጃ ዑቕባ ({ -official-protection-status }፣ § 7፣ ንኡስ ዓንቀጽ 2)
family-option-sponsor-status-temp-7-3 = ግዝያዊ ዑቕባ ({ -official-temporary-protection }፣ § 7፣ ንኡስ ዓንቀጽ 3)
family-option-sponsor-status-quota-8 = ናይ ኮታ ስደተኛ ({ -official-quota-refugee }፣ § 8)
family-option-sponsor-status-uam = ቆልዓ ከሎ በይኑ ዝመጸ (ትሕቲ 18 ዓመት)
family-option-sponsor-status-permanent = ቀዋሚ መንበሪ ፍቓድ ({ -official-permanent-residence })
family-option-sponsor-status-dk-citizen = ዜጋ ደንማርክ
family-option-sponsor-status-nordic-citizen = ዜጋ ፊንላንድ፣ ኣይስላንድ፣ ኖርወይ ወይ ሽወደን
family-option-sponsor-status-eu-eea-citizen = ዜጋ ካልእ ሃገር ናይ ኤውሮጳዊ ሕብረት ወይ ናይ ኤውሮጳዊ ቁጠባዊ ዞባ
family-option-sponsor-status-ukraine-1 = ፍሉይ ሕጊ ብዛዕባ ዩክሬን ({ -official-ukraine-act }፣ § 1)
family-option-sponsor-status-ukraine-2 = ፍሉይ ሕጊ ብዛዕባ ዩክሬን ({ -official-ukraine-act }፣ § 2፣ ስድራቤት)
family-option-sponsor-status-permanent-track = ቀዋሚ ክኸውን ዝኽእል ካልእ ፍቓድ ({ -official-permanent-track })
family-option-sponsor-status-other-temporary = ካልእ ፍቓድ
family-option-sponsor-status-asylum-pending = ዑቕባ ሓቲቱ መልሲ ይጽበ ኣሎ
family-option-relation-spouse = በዓል ቤተይ ወይ በዓልቲ ቤተይ
family-option-relation-cohabitant = መጻምደይ (ኣይተመርዓናን)
family-option-relation-fiance = ሕጹየይ ወይ ሕጽይተይ
family-option-relation-child-own = ውላደይ
family-option-relation-child-of-spouse = ውላድ በዓል ቤተይ ወይ በዓልቲ ቤተይ
family-option-relation-parent-of-uam = ኣቦ ወይ ኣደ ናይ በይኑ ዝመጸ ቆልዓ
family-option-relation-sibling-of-uam = ሓው ወይ ሓፍቲ ናይ በይኑ ዝመጸ ቆልዓ
family-option-relation-foster-or-adopted-child = ዘዕብዮ ናይ ካልእ ሰብ ውላድ፣ ወይ ብሕጊ ከም ውላደይ ዝወሰድክዎ ቆልዓ
family-option-relation-minor-relative = ካልእ ቆልዓ ኣብታ ስድራቤት
family-option-relation-adult-child = ዓቢ ሰብ ዝኾነ ውላደይ
family-option-relation-parent-of-adult = ኣቦይ ወይ ኣደይ
family-option-relation-sibling = ሓወይ ወይ ሓፍተይ
family-option-relation-grandparent = ኣቦሓጎይ ወይ ዓባየይ
family-option-relation-other = ካልእ ሰብ
family-option-lived-together-married-valid = ተመርዒና ኣለና፣ እቲ መርዓ ድማ ብሕጊ ቅቡል እዩ
family-option-lived-together-married-unsure = ተመርዒና ኣለና፣ ግን ኣብ ደንማርክ ቅቡል ምዃኑ ርግጸኛታት ኣይኮንናን
family-option-lived-together-cohabited-18m = ኣይተመርዓናን፣ ኣስታት 1 ዓመትን 6 ወርሕን ወይ ልዕሊኡ ብሓንሳብ ነቢርና
family-option-lived-together-cohabited-less = ኣይተመርዓናን፣ ንዝሓጸረ ግዜ ብሓንሳብ ነቢርና
family-option-lived-together-never = ኣይተመርዓናን፣ ብሓንሳብ ነቢርና እውን ኣይንፈልጥን
family-option-special-vulnerability-serious-illness-sponsor = እቲ ኣብ ደንማርክ ዘሎ ሰብ ከቢድ ሕማም ኣለዎ
family-option-special-vulnerability-disabled-or-ill-spouse-cared-for = በዓል ቤት ወይ በዓልቲ ቤት ሕማም ወይ ስንክልና ኣለዎም፣ እቲ ኣብ ደንማርክ ዘሎ ሰብ ይከናኸኖም ነይሩ
family-option-special-vulnerability-seriously-ill-child = ሓደ ቆልዓ ከቢድ ሕማም ኣለዎ
family-option-special-vulnerability-other-children-in-dk = ካልኦት ቆልዑ ኣብ ደንማርክ ኣለዉ
family-option-special-vulnerability-none = ኣይፋል፣ ካብዚኣቶም ሓደ እውን የለን
family-option-persecution-continues-unsure = ምናልባት
family-option-both-24-soon = ኣብ ቀረባ ግዜ
family-option-child-lives-with-other-parent = ምስቲ ካልእ ወላዲ
family-option-child-lives-with-other-carer = ምስ ካልእ ሰብ፣ ነቲ ቆልዓ ኩሉ ግዜ ዝከናኸኖ
family-option-child-lives-with-alone = እቲ ቆልዓ በይኑ ይነብር
family-option-child-lives-with-with-sponsor = ምስቲ ኣብ ደንማርክ መንበሪ ፍቓድ ዘለዎ ሰብ
family-option-child-lives-with-in-denmark = እቲ ቆልዓ ኣብ ደንማርክ ኣሎ
family-option-custody-sole = እቲ ኣብ ደንማርክ ዘሎ ሰብ ጥራይ
family-option-custody-joint-consent = ክልቲኦም ወለዲ፣ እቲ ካልእ ወላዲ ድማ እወ ይብል
family-option-custody-joint-no-consent = ክልቲኦም ወለዲ፣ እቲ ካልእ ወላዲ ግን እወ ኣይበለን
family-option-custody-none = እቲ ኣብ ደንማርክ ዘሎ ሰብ የብሉን
family-option-custody-unknown = ንጹር ኣይኮነን
family-option-housing-ok = እንተወሓደ ን1 ዓመትን 6 ወርሕን ክንበረሉ ዝከኣል ናይ ውልቂ መንበሪ ገዛ፣ እኹል ቦታ ዘለዎ
family-option-housing-too-small = ናይ ውልቂ መንበሪ ገዛ፣ ግን እኹል ቦታ የብሉን
family-option-housing-shared = ምስ ካልኦት ሰባት ብሓንሳብ ይነብር
family-option-housing-temporary = ግዝያዊ መንበሪ ገዛ
family-option-housing-none = መንበሪ ገዛ የለን
family-option-applicant-location-home-country = ኣብ ሃገሩ
family-option-applicant-location-third-country-lawful-3m = ኣብ ካልእ ሃገር፣ ብሕጋዊ መንገዲ፣ እንተወሓደ 3 ኣዋርሕ
family-option-applicant-location-third-country-unlawful = ኣብ ካልእ ሃገር፣ ብዘይ ሕጋዊ መንገዲ
family-option-applicant-location-in-denmark-lawful = ኣብ ደንማርክ፣ ብሕጋዊ መንገዲ
family-option-applicant-location-in-denmark-other = ኣብ ደንማርክ፣ ብዘይ ሕጋዊ መንገዲ
