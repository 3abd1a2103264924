### checked: machine
### source: 9418b7da9133014f
### Conditions, dates, papers and what else to know, found by the ids of rules/family-reunification.toml.
### A condition may have `.more`: one or two sentences below it. Variables are ids of values in that file.
### $wait-7-3-years (number): value of the rule file, in years
### $child-apply-months (number): value of the rule file, in months
### $perm-wait-years (number): value of the rule file, in years
### $complaint-weeks (number): value of the rule file, in weeks
### $processing-max-months (number): value of the rule file, in months
### $fee-family (number): value of the rule file, in kroner
### $fee-adoption-child (number): value of the rule file, in kroner
### $fee-complaint (number): value of the rule file, in kroner
### $fee-reopening (number): value of the rule file, in kroner
### $collateral (number): value of the rule file, in kroner
### $perm-income (number): value of the rule file, in kroner
### $perm-debt-limit (number): value of the rule file, in kroner
### $ukraine-permit-until (text): value of the rule file, a date

## Conditions

family-condition-c-73-two-years =
    { $wait-7-3-years ->
        [one] ግዝያዊ ዑቕባ ({ -official-temporary-protection }) ንልዕሊ { $wait-7-3-years } ዓመት
       *[other] ግዝያዊ ዑቕባ ({ -official-temporary-protection }) ንልዕሊ { $wait-7-3-years } ዓመታት
    }
family-condition-c-73-extended = እቲ ፍቓድ ድሕሪ ናይ ምጽባይ ግዜ ተናዊሑ
family-condition-c-perm-3-years =
    { $perm-wait-years ->
        [one] ቀዋሚ መንበሪ ፍቓድ ({ -official-permanent-residence }) ንልዕሊ { $perm-wait-years } ዓመት
       *[other] ቀዋሚ መንበሪ ፍቓድ ({ -official-permanent-residence }) ንልዕሊ { $perm-wait-years } ዓመታት
    }
family-condition-c-cohab = ብሕጊ ቅቡል መርዓ ወይ ነባሪ ናይ ሓባር ናብራ ({ -official-durable-cohabitation })፣ ብሓንሳብ ድማ ክትነብሩ ኣለኩም
    .more = ነባሪ ናይ ሓባር ናብራ ማለት፣ እንተወሓደ ንኣስታት 1 ዓመትን 6 ወርሕን ኣብ ሓደ ኣድራሻ ብሓንሳብ ምንባር እዩ።
family-condition-c-age24 = ክልቴኹም ዕድሜኹም ልዕሊ 24 ዓመት እዩ
family-condition-c-decl = ክልቴኹም ኣብ ሓደ መግለጺ ትፍርሙ
    .more = ኣብ ትምህርቲ ቋንቋ ደንማርክን ምስ ሕብረተሰብ ኣብ ምውህሃድን ብንጥፈት ንምስታፍ፣ ዝከኣለኩም ክትገብሩ ቃል ትኣትዉ።
family-condition-c-support = ወጻኢታት መነባብሮ መጻምድኹም ትሽፍኑ
    .more = እዚ ጠለብ ብዘይ መርዓ ብሓንሳብ ንዝነብሩ መጻምዲ ይምልከት። እቲ ኣብ ደንማርክ ዘሎ ሰብ፣ ወጻኢታት መነባብሮ ናይቲ ክመጽእ ዝደሊ ሰብ ክሽፍን ግዴታ ይኣቱ።
family-condition-c-coll = ናይ ገንዘብ ዋሕስ ({ -official-collateral }) ንግዜ 10 ዓመት
    .more = እቲ መጠን { $collateral } ክሮነር እዩ (ብዋጋ ዓመት 2024)። ኣብ ነፍሲ ወከፍ ዓመት ይስተኻኸል።
family-condition-c-self3 = እቲ ኣብ ደንማርክ ዘሎ ሰብ ንርእሱ ባዕሉ ከናብር ጸኒሑ
    .more =
        ኣብ ቅድሚ ውሳነ ዝነበሩ 3 ዓመታት፣ ብመሰረት ሕጊ ማሕበራዊ ሓገዝ ({ -official-active-social-policy }) ወይ ሕጊ ምውህሃድ ({ -official-integration-act }) ሓገዝ ኣይወሰደን። ንኣሽቱ ናይ ሓንሳብ ሓገዛት ኣይቁጸሩን።
        ድሕሪኡ፣ እቲ ዝመጽእ ሰብ ቀዋሚ መንበሪ ፍቓድ ክሳብ ዝረክብ፣ ክልቴኹም ነዚ ሓገዝ ክትወስዱ ኣይፍቀደኩምን።
family-condition-c-house = እኹል ቦታ ዘለዎ ናይ ውልቂ መንበሪ ገዛ
    .more =
        ኣብ ሓደ ናይ መቐመጢ ወይ መደቀሲ ክፍሊ እንተበዝሐ 2 ሰባት፣ ወይ ንነፍሲ ወከፍ ሰብ እንተወሓደ 20 ትርብዒት ሜትሮ።
        እቲ መንበሪ ገዛ ድሕሪ ምልክታ ኣብ ውሽጢ 3 ኣዋርሕ ድሉው ክኸውን ኣለዎ። እንተወሓደ ን1 ዓመትን 6 ወርሕን ክንበረሉ ዝከኣል ክኸውን ኣለዎ።
family-condition-c-hlist = እቲ መንበሪ ገዛ ኣብቲ ዝርዝር ከባቢታት ({ -official-housing-list }) ኣብ ዝተጠቕሰ ከባቢ ኣይርከብን
    .more =
        እቲ ዝርዝር ኣብ ነፍሲ ወከፍ ዓመት ብ1 ታሕሳስ ይወጽእ።
        እቲ ዝመጽእ ሰብ ቀዋሚ መንበሪ ፍቓድ ክሳብ ዝረክብ፣ ናብ ከምኡ ዝበለ ከባቢ ክትግዕዙ እውን ኣይፍቀደኩምን።
