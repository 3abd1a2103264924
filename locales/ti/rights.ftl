### checked: machine
### source: dd6e505a02182adc
### Interpreters: the fee in health care, who books and pays, what one can ask for, how to complain.
### Found by the ids of rules/interpreter.toml. Variables are ids of values in that file.
### $free-years (number): value of the rule file, in years
### $fee-visit-remote (number): value of the rule file, in kroner
### $fee-visit-in-person (number): value of the rule file, in kroner
### $fee-stay-remote (number): value of the rule file, in kroner
### $fee-stay-in-person (number): value of the rule file, in kroner

## Questions: the question, and why we ask

interpreter-question-fee-place = ኣስተርጓሚ ({ -official-interpreter }) ኣበይ የድልየኩም?
    .why = እቲ ብዛዕባ ክፍሊት ዘሎ ሕጊ ኣብ ሓኪም፣ ስፔሻሊስት ሓኪምን ሆስፒታልን ጥራይ ይሰርሕ።
interpreter-question-fee-years = ኣብ መዝገብ ህዝቢ ({ -official-cpr }) ብጠቕላላ ንክንደይ ግዜ ተመዝጊብኩም ጸኒሕኩም?
    .why = እቲ ግዜ ካብቲ ንመጀመርታ ዝተመዝገብኩምሉ መዓልቲ ጀሚሩ ይቑጸር። ተመዝጊብኩም ዝጸናሕኩምሉ ግዜ ኩሉ ይድመር።
interpreter-question-fee-exempt = ካብዚ ዝስዕብ ዝምልከተኩም ኣሎ ዶ?
    .why = እንተሃልዩ፣ ብመሰረት ሕጊ ክፍሊት ክትከፍሉ ኣየድልየኩምን። እቲ መልሲ ኣይዕቀብን።
interpreter-question-fee-mode = እቲ ኣስተርጓሚ ብኸመይ ይሳተፍ?
    .why = ብቪድዮ ወይ ብቴሌፎን እንተተሳቲፉ፣ እቲ ክፍሊት ይውሕድ። ብኣካል እንተመጺኡ፣ እቲ ክፍሊት ይበዝሕ።

## Answers

interpreter-option-fee-place-gp = ኣብ ሓኪመይ
interpreter-option-fee-place-specialist = ኣብ ስፔሻሊስት ሓኪም
interpreter-option-fee-place-hospital-visit = ኣብ ሆስፒታል፣ ከይደቀስኩ እሕከም
interpreter-option-fee-place-hospital-stay = ኣብ ሆስፒታል፣ ደቂሰ እሕከም
interpreter-option-fee-place-municipality = ምስ ኮሙነ ኣብ ዝግበር ኣኼባ
interpreter-option-fee-place-other = ኣብ ካልእ ቦታ፣ ንኣብነት ኣብ ሓኪም ስኒ ወይ ኣብ ነርስ ህጻናት
interpreter-option-fee-years-up-to-3 =
    { $free-years ->
        [one] { $free-years } ዓመት ወይ ካብኡ ዝውሕድ
       *[other] { $free-years } ዓመታት ወይ ካብኡ ዝውሕድ
    }
interpreter-option-fee-years-over-3 =
    { $free-years ->
        [one] ልዕሊ { $free-years } ዓመት
       *[other] ልዕሊ { $free-years } ዓመታት
    }
interpreter-option-fee-exempt-cannot-learn-danish = ብሰንኪ ሕማም ወይ ስንክልና፣ ንግዜኡ ወይ ንሓዋሩ ቋንቋ ደንማርክ ክመሃር ወይ ክጥቀመሉ ኣይክእልን እየ
interpreter-option-fee-exempt-child-alone = ሓደ ቆልዓ ብዘይ ወለዱ ንሕክምና ይመጽእ
interpreter-option-fee-exempt-parent-of-child = ኣቦ ወይ ኣደ እየ፣ እቲ ዝሕከም ድማ ቆልዓ እዩ
interpreter-option-fee-exempt-german-minority = ኣባል ናይቲ ኣብ ደንማርክ ዝነብር ውሑድ ጀርመናዊ ማሕበረሰብ እየ፣ ኣስተርጓሚ ቋንቋ ጀርመን የድልየኒ
interpreter-option-fee-exempt-greenlandic = እቲ ኣስተርጓሚ ቋንቋ ግሪንላንድ የስተርጉም
interpreter-option-fee-exempt-faroese = እቲ ኣስተርጓሚ ቋንቋ ደሴታት ፋሮ የስተርጉም
interpreter-option-fee-exempt-none = ኣይፋል፣ ካብዚኣቶም ሓደ እውን የለን
interpreter-option-fee-mode-remote = ብቪድዮ ወይ ብቴሌፎን ይሳተፍ
interpreter-option-fee-mode-in-person = ብኣካል ይመጽእ

## What the guide says: heading, what it means, what to do (one step a line)

interpreter-outcome-out-fee-municipality = ከም ልሙድ ኮሙነ ንኣስተርጓሚ ይኸፍል
    .meaning = እዚ፣ ኮሙነ ምኽሪ ክህበኩም ከሎ እዩ ዝሰርሕ። ንዓኹም ዝምልከት ክፍሊት ኣይረኸብናን።
    .next =
        ኣስተርጓሚ ከም ዘድልየኩም ንኮሙነ ኣቐዲምኩም ንገርዎ።
        ክትከፍሉ ዝሓተተኩም ሰብ እንተሃልዩ፣ ንኮሙነ ሕተትዎ።
