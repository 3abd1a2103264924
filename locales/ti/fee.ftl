### checked: machine
### source: eff8a9cc4bc50fbc
### Will I have to pay for the interpreter, and the frame of the pages with the law on interpreters.

fee-lead = ኣብ ሓኪምን ሆስፒታልን ንኣስተርጓሚ ዝኽፈል ክፍሊት ክህሉ ይኽእል። ንገለ ሕቶታት መልሲ ሃቡ።
fee-private = መልስታትኩም ኣብዚ መሳርሒ (ቴሌፎን ወይ ኮምፒተር) ይጸንሑ። እዚ ገጽ ዝህቦ መልሲ ሓበሬታ እዩ፣ ውሳነ ኣይኮነን።
fee-again = ካብ መጀመርታ ጀምሩ
fee-dont-know = ኣይፈልጥን
rights-lead = ብዛዕባ ኣስተርጓሚ ዘለዉ ሕግታት፣ ክትደልይዎ እትኽእሉ ነገራት እውን። ድሌት መሰል ማለት ኣይኮነን።
booking-lead = ምስ ኣስተርጓሚ ቆጸራ እትሕዙ ንስኻትኩም ኣይኮንኩምን። መን ከም ዝሕዝ ኣብዚ ክትርእዩ ትኽእሉ ኢኹም።
remedies-lead = ነቶም ምሳኹም ኣኼባ ዘለዎም ሰባት ክትነግርዎም ትኽእሉ። ናበይ ጥርዓን ከተቕርቡ ከም እትኽእሉ ኣብዚ ርኣዩ።
rights-pages = ተወሰኽቲ ገጻት ብዛዕባ ኣስተርጓሚ
rights-sources-heading = ምንጭታት