family-condition-c-int = ጠለብ ምውህሃድ ምስ ሕብረተሰብ ({ -official-integration-requirement })
    .more =
        እቲ ኣብ ደንማርክ ዘሎ ሰብ፦ ፈተና ቋንቋ ደንማርክ ({ -official-danish-test-3 }) ሓሊፉ፣ ወይ ኣብ ደንማርክ ን5 ዓመት ብዙሕ ቋንቋ ደንማርክ እናተጠቕመ ናይ ምሉእ ግዜ ስራሕ ሰሪሑ።
        ካብዞም ዝስዕቡ 5 ጠለባት እውን፣ እንተወሓደ 3 ከተማልኡ ኣለኩም፦
        እቲ ኣብ ደንማርክ ዘሎ ሰብ፣ ኣብ ደንማርክ ን5 ዓመት ናይ ምሉእ ግዜ ስራሕ ሰሪሑ።
        እቲ ኣብ ደንማርክ ዘሎ ሰብ፣ ኣብ ደንማርክ ን6 ዓመት ተማሂሩ። ካብኡ እቲ 1 ዓመት ድሕሪ መበል 10 ክፍሊ ክኸውን ኣለዎ።
        እቲ ክመጽእ ዝደሊ ሰብ ፈተና ቋንቋ ደንማርክ ({ -official-danish-test-1 }) ሓሊፉ፣ ወይ ቋንቋ እንግሊዝ ብደረጃ { -b1 } ይኽእል።
        እቲ ክመጽእ ዝደሊ ሰብ ኣብ ዝሓለፉ 5 ዓመታት፣ ን3 ዓመት ናይ ምሉእ ግዜ ስራሕ ሰሪሑ።
        እቲ ክመጽእ ዝደሊ ሰብ እንተወሓደ ናይ 1 ዓመት ተቐባልነት ዘለዎ ላዕለዋይ ትምህርቲ (ኮለጅ ወይ ዩኒቨርሲቲ) ወይ ናይ ሞያ ትምህርቲ ኣለዎ።
family-condition-c-visit = እቲ ክመጽእ ዝደሊ ሰብ እንተወሓደ ሓንሳብ ብሕጋዊ መንገዲ ኣብ ደንማርክ ነይሩ
family-condition-c-vol = ክልቴኹም ብድሌትኩም ብሓንሳብ ክትነብሩ መሪጽኩም
family-condition-c-kin = ኣብ ሞንጎኹም ዝምድና ስጋ የለን
    .more = ደቂ ሓውቦ፣ ደቂ ኣኮ፣ ደቂ ሓትኖ፣ ደቂ ኣሞ ወይ ካብኡ ዝቐርቡ ኣዝማድ እንተኾይንኩም፣ እቲ ሕጊ ብነጻ ድሌት ከም ዘይመረጽኩም ይግምት።
family-condition-c-proforma = መንበሪ ፍቓድ ምርካብ ቀንዲ ዕላማ ኣይኮነን
family-condition-c-conv = እቲ ኣብ ደንማርክ ዘሎ ሰብ፣ ኣብ ልዕሊ በዓል ቤት፣ በዓልቲ ቤት ወይ መጻምዲ ዓመጽ ብምፍጻም ኣይተፈርደን
    .more = እዚ ኣብ ቅድሚ ውሳነ ዝነበሩ 10 ዓመታት ንዝተዋህበ ናይ ማእሰርቲ ፍርዲ ይምልከት። ዝተወንዘፈ ናይ ማእሰርቲ ፍርዲ እውን ይቑጸር።
family-condition-c-perm-a = ቀዋሚ መንበሪ ፍቓድ ({ -official-permanent-residence }) ንዘለዎ ሰብ ዝምልከቱ ጠለባት
    .more =
        ከቢድ ፍርዲ ወይ ክሲ የብሉን። ፈተና ቋንቋ ደንማርክ ({ -official-danish-test-1 }) ሓሊፉ።
        ን4 ዓመት ብመሰረት ሕጊ ማሕበራዊ ሓገዝ ({ -official-active-social-policy }) ወይ ሕጊ ምውህሃድ ({ -official-integration-act }) ሓገዝ ኣይወሰደን። ንኣሽቱ ናይ ሓንሳብ ሓገዛት ኣይቁጸሩን።
        ኣብ ውሽጢ 4 ዓመት፣ ን3 ዓመትን 6 ወርሕን ናይ ምሉእ ግዜ ስራሕ ሰሪሑ፣ ሕጂ እውን ኣብ ዕዳጋ ስራሕ ኣሎ።
        ንመንግስቲ ወይ ንኮሙነ ክኽፈል ዝነበሮ፣ ግዜኡ ዝሓለፈ ዕዳ የብሉን። ናይ ምኽፋል ግዜ ብስምምዕ እንተተናዊሑ፣ እቲ ገደብ { $perm-debt-limit } ክሮነር እዩ (ብዋጋ ዓመት 2011)።
        ብዛዕባ ኣብ ደንማርክ ምንባርን ወጻኢታት መነባብሮኡ ባዕሉ ምሽፋንን ዝገልጽ መግለጺ ፈሪሙ።
        ብዕድመ፣ ብሕማም ወይ ብስንክልና ናይ ጡረታ ገንዘብ ዝወስድ እንተኾይኑ፣ እቲ ናይ ስራሕ ጠለብ ከም ዝተማልአ ይቑጸር።
family-condition-c-perm-b = ካብዞም ጠለባት እንተወሓደ ሓደ
    .more =
        ፈተና ብዛዕባ ሕብረተሰብ ደንማርክ ({ -official-citizenship-test }) ወይ ንጡፍ ተሳትፎ ኣብ ሕብረተሰብ።
        ኣብ ውሽጢ 4 ዓመትን 6 ወርሕን፣ ን4 ዓመት ናይ ምሉእ ግዜ ስራሕ።
        ግብሪ ዝኽፈለሉ እቶት፦ ብማእከላይ ገምጋም ናይ 2 ዓመት፣ { $perm-income } ክሮነር ኣብ ዓመት። እቲ መጠን ኣብ ዋጋ ዓመት 2018 ዝተመስረተ እዩ።
        ብዕድመ፣ ብሕማም ወይ ብስንክልና ናይ ጡረታ ገንዘብ ዝወስድ እንተኾይኑ፣ እቶም ናይ ስራሕን እቶትን ጠለባት ከም ዝተማልኡ ይቑጸሩ።
family-condition-c-tests = ናብ ደንማርክ ድሕሪ ምምጻእ ፈተናታት ቋንቋ ደንማርክ
    .more =
        ኣብ መዝገብ ህዝቢ ({ -official-cpr }) ካብ ዝተመዝገቡሉ ዕለት፣ ኣብ ውሽጢ 6 ኣዋርሕ ፈተና { -a1 }፣ ኣብ ውሽጢ 9 ኣዋርሕ ድማ ፈተና { -a2 }።
        ዘይተሓልፈ ፈተና ኣብ ዝቕጽሉ 3 ኣዋርሕ ክድገም ይከኣል። ብሰንኪ ሕማም ወይ ሕርሲ እንተ ኣመልኪትኩም፣ እቲ ግዜ ደው ክብል ይኽእል።
family-condition-c-ch-age = ከተመልክቱ ከለኹም እቲ ቆልዓ ትሕቲ 15 ዓመት እዩ
family-condition-c-ch-fam = እቲ ቆልዓ ኣይተመርዓወን፣ ናይ ገዛእ ርእሱ ስድራቤት እውን የብሉን
family-condition-c-ch-live = እቲ ቆልዓ ምስቲ ሕጋዊ ሓላፍነት ወላዲ ({ -official-custody }) ዘለዎ ሰብ ክነብር ኣለዎ
family-condition-c-ch-3m =
    { $child-apply-months ->
        [one] ኣብ ውሽጢ { $child-apply-months } ወርሒ ተመልክቱ
       *[other] ኣብ ውሽጢ { $child-apply-months } ኣዋርሕ ተመልክቱ
    }
    .more = እቲ ቆልዓ ምስቲ ካልእ ወላዲ ወይ ምስ ኩሉ ግዜ ዝከናኸኖ ሰብ ዝነብር እንተኾይኑ፣ እዚ ይምልከት።
