### checked: machine
### source: 2f895329cdcc8898
### Family reunification: the start page, the guide and its answers.
### Texts named by the rule file: family-question-*, family-option-*, family-outcome-*, family-condition-*, family-deadline-*.
### Variables in them are ids of values and deadlines in rules/family-reunification.toml.
### $wait-7-3-years (number): value of the rule file, in years
### $apply-before-2y-months (number): value of the rule file, in months

family-title = ስድራቤተይ ክመጹ ይኽእሉ ዶ?
family-lead = እቲ መምርሒ ብዛዕባ ሕግታት ምጥርናፍ ስድራቤት ({ -official-family-reunification }) ይሕግዘኩም።
family-scope = እቲ መምርሒ ንበዓል ቤት፣ ንበዓልቲ ቤት ወይ ንመጻምዲ ናይ ስደተኛ ዝተዳለወ እዩ። ካልኦት ናብ ኣማኻሪ ይምርሑ።
family-not-decision = እዚ ሓበሬታ እዩ። በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ጥራይ እዩ ውሳነ ዝህብ።
family-private = መልስታትኩም ኣብ ብራውዘርኩም ይጸንሑ። ኣይልኣኹን፣ ኣይዕቀቡን።
family-soon = ብዝተኻእለ መጠን ኣቐዲምኩም ኣመልክቱ። ገለ ናይ ግዜ ገደባት ሓጸርቲ እዮም።
family-start = ነቲ መምርሒ ጀምርዎ
family-guide-title = መምርሒ
# $step (number): the question's place, from 1
family-step = ሕቶ { $step }
family-why = ስለምንታይ ንሓትት?
family-dont-know = ኣይፈልጥን
family-no-date = ወይ
family-choose-one = ሓደ መልሲ ምረጹ።
family-choose-several = ዝምልከተኩም ኩሉ ምረጹ።
family-date-of-letter = እቲ ዕለት ኣብቲ ብዛዕባ መንበሪ ፍቓድ ዝገልጽ ደብዳበ ተጻሒፉ ኣሎ።
family-error-choose = መልሲ ምረጹ። “ኣይፈልጥን” ክትመርጹ ትኽእሉ ኢኹም።
family-error-date = ብሓቂ ዘሎ ዕለት ጽሓፉ፦ መዓልቲ፣ ወርሕን ዓመትን።
family-error-future = እቲ ዕለት ሎሚ ወይ ቅድሚ ሎሚ ክኸውን ኣለዎ።
family-your-answers = መልስታትኩም
family-start-over = ካብ መጀመርታ ጀምሩ
family-answer-label = መልሲ ናይቲ መምርሒ
family-dates-heading = ዕለታት
family-conditions-heading = ቅድመ ኩነታት
family-conditions-more = ካልኦት ቅድመ ኩነታት እውን ኣለዉ። ኣየኖት ንስደተኛታት ከም ዝምልከቱ ኣብ ነፍሲ ወከፍ ጉዳይ ይግምገም።
family-next-heading = ሕጂ እንታይ ክትገብሩ ትኽእሉ
family-advisers-heading = ንኣማኻሪ ሕተቱ
family-advisers-text = ኣብዚ ዝወሃብ ምኽሪ ብነጻ እዩ።
family-state-met = ተማሊኡ
family-state-not-met = ኣይተማልአን
family-state-not-known = ኣይፍለጥን
family-law = ሕጊ
# $date (text): a date
family-valid-from = እቲ ጽሑፍ ሕጊ ናይ ዕለት { $date } እዩ
# $date (text): a date
family-checked = ንመወዳእታ ግዜ ዝተረጋገጸ፦ { $date }
family-not-rechecked = እቶም ሕግታት ንልዕሊ 6 ኣዋርሕ ኣይተረጋገጹን። ተቐይሮም ክኾኑ ይኽእሉ። ንኣማኻሪ ሕተቱ።
# $date (text): a date
family-counted-from = ካብ ዕለት { $date } ዝተቖጽረ
family-passed = እቲ ዕለት በጺሑ
family-open-point = እዚ ገና ኣይተነጸረን። ንኣማኻሪ ሕተቱ።

## Questions

family-question-sponsor-status = እቲ ኣብ ደንማርክ ዘሎ ሰብ ኣየናይ መንበሪ ፍቓድ ({ -official-residence-permit }) ኣለዎ?
    .why = እቶም ሕግታት ከከምቲ ፍቓድ ይፈላለዩ። እቲ ፍቓድ ኣብቲ ደብዳበ ወይ ኣብ ካርድ መንበሪ ፍቓድ ተጻሒፉ ኣሎ።
