### checked: machine
### source: 8bf42d6b1471b9e5
### The frame around every page: header, languages, notices, footer, and what is said when the page cannot start.

site-name = { -vejviser }
# $page (text): title of the page
site-title = { $page } – { -vejviser }
site-description = ኣብ ደንማርክ ሓደስቲ ንዝኾንኩም ሓገዝ፦ ስድራቤት፣ ኣስተርጓሚን መደብኩምን።
site-skip = ናብ ትሕዝቶ ኪዱ
site-language-label = ቋንቋ
site-language-choose = ቋንቋ ምረጹ
site-menu-label = ቀንዲ ዝርዝር
site-menu-home = መበገሲ ገጽ
site-menu-family = ስድራቤት
site-menu-interpreter = ኣስተርጓሚ
site-menu-plan = መደበይ
plan-title = መደበይ
plan-deadlines-title = ናይ ግዜ ገደባት
plan-actions-title = ዕላማታትን ንጥፈታትን
plan-appointments-title = ቆጸራታት
plan-family-title = ስድራቤት
plan-sharing-title = መን እንታይ ይፈልጥ
plan-preparation-title = ቅድሚ ዝርርብ
plan-decisions-title = ውሳነታትን ጥርዓናትን
plan-paper-title = እቲ መደብ ኣብ ወረቐት
plan-topics-title = እዚ እንታይ እዩ?
plan-complaint-title = ጥርዓን ናበይ ከቕርብ እኽእል?
site-sign-in = እተዉ
site-sign-out = ውጽኡ
# $name (text): the name the municipality knows the person by
site-signed-in = ኣቲኹም ኣለኹም፦ { $name }
# $municipality (text): name of the municipality
site-example = እዚ መርኣያ እዩ። { $municipality } ብሓቂ የለን።
site-machine-translated = እዚ ጽሑፍ ብማሽን ዝተተርጎመ እዩ። ሰብ ገና ኣየረጋገጾን።
site-translation-outdated = እቲ ብቋንቋ ደንማርክ ዘሎ ጽሑፍ ድሕሪ እዚ ትርጉም ተቐይሩ።
site-read-danish = ነዚ ገጽ ብቋንቋ ደንማርክ ኣንብብዎ
site-loading = ይጽዓን ኣሎ …
site-back = ተመለሱ
site-continue = ቀጽሉ
site-change = ቀይሩ
# $thing (text): what the answer is about
site-change-answer = ቀይሩ፦ { $thing }
site-footer-label = ብዛዕባ እዚ መርበብ ሓበሬታ
site-about = ብዛዕባ { -vejviser }
site-contact = ምስ ኮሙነ ተራኸቡ
# $phone (text): telephone number
site-phone = ደውሉ፦ { $phone }
site-phone-missing = ኮሙነ ቁጽሪ ቴሌፎን ኣብዚ ኣይጸሓፈን። ናብ ኣገልግሎት ነበርቲ (ቦርገርሰርቪስ) ኪዱ።
site-noscript = እቲ መምርሒ፣ ሕቶ ንምርካብ ኣስተርጓሚን መደብኩምን ብዘይ ጃቫስክሪፕት ኣይሰርሑን። ምስ ኮሙነ ተራኸቡ።
site-start-failed = እቲ ገጽ ክኽፈት ኣይከኣለን። ደጊምኩም ፈትኑ። ወይ ምስ ኮሙነ ተራኸቡ።
site-try-again = ደጊምኩም ፈትኑ
site-settings-broken = ሓበሬታ ኮሙነ ክንበብ ኣይከኣለን። ጸኒሕኩም ደጊምኩም ፈትኑ። ወይ ናብ ኣገልግሎት ነበርቲ (ቦርገርሰርቪስ) ኪዱ።
site-not-found-title = እዚ ገጽ የለን
site-not-found-text = እቲ ኣድራሻ ጌጋ እዩ፣ ወይ እቲ ገጽ ቦታኡ ተቐይሩ።
site-signed-out-title = ወጺእኩም ኣለኹም
site-signed-out-text = ኣብዚ ብዛዕባኹም ዝተዓቀበ ነገር የለን። በጃኹም ነቲ ብራውዘር ዕጸውዎ።
site-about-information = እዚ ገጽ ሓበሬታ ይህብ። ውሳነ ፍጹም ኣይህብን።
site-about-answers = ኣብቲ መምርሒ እትህብዎ መልሲ ኣብ ብራውዘርኩም ይጸንሕ። ኣይልኣኽን።
site-about-cookies = ሓንቲ ኩኪ ጥራይ ኢና ንጥቀም። ንሳ ኣቲኹም ከም እትጸንሑ ትገብር።
site-about-translations = እቶም ቀንዲ ጽሑፋት ብቋንቋ ደንማርክን እንግሊዝን እዮም። ናይ ካልኦት ቋንቋታት ጽሑፋት ካብኣቶም ዝተተርጎሙ እዮም።