interpreter-outcome-out-fee-elsewhere = ኣብቲ ቦታ ንኣስተርጓሚ ክንደይ ከም ዝኽፈል ሕተቱ
    .meaning = እቲ ብዛዕባ ክፍሊት ዘሎ ሕጊ ኣብ ሓኪም፣ ስፔሻሊስት ሓኪምን ሆስፒታልን ጥራይ ይሰርሕ። ንካልኦት ቦታታት ዝምልከት ሕጊ ኣይረኸብናን።
    .next =
        ምስ ኣስተርጓሚ መን ቆጸራ ከም ዝሕዝን መን ከም ዝኸፍሎን ኣብቲ ቦታ ሕተቱ።
        ኣየናይ ቦታ ምዃኑ እንተዘይፈለጥኩም፣ ንኮሙነ ሕተትዎ።
interpreter-outcome-out-fee-free-years = ብመሰረት ሕጊ ክፍሊት ክትከፍሉ ኣየድልየኩምን
    .meaning =
        { $free-years ->
            [one] ክፍሊት ዝህሉ፣ ኣብ መዝገብ ህዝቢ ({ -official-cpr }) ልዕሊ { $free-years } ዓመት ምስ ጸናሕኩም ጥራይ እዩ። ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም።
           *[other] ክፍሊት ዝህሉ፣ ኣብ መዝገብ ህዝቢ ({ -official-cpr }) ልዕሊ { $free-years } ዓመታት ምስ ጸናሕኩም ጥራይ እዩ። ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም።
        }
    .next =
        ቆጸራ ክትሕዙ ከለኹም፣ ኣስተርጓሚ ከም ዘድልየኩም ንገርዎም።
        ይኹን እምበር “ክፈሉ” ዝብል ወረቐት እንተመጺኡኩም፣ ንምምሕዳር ዞባ ሕተቱ።
interpreter-outcome-out-fee-free-exempt = ብመሰረት ሕጊ፣ ካብ ክፍሊት ነጻ ዝገብረኩም ፍሉይ ኩነታት ኣሎ
    .meaning = ስለዚ ክፍሊት ክትከፍሉ ኣየድልየኩምን። ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም።
    .next =
        ቆጸራ ክትሕዙ ከለኹም፣ ኣስተርጓሚ ከም ዘድልየኩም ንገርዎም።
        ኣየናይ ፍሉይ ኩነታት ከም ዝምልከተኩም ንሓኪም ወይ ንሆስፒታል ንገሩ።
        ይኹን እምበር “ክፈሉ” ዝብል ወረቐት እንተመጺኡኩም፣ ንምምሕዳር ዞባ ሕተቱ።
interpreter-outcome-out-fee-years-unknown = ክፍሊት ክህሉ ይኽእል፣ ከይህሉ እውን ይኽእል
    .meaning =
        { $free-years ->
            [one] ክፍሊት ዝህሉ፣ ኣብ መዝገብ ህዝቢ ({ -official-cpr }) ልዕሊ { $free-years } ዓመት ምስ ጸናሕኩም ጥራይ እዩ። ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም።
           *[other] ክፍሊት ዝህሉ፣ ኣብ መዝገብ ህዝቢ ({ -official-cpr }) ልዕሊ { $free-years } ዓመታት ምስ ጸናሕኩም ጥራይ እዩ። ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም።
        }
    .next =
        ኣብ መዝገብ ህዝቢ ({ -official-cpr }) ንክንደይ ግዜ ተመዝጊብኩም ከም ዝጸናሕኩም ኣረጋግጹ።
        እንተዘይፈለጥኩም፣ ንኣገልግሎት ነበርቲ ({ -official-citizen-service }) ሕተቱ።
        ቆጸራ ክትሕዙ ከለኹም፣ ኣስተርጓሚ ከም ዘድልየኩም ንገርዎም።
interpreter-outcome-out-fee-visit-remote = ምናልባት { $fee-visit-remote } ክሮነር ክትከፍሉ የድልየኩም ይኸውን
    .meaning = እዚ ክፍሊት፣ ናብ ሕክምና ሓንሳብ ክትከዱ ከለኹም፣ ብቪድዮ ወይ ብቴሌፎን ንዝሳተፍ ኣስተርጓሚ እዩ። ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም።
    .next =
        ቆጸራ ክትሕዙ ከለኹም፣ ኣስተርጓሚ ከም ዘድልየኩም ንገርዎም።
        እቲ መጠን ገንዘብ ሕጂ እውን ይሰርሕ ድዩ ኢልኩም ንምምሕዳር ዞባ ሕተቱ።
interpreter-outcome-out-fee-visit-in-person = ምናልባት { $fee-visit-in-person } ክሮነር ክትከፍሉ የድልየኩም ይኸውን
    .meaning = እዚ ክፍሊት፣ ናብ ሕክምና ሓንሳብ ክትከዱ ከለኹም፣ ብኣካል ንዝመጽእ ኣስተርጓሚ እዩ። ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም።
    .next =
        ቆጸራ ክትሕዙ ከለኹም፣ ኣስተርጓሚ ከም ዘድልየኩም ንገርዎም።
        እቲ መጠን ገንዘብ ሕጂ እውን ይሰርሕ ድዩ ኢልኩም ንምምሕዳር ዞባ ሕተቱ።