family-question-relation = ናብ ደንማርክ ክመጽእ ዝደሊ መን እዩ?
    .why = እቶም ሕግታት ንበዓል ቤት ወይ በዓልቲ ቤት፣ ንቆልዑን ንካልኦት ኣባላት ስድራቤትን ይፈላለዩ።
family-question-lived-together = ተመርዒኹም ዲኹም፣ ወይ ብሓንሳብ ነቢርኩም ዲኹም?
    .why = እቲ ሕጊ መርዓ ወይ ነባሪ ናይ ሓባር ናብራ ({ -official-durable-cohabitation }) ይጠልብ።
family-question-sponsor-7-3-two-years =
    { $wait-7-3-years ->
        [one] እቲ ሰብ ነዚ ፍቓድ ካብ ዝረኸቦ ልዕሊ { $wait-7-3-years } ዓመት ሓሊፉ ዶ?
       *[other] እቲ ሰብ ነዚ ፍቓድ ካብ ዝረኸቦ ልዕሊ { $wait-7-3-years } ዓመታት ሓሊፉ ዶ?
    }
    .why = ብመሰረት ቀንዲ ሕጊ፣ ንግዝያዊ ዑቕባ ({ -official-temporary-protection }) ናይ ምጽባይ ግዜ ኣሎ።
family-question-sponsor-permit-date = እቲ ሰብ ነቲ መንበሪ ፍቓድ መዓስ ረኺብዎ?
    .why = ነቲ ናይ ምጽባይ ግዜ ካብቲ ዕለት እቲ ንቖጽሮ።
family-question-special-vulnerability = ኣብታ ስድራቤት ከቢድ ሕማም ወይ ካልእ ፍሉይ ምኽንያት ኣሎ ዶ?
    .why = ኣብ ፍሉይ ኩነታት እቲ ናይ ምጽባይ ግዜ ክግደፍ ይከኣል። እቲ መልሲ ኣይዕቀብን።

## Options

family-option-sponsor-status-conv-7-1 = ደረጃ ስደተኛ ብመሰረት ውዕል ስደተኛታት ({ -official-convention-status }፣ § 7፣ ንኡስ ዓንቀጽ 1)
family-option-sponsor-status-prot-7-2 = ደረጃ ዑቕባ ({ -official-protection-status }፣ § 7፣ ንኡስ ዓንቀጽ 2)
family-option-sponsor-status-temp-7-3 = ግዝያዊ ዑቕባ ({ -official-temporary-protection }፣ § 7፣ ንኡስ ዓንቀጽ 3)
family-option-sponsor-status-quota-8 = ናይ ኮታ ስደተኛ ({ -official-quota-refugee }፣ § 8)
family-option-sponsor-status-uam = ቆልዓ ከሎ በይኑ ዝመጸ (ትሕቲ 18 ዓመት)
family-option-sponsor-status-permanent = ቀዋሚ መንበሪ ፍቓድ ({ -official-permanent-residence })
family-option-sponsor-status-dk-citizen = ዜጋ ደንማርክ
family-option-sponsor-status-nordic-citizen = ዜጋ ፊንላንድ፣ ኣይስላንድ፣ ኖርወይ ወይ ሽወደን
family-option-sponsor-status-eu-eea-citizen = ዜጋ ካልእ ሃገር ናይ ኤውሮጳዊ ሕብረት ወይ ናይ ኤውሮጳዊ ቁጠባዊ ዞባ
family-option-sponsor-status-ukraine-1 = ፍሉይ ሕጊ ብዛዕባ ዩክሬን ({ -official-ukraine-act }፣ § 1)
family-option-sponsor-status-ukraine-2 = ፍሉይ ሕጊ ብዛዕባ ዩክሬን ({ -official-ukraine-act }፣ § 2፣ ስድራቤት)
family-option-sponsor-status-permanent-track = ቀዋሚ ክኸውን ዝኽእል ካልእ ፍቓድ ({ -official-permanent-track })
family-option-sponsor-status-other-temporary = ካልእ ፍቓድ
family-option-sponsor-status-asylum-pending = ዑቕባ ሓቲቱ መልሲ ይጽበ ኣሎ
family-option-relation-spouse = በዓል ቤተይ ወይ በዓልቲ ቤተይ
family-option-relation-cohabitant = መጻምደይ (ብዘይ መርዓ ብሓንሳብ ንነብር)
family-option-relation-fiance = ሕጹየይ ወይ ሕጽይተይ
family-option-relation-child-own = ውላደይ
family-option-relation-child-of-spouse = ውላድ በዓል ቤተይ ወይ በዓልቲ ቤተይ
family-option-relation-parent-of-uam = ኣቦ ወይ ኣደ ናይ በይኑ ዝመጸ ቆልዓ
family-option-relation-sibling-of-uam = ሓው ወይ ሓፍቲ ናይ በይኑ ዝመጸ ቆልዓ
family-option-relation-foster-or-adopted-child = ዘዕብዮ ናይ ካልእ ሰብ ውላድ፣ ወይ ብሕጊ ውላደይ ዝኾነ ቆልዓ
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
family-option-sponsor-7-3-two-years-yes = እወ
family-option-sponsor-7-3-two-years-no = ኣይፋል
family-option-special-vulnerability-serious-illness-sponsor = እቲ ኣብ ደንማርክ ዘሎ ሰብ ከቢድ ሕማም ኣለዎ
family-option-special-vulnerability-disabled-or-ill-spouse-cared-for = በዓል ቤት ወይ በዓልቲ ቤት ሕማም ወይ ስንክልና ኣለዎም፣ እቲ ኣብ ደንማርክ ዘሎ ሰብ ይከናኸኖም ነይሩ
family-option-special-vulnerability-seriously-ill-child = ሓደ ቆልዓ ከቢድ ሕማም ኣለዎ
family-option-special-vulnerability-other-children-in-dk = ካልኦት ቆልዑ ኣብ ደንማርክ ኣለዉ
family-option-special-vulnerability-none = ኣይፋል፣ ካብዚኣቶም ሓደ እውን የለን