family-condition-c-ch-best = እቲ ፍቓድ ንዝበለጸ ረብሓ ናይቲ ቆልዓ ብንጹር ዝጻረር ኣይኮነን
    .more = ኮሙነ ርእይቶኡ ክሕተት ይኽእል።
family-condition-c-ch-conv = ኣብ ልዕሊ ቆልዑ ብዝተፈጸመ ገበን ዝተዋህበ ፍርዲ የለን
    .more = እዚ ኣብ ዝሓለፉ 10 ዓመታት ንዝተዋህበ ፍርዲ ይምልከት፦ ነቲ ኣብ ደንማርክ ዘሎ ሰብን ንበዓል ቤቱ፣ ንበዓልቲ ቤቱ ወይ ንመጻምዱን።
family-condition-c-custody = ሕጋዊ ሓላፍነት ወላዲ ({ -official-custody }) ከም ዘሎ ብመረጋገጺ ክርአ ይከኣል፣ እቲ ካልእ ወላዲ ድማ እወ ይብል
family-condition-c-uam-child = እቲ ኣብ ደንማርክ ዘሎ ቆልዓ ትሕቲ 18 ዓመት እዩ
family-condition-c-uam-sibling = እቲ ሓው ወይ እታ ሓፍቲ ትሕቲ 18 ዓመት እዮም
family-condition-c-uam-family = እቲ ቆልዓ ቅድሚ ሕጂ ኣባል ናይታ ስድራቤት ነይሩ
    .more = እቲ ቆልዓ ባዕሉ ካብታ ስድራቤት ተፈልዩ እንተነይሩ፣ ኣንጻር እቲ ምልክታ ይቑጸር።
family-condition-c-foster-reason = ብፍሉይ ምኽንያት እቲ ቆልዓ ኣብ ሃገሩ ምስ ወለዱ ወይ ምስ ቀረባ ኣዝማዱ ክነብር ኣይክእልን
family-condition-c-foster-support = ወጻኢታት መነባብሮ ናይቲ ቆልዓ ክትሽፍኑ ግዴታ ትኣትዉ
    .more = እዚ ጠለብ ናይ ካልእ ሰብ ውላድ ንዘዕብዩን ንቀረባ ስድራቤት ናይቲ ቆልዓን ይምልከት።
family-condition-c-foster-self = ብመሰረት ሕጊ ማሕበራዊ ሓገዝ ({ -official-active-social-policy }) ወይ ሕጊ ምውህሃድ ({ -official-integration-act }) ሓገዝ ኣይትወስዱን
    .more = እዚ ጠለብ ናይ ካልእ ሰብ ውላድ ንዘዕብዩን ንቀረባ ስድራቤት ናይቲ ቆልዓን ይምልከት፣ እቲ ቆልዓ ቀዋሚ መንበሪ ፍቓድ ክሳብ ዝረክብ። ንኣሽቱ ናይ ሓንሳብ ሓገዛት ኣይቁጸሩን።
family-condition-c-foster-house = እኹል ቦታ ዘለዎ ናይ ውልቂ መንበሪ ገዛ
family-condition-c-ua-2022 = እቲ ናይ ስድራቤት ናብራን ወጻኢታት መነባብሮ ምሽፋንን ኣብ 24 ለካቲት 2022 ነይሩ
    .more = እዚ ጠለብ፣ ትሕቲ 18 ዓመት ንዝኾነን ዘይተመርዓወን ውላድ ናይ ሓደ ወላዲ ኣይምልከትን።
family-condition-c-dna = ናይ ስጋ ዝምድና ብኻልእ መንገዲ ክርአ ዘይከኣል እንተኾይኑ፣ ምርመራ { -dna } ክጥለብ ይኽእል
family-condition-c-bio = ስእልን ኣሰር ኣጻብዕን
    .more = ትሕቲ 6 ዓመት ዝኾኑ ቆልዑ ኣሰር ኣጻብዕ ክህቡ ኣየድልዮምን። ምስቲ ሕጋዊ ሓላፍነት ወላዲ ዘለዎ ሰብ ክነብሩ ንዝመጹ ቆልዑ፣ እዚ ጠለብ ዘይምልከተሉ ፍሉይ ኩነታት ኣሎ።
family-condition-c-complete = እቲ ምልክታ ምሉእ እዩ
    .more = ወረቓቕቲ ወይ መልስታት እንተጎዲሎም፣ እቲ ምልክታ ከይተመርመረ ክንጸግ ይኽእል።
family-condition-c-ceiling = ኣብ ፍሉይ ኩነታት ንብዝሒ ሰባት ገደብ ክህሉ ይኽእል
    .more = እቲ ገደብ ነቲ ጉዳይ እንተበዝሐ ካብ 3 ክሳብ 4 ኣዋርሕ ከደንጉዮ ይኽእል።

## Dates

family-deadline-two-years-reached =
    { $wait-7-3-years ->
        [one] እቲ ፍቓድ { $wait-7-3-years } ዓመት ይመልእ
       *[other] እቲ ፍቓድ { $wait-7-3-years } ዓመታት ይመልእ
    }
family-deadline-earliest-application = ከተመልክቱ እትኽእሉሉ ቀዳማይ መዓልቲ
family-deadline-perm-three-years =
    { $perm-wait-years ->
        [one] ቀዋሚ መንበሪ ፍቓድ { $perm-wait-years } ዓመት ይመልእ
       *[other] ቀዋሚ መንበሪ ፍቓድ { $perm-wait-years } ዓመታት ይመልእ
    }
family-deadline-child-3-months = ነቲ ቆልዓ ከተመልክቱ እትኽእሉሉ ናይ መወዳእታ መዓልቲ
family-deadline-complaint-8-weeks = ጥርዓን ከተቕርቡሉ እትኽእሉ ናይ መወዳእታ መዓልቲ

## Papers