interpreter-outcome-out-fee-visit = ምናልባት { $fee-visit-remote } ወይ { $fee-visit-in-person } ክሮነር ክትከፍሉ የድልየኩም ይኸውን
    .meaning = እቲ ዝወሓደ ክፍሊት ብቪድዮ ወይ ብቴሌፎን ንዝሳተፍ ኣስተርጓሚ እዩ። ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም።
    .next =
        ቆጸራ ክትሕዙ ከለኹም፣ ኣስተርጓሚ ከም ዘድልየኩም ንገርዎም።
        እቲ ኣስተርጓሚ ብቪድዮ፣ ብቴሌፎን ወይስ ብኣካል ከም ዝሳተፍ ሕተቱ።
        እቲ መጠን ገንዘብ ሕጂ እውን ይሰርሕ ድዩ ኢልኩም ንምምሕዳር ዞባ ሕተቱ።
interpreter-outcome-out-fee-stay-remote = ምናልባት { $fee-stay-remote } ክሮነር ክትከፍሉ የድልየኩም ይኸውን
    .meaning = እዚ ክፍሊት፣ ሓንሳብ ኣብ ሆስፒታል ደቂስኩም ክትሕከሙ ከለኹም፣ ብቪድዮ ወይ ብቴሌፎን ንዝሳተፍ ኣስተርጓሚ እዩ። ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም።
    .next =
        ኣስተርጓሚ ከም ዘድልየኩም ንሆስፒታል ንገሩ።
        እቲ መጠን ገንዘብ ሕጂ እውን ይሰርሕ ድዩ ኢልኩም ንምምሕዳር ዞባ ሕተቱ።
interpreter-outcome-out-fee-stay-in-person = ምናልባት { $fee-stay-in-person } ክሮነር ክትከፍሉ የድልየኩም ይኸውን
    .meaning = እዚ ክፍሊት፣ ሓንሳብ ኣብ ሆስፒታል ደቂስኩም ክትሕከሙ ከለኹም፣ ብኣካል ንዝመጽእ ኣስተርጓሚ እዩ። ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም።
    .next =
        ኣስተርጓሚ ከም ዘድልየኩም ንሆስፒታል ንገሩ።
        እቲ መጠን ገንዘብ ሕጂ እውን ይሰርሕ ድዩ ኢልኩም ንምምሕዳር ዞባ ሕተቱ።
interpreter-outcome-out-fee-stay = ምናልባት { $fee-stay-remote } ወይ { $fee-stay-in-person } ክሮነር ክትከፍሉ የድልየኩም ይኸውን
    .meaning = እቲ ዝወሓደ ክፍሊት ብቪድዮ ወይ ብቴሌፎን ንዝሳተፍ ኣስተርጓሚ እዩ። ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም።
    .next =
        ኣስተርጓሚ ከም ዘድልየኩም ንሆስፒታል ንገሩ።
        እቲ ኣስተርጓሚ ብቪድዮ፣ ብቴሌፎን ወይስ ብኣካል ከም ዝሳተፍ ሕተቱ።
        እቲ መጠን ገንዘብ ሕጂ እውን ይሰርሕ ድዩ ኢልኩም ንምምሕዳር ዞባ ሕተቱ።

## About the fee

interpreter-statement-amounts-visit =
    ክፍሊት እንተሃልዩ፣ ምስ ኣስተርጓሚ ናብ ሕክምና ኣብ እትኸዱሉ ነፍሲ ወከፍ ግዜ እዩ።
    ብቪድዮ ወይ ብቴሌፎን ንዝሳተፍ ኣስተርጓሚ { $fee-visit-remote } ክሮነር እዩ። ብኣካል ንዝመጽእ ኣስተርጓሚ { $fee-visit-in-person } ክሮነር እዩ።
interpreter-statement-amounts-stay =
    ክፍሊት እንተሃልዩ፣ ምስ ኣስተርጓሚ ኣብ ሆስፒታል ደቂስኩም ኣብ እትሕከሙሉ ነፍሲ ወከፍ ግዜ እዩ።
    ብቪድዮ ወይ ብቴሌፎን ንዝሳተፍ ኣስተርጓሚ { $fee-stay-remote } ክሮነር እዩ። ብኣካል ንዝመጽእ ኣስተርጓሚ { $fee-stay-in-person } ክሮነር እዩ።
