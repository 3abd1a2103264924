### checked: machine
### source: dc5d0d3f83d0694e
### Family reunification: the pages around the guide. They come with every page.

family-title = ስድራቤተይ ክመጹ ይኽእሉ ዶ?
family-lead = እቲ መምርሒ ብዛዕባ ሕግታት ምጥርናፍ ስድራቤት ({ -official-family-reunification }) ይሕግዘኩም።
family-scope = ሕጊ ዘቐምጦም ቅድመ ኩነታት ብዝርዝር ትረኽቡ። ናይ ግዜ ገደባት፣ ወረቓቕትን ኣማኸርትን እውን ትረኽቡ።
family-not-decision = እዚ ሓበሬታ እዩ። በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ጥራይ እዩ ውሳነ ዝህብ።
family-private = መልስታትኩም ኣብ ብራውዘርኩም ይጸንሑ። ኣይልኣኹን። ነቲ ታብ (ናይ ብራውዘር ገጽ) ምስ ዓጸኹምዎ ይድምሰሱ።
family-private-kiosk = መልስታትኩም ኣብቲ ብራውዘር ይጸንሑ። ኣይልኣኹን፣ ኣይዕቀቡን።
family-soon = ብዝተኻእለ መጠን ኣቐዲምኩም ኣመልክቱ። ገለ ናይ ግዜ ገደባት ሓጸርቲ እዮም።
family-start = ነቲ መምርሒ ጀምርዎ
family-guide-title = መምርሒ
family-refusal-title = ኣሉታዊ ውሳነ ተዋሂቡኒ
family-refusal-link = ኣሉታዊ ውሳነ ተዋሂቡኩም ዶ? ጥርዓን ከተቕርቡሉ እትኽእሉ ናይ መወዳእታ መዓልቲ ርኣዩ
family-rules-title = ኩሎም ሕግታት
family-rules-link = ንኹሎም ሕግታት ኣንብብዎም
family-rules-outcomes-title = ሕግታት ንነፍሲ ወከፍ ኩነታት
family-rules-practical-title = ወረቓቕቲ፣ ምልክታን ጥርዓንን