family-document-passport = ፓስፖርት ወይ ካልእ መንነት ዘረጋግጽ ወረቐት፣ ኩሎም ገጻት
family-document-marriage-certificate = ምስክር ወረቐት መርዓን ትርጉሙን
family-document-cohabitation-proof = ብሓንሳብ ከም ዝነበርኩም ዘረጋግጽ ነገር
family-document-family-book = መጽሓፍ ስድራቤት ወይ ኣብ ሓደ ገዛ ዝነብሩ ሰባት ዝተመዝገቡሉ ወረቐት
family-document-birth-certificate = ኣስማት ወለዲ ዘለዎ ምስክር ወረቐት ልደት
family-document-custody-papers = ብዛዕባ ሕጋዊ ሓላፍነት ወላዲ ({ -official-custody }) ዝገልጹ ወረቓቕቲ፣ ከምኡ እውን ናይቲ ካልእ ወላዲ ስምምዕ ወይ ምስክር ወረቐት ሞት
family-document-childs-life = ናይቲ ቆልዓ ናይ ቅድሚ ሕጂ ህይወትን መን ይከናኸኖ ከም ዝነበረን ዝገልጽ ጽሑፍ
family-document-contact-history = ስእልታትን ኣብ ሞንጎኹም ዝነበረ ርክብን
family-document-sponsor-permit = ውሳነን ካርድ መንበሪ ፍቓድን ናይቲ ኣብ ደንማርክ ዘሎ ሰብ
family-document-health-papers = ሕማም ኣብቲ ጉዳይ ኣገዳሲ እንተኾይኑ፣ ብዛዕባ ጥዕና ዝገልጹ ወረቓቕቲ
family-document-fee-receipt = ክፍሊት ከም ዝኸፈልኩም ዘርኢ ቅብሊት፣ ወይ ኣብ “ካብ ክፍሊት ነጻ” ({ -official-exempt }) ምልክት ምግባር
family-document-case-order-id = መለለዪ ቁጽሪ ጉዳይ ({ -official-case-order-id })፣ ንነፍሲ ወከፍ ሰብ ሓደ
family-document-lease = ውዕል ክራይ ገዛ ወይ ካልእ ብዛዕባ መንበሪ ገዛ ዝገልጽ ወረቓቕቲ
family-document-lease-foster = ውዕል ክራይ ገዛ ወይ ካልእ ብዛዕባ መንበሪ ገዛ ዝገልጽ ወረቓቕቲ
family-document-collateral-papers = ብዛዕባ ናይ ገንዘብ ዋሕስ ({ -official-collateral }) ዝገልጹ ወረቓቕቲ፣ እንተተጠሊቦም ጥራይ
family-document-test-papers = ፈተና ቋንቋ፣ ስራሕን ትምህርትን ዘረጋግጹ ወረቓቕቲ

## What else to know. One sentence or paragraph a line.

family-statement-waiver-refugee = እቲ ስደተኛ ኣብ ሃገሩ ሕጂ እውን ምህዳንን ግፍዕን ከጋጥሞ ዝኽእል እንተኾይኑ፣ ገለ ጠለባት ኣይምልከቱን።
family-statement-waiver-list = ብዛዕባ ዕድመ፣ ናይ ገንዘብ ዋሕስ፣ ወጻኢታት መነባብሮኹም ባዕልኹም ምሽፋን፣ መንበሪ ገዛ፣ ምውህሃድን ምብጻሕን ዘለዉ ጠለባት ብዙሕ ግዜ ይግደፉ። እዚ ከም ዝርዝር ኣይተረጋገጸን።
family-statement-tests-refugee = ፈተናታት ቋንቋ ደንማርክ ንበዓል ቤት ወይ ንበዓልቲ ቤት ናይ ስደተኛ ይግደፉ ድዮም ወይስ ኣይግደፉን፣ ንጹር ኣይኮነን።
family-statement-fresh-assessment = ዑቕባ ድሕሪ ምርካብኩም ነዊሕ ጸኒሕኩም እንተ ኣመልኪትኩም፣ ሕጂ እውን ዑቕባ የድልየኩም ድዩ ወይስ ኣየድልየኩምን፣ በዓል መዚ ቅድም ይግምግም።
family-statement-spouse-permit = እቲ ፍቓድ ከም ልሙድ ግዝያዊ እዩ፣ ምስቲ ናይቲ ስደተኛ ፍቓድ ድማ ይተኣሳሰር። ኣብ መጀመርታ፣ ኣብ ነፍሲ ወከፍ ግዜ እንተበዝሐ ን2 ዓመት ይወሃብ።
family-statement-age-23-half = ኣብ 2019፣ ካብ ክልቲኦም እቲ ብዕድመ ዝነኣሰ 23 ዓመትን 6 ወርሕን ምስ መልአ ምምልካት ይከኣል ነይሩ።
family-statement-two-can-be-three = ብዙሓት ሰባት ብሓደ ግዜ እንተመጺኦም፣ እቲ ሚኒስተር ነቲ ናይ ምጽባይ ግዜ ናብ 3 ዓመት ከናውሖ ይኽእል።
family-statement-hardship-examples = ኣብነታት፦ ሕማም ወይ ስንክልና ንዘለዎም በዓል ቤት ወይ በዓልቲ ቤት ትከናኸኑ ነይርኩም፣ ወይ ውላድኩም ከቢድ ሕማም ኣለዎ።
family-statement-other-family-7-3 = ካልኦት ኣባላት ስድራቤት ፍቓድ ክረኽቡ ዝኽእሉ፣ ኣህጉራዊ ግዴታታት ምስ ዝጠልብዎ ጥራይ እዩ።
family-statement-child-permit =
    ናይቲ ቆልዓ ፍቓድ ከም ልሙድ ግዝያዊ እዩ። እንተበዝሐ እቲ ቆልዓ 18 ዓመት ክሳብ ዝመልእ ይጸንሕ።
    ካብ ፍቓድ ናይቲ ሕጋዊ ሓላፍነት ወላዲ ዘለዎ ሰብ ንላዕሊ ፈጺሙ ኣይጸንሕን።
family-statement-child-support = ወጻኢታት መነባብሮ ምሽፋንን መንበሪ ገዛን ዝጥለብ፣ ከበድቲ ምኽንያታት ምስ ዝድግፍዎ ጥራይ እዩ።
family-statement-child-late = ኣብነት ናይ ኣዝዩ ፍሉይ ምኽንያት፦ ስደተኛ ኢኹም፣ ምስቲ ቆልዓ ኣብታ ሃገር እቲኣ ክትነብሩ ድማ ኣይትኽእሉን።
family-statement-child-date-parent = እቲ ናይ ግዜ ገደብ ዝቑጸር፣ ናይቲ ቆልዓ ናይ ገዛእ ርእሱ ወላዲ ኣብ ደንማርክ መንበሪ ፍቓድ ካብ ዝረኸበላ መዓልቲ እዩ። ብዛዕባ እቲ ዕለት ንኣማኻሪ ሕተቱ።
family-statement-child-date-permanent = እቲ ናይ ግዜ ገደብ ብዙሕ ግዜ ካብቲ ቀዳማይ መንበሪ ፍቓድ እዩ ዝቑጸር፣ ካብቲ ቀዋሚ መንበሪ ፍቓድ ኣይኮነን። ብዛዕባ እቲ ዕለት ንኣማኻሪ ሕተቱ።
family-statement-child-no-limit = እቲ ሓጺር ናይ ግዜ ገደብ ንኩነታትኩም ኣይጠቅሶን። ይኹን እምበር ቀልጢፍኩም ኣመልክቱ።
family-statement-child-in-denmark = ኣብ ደንማርክ ንዝተወልዱ ቆልዑ ካልኦት ሕግታት ክምልከቱ ይኽእሉ። እቲ መምርሒ ነቶም ሕግታት ኣይሽፍኖምን።
family-statement-uam-weighed =
    በዓል መዚ፣ እቲ ቆልዓ ቅድሚ ሕጂ ምስታ ስድራቤት ይነብር ነይሩ ድዩ ኢሉ ይርኢ።
    እቲ ቆልዓ ንእሽቶ እንተኾይኑ፣ እዚ ከም ልሙድ ፍቓድ ንምሃብ ይድግፍ። ብዕድመ ዝዓበየ እንተኾይኑ ተወሳኺ ይጥለብ።
    በዓል መዚ ነታ ኣብ ደንማርክ ዘላ ስድራቤት ናይቲ ቆልዓ እውን ይርኢ።