interpreter-statement-amounts-date = እዚ መጠን ገንዘብ ናይ ዕለት 1 ሓምለ 2018 እዩ። ካብኡ ዝሓደሰ ኣይረኸብናን፣ ግን ተቐይሩ ክኸውን ይኽእል።
interpreter-statement-exemptions =
    ካብ ክፍሊት ነጻ ዝገብረኩም ፍሉይ ኩነታት ኣሎ ድዩ ኢልኩም ንምምሕዳር ዞባ ሕተቱ።
    እዚ፣ ብሰንኪ ሕማም ወይ ስንክልና ቋንቋ ደንማርክ ክመሃር ወይ ክጥቀመሉ ንዘይክእል ሰብ ክምልከት ይኽእል። ንግዜኡ እንተኾይኑ እውን ይሰርሕ።
    ብዘይ ወለዱ ንዝመጽእ ቆልዓ፣ ወይ ንኣቦ ወይ ንኣደ ናይ ዝሕከም ቆልዓ እውን ክምልከት ይኽእል።
    ኣስተርጓሚ ቋንቋ ግሪንላንድን ቋንቋ ደሴታት ፋሮን እውን ክፍሊት የብሉን።
    ኣብ ደንማርክ ንዝነብር ውሑድ ጀርመናዊ ማሕበረሰብ፣ ኣስተርጓሚ ቋንቋ ጀርመን እውን ከምኡ እዩ።
interpreter-statement-certificate = ምምሕዳር ዞባ ናይ ሓኪም ምስክር ወረቐት ({ -official-medical-certificate }) ክሓትት ይኽእል። እቲ ወረቐት፣ ቋንቋ ደንማርክ ክትመሃሩ ወይ ክትጥቀሙሉ ከም ዘይትኽእሉ ከርኢ ኣለዎ።
interpreter-statement-region-bill = ነቲ ክፍሊት ዘኽፍል ምምሕዳር ዞባ እዩ። ኣስተርጓሚ ከም ዝነበረ፣ ሓኪም ንምምሕዳር ዞባ ይነግር።
interpreter-statement-no-guarantee = ንክፍሊት ዋሕስ ስለ ዘይሃብኩም፣ ሕክምና ክኽልክሉኹም ኣይፍቀደሎምን።
interpreter-statement-own-choice = ኣብ ክንዲ እቲ ምምሕዳር ዞባ ዝረኸቦ ኣስተርጓሚ፣ ካልእ እንተደሊኹም፣ ኩሉ ባዕልኹም ትኸፍሉ።
interpreter-statement-close-relative = እቲ ኣስተርጓሚ ናይቲ ሕሙም ቀረባ ዘመድ እንተኾይኑ፣ ምምሕዳር ዞባ ኣይከፍሎን።
interpreter-statement-ukraine = ካብ ዩክሬን ንዝተመዛበሉ ሰባት፣ ካብ ክፍሊት ነጻ ዝገብር ፍሉይ ኩነታት ኣይረኸብናን።

## Who books and who pays: the place, and what holds there. One sentence or paragraph a line.

interpreter-statement-municipality = ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ኮሙነ ይግምግም። ምስ ኣስተርጓሚ ቆጸራ ዝሕዝ እውን ኮሙነ እዩ። ከም ልሙድ ኮሙነ ይኸፍል።
    .heading = ኮሙነ፦ ምኽሪ፣ ምውህሃድ ምስ ሕብረተሰብ፣ ስራሕን ናይ ገንዘብ ሓገዝን
interpreter-statement-municipality-duty =
    ብዛዕባ ኣስተርጓሚ ኣብ ኮሙነ ዝገልጽ ሓፈሻዊ ሕጊ ኣይረኸብናን።
    ኮሙነ ምኽሪ ክህበኩም፣ ሓበሬታ ጉዳይኩም ክእክብ፣ ክትሳተፉ እውን ዕድል ክህበኩም ኣለዎ።
    ንስኻትኩምን ኮሙነን ከም እትረዳድኡ ከረጋግጽ ኣለዎ። እዚ ግዴታ ክንደይ ሰፊሕ ምዃኑ ንጹር ኣይኮነን።
    .heading = ኮሙነ፦ ኣስተርጓሚ ናይ ምርካብ መሰል ኣሎ ዶ?
interpreter-statement-doctor =
    ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝግምግም። ሓኪም ኣስተርጓሚ የድሊ ምስ ዝብል፣ ኣስተርጓሚ ናይ ምርካብ መሰል ኣለኩም።
    ከም ልሙድ ምስ ኣስተርጓሚ ቆጸራ ዝሕዝ ክሊኒክ ወይ ሆስፒታል እዩ፣ ንስኻትኩም ኣይኮንኩምን።
    { $free-years ->
        [one] ምምሕዳር ዞባ ይኸፍል። ኣብ መዝገብ ህዝቢ ({ -official-cpr }) ልዕሊ { $free-years } ዓመት ምስ ጸናሕኩም፣ ምናልባት ክፍሊት ክትከፍሉ የድልየኩም ይኸውን።
       *[other] ምምሕዳር ዞባ ይኸፍል። ኣብ መዝገብ ህዝቢ ({ -official-cpr }) ልዕሊ { $free-years } ዓመታት ምስ ጸናሕኩም፣ ምናልባት ክፍሊት ክትከፍሉ የድልየኩም ይኸውን።
    }
    .heading = ሓኪም፣ ስፔሻሊስት ሓኪምን ሆስፒታልን
interpreter-statement-municipal-health =
    ሕጊ ጥዕና ብዛዕባ ኣስተርጓሚ ክገልጽ ከሎ፣ ንሓኪም፣ ንስፔሻሊስት ሓኪምን ንሆስፒታልን ጥራይ ይጠቅስ። ንካልኦት ዝምልከት ሕጊ ኣይረኸብናን።
    ምስ ኣስተርጓሚ መን ቆጸራ ከም ዝሕዝን መን ከም ዝኸፍሎን ንዓታቶም ሕተትዎም።
    .heading = ነርስ ህጻናት፣ ኣብ ገዛ ዝወሃብ ክንክን ነርስን ሓኪም ስንን
