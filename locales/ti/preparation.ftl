### checked: machine
### source: 8d8ab6b690419fb5
### Before the talk: what a person writes, and the paper to take along.

preparation-lead = ብዛዕባ መደብኩም ኣብ እትገብርዎ ዝርርብ እንታይ ክትብሉ ከም እትደልዩ፣ ኣብዚ ክትጽሕፉ ትኽእሉ።
preparation-talk = ኮሙነ ብዛዕባ ዕላማታት፣ ንጥፈታትን ቅደም ተኸተሎምን ምሳኹም ክዘራረብ ኣለዎ። ክፍጸሙ ዝኽእሉ ድሌታትኩም ኣብ ግምት ከእትዎም ኣለዎ።
preparation-law = ሕጊ
preparation-voluntary = ብድሌትኩም ጥራይ እዩ። እቲ ጽሑፍ ልክዕ ከምቲ ዝጸሓፍኩምዎ ይዕቀብ። ኣይትርጎምን። ብቋንቋኹም ክትጽሕፉ ትኽእሉ።
preparation-private = ብዛዕባ ሕማም ወይ ዑቕባ ኣይትጽሓፉ። ሓላፊ ጉዳይኩም ብዛዕባኡ ከንብብ እንተደሊኹም ጥራይ ጽሓፉ።
preparation-own-words = መን ምዃነይን እንታይ ከም ዝኽእልን
preparation-own-words-hint = እንተበዝሐ 2000 ፊደላት ጽሓፉ።
preparation-wishes = ድሌታተይን ዕላማታተይን
preparation-wishes-hint = ኣብ ነፍሲ ወከፍ መስመር ሓደ ድሌት ወይ ሓደ ዕላማ ጽሓፉ።
preparation-education = ትምህርተይ
preparation-education-hint = ኣብ ነፍሲ ወከፍ መስመር ሓደ ቤት ትምህርቲ ወይ ሓደ ኮርስ ጽሓፉ።
preparation-work = ስራሐይ
preparation-work-hint = ኣብ ነፍሲ ወከፍ መስመር ሓደ ስራሕ ጽሓፉ። ብዘይ ደሞዝ ዝሰራሕኩምዎ ስራሕ እውን ክትጽሕፉ ትኽእሉ።
preparation-languages = ዝዛረቦም ቋንቋታት
preparation-languages-hint = ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ። ቋንቋኹም ኣብዚ የለን ዶ? ኣብቲ ኣብ ላዕሊ ዘሎ ቦታ ብናትኩም ቃላት ክትጽሕፍዎ ትኽእሉ።
preparation-questions = ሕቶታተይ
preparation-questions-hint = ኣብ ነፍሲ ወከፍ መስመር ሓደ ሕቶ ጽሓፉ።
preparation-papers = ሒዘዮም ዝመጽእ ወረቓቕቲ
preparation-papers-hint = ኣብ ነፍሲ ወከፍ መስመር ሓደ ወረቐት ጽሓፉ። ንኣብነት ናይ ፈተና ወረቓቕቲ፣ ሲቪ ወይ ካብ ስራሕ ዝረኸብኩምዎም ወረቓቕቲ። ናይ ሕክምና ወረቓቕቲ፣ ከተርእይዎም እንተደሊኹም ጥራይ ሒዝኩም ምጹ።
preparation-share = ሓላፊ ጉዳይኩም ክርእዮ ትፈቕዱ ዶ?
preparation-share-hint = ሓላፊ ጉዳይኩም ክርእዮ ዝኽእል፣ መልስኹም “እወ” ኮይኑ ክሳብ ዝጸንሐ ጥራይ እዩ። መልስኹም ክትቅይርዎ ትኽእሉ።
preparation-yes = እወ፣ ሓላፊ ጉዳየይ ክርእዮ እፈቅድ
preparation-no = ኣይፋል፣ ሓላፊ ጉዳየይ ክርእዮ ኣይፈቅድን
preparation-replaced = ክትዕቅቡ ከለኹም፣ እቲ ሓድሽ ነቲ ቅድሚ ሕጂ ዝዓቀብኩምዎ ይትክኦ።
preparation-save = ዓቅብዎ
preparation-saved = ንመወዳእታ ግዜ ዝተዓቀበሉ
preparation-saved-now = ተዓቂቡ ኣሎ።
preparation-seen = ሓላፊ ጉዳይኩም ክርእዮ ይኽእል።
preparation-not-seen = ሓላፊ ጉዳይኩም ክርእዮ ኣይክእልን።
preparation-paper = ኣብ ወረቐት
preparation-paper-text = እቲ ወረቐት ኣብዚ ዝጸሓፍኩምዎ የርኢ። ኣርእስታቱ ብቋንቋ ደንማርክ እውን ተጻሒፎም ኣለዉ።
preparation-print = ንዝርርብ ሕተምዎ
preparation-more = ተወሳኺ ሓበሬታ ብዛዕባ እቲ ዝርርብ
preparation-appointments = ቆጸራታትኩም ርኣዩ
preparation-interpreter = ንዝርርብ ኣስተርጓሚ የድልየኩም ዶ?
# $code (text): ISO 639-3 code of a language
preparation-language =
    { $code ->
        [ara] ዓረብኛ
        [tir] ትግርኛ
        [prs] ዳሪ
        [som] ሶማልኛ
        [pbu] ፓሽቶ
        [kmr] ኩርድኛ (ኩርማንጂ)
        [ckb] ኩርድኛ (ሶራኒ)
        [fas] ፋርስኛ (ፋርሲ)
        [amh] ኣምሓርኛ
        [eng] ቋንቋ እንግሊዝ
        [fra] ቋንቋ ፈረንሳ
        [ukr] ቋንቋ ዩክሬን
        [rus] ቋንቋ ሩስያ
        [tur] ቋንቋ ቱርኪ
        [swa] ስዋሂሊ
        [mya] ቋንቋ በርማ
        [urd] ኡርዱ
        [dan] ቋንቋ ደንማርክ
       *[unknown] ካልእ ቋንቋ
    }