family-statement-uam-own-parts = እቲ ቆልዓን እቲ ወላዲን፣ ነፍሲ ወከፎም ናይ ገዛእ ርእሶም ክፋል ናይቲ ምልክታ ይመልኡ።
family-statement-uam-permit = እቲ ቀዳማይ ፍቓድ መብዛሕትኡ ግዜ ን1 ዓመት እዩ፣ ክናዋሕ ድማ ይከኣል። ምስራሕ ይፍቀድ።
family-statement-uam-7-3 = ግዝያዊ ዑቕባ ({ -official-temporary-protection }) ዘለዎም ቆልዑ ከይተጸበዩ ብቕጽበት ከመልክቱ ይኽእሉ። ሕጊ ካብ ዝፈልጥ ኣማኻሪ ምኽሪ ርኸቡ።
family-statement-uam-age = ኣብ ግዜ ምምልካት ዘሎ ዕድመ ድዩ ወይስ ኣብ ግዜ ውሳነ ዘሎ ዕድመ ዝቑጸር፣ ንጹር ኣይኮነን። ስለዚ ኣቐዲምኩም ኣመልክቱ።
family-statement-uam-help = ነቲ ቅጥዒ (ፎርም) ኣብ ምምላእ ናይ ምሕጋዝ ግዴታ ከም ዘሎ ዘርኢ ነገር ኣይረኸብናን። ይኹን እምበር ንሓላፊ ጉዳይ ({ -official-caseworker }) ሕተቱ።
family-statement-perm-transferred =
    እቲ ቀዋሚ መንበሪ ፍቓድ ብመሰረት § 11፣ ንኡስ ዓንቀጽ 3፣ 5 ወይ ካብ 13 ክሳብ 15 ድዩ ተዋሂቡ? እቲ ምልክታ ድማ ብ27 ጥሪ 2022 ወይ ድሕሪኡ ድዩ ቀሪቡ?
    ክልቲኡ ከምኡ እንተኾይኑ፣ ናይ § 9፣ ንኡስ ዓንቀጽ 15 ክሳብ 17 ጠለባት ከም ዝተማልኡ ይቑጸሩ።
family-statement-dk-art-20 = ኣባላት ስድራቤት ናይ ዜጋ ደንማርክ፣ ዓንቀጽ 20 ናይ ውዕል ኤውሮጳዊ ሕብረት ኣብ ዝምልከቶም ኩነታት ከመልክቱ ይኽእሉ።
family-statement-eu-route = ሓደ ዜጋ ደንማርክ ኣብ ካልእ ሃገር ኤውሮጳዊ ሕብረት ነቢሩ እንተኾይኑ፣ ሕግታት ኤውሮጳዊ ሕብረት ምናልባት ክጠቕሙ ይኽእሉ።
family-statement-ua-spouse = እቲ ሕጊ ብሓንሳብ ንዝነብሩ ይጠቅስ፦ ንዝተመርዓዉ፣ ከምኡ እውን ነባሪ ናይ ሓባር ናብራ ንዘለዎም መጻምዲ።
family-statement-ua-child = እቲ ሕጊ ትሕቲ 18 ዓመት ንዝኾኑ ዘይተመርዓዉ ቆልዑ ይጠቅስ።
family-statement-ua-household = እቲ ሕጊ፣ ቅድሚ ምህዳም ምስቲ ሰብ ኣብ ሓደ ገዛ ንዝነበሩን ወጻኢታት መነባብሮኦም ይሽፈነሎም ንዝነበረን ቀረባ ኣዝማድ ይጠቅስ።
family-statement-ua-section-2 = ብመሰረት § 2 ፍቓድ እንተሃልዩ፣ እቲ ሕጊ ትሕቲ 18 ዓመት ንዝኾኑ ዘይተመርዓዉ ቆልዑ ጥራይ ይጠቅስ። እዚ ብመሰረት ቁጽሪ 1 ናይ § 2 ፍቓድ ንዘለዎም በዓል ቤት፣ በዓልቲ ቤትን መጻምድን ይምልከት።
family-statement-ua-protected = ብሕጊ ዝተሓለወ ናይ ስድራቤት ናብራ ዘለዎም ካልኦት፣ ምስቲ ሰብ ብሓንሳብ ዝነብሩ እንተኾይኖም ከመልክቱ ይኽእሉ። ንኣብነት፦ ወለዲ ናይ ትሕቲ 18 ዓመት ዝኾኑ ቆልዑ።
family-statement-ua-own-right =
    እዚ ኣብ ደንማርክ ንዘለዉ ኣባላት ስድራቤት ይምልከት፦ ዜጋታት ዩክሬን ንዝኾኑ፣ ወይ ኣብ ዩክሬን ብወግዒ ከም ስደተኛታት ተቐባልነት ንዝረኸቡ።
    ብመሰረት § 1 ብስሞም እንተ ኣመልከቱ ይሓይሽ።
family-statement-ua-dna = በዓል መዚ ምርመራ { -dna } ክሓትት ይኽእል።
family-statement-ua-until = ብመሰረት ፍሉይ ሕጊ ብዛዕባ ዩክሬን ({ -official-ukraine-act }) ዝተዋህቡ ፍቓዳት ክሳብ { $ukraine-permit-until } ክጸንሑ ይኽእሉ። ብዛዕባ ምንዋሖም በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ባዕሉ ይውስን።
family-statement-ua-housing = ብመሰረት § 2 ንዝመጹ ኣባላት ስድራቤት፣ ኮሙነ ከም ልሙድ መንበሪ ገዛ ኣየቕርበሎምን።
family-statement-ua-bill = ኣብ ሰነ 2026 ዝቐረበ ንድፊ ሕጊ ነቲ ፍሉይ ሕጊ ክቕይር ዝዓለመ እዩ። ጸዲቑ ድዩ ወይስ ኣይጸደቐን ኣይንፈልጥን።
family-statement-other-weighed =
    በዓል መዚ፣ ዝምድናኹም ካብ ናይ ካልእ ስድራቤት ዝምድና ዝያዳ ዝተኣሳሰረ ድዩ ኢሉ ይርኢ።
    ንነዊሕ ግዜ ብሓንሳብ ነቢርኩም እንተኾይንኩም፣ ወጻኢታት መነባብሮ ናይቲ ሰብ እውን ትሽፍኑ እንተነይርኩም፣ ኣብ ግምት ይኣቱ።
    እቲ ሰብ ሕማም እንተሃልይዎን ኣብ ሃገሩ መን ክሕግዞ ከም ዝኽእልን እውን ኣብ ግምት ይኣቱ።