interpreter-statement-health-assessment =
    እቲ ዝርርብን ምርመራን ምስቲ ዘድሊ ብቑዕ ኣስተርጓሚ ክካየድ ኣለዎ።
    ንሓኪም ዝኸፍሎ ኮሙነ እዩ። ምስ ኣስተርጓሚ መን ቆጸራ ከም ዝሕዝን መን ከም ዝኸፍሎን ንኮሙነ ሕተትዎ።
    .heading = ገምጋም ጥዕና ({ -official-health-assessment }) ንስደተኛታትን ስድራቤቶምን
interpreter-statement-language-school =
    ምስ ኣስተርጓሚ መን ቆጸራ ከም ዝሕዝን መን ከም ዝኸፍሎን ዝገልጽ ሕጊ ኣይረኸብናን።
    ንቤት ትምህርቲ ቋንቋ ወይ ንኮሙነ ሕተቱ።
    .heading = ቤት ትምህርቲ ቋንቋ
interpreter-statement-child-case =
    ኮሙነ ውሳነ ቅድሚ ምሃቡ፣ ከም ልሙድ ምስቲ ቆልዓ ክዘራረብ ኣለዎ። ብዛዕባ ኣስተርጓሚ ዝገልጽ ፍሉይ ሕጊ ኣይረኸብናን።
    ንቆልዓን ንወለድን፣ ንክልቲኦም ኣስተርጓሚ ክወሃቦም ንኮሙነ ሕተትዎ።
    .heading = ጉዳያት ቆልዑ
interpreter-statement-immigration-service =
    ምስ ኣስተርጓሚ ቆጸራ ዝሕዝ እቲ በዓል መዚ እዩ። ከም ልሙድ ካብ ዝርዝር ኣስተርጎምቲ ናይ ፖሊስ ({ -official-police-interpreter-list }) ይመርጽ።
    እንተዘይኮነ፣ ከም ልሙድ ብሞያኡ ኣስተርጓሚ ዝኾነ ሰብ፣ ወይ ካብ ትካል ኣስተርጎምቲ ዝመጽእ ሰብ ክኸውን ኣለዎ።
    መን ከም ዝኸፍል ንጹር ኣይኮነን። ናይ ዓመት 2009 ሕጊ ሕጂ እውን ይሰርሕ ድዩ ወይስ ኣይሰርሕን፣ እዚ እውን ንጹር ኣይኮነን።
    .heading = በዓል መዚ ኢሚግረሽን ({ -official-immigration-service })
interpreter-statement-court =
    ቋንቋ ደንማርክ ዘይትኽእሉ እንተኾይንኩም፣ ቤት ፍርዲ ብዝተኻእለ መጠን ስልጠና ዝወሰደ ኣስተርጓሚ ክጥቀም ኣለዎ።
    ኣብ ገለ ጉዳያት ቤት ፍርዲ ብዘይ ኣስተርጓሚ ክሰርሕ ይኽእል። ስለዚ ኣስተርጓሚ ክወሃበኩም ሕተቱ። መን ከም ዝኸፍሎ እውን ሕተቱ።
    .heading = ቤት ፍርዲ
interpreter-statement-nordic-citizens =
    ወረቓቕቲ ብናትኩም ናይ ኖርዲክ ቋንቋ ከተረክቡ ትኽእሉ። ኣብቲ ጉዳይ ሓደ ወገን እንተኾይንኩም፣ መንግስቲ ንኣስተርጓሚ ይኸፍል።
    እቶም ወገናት ናይቲ ጉዳይ ነቲ ገንዘብ ክመልስዎ፣ ቤት ፍርዲ ክውስን ይኽእል።
    .heading = ቤት ፍርዲ፦ ዜጋታት ፊንላንድ፣ ኣይስላንድ፣ ኖርወይን ሽወደንን
interpreter-statement-police = ምናልባት ፖሊስ ባዕሎም ምስ ኣስተርጓሚ ቆጸራ ይሕዙ ይኾኑ። ነቶም ሕግታት ኣየንበብናዮምን። ኣስተርጓሚ ከም ዘድልየኩም ንገሩ።
    .heading = ፖሊስ
interpreter-statement-school = ምስ ኣስተርጓሚ ቆጸራ ናይ ምሓዝ ግዴታ ከም ዘሎ ዘርኢ ነገር ኣይረኸብናን። ንቤት ትምህርቲ ወይ ንመውዓሊ ህጻናት ኣቐዲምኩም ሕተቱ።
    .heading = ቤት ትምህርትን መውዓሊ ህጻናትን
interpreter-statement-danish-test =
    ኣብ ፈተና { -a1 } ይኹን ኣብ ፈተና { -a2 }፣ ሰብ በይኑን ብዘይ መሓገዝን እዩ ዝፍተን። ኣስተርጓሚ ክህሉ እዩ ኢልኩም ኣይትጸበዩ።
    ብዛዕባ ኣስተርጓሚ ኣብ ፈተናታት ቋንቋ ደንማርክ ዝገልጽ ሕጊ ኣይረኸብናን።
    .heading = ፈተናታት ቋንቋ ደንማርክ

