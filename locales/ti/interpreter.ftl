### checked: machine
### source: f57bc681b0498696
### Interpreters: what to know before one asks, the names of the pages, and how a language is chosen.

interpreter-title = ኣስተርጓሚ የድልየኒ
interpreter-lead = ምስ ኮሙነ ንእትገብርዎ ኣኼባ ኣስተርጓሚ ({ -official-interpreter }) ክወሃበኩም ክትሓቱ ትኽእሉ ኢኹም።
interpreter-who-books = ንስኻትኩም ኣስተርጓሚ ክወሃበኩም ትሓቱ። ኮሙነ ኣድላይነቱ ይግምግም፣ ኣስተርጓሚ የናዲ፣ ኣብዚ ድማ መልሲ ይህበኩም።
interpreter-pays = ኣብ ናይ ኮሙነ ኣኼባታት ከም ልሙድ ኮሙነ ንኣስተርጓሚ ይኸፍል።
interpreter-no-children = ትሕቲ 18 ዓመት ዝኾነ ቆልዓ ከስተርጉመልኩም ኣይፍቀድን። ንቐሊል ነገራት ጥራይ ይፍቀድ፣ ንኣብነት ሰዓትን ቦታን።
interpreter-health = ኣብ ሓኪምን ሆስፒታልን፣ ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝውስን። ከም ልሙድ ምስ ኣስተርጓሚ ቆጸራ ዝሕዝ ክሊኒክ ወይ ሆስፒታል እዩ። ኣስተርጓሚ እንተ ኣድለየኩም ቆጸራ ክትሕዙ ከለኹም ንገርዎም።
interpreter-start = ኣስተርጓሚ ክወሃበኩም ሕተቱ
interpreter-request-title = ኣስተርጓሚ ክወሃበኩም ሕተቱ
interpreter-requests-title = ኣስተርጓሚ ንምርካብ ዘቕረብክዎም ሕቶታት
interpreter-need-title = ብዛዕባ ዘድልየኒ ኣስተርጓሚ
interpreter-cards-title = ከተርእይዎም እትኽእሉ ካርድታት
interpreter-fee-title = ንኣስተርጓሚ ክኸፍል ኣለኒ ዶ?
interpreter-rights-title = ሕግታትን ድሌታትን ብዛዕባ ኣስተርጓሚ
interpreter-booking-title = ምስ ኣስተርጓሚ ቆጸራ ዝሕዝን ንኣስተርጓሚ ዝኸፍልን መን እዩ?
interpreter-remedies-title = ምስ ኣስተርጓሚ ጸገም እንተ ኣጋጢሙኩም
interpreter-know-heading = ክትፈልጥዎ ዝጠቅም
interpreter-more-heading = ተወሳኺ ሓበሬታ ብዛዕባ ኣስተርጓሚ
interpreter-secrecy = ኣስተርጓሚ ምስጢር ክሕሉ ኣለዎ። ንዝኾነ ሰብ ክውግን የብሉን፣ ከስተርጉም ጥራይ ኣለዎ።
language-search = ነቲ ቋንቋ ድለይዎ። ብዝደለኹምዎ ቋንቋ ክትጽሕፉ ትኽእሉ ኢኹም።
# $n (number): how many languages are found
language-found =
    { $n ->
        [0] ነቲ ቋንቋ ኣይረኸብናዮን። ካልእ ስም ፈትኑ።
        [one] { $n } ቋንቋ
       *[other] { $n } ቋንቋታት
    }
# $n (number): how many languages there are
language-show-all =
    { $n ->
        [one] { $n } ቋንቋ ርኣዩ
       *[other] ኩሎም { $n } ቋንቋታት ርኣዩ
    }
language-other = ቋንቋይ ኣብቲ ዝርዝር የለን
language-name-label = ቋንቋኹም እንታይ ይበሃል?
language-name-hint = ስሙ ከምቲ ባዕልኹም እትብልዎ ጽሓፍዎ።
language-which = ኣየናይ ዓይነት ናይቲ ቋንቋ ትዛረቡ?
language-optional = ክትሓልፍዎ ትኽእሉ ኢኹም።