family-statement-unity-15-17 = እዚ ኣብ ፍሉይ ኩነታት ጥራይ እዩ ክኸውን ዝኽእል። ሓድነት ስድራቤትን ዝበለጸ ረብሓ ናይቲ ቆልዓን ይግምገም።
family-statement-unity-conditions = ናይ § 9 ጠለባት ኣብዚ እውን ይምልከቱ። ፍሉይ ምኽንያታት ምስ ዝጻረሮም ግን ኣይምልከቱን። ሓድነት ስድራቤት ወይ ዝበለጸ ረብሓ ናይቲ ቆልዓ ከምኡ ዝበለ ምኽንያት ክኸውን ይኽእል።
family-statement-marriage-valid = መርዓ ብሕጊ ቅቡል ንክኸውን፣ ገለ ካብቶም ጠለባት፦ ክልቲኦም ባዕሎም ኣብቲ መርዓ ነይሮም፣ 18 ዓመት መሊኦም ነይሮም፣ “እወ” እውን ኢሎም። ብወኪል ምምርዓው እኹል ኣይኮነን።
family-statement-marriage-unsure = መርዓ ብሕጊ ቅቡል ንክኸውን፣ ገለ ካብቶም ጠለባት፦ ክልቲኦም ባዕሎም ኣብቲ መርዓ ነይሮም፣ 18 ዓመት መሊኦም ነይሮም፣ “እወ” እውን ኢሎም። ንኣማኻሪ ሕተቱ።
family-statement-residual =
    ብመሰረት { -official-section-9-c }፣ ኣዝዩ ፍሉይ ምኽንያት እንተሃልዩ ፍቓድ ክወሃብ ይኽእል።
    እቲ ምኽንያት ሓድነት ስድራቤት፣ ወይ ትሕቲ 18 ዓመት ንዝኾኑ ቆልዑ ዝበለጸ ረብሓ ናይቲ ቆልዓ ክኸውን ይኽእል።
family-statement-tracing = ምስ ስድራቤትኩም ዝነበረኩም ርክብ እንተተቛሪጹ፣ ቀይሕ መስቀል ኣብ ምንዳይ ክሕግዘኩም ይኽእል።
family-statement-partner-violence = ብሰንኪ ዓመጽ ካብ በዓል ቤት፣ በዓልቲ ቤት ወይ መጻምዲ እንተተፈሊኹም፣ በዓል መዚ ነቲ ፍቓድ ቅድሚ ምስሓቡ፣ ነቲ ዓመጽ ፍሉይ ግምት ክህቦ ኣለዎ።
family-statement-where-abroad =
    ኣብ ሃገር ናይቲ ክመጽእ ዝደሊ ሰብ ኣብ ዝርከብ ኤምባሲ ደንማርክ ከተመልክቱ ትኽእሉ።
    እቲ ክመጽእ ዝደሊ ሰብ ኣብ ዝሓለፉ 3 ኣዋርሕ ብሕጋዊ መንገዲ ኣብ ዝነበረላ ሃገር እውን ክኸውን ይኽእል።
    ስምምዕ ኣብ ዘለዎ ኤምባሲ ናይ ካልእ ሃገር ወይ ማእከል ቪዛ እውን ክኸውን ይኽእል።
family-statement-where-third-country = ብመሰረት ቀንዲ ሕጊ፣ ን3 ኣዋርሕ ኣብታ ሃገር ብሕጋዊ መንገዲ ምንባር የድሊ። ወሳኒ ሰብኣዊ ምኽንያት ምስ ዝህሉ ግን፣ እዚ ጠለብ ክግደፍ ይከኣል። ንኣማኻሪ ሕተቱ።
family-statement-where-denmark =
    ብገለ ዓይነት ሕጋዊ መንገዲ ኣብ ደንማርክ ዝርከቡ ሰባት፣ ኣብ ደንማርክ ከመልክቱ ይኽእሉ። ቪዛ እንተሃልይኩም፣ እቲ ቪዛ ቅድሚ ምውድኡ ኣመልክቱ።
    ብዘይ ቪዛ ብሕጋዊ መንገዲ ኣብ ደንማርክ እንተሃሊኹም፦ መንበሪ ፍቓድ ክህልወኩም ግዴታ ካብ ዝኾነሉ መዓልቲ፣ እንተደንጎየ 1 ወርሒ ኣቐዲምኩም ኣመልክቱ።
family-statement-where-denmark-other = ብዘይ ሕጋዊ መንገዲ ኣብ ደንማርክ ዝርከብ ሰብ፣ ኣብ ደንማርክ ከመልክት ዝኽእል ኣብ ፍሉይ ኩነታት ጥራይ እዩ። ኣህጉራዊ ግዴታታት ደንማርክ ነዚ ክጠልብዎ ዝኽእሉ ምስ ዝኸውን ማለት እዩ። ቅድም ምኽሪ ርኸቡ።
family-statement-where-ua =
    ብመሰረት § 1፣ ምልክታ ኣብ ደንማርክ ክቐርብ ኣለዎ። ብመሰረት § 2፣ ኣብ ደንማርክ ወይ ኣብ ወጻኢ ሃገር ምምልካት ይከኣል።
    ኣብ ደንማርክ፦ ስእልን ኣሰር ኣጻብዕን ኣብ ውሽጢ 4 ሰሙናት ሃቡ። እንተዘይኮነ፣ እቲ ጉዳይ ክሳብ ዝውሰን ኣብ ደንማርክ ብሕጋዊ መንገዲ ምጽናሕ ክተርፍ ይኽእል።
family-statement-order-of-steps =
    ቅድም፦ ንነፍሲ ወከፍ ሰብ መለለዪ ቁጽሪ ጉዳይ ({ -official-case-order-id }) ኣውጽኡ።
    ካብኡ፦ ነቲ ክፍሊት ክፈሉ፣ ወይ ካብ ክፍሊት ነጻ ({ -official-exempt }) ምዃንኩም ምልክት ግበሩ።
    ኣብ መወዳእታ፦ ነቲ ምልክታ ልኣኽዎ። እቲ መለለዪ ቁጽሪ ኩሉ ግዜ የድሊ።
