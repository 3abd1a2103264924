### checked: machine
### source: 42df7d9c840e6641
### My need for an interpreter, said once.

need-lead = ብዛዕባ ዘድልየኩም ኣስተርጓሚ ዝበልኩምዎ ኣብዚ ኣሎ። ክርእይዎ ዝኽእሉ ንስኻትኩም ዝፈቐድኩምሎም ጥራይ እዮም።
need-check-title = ብዛዕባ ኣስተርጓሚ ዝሃብኩምዎም መልስታት ኣረጋግጹ
need-save = ነዚ ሓበሬታ ዓቅብዎ
need-unsaved = ገና ኣይተዓቀበን።
need-saved = ሓበሬታኹም ተዓቂቡ
need-saved-text = ኣብ ዝደለኹምዎ ግዜ ክትቅይርዎ ትኽእሉ ኢኹም። “እወ” ዝበልኩምዎ እውን ክትስሕብዎ ትኽእሉ ኢኹም። ኣቐዲምኩም ዝለኣኽኩምዎም ሕቶታት ግን ኣይቅየሩን።