## What one can ask for, and may refuse. One sentence or paragraph a line.

interpreter-statement-children =
    እቲ ቀንዲ ሕጊ፦ ምስ በዓል መዚ ክትዘራረቡ ከለኹም፣ ትሕቲ 18 ዓመት ዝኾነ ሰብ ከስተርጉም ኣይፍቀድን።
    እዚ ክልከላ ካብ 1 ሓምለ 2025 ጀሚሩ ይሰርሕ።
interpreter-statement-children-simple =
    ቆልዓ ንቐሊል ነገራት ከስተርጉም ይፍቀድ፣ ንኣብነት ሰዓት፣ ቦታን ቤት ጽሕፈት ክፉት ዝኾነሉ ግዜን። ቀሊል ድዩ ወይስ ኣይኮነን፣ እቲ በዓል መዚ ይግምግም።
    ኣብ ውሑዳት ዓውድታት፣ ንኣብነት ኣብ መውዓሊ ህጻናት፣ ህጹጽን ኣድላይን እንተኾይኑ ቆልዑ ከስተርጉሙ ይፍቀድ።
interpreter-statement-children-scope =
    እቲ ክልከላ ንኣብነት ንስራሕ፣ ናይ ገንዘብ ሓገዝ፣ ማሕበራዊ ጉዳያት፣ ቤት ትምህርቲ፣ ግብርን ጉዳያት ወጻእተኛታትን ይምልከት።
    ነቶም ንመንግስቲ ወይ ንኮሙነ ዝሰርሑ ናይ ውልቂ ትካላት እውን ብዙሕ ግዜ ይምልከቶም።
    ንዝርርብ ይምልከት፣ ንደብዳበታትን ብጽሑፍ ንዝግበር ካልእ ርክብን ግን ኣይምልከትን።
interpreter-statement-children-health =
    ኣብ ሓኪምን ሆስፒታልን እቲ ሕጊ ዝያዳ ተሪር እዩ። ቆልዓ ከስተርጉም ዝፍቀድ፣ ህጹጽን ንህይወት ዘስግእን ምስ ዝኸውን ጥራይ እዩ።
    እቲ ጉዳይ ቀሊልን ጸገም ዘይብሉን ምዃኑ ሓኪም ክግምግም ይኽእል። ሽዑ ልዕሊ 15 ዓመት ዝኾኑ ቆልዑ እውን ከስተርጉሙ ይፍቀድ።
interpreter-statement-child-helper =
    ብመሰረት ሕጊ ቆልዑ ኣብ ዝርአ ጉዳይ፣ እቲ ቆልዓ ምስኡ ዝኸይድ ሓጋዚ ሰብ ({ -official-lay-helper }) ክህልዎ ይኽእል።
    እቲ ሓጋዚ ሰብ 15 ዓመት ዝመልአ ክኸውን ኣለዎ፣ ምስጢር እውን ክሕሉ ኣለዎ። በዓል መዚ ብዝተወሰኑ ምኽንያታት “ኣይፋል” ክብል ይኽእል።
interpreter-statement-relatives-assessment = ኣብ ገምጋም ጥዕና ({ -official-health-assessment })፣ እቶም ዝቐረቡ ኣባላት ስድራቤትኩም ከስተርጉሙ ኣይፍቀድን።
interpreter-statement-relatives-health = እቲ ኣስተርጓሚ ናይቲ ሕሙም ቀረባ ዘመድ እንተኾይኑ፣ ምምሕዳር ዞባ ኣይከፍሎን።
interpreter-statement-relatives-court = ኣብ ቤት ፍርዲ፣ ቀረባ ስድራቤት ናይ ሓደ ወገን ከስተርጉሙ ኣይፍቀድን። እቲ ኣስተርጓሚ ኣብቲ ጉዳይ ናይ ገዛእ ርእሱ ረብሓ ክህልዎ እውን ኣይፍቀድን።
interpreter-statement-relatives-adult =
    ዓቢ ሰብ ዝኾነ ዘመድኩም ወይ እትፈልጥዎ ሰብ ከስተርጉመልኩም እንተዘይደሊኹም፣ ምናልባት “ኣይፋል” ክትብሉ ትኽእሉ።
    ብዛዕባ እዚ ዝገልጽ ሕጊ ኣይረኸብናን። ድሌትኩም ምዃኑ ንገርዎም።
interpreter-statement-other-interpreter =
    ኣብ ሓኪምን ሆስፒታልን፣ ኣብ ክንዲ እቲ ናይ ምምሕዳር ዞባ ኣስተርጓሚ፣ ካልእ ከም እትደልዩ ክትነግሩ ትኽእሉ።
    ሽዑ ግን ኩሉ ባዕልኹም ትኸፍሉ።
interpreter-statement-interpreter-problem =
    እንተዘይተረዳዳእኩም፣ ወይ ነቲ ኣስተርጓሚ እትፈልጥዎ እንተኾይንኩም፣ ብኡንብኡ ንገሩ።
    ሽዑ ንሓድሽ ኣስተርጓሚ ዝኽፈል ኣሎ ድዩ ወይስ የለን፣ ንጹር ኣይኮነን።
