### checked: machine
### source: e7776c635a134b2e
### Interpreters: what to know before one asks.

interpreter-title = ኣስተርጓሚ የድልየኒ
interpreter-lead = ምስ ኮሙነ ንእትገብርዎ ኣኼባ ኣስተርጓሚ ({ -official-interpreter }) ክወሃበኩም ክትሓቱ ትኽእሉ ኢኹም።
interpreter-who-books = ንስኻትኩም ኣስተርጓሚ ክወሃበኩም ትሓቱ። ኮሙነ ኣስተርጓሚ የናዲ፣ ኣብዚ ድማ መልሲ ይህበኩም።
interpreter-pays = ኣብ ናይ ኮሙነ ኣኼባታት ከም ልሙድ ኮሙነ ንኣስተርጓሚ ይኸፍል።
interpreter-no-children = ትሕቲ 18 ዓመት ዝኾነ ቆልዓ ከስተርጉመልኩም ኣይፍቀድን። ንቐሊል ነገራት ጥራይ ይፍቀድ፣ ንኣብነት ሰዓትን ቦታን።
interpreter-health = ኣብ ሓኪምን ሆስፒታልን፣ ኣስተርጓሚ የድሊ ድዩ ወይስ ኣየድልን፣ ሓኪም እዩ ዝውስን። ኣስተርጓሚ እንተ ኣድለየኩም ቆጸራ ክትሕዙ ከለኹም ንገርዎም።
interpreter-start = ኣስተርጓሚ ክወሃበኩም ሕተቱ
interpreter-see-requests = ኣስተርጓሚ ንምርካብ ዘቕረብኩምዎም ሕቶታት ርኣዩ
interpreter-request-title = ኣስተርጓሚ ክወሃበኩም ሕተቱ
interpreter-requests-title = ኣስተርጓሚ ንምርካብ ዘቕረብክዎም ሕቶታት
interpreter-secrecy = ኣስተርጓሚ ምስጢር ክሕሉ ኣለዎ፣ ንዝኾነ ሰብ ኣይውግንን፣ የስተርጉም ጥራይ።
