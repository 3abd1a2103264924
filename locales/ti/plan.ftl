### checked: machine
### source: feadd3085976181a
### The plan. Fetched with the pages that call the API.

plan-lead = ኣብዚ መን እንታይን መዓስን ከም ዝገብር ትርእዩ።
plan-must-act-citizen = ገለ ነገር ክትገብሩ ዘለኩም ንስኻትኩም ኢኹም።
plan-must-act-authority = ገለ ነገር ክገብር ዘለዎ ኮሙነ እዩ።
plan-overdue-authority = ኮሙነ ደንጒዩ ኣሎ። ንሓላፊ ጉዳይኩም ሕተቱ። ናብ ኮሙነ ጥርዓን ከተቕርቡ እውን ትኽእሉ ኢኹም።
plan-caseworker = ሓላፊ ጉዳይኩም ({ -official-caseworker })
plan-no-caseworker = ሓላፊ ጉዳይኩም ገና ኣይተመደበን። ንኮሙነ ሕተቱ።
plan-hours-open = ክትራኸቡ እትኽእሉሉ ግዜ
plan-contract = ውዕልኩም ({ -official-contract })
plan-started = ኮሙነ ሓላፍነት ዝወሰደሉ ዕለት
plan-own-words = ናትኩም ቃላት
plan-who = መን
plan-when = መዓስ
plan-where = ኣበይ
plan-hours-label = ግዜ ኣብ ነፍሲ ወከፍ ሰሙን
# $hours (number): hours a week
plan-hours =
    { $hours ->
        [one] { $hours } ሰዓት ኣብ ሰሙን
       *[other] { $hours } ሰዓታት ኣብ ሰሙን
    }
plan-law = ሕጊ
plan-status = ኩነታት
plan-no-date = ገና ዕለት የለን
plan-office-text = ናይ ኮሙነ ጽሑፍ፣ ብቋንቋ ደንማርክ
plan-your-answer = በዚ ትሰማምዑ ዶ?
plan-agree = እሰማማዕ
plan-object = ኣይሰማማዕን
plan-objection-label = ስለምንታይ ከም ዘይትሰማምዑ ጽሓፉ
plan-objection-hint = ብቋንቋኹም ጽሓፉ። ሓላፊ ጉዳይኩም የንብቦ።
plan-objection-send = ተቓውሞኹም ልኣኹ
plan-objection-cancel = ሰርዙ
plan-objection-kept = እቲ ነጥቢ ኣብቲ መደብ ይጸንሕ። ኣይድምሰስን።
plan-answered-agreed = ተሰማሚዕኩም
plan-answered-objected = ኣይተሰማማዕኩምን
plan-answered-pending = ገና መልሲ ኣይሃብኩምን
plan-answer-saved = መልስኹም ተላኢኹ።
plan-empty = መደብኩም ገና ኣይተዳለወን። ንሓላፊ ጉዳይኩም ሕተቱ።
plan-due-on = ናይ ግዜ ገደብ
# $area (text): area of the contract
plan-area =
    { $area ->
        [danish] ቋንቋ ደንማርክ
        [employment] ስራሕ
        [education] ትምህርቲ
        [health] ጥዕና
        [housing] መንበሪ ገዛ
        [children_school] ቆልዑን ቤት ትምህርትን
        [social] ሓገዝ ኣብ መዓልታዊ ህይወት
        [economy] ገንዘብ
        [residence_permit] መንበሪ ፍቓድ
        [family_reunification] ምጥርናፍ ስድራቤት
        [network_leisure] ርክባት ምስ ሰባትን ትርፊ ግዜን
        [documents_practical] ወረቓቕትን ግብራዊ ነገራትን
       *[unknown] ካልእ ዓውዲ
    }
# $kind (text): action_kind of the contract
plan-kind =
    { $kind ->
        [danish_course] ትምህርቲ ቋንቋ ደንማርክ ({ -official-danish-education })
        [internship] ልምምድ ስራሕ ኣብ ትካል ({ -official-internship })
        [wage_subsidy] ስራሕ ምስ ሓገዝ ደሞዝ ({ -official-wage-subsidy })
        [nytteindsats] ንህዝቢ ዝጠቅም ስራሕ ({ -official-utility-work })
        [work] ስራሕ
        [igu] መሰረታዊ ትምህርቲ ንምውህሃድ ምስ ሕብረተሰብ ({ -official-igu })
        [mentor] ሜንቶር (ደጋፊ ሰብ)
        [guidance_course] ኮርስ ምስ ምኽሪ
        [ordinary_education] ትምህርቲ
        [job_search] ስራሕ ምድላይ
        [cv] ሲቪ ምጽሓፍ (ታሪኽ ስራሕን ትምህርትን)
        [health_assessment] ገምጋም ጥዕና ({ -official-health-assessment })
        [treatment] ሕክምና
        [medical_followup] ክትትል ምስ ሓኪም
        [school_start] ቤት ትምህርቲ ምጅማር
        [daycare] መውዓሊ ህጻናት
        [housing_search] መንበሪ ገዛ ምርካብ
        [financial_counselling] ምኽሪ ብዛዕባ ገንዘብ
        [competence_assessment] ገምጋም ናይቲ እትኽእልዎ ነገራት
        [education_assessment] ገምጋም ትምህርትኹም
        [application] ምልክታ
        [meeting] ኣኼባ
        [network] ርክባት ምስ ሰባት
        [civic_test] ፈተና ብዛዕባ ሕብረተሰብ ደንማርክ ({ -official-citizenship-test })
        [other] ካልእ
       *[unknown] ካልእ
    }