interpreter-statement-stop = ነቲ ኣስተርጓሚ ከም ዘይትርድእዎ ክትነግሩ ትኽእሉ። ሽዑ እቲ ኣኼባ ደው ክብል ይኽእል።
interpreter-statement-wishes =
    ድሌትኩም ክትነግሩ ትኽእሉ፦ ሰበይቲ ወይ ሰብኣይ፣ ላህጃ፣ ወይ ዘይትፈልጥዎ ኣስተርጓሚ።
    ምኽንያት ክትህቡ ኣየድልየኩምን። ድሌትኩም ክማላእ መሰል ከም ዘለኩም ዘርኢ ነገር ኣይረኸብናን።
interpreter-statement-mode-wish =
    ኣስተርጓሚ ብቪድዮ፣ ብቴሌፎን ወይ ብኣካል ክሳተፍ ከም እትደልዩ ክትነግሩ ትኽእሉ።
    ክትመርጹ መሰል ከም ዘለኩም ዘርኢ ነገር ኣይረኸብናን። እንተወሓደ ሓደ ምምሕዳር ዞባ መብዛሕትኡ ግዜ ብቪድዮን ብቴሌፎንን ይጥቀም።
interpreter-statement-mode-court =
    ኣብ ቤት ፍርዲ፣ ኣስተርጓሚ ብኣካል ክመጽእ ልዕሊ መጠን ዘጸግም እንተኾይኑ፣ ብቪድዮ ክሳተፍ ይፍቀድ። እዚ ግን ነቲ ጉዳይ ክጎድኦ የብሉን።
    ባዕልኹም ብቪድዮ እትሳተፉ እንተኾይንኩም፣ እቲ ኣስተርጓሚ ብዝተኻእለ መጠን ምሳኹም ኣብ ሓደ ቦታ ክኸውን ኣለዎ።
interpreter-statement-qualified = እቲ ኣስተርጓሚ ንቋንቋኹምን ንቋንቋ ደንማርክን ብእኹል ከም ዝኽእሎም፣ ሓኪም ከረጋግጽ ኣለዎ።
interpreter-statement-certified = ንኣስተርጎምቲ ዝወሃብ ሓፈሻዊ ወግዓዊ ፍቓድ የለን። ኣብ ዓውዲ ጥዕና ዝሰርሑ ኣስተርጎምቲ፣ እንተደልዮም ምስክር ወረቐት ክወስዱ ይኽእሉ።
interpreter-statement-immigration-interpreter =
    በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ኣብ ፍሉይ ኩነታት፣ ኣብ ዝርዝር ኣስተርጎምቲ ናይ ፖሊስ ({ -official-police-interpreter-list }) ዘየለዉ ኣስተርጎምቲ ክጥቀም ይኽእል።
    ንሳቶም ንዝኾነ ሰብ ክውግኑ የብሎምን፣ ምስጢር እውን ክሕልዉ ኣለዎም። ንሓደ ወገን ከም ዝውግኑ ክገብር ዝኽእል ምኽንያት እንተሃልዩ፣ ክነግሩ ኣለዎም።
    ናይ ዓመት 2009 ሕጊ ሕጂ እውን ይሰርሕ ድዩ ወይስ ኣይሰርሕን፣ ንጹር ኣይኮነን።
interpreter-statement-secrecy =
    ሰራሕተኛታት መንግስትን ኮሙነን፣ ከምኡ እውን ሰራሕተኛታት ጥዕና፣ ምስጢር ክሕልዉ ኣለዎም።
    ኣብ ገለ ኩነታት፣ ካልኦት ሰባት እውን ምስጢር ክሕልዉ በዓል መዚ ክእዝዞም ይኽእል።
interpreter-statement-secrecy-interpreter =
    ሓደ ሆስፒታል፣ ኩሎም ኣስተርጎምቲ ምስጢር ክሕልዉ ከም ዘለዎም ይገልጽ።
    ካብ ትካል ንዝመጽእ ኣስተርጓሚ ኣየናይ ሕጊ ከም ዝምልከቶ ንጹር ኣይኮነን።
interpreter-statement-job-interview =
    ኣብ ዝርርብ ብዛዕባ ስራሕ ኣስተርጓሚ እንተ ኣድልዩ፣ ምናልባት ናይቲ ዝርርብ ቆጸራ ባዕልኹም ክትሕዙ ኣየድልየኩምን ይኸውን።
    እቲ ሕጊ ናይ ዓመት 2023 እዩ፣ ተቐይሩ ክኸውን ይኽእል። ንኮሙነ ወይ ንመድሕን ስራሕ ኣልቦነት ({ -official-unemployment-fund }) ሕተቱ።
interpreter-statement-machine =
    ናይ ማሽን ትርጉም፣ ኣስተርጓሚ ማለት ኣይኮነን። ንሰዓትን ቦታን ጥራይ ክትጥቀሙሉ ንመክረኩም።
    ንውሳነታት፣ ንጥዕና፣ ንጉዳያት ቆልዑ ወይ ስምምዕኩም ንምሃብ ኣይትጠቀሙሉ።

## What to do when something is wrong. One sentence or paragraph a line.