family-statement-translations = ናይ ወጻኢ ሃገር ወረቓቕቲ፣ ብወግዒ ብዝተፈቕደሉ ተርጓሚ ናብ ቋንቋ ደንማርክ ወይ ናብ ቋንቋ እንግሊዝ ኣተርጉሙ።
family-statement-forms = ቁጽርታት ናይቶም ቅጥዕታት (ፎርምታት) ተቐይሮም ክኾኑ ይኽእሉ። ነቲ ቅኑዕ ቅጥዒ ኣብ ገጽ ናይቲ በዓል መዚ ድለይዎ።
family-statement-fee-none-refugee = ብመሰረት § 7 ወይ § 8 ፍቓድ ዝረኸበ ስደተኛ፣ ስድራቤቱ ከም ልሙድ ክፍሊት ኣይከፍሉን። ኣብ “ካብ ክፍሊት ነጻ” ({ -official-exempt }) ምልክት ግበሩ።
family-statement-fee-to-pay = እቲ ክፍሊት ንነፍሲ ወከፍ ክመጽእ ዝደሊ ሰብ { $fee-family } ክሮነር እዩ።
family-statement-fee-foster = እቲ ክፍሊት { $fee-family } ክሮነር እዩ። ንቆልዓ ብሕጊ ከም ውላዶም ክወስዱ ብወግዒ ንዝተፈቕደሎም ሰባት ግን { $fee-adoption-child } ክሮነር እዩ።
family-statement-fee-uam-parent = ኣብ ገጽ ናይቲ በዓል መዚ ክፍሊት ከም ዘሎ ዘርኢ ነገር ኣይረኸብናን።
family-statement-fee-ua = ብመሰረት ፍሉይ ሕጊ ብዛዕባ ዩክሬን ({ -official-ukraine-act }) ክፍሊት ከም ዘሎ ዘርኢ ሓበሬታ የብልናን።
family-statement-who-decides = በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ውሳነ ይህብ። ኮሙነ ኣይውስንን።
family-statement-processing-time =
    { $processing-max-months ->
        [one] ዕላማ ናይቲ በዓል መዚ፣ ኣብ ውሽጢ { $processing-max-months } ወርሒ መልሲ ምሃብ እዩ።
       *[other] ዕላማ ናይቲ በዓል መዚ፣ ኣብ ውሽጢ { $processing-max-months } ኣዋርሕ መልሲ ምሃብ እዩ።
    }
family-statement-processing-longer = ብግብሪ ግን ካብኡ ዝነውሐ ግዜ ክወስድ ይኽእል።
family-statement-written-reasons = ብጽሑፍ ዝወሃብ ውሳነ፣ ምኽንያቱን ብኸመይ ጥርዓን ከም ዝቐርብን ክገልጽ ኣለዎ።
family-statement-complaint-board =
    { $complaint-weeks ->
        [one] ኣብ ውሽጢ { $complaint-weeks } ሰሙን ናብ ቦርድ ይግባይ ኢሚግረሽን ({ -official-immigration-appeals-board }) ጥርዓን ኣቕርቡ። ዝደንጎየ ጥርዓን ኣብ ፍሉይ ኩነታት ጥራይ እዩ ዝርአ።
       *[other] ኣብ ውሽጢ { $complaint-weeks } ሰሙናት ናብ ቦርድ ይግባይ ኢሚግረሽን ({ -official-immigration-appeals-board }) ጥርዓን ኣቕርቡ። ዝደንጎየ ጥርዓን ኣብ ፍሉይ ኩነታት ጥራይ እዩ ዝርአ።
    }
family-statement-complaint-fee =
    ብመሰረት ሕጊ ወጻእተኛታት፣ ጥርዓን ንምቕራብ ዝኽፈል { $fee-complaint } ክሮነር እዩ። እንተደንጎየ ምስቲ ጥርዓን ብሓደ ግዜ ክፈሉ። እንተዘይኮነ፣ እቲ ጥርዓን ከይተመርመረ ይንጸግ።
    እቲ ቦርድ ብምሉኡ ወይ ብኸፊል ምሳኹም እንተተሰማሚዑ፣ እቲ ገንዘብ ይምለሰልኩም።
family-statement-complaint-fee-refugee = ስድራቤት ናይ ስደተኛታት ካብ ክፍሊት ጥርዓን ነጻ ድዮም ወይስ ኣይኮኑን፣ ንጹር ኣይኮነን።
family-statement-not-appealable = ምልክታ ከይተመርመረ ክንጸግ ከሎ፣ ኣብ ገለ ኩነታት ጥርዓን ከተቕርቡ ኣይትኽእሉን፦ ክፍሊት እንተጎዲሉ፣ ኣብ ናይ § 9 ጉዳያት ድማ ወረቓቕቲ እንተጎዲሎም።
family-statement-complaint-in-writing =
    ጥርዓን ብጽሑፍ እዩ ዝርአ። ኣብ ፍሉይ ኩነታት እቲ ቦርድ ብቓል ክሰምዓኩም ይኽእል።
    ኣንጻር ውሳነ ናይቲ ቦርድ፣ ናብ ካልእ በዓል መዚ ጥርዓን ከተቕርቡ ኣይትኽእሉን።
family-statement-courts = ምናልባት እቲ ጉዳይ ናብ ቤት ፍርዲ እውን ክኸይድ ይኽእል።
family-statement-see-the-file = ናብ በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ጽሓፉ፣ ናይቲ ጉዳይ ወረቓቕቲ ክትርእዩ ድማ ሕተቱ ({ -official-access-to-file })። ሽዑ ኣብቲ ጉዳይ ዘለዉ ወረቓቕቲ ክትርእዩ ትኽእሉ።
family-statement-reopening = እቲ ጉዳይ ደጊሙ ክኽፈት ({ -official-reopening }) ክትሓቱ ትኽእሉ ኢኹም። ዝኽፈል { $fee-reopening } ክሮነር እዩ። እቲ ጉዳይ ደጊሙ እንተተኸፊቱ፣ እቲ ገንዘብ ይምለሰልኩም።
family-statement-housing-statement = ኣንጻር እቲ ኮሙነ ብዛዕባ መንበሪ ገዛ ዝህቦ ርእይቶ ጥራይ ጥርዓን ከተቕርቡ ኣይትኽእሉን።
family-statement-complaint-ua =
    ብመሰረት ፍሉይ ሕጊ ብዛዕባ ዩክሬን ({ -official-ukraine-act })፦ ኣብ ውሽጢ 8 ሰሙናት ናብ ቦርድ ይግባይ ኢሚግረሽን ({ -official-immigration-appeals-board }) ጥርዓን ኣቕርቡ።
    ኣብ ውሽጢ 7 መዓልታት ጥርዓን እንተ ኣቕሪብኩም፣ እቲ ጥርዓን ክሳብ ዝውሰን እቲ ውሳነ ኣብ ግብሪ ኣይውዕልን።
family-statement-share-child = በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ምስ ዝሓትት፣ ኮሙነ ብዛዕባ ዝበለጸ ረብሓ ናይቲ ቆልዓ ርእይቶኡ ይህብ። እዚ ብዘይ ስምምዕኩም ይግበር።
family-statement-share-benefits =
    ብመሰረት ሕጊ ማሕበራዊ ሓገዝ ({ -official-active-social-policy }) ወይ ሕጊ ምውህሃድ ({ -official-integration-act }) ሓገዝ ቅድሚ ሕጂ ወሲድኩም ዲኹም፣ ወይ ሕጂ ትወስዱ ዲኹም፣ ኮሙነ ይሕብር።
    እቲ ፍቓድ ኣብ ወጻኢታት መነባብሮኹም ባዕልኹም ምሽፋን ዝምርኮስ እንተኾይኑ፣ እዚ ብዘይ ስምምዕኩም ይግበር።