# $responsible (text): who must do it
plan-responsible =
    { $responsible ->
        [citizen] ንስኻትኩም
        [municipality] ኮሙነ
        [provider] ቤት ትምህርቲ ቋንቋ ወይ ቦታ ኮርስ
        [doctor] ሓኪም
        [employer] ወሃቢ ስራሕ
        [school] ቤት ትምህርቲ
        [volunteer] ወለንተኛ
       *[unknown] ንሓላፊ ጉዳይኩም ሕተቱ
    }
# $status (text): status_action of the contract
plan-action-status =
    { $status ->
        [proposed] ከም ሓሳብ ቀሪቡ
        [agreed] ስምምዕ ተገይሩ
        [objected] ኣይተሰማማዕኩምን
        [planned] ተመዲቡ
        [active] ይካየድ ኣሎ
        [paused] ንግዜኡ ደው ኢሉ
        [done] ተወዲኡ
        [cancelled] ተሰሪዙ
        [not_started_in_time] ኣብ ግዜኡ ኣይጀመረን
       *[unknown] ዘይተፈልጠ ኩነታት
    }
# $status (text): status_goal of the contract
plan-goal-status =
    { $status ->
        [proposed] ከም ሓሳብ ቀሪቡ
        [active] ይካየድ ኣሎ
        [reached] ተበጺሑ
        [changed] ተቐይሩ
        [dropped] ተገዲፉ
       *[unknown] ዘይተፈልጠ ኩነታት
    }
# $status (text): status_contract of the contract
plan-contract-status =
    { $status ->
        [in_preparation] እቲ ውዕል ይዳሎ ኣሎ
        [awaiting_citizen_signature] ኣብቲ ውዕል ክታምኩም ጎዲሉ
        [awaiting_municipality_signature] ኣብቲ ውዕል ክታም ኮሙነ ጎዲሉ
        [signed] እቲ ውዕል ተፈሪሙ
        [under_revision] እቲ ውዕል ይቕየር ኣሎ
        [ended] እቲ ውዕል ተወዲኡ
       *[unknown] ዘይተፈልጠ ኩነታት
    }
# $code (text): deadline code of the contract
plan-deadline =
    { $code ->
        [T0] ኮሙነ ሓላፍነት ይወስድ
        [T1] ግዝያዊ መንበሪ ቦታ
        [T2] እቲ ውዕል ተፈሪሙ ክኸውን ኣለዎ
        [T3] እቲ ፕሮግራም ጀሚሩ ክኸውን ኣለዎ
        [T4] ኣብ ትካል ዝቐርብ ቀዳማይ ዕድል
        [T5] ናብ ትምህርቲ ቋንቋ ደንማርክ ({ -official-danish-education }) ምልኣኽ
        [T6] ዕድል ንገምጋም ጥዕና ({ -official-health-assessment })
        [T7] ኮሙነ ንስራሕ ድሉዋት ምዃንኩምን ዘይምዃንኩምን ይግምግም
        [T8] እቲ ውዕል ክቕየር ኣለዎ
        [T9] ክትትል ናይቲ ውዕል
        [T10] ክትትል ድሕሪ ሕርሲ
        [T11] እቲ ፕሮግራም ይውዳእ
        [T12] ትምህርቲ ቋንቋ ደንማርክ ይውዳእ
        [T13] ፈተና ቋንቋ ደንማርክ ንበዓል ቤት፣ ንበዓልቲ ቤት ወይ ንመጻምዲ
        [T14] ሲቪ (ታሪኽ ስራሕን ትምህርትን) ኣብ { -jobnet }
        [T15] ሕማም ኣብ ልምምድ ስራሕ
        [T16] ጥርዓን ናብ ቦርድ ይግባይ ({ -official-appeals-board })
        [T17] ጥርዓን ናብ ቦርድ ይግባይ ኢሚግረሽን ({ -official-immigration-appeals-board })
        [T18] ምልክታ ኣብ ወጻኢ ሃገር ንዝነብር ቆልዓ
        [T19] ምንዋሕ መንበሪ ፍቓድ
       *[unknown] ናይ ግዜ ገደብ። ንሓላፊ ጉዳይኩም ሕተቱ።
    }