interpreter-statement-complain-region = ምምሕዳር ዞባ ብዛዕባ ኣስተርጓሚ ወይ ክፍሊት ዝሃቦ ውሳነ፦ ናብ በዓል መዚ ጥርዓን ሕሙማት ({ -official-patient-complaints }) ጥርዓን ኣቕርቡ።
interpreter-statement-complain-region-deadline = ውሳነ ምምሕዳር ዞባ ካብ ዝተነግረኩም ጀሚሩ፣ ኣብ ውሽጢ 4 ሰሙናት ጥርዓን ኣቕርቡ። ፍሉይ ምኽንያት እንተሃልዩ፣ ዝደንጎየ ጥርዓን ክርአ ይኽእል።
interpreter-statement-complain-treatment =
    ብሰንኪ ምስትርጓም ሕክምናኹም ሕማቕ እንተነይሩ፦ ናብ በዓል መዚ ጥርዓን ሕሙማት ({ -official-patient-complaints }) ጥርዓን ኣቕርቡ።
    ነቲ ጸገም ካብ ዝፈለጥኩምሉ ወይ ክትፈልጥዎ ካብ ዝነበረኩም መዓልቲ፣ ኣብ ውሽጢ 2 ዓመት ጥርዓን ኣቕርቡ። እቲ ነገር ካብ ዘጋጠመሉ 5 ዓመት ምስ ሓለፈ ግን፣ ጥርዓን ምቕራብ ኣይከኣልን እዩ።
    ከም ልሙድ መጀመርታ ምስ ምምሕዳር ዞባ ናይ ምዝርራብ ዕድል ይወሃበኩም። ዘይውግን ሓጋዚ ሰብ ({ -official-lay-helper }) ምሳኹም ክህሉ ይኽእል።
interpreter-statement-patient-office =
    ካብቲ ናይ ምምሕዳር ዞባ ቤት ጽሕፈት ሕሙማት ({ -official-patient-office }) ሓገዝ ሕተቱ። ጥርዓን ኣብ ምጽሓፍን ምልኣኽን ክሕግዘኩም ኣለዎ።
    እቲ ጥርዓን፣ ቤት ጽሕፈት ሕሙማት ኣብ ዝተቐበለሉ መዓልቲ ከም ዝቐረበ ይቑጸር።
interpreter-statement-complain-decision =
    ብግቡእ ዘስተርጉም ኣስተርጓሚ ከይነበረኩም ኮሙነ ዝሃቦ ውሳነ፦ ከም ልሙድ ውሳነ ካብ ዝተነግረኩም ጀሚሩ ኣብ ውሽጢ 4 ሰሙናት ጥርዓን ከተቕርቡ ትኽእሉ።
    ነቲ ጥርዓን ናብ ኮሙነ ልኣኽዎ። ኮሙነ ምሳኹም እንተዘይተሰማሚዑ፣ ናብ ቦርድ ይግባይ ({ -official-appeals-board }) ይልእኾ።
interpreter-statement-complain-municipality =
    ኮሙነ ኣስተርጓሚ ኣይህብን እንተበለ፣ ወይ እቲ ሓገዝ ሕማቕ እንተኾይኑ፦ ምስ ሓለቓ ናይቲ ጨንፈር ተዘራረቡ።
    ኮሙነ ኣማኻሪ ነበርቲ ({ -official-citizens-adviser }) ኣለዎ ድዩ ኢልኩም ሕተቱ። ናብ ተቖጻጻሪ ስራሕ መንግስትን ኮሙነን ({ -official-ombudsman }) ምናልባት ጥርዓን ከተቕርቡ ትኽእሉ።
    ናይ ግዜ ገደብ ኣይረኸብናን።
interpreter-statement-complain-interpreter =
    እቲ ኣስተርጓሚ ምስጢር እንተ ኣውጺኡ፣ ወይ ሕማቕ ጠባይ እንተ ኣርእዩ፦ ነቲ ምስ ኣስተርጓሚ ቆጸራ ዝሓዘ በዓል መዚ ንገርዎ።
    ምስጢር እንተ ኣውጺኡ፣ ምናልባት ንፖሊስ ክትሕብሩ ትኽእሉ።
interpreter-statement-complain-child-used = ክልኩል ክነሱ ቆልዓ ከስተርጉም እንተጌሮም፦ ቅድም ናብቲ በዓል መዚ ባዕሉ ጥርዓን ኣቕርቡ።

## Amounts and periods

interpreter-value-fee-visit-remote = ናብ ሕክምና ሓንሳብ ክትከዱ ከለኹም፣ ብቪድዮ ወይ ብቴሌፎን ንዝሳተፍ ኣስተርጓሚ ዝኽፈል ክፍሊት
interpreter-value-fee-visit-in-person = ናብ ሕክምና ሓንሳብ ክትከዱ ከለኹም፣ ብኣካል ንዝመጽእ ኣስተርጓሚ ዝኽፈል ክፍሊት
interpreter-value-fee-stay-remote = ሓንሳብ ኣብ ሆስፒታል ደቂስኩም ክትሕከሙ ከለኹም፣ ብቪድዮ ወይ ብቴሌፎን ንዝሳተፍ ኣስተርጓሚ ዝኽፈል ክፍሊት
interpreter-value-fee-stay-in-person = ሓንሳብ ኣብ ሆስፒታል ደቂስኩም ክትሕከሙ ከለኹም፣ ብኣካል ንዝመጽእ ኣስተርጓሚ ዝኽፈል ክፍሊት
interpreter-value-free-years = ክፍሊት ዘይብሉ ግዜ