family-statement-share-housing = ኮሙነ ብዛዕባ መንበሪ ገዛ ርእይቶኡ ይህብ።
family-statement-share-other = ኮሙነ ካልእ ኣገዳሲ ሓበሬታ ብዘይ ስምምዕኩም ከመሓላልፍ ይኽእል።
family-statement-share-collateral = ኮሙነ ነቲ ናይ ገንዘብ ዋሕስ ({ -official-collateral }) ይዕቅቦ። እቲ ዝመጽእ ሰብ ብመሰረት ሕጊ ማሕበራዊ ሓገዝ ({ -official-active-social-policy }) ወይ ሕጊ ምውህሃድ ({ -official-integration-act }) ሓገዝ እንተወሲዱ፣ ኮሙነ ነቲ መጠን ገንዘብ ክጠልብ ኣለዎ።
family-statement-after-municipality = ብዛዕባ መዝገብ ህዝቢ ({ -official-cpr })፣ ካርድ ጥዕና፣ ሓኪም፣ ቤት ትምህርትን መውዓሊ ህጻናትን ንኮሙነ ሕተቱ።
family-statement-after-danish = ኮሙነ ሓላፍነት ካብ ዝወሰደሉ ዕለት ኣብ ውሽጢ 1 ወርሒ፣ ንዓበይቲ ሰባት ናብ ትምህርቲ ቋንቋ ደንማርክ ({ -official-danish-education }) ክልእኾም ኣለዎ።
family-statement-after-extension = ፍቓድ ንምንዋሕ፣ ክውዳእ 3 ኣዋርሕ ካብ ዝተርፎ ጀሚርኩም ከተመልክቱ ትኽእሉ። እቲ ፍቓድ ቅድሚ ምውድኡ ከተመልክቱ ኣለኩም።
family-statement-after-extension-refugee = ናይቲ ስደተኛ ናይ ገዛእ ርእሱ ፍቓድ ክናዋሕ ድዩ ወይስ ኣይናዋሕን፣ በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ከም ልሙድ ባዕሉ ይርኢ።
family-statement-after-abroad =
    ካብ 6 ኣዋርሕ ንላዕሊ ብተኸታታሊ ኣብ ወጻኢ ሃገር እንተጸኒሕኩም፣ እቲ ፍቓድ ከም ልሙድ ዋጋ ይስእን። ኣብ ገለ ኩነታት 12 ኣዋርሕ እዩ።
    ኣብ ደንማርክ ንዘለኩም መንበሪ ገዛ እንተገዲፍኩምዎ እውን፣ እቲ ፍቓድ ዋጋ ይስእን። ነቲ ፍቓድ ንምዕቃብ ምምልካት ይከኣል።
family-statement-after-divorce = መርዓ ብፍትሕ እንተፈሪሱ፣ ወይ ብሓንሳብ ምንባር እንተተቛሪጹ፣ እቲ ፍቓድ ክስሓብ ይኽእል። ንግዳያት ዓመጽ ፍሉይ ግምት ክወሃብ ኣለዎ።
family-statement-after-travel = ቅድሚ ምኽሪ ምርካብኩም ናብ ሃገር ናይቲ ስደተኛ ኣይትኺዱ።

## Amounts and periods

family-value-wait-7-3-years = ንግዝያዊ ዑቕባ ({ -official-temporary-protection }) ዘሎ ናይ ምጽባይ ግዜ
family-value-apply-before-2y-months = ናይ ምጽባይ ግዜ ክውዳእ ክንደይ ካብ ዝተርፎ ጀሚሩ ምምልካት ከም ዝከኣል
family-value-child-apply-months = ንቆልዓ ንምምልካት ዘሎ ናይ ግዜ ገደብ
family-value-perm-wait-years = ንበዓል ቤት ወይ ንበዓልቲ ቤት ቅድሚ ምምልካት ዘድሊ ናይ ቀዋሚ መንበሪ ፍቓድ ግዜ
family-value-complaint-weeks = ጥርዓን ንምቕራብ ዘሎ ናይ ግዜ ገደብ
family-value-processing-max-months = በዓል መዚ መልሲ ክህበሉ ዝዓለሞ ግዜ
family-value-ukraine-permit-until = ብመሰረት ፍሉይ ሕጊ ብዛዕባ ዩክሬን ዝተዋህቡ ፍቓዳት ዝጸንሑሉ ናይ መወዳእታ ዕለት
family-value-fee-family = ክፍሊት ንምጥርናፍ ስድራቤት ({ -official-family-reunification })
family-value-fee-family-extension = ክፍሊት ንምንዋሕ ፍቓድ
family-value-fee-permanent-refugee-or-family = ንስደተኛታትን ስድራቤቶምን፣ ክፍሊት ንቀዋሚ መንበሪ ፍቓድ
family-value-fee-complaint = ክፍሊት ንጥርዓን
family-value-fee-reopening = ጉዳይ ደጊሙ ንክኽፈት ({ -official-reopening }) ዝኽፈል ክፍሊት
family-value-fee-refund-deduction = ክፍሊት ክምለስ ከሎ ዝጉደል ገንዘብ
family-value-fee-underpayment-tolerance = ካብ ክፍሊት ክጎድል ዝፍቀድ መጠን ገንዘብ
family-value-fee-adoption-child = ብሕጊ ከም ውላድ ንዝተወስደ ቆልዓ ዝኽፈል ክፍሊት
family-value-collateral = ናይ ገንዘብ ዋሕስ ({ -official-collateral })
family-value-collateral-computed = ናይ ገንዘብ ዋሕስ፣ ኣብዚ ዝተጸብጸበ
family-value-collateral-reduction-a1 = ድሕሪ ፈተና { -a1 } ካብቲ ናይ ገንዘብ ዋሕስ ዝንኪ መጠን
family-value-collateral-reduction-a2 = ድሕሪ ፈተና { -a2 } ካብቲ ናይ ገንዘብ ዋሕስ ዝንኪ መጠን
family-value-collateral-reduction-final = ድሕሪ ናይ መወዳእታ ፈተና ቋንቋ ደንማርክ ካብቲ ናይ ገንዘብ ዋሕስ ዝንኪ መጠን
family-value-collateral-minimum = ምስ ነከየ እቲ ዝተሓተ መጠን ናይ ገንዘብ ዋሕስ
family-value-danish-test-fee = ክፍሊት ፈተና ቋንቋ ደንማርክ
family-value-perm-income = ናይ ዓመት እቶት
family-value-perm-debt-limit = ገደብ ናይ ዕዳ ንመንግስቲ ወይ ንኮሙነ
