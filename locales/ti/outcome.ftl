### checked: machine
### source: b0ad3c562a29befd
### What the guide says, and the pages with all rules: headings, labels, states.

family-go-on = ነቲ መምርሒ ቀጽልዎ
family-your-answers = መልስታትኩም
family-start-over = መልስታትኩም ደምሲስኩም ካብ መጀመርታ ጀምሩ
family-answer-label = መልሲ ናይቲ መምርሒ
family-also-heading = እዚ እውን ይምልከተኩም
family-dates-heading = ዕለታት
family-conditions-heading = ሕጊ ዘቐምጦም ቅድመ ኩነታት
family-conditions-text = ነፍሲ ወከፍ ቅድመ ኩነት ንበይኑ እዩ ዝርአ። ናይ ኩሉ ሓፈሻዊ ገምጋም ዝገብር በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) እዩ።
family-notes-heading = ክትፈልጥዎ ዝጠቅም
family-documents-heading = ወረቓቕቲ
family-documents-text = ነቲ ዘለኩም ወረቓቕቲ ምልክት ግበሩሉ። ዝጎደለ ነገር እንተሃልዩ፣ ምኽንያቱ ግለጹ።
family-documents-open = ዘይተረጋገጸ፦ እዞም ወረቓቕቲ እዚኦም’ውን እንተ ዘድልዩኹም ንኣማኻሪ ሕተቱ።
family-documents-missing = ስለምንታይ ሓደ ወረቐት ከም ዝጎደለ ግለጹ
family-documents-missing-hint = ብናትኩም ቃላት ጽሓፉ። እቲ ጽሑፍ ምስቲ መልሲ ሓቢሩ ይሕተም። ኣይልኣኽን።
family-documents-never-buy = ናይ ሓሶት ወረቓቕቲ ፈጺምኩም ኣይትግዝኡ፣ ኣይትስርሑ። ሓቀኛ መግለጺ ይሓይሽ።
family-where-heading = ኣበይን ብኸመይን ተመልክቱ?
family-sign = ነቲ ምልክታ እትፍርምዎን እትልእኽዎን ባዕልኹም ኢኹም። እዚ ገጽ ዝኾነ ነገር ኣይልእኽን።
family-official-page = ገጽ ናይቲ በዓል መዚ
family-fee-heading = ክፍሊት
family-decision-heading = ውሳነ ዝህብ መን እዩ?
family-complaint-heading = ጥርዓን
family-sharing-heading = ኮሙነ ንኻልኦት ዝህቦ ሓበሬታ
family-after-heading = እቲ ፍቓድ ምስ ተዋህበ
family-next-heading = ሕጂ እንታይ ክትገብሩ ትኽእሉ
family-advisers-heading = ንኣማኻሪ ሕተቱ
family-advisers-text = ኣብዚ ዝወሃብ ምኽሪ ብነጻ እዩ።
family-state-met = ተማሊኡ
family-state-not-met = ኣይተማልአን
family-state-not-known = ኣይፍለጥን
family-state-usually-waived = ንስደተኛታት ብዙሕ ግዜ ይግደፍ
family-waived-open = ኣየኖት ጠለባት ከም ዝግደፉ ኣብ ነፍሲ ወከፍ ጉዳይ ይግምገም። እቲ ዝርዝር ኣይተረጋገጸን።
family-exception-none = እቲ ሕጊ፣ እዚ ጠለብ ዘይምልከቶም ፍሉያት ኩነታት ኣይጠቅስን። { -official-section-9-c } ግን ክምልከት ይኽእል እዩ።
family-exception-exceptional = እዚ ጠለብ ብኣዝዩ ፍሉይ ምኽንያት ክግደፍ ይከኣል። ሓድነት ስድራቤት ከምኡ ዝበለ ምኽንያት ክኸውን ይኽእል።
family-exception-decisive = እዚ ጠለብ ዝግደፍ፣ ንምግዳፉ ኣዝዩ ፍሉይን ወሳንን ምኽንያት ምስ ዝህሉ ጥራይ እዩ።
family-exception-special = እዚ ጠለብ ብፍሉይ ምኽንያት ክግደፍ ይከኣል።
family-exception-special-decisive = እዚ ጠለብ ዝግደፍ፣ ንምግዳፉ ፍሉይን ወሳንን ምኽንያት ምስ ዝህሉ ጥራይ እዩ።
family-exception-obligations = ኣህጉራዊ ግዴታታት ደንማርክ ምስ ዝጠልብዎ፣ እዚ ጠለብ ክግደፍ ይከኣል።
family-exception-unity = ብመሰረት { -official-section-9-c }፣ ካብ 15 ክሳብ 17 ዓመት ዝዕድሚኦም ቆልዑ ኣብ ፍሉይ ኩነታት ፍቓድ ክረኽቡ ይኽእሉ።
family-expired = ኣብዚ ግዜኡ ዝሓለፎ መጠን ገንዘብ ወይ ናይ ግዜ ገደብ ኣሎ። ንበዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ወይ ንኣማኻሪ ሕተቱ።
# $date (text): a date
family-counted-from = ካብ ዕለት { $date } ዝተቖጽረ
family-passed = እቲ ዕለት በጺሑ
family-act-by = እዚ መዓልቲ ከይሓለፈ ኣመልክቱ
family-late = እቲ ናይ ግዜ ገደብ ሓሊፉ
family-late-text = ሕጂ እውን ከተመልክቱ ትኽእሉ ኢኹም። ኣዝዩ ፍሉይ ምኽንያት ኣብ ግምት ክኣቱ ይኽእል። ሕጂ ካብ ኣማኻሪ ምኽሪ ርኸቡ።
family-complaint-by = እዚ መዓልቲ ከይሓለፈ ጥርዓን ኣቕርቡ
family-complaint-late-text = ዝደንጎየ ጥርዓን ኣብ ፍሉይ ኩነታት ጥራይ እዩ ዝርአ። ሕጂ ካብ ኣማኻሪ ምኽሪ ርኸቡ።
# $date (text): a date
family-earliest-start = ካብ ኣየናይ መዓልቲ ከም ዝቑጸር ኣይተረጋገጸን። ካብቲ ዝቐደመ መዓልቲ እንተተቖጺሩ፣ እቲ መዓልቲ { $date } እዩ።
family-calendar = ኣብ ዓውደ ኣዋርሕ (ካለንደር) ዓቅብዎ
# $date (text): a date
family-calendar-name = ናይ ግዜ ገደብ፦ { $date }
family-calendar-note = ነቲ ዕለት ምስ ኣማኻሪ ወይ ምስቲ በዓል መዚ ኣረጋግጽዎ።
family-print = ሕተምዎ ወይ ከም ፒዲኤፍ ዓቅብዎ
family-print-hint = እቲ ዝሕተም ጽሑፍ ብቋንቋ ደንማርክን ብቋንቋኹምን እዩ።
# $date (text): a date
family-print-made = ብዕለት { $date } ብመንገዲ { -vejviser } ዝተዳለወ። እዚ ሓበሬታ እዩ፣ ውሳነ ኣይኮነን።
family-print-qr = ነቲ መምርሒ ብቴሌፎን ክፈትዎ። ኣብቲ ኮድ መልስታትኩም የለዉን።
family-print-mine = ናተይ መግለጺ
family-print-rules = ናይቲ መልሲ መሰረት ዝኾኑ ሕግታት
family-rules-lead = ኣብዚ ኩሎም ሕግታት ኣለዉ፦ ምስ ዓንቀጽ ሕጊ፣ ምንጭን ንመወዳእታ ግዜ ዝተረጋገጹሉ ዕለትን።
family-rules-conditions-heading = ቅድመ ኩነታት
family-rules-dates-heading = ናይ ግዜ ገደባት
family-rules-values-heading = መጠን ገንዘብን ንውሓት ግዜን
family-rules-documents-heading = ወረቓቕቲ
family-rules-sources-heading = ምንጭታት
family-rules-pages = ተወሰኽቲ ገጻት ብዛዕባ ሕግታት