## Conditions

family-condition-c-73-two-years =
    { $wait-7-3-years ->
        [one] ግዝያዊ ዑቕባ ({ -official-temporary-protection }) ንልዕሊ { $wait-7-3-years } ዓመት
       *[other] ግዝያዊ ዑቕባ ({ -official-temporary-protection }) ንልዕሊ { $wait-7-3-years } ዓመታት
    }
family-condition-c-cohab = ብሕጊ ቅቡል መርዓ ወይ ነባሪ ናይ ሓባር ናብራ ({ -official-durable-cohabitation })፣ ብሓንሳብ ድማ ክትነብሩ ኣለኩም
family-condition-c-age24 = ክልቴኹም ዕድሜኹም ልዕሊ 24 ዓመት እዩ
family-condition-c-decl = ክልቴኹም ኣብ ሓደ መግለጺ ብዛዕባ ቋንቋ ደንማርክን ምስ ሕብረተሰብ ምውህሃድን ትፍርሙ
family-condition-c-vol = ክልቴኹም ብድሌትኩም ብሓንሳብ ክትነብሩ መሪጽኩም
family-condition-c-proforma = መንበሪ ፍቓድ ምርካብ ቀንዲ ዕላማ ኣይኮነን

## Dates

family-deadline-two-years-reached =
    { $wait-7-3-years ->
        [one] እቲ ፍቓድ { $wait-7-3-years } ዓመት ይመልእ
       *[other] እቲ ፍቓድ { $wait-7-3-years } ዓመታት ይመልእ
    }
family-deadline-earliest-application = ከተመልክቱ እትኽእሉሉ ቀዳማይ መዓልቲ

## Outcomes: heading, what it means, what to do (one step a line)

family-outcome-out-73-wait =
    { $wait-7-3-years ->
        [one] ብመሰረት ቀንዲ ሕጊ { $wait-7-3-years } ዓመት ክሳብ ዝሓልፍ ክትጽበዩ ኣለኩም
       *[other] ብመሰረት ቀንዲ ሕጊ { $wait-7-3-years } ዓመታት ክሳብ ዝሓልፍ ክትጽበዩ ኣለኩም
    }
    .meaning = እቲ ፍቓድ ግዝያዊ ዑቕባ ({ -official-temporary-protection }) እንተኾይኑ እቲ ቀንዲ ሕጊ ይምልከቶ። እቲ ሕጊ ዘይምልከቶም ፍሉያት ኩነታት ኣለዉ።
    .next =
        ነቲ ዕለት ጽሓፍዎ። ብመሰረት ቀንዲ ሕጊ፣ ከተመልክቱ እትኽእሉሉ ቀዳማይ መዓልቲ ንሱ እዩ።
        ፍሉይ ኩነታት ንዓኹም ክምልከት ይኽእል ድዩ ኢልኩም ንኣማኻሪ ሕተቱ።
        ሕጂ ወረቓቕቲ ኣክቡ፦ ፓስፖርት፣ ምስክር ወረቐት መርዓ፣ ከምኡ እውን ትርጉማት።
        ሕጂ እውን ከተመልክቱ ትኽእሉ ኢኹም። በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ውሳነ ይህብ።
family-outcome-out-73-soon = ሕጂ ከተመልክቱ ትኽእሉ
    .meaning =
        { $apply-before-2y-months ->
            [one] ናይ ምጽባይ ግዜ ክውዳእ { $apply-before-2y-months } ወርሒ ካብ ዝተርፎ ጀሚርኩም ከተመልክቱ ትኽእሉ ኢኹም። እቲ ፍቓድ ድማ ድሕሪ ናይ ምጽባይ ግዜ ተናዊሑ ክኸውን ኣለዎ።
           *[other] ናይ ምጽባይ ግዜ ክውዳእ { $apply-before-2y-months } ኣዋርሕ ካብ ዝተርፎ ጀሚርኩም ከተመልክቱ ትኽእሉ ኢኹም። እቲ ፍቓድ ድማ ድሕሪ ናይ ምጽባይ ግዜ ተናዊሑ ክኸውን ኣለዎ።
        }
    .next =
        ሕጂ ወረቓቕቲ ኣክቡ፦ ፓስፖርት፣ ምስክር ወረቐት መርዓ፣ ከምኡ እውን ትርጉማት።
        ቅድሚ ምምልካትኩም ንኣማኻሪ ሕተቱ።
        ብዝተኻእለ መጠን ኣቐዲምኩም ኣመልክቱ።
family-outcome-out-73-hardship = ብፍሉይ ምኽንያት ሕጂ ከተመልክቱ ትኽእሉ
    .meaning = እቲ ቀንዲ ሕጊ ናይ ምጽባይ ግዜ እዩ። ኣህጉራዊ ግዴታታት ደንማርክ ምስ ዝጠልብዎ ክግደፍ ይከኣል።
    .next =
        ቅድሚ ምምልካትኩም ካብ ኣማኻሪ ሓገዝ ርኸቡ።
        ብዛዕባ ሕማም፣ ክንክን ወይ ስንክልና ዝገልጹ ወረቓቕቲ ኣክቡ።
        ስለምንታይ ክትጽበዩ ከም ዘይትኽእሉ ግለጹ።
        ከተመልክቱ ትኽእሉ ኢኹም። በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ውሳነ ይህብ።
family-outcome-out-ref-spouse = ንበዓል ቤት፣ ንበዓልቲ ቤት ወይ ንመጻምዲ ከተመልክቱ ትኽእሉ
    .meaning = ገለ ጠለባት ንስደተኛታት ክግደፉ ይኽእሉ። ኣየኖት ምዃኖም ኣብ ነፍሲ ወከፍ ጉዳይ ይግምገም።
    .next =
        ብዝተኻእለ መጠን ኣቐዲምኩም ኣመልክቱ።
        ሕጂ ወረቓቕቲ ኣክቡ፦ ፓስፖርት፣ ምስክር ወረቐት መርዓ፣ ከምኡ እውን ትርጉማት።
        ኣየኖት ጠለባት ከም ዝምልከቱኹም ንኣማኻሪ ሕተቱ።
family-outcome-out-advice = ምስ ኣማኻሪ ተዘራረቡ
    .meaning = እቲ መምርሒ ንኩነታትኩም ርጉጽ መልሲ ክህብ ኣይክእልን። እዚ “ኣይፋል” ማለት ኣይኮነን።
    .next =
        ነቲ ብዛዕባ መንበሪ ፍቓድ ዝገልጽ ደብዳበን ነቲ ካርድ መንበሪ ፍቓድን ድለይዎም።
        ናብ ኣማኻሪ ሒዝኩምዎም ኪዱ።
        ሕጂ እውን ከተመልክቱ ትኽእሉ ኢኹም። በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ውሳነ ይህብ።
