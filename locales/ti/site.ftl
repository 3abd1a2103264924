### checked: machine
### source: 8319d7cefbcc5c37
### The frame around every page: header, languages, notices, footer, and what is said when the page cannot start.

# $page (text): title of the page
site-title = { $page } – { -vejviser }
site-description = ሓገዝ ንሓደስቲ መጻእቲ ኣብ ደንማርክ፦ ስድራቤት፣ ኣስተርጓሚን መደብኩምን።
site-skip = ናብ ትሕዝቶ ኪዱ
site-language-label = ቋንቋ
site-menu-label = ቀንዲ ዝርዝር
site-menu-home = መበገሲ ገጽ
site-menu-family = ስድራቤት
site-menu-interpreter = ኣስተርጓሚ
site-menu-plan = መደበይ
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
site-footer-label = ብዛዕባ እዚ መርበብ ሓበሬታ
site-about = ብዛዕባ { -vejviser }
site-contact = ምስ ኮሙነ ተራኸቡ
# $phone (text): telephone number
site-phone = ደውሉ፦ { $phone }
site-phone-missing = ኮሙነ ኣብዚ ቁጽሪ ቴሌፎን ኣይሃበን። ናብ ኣገልግሎት ነበርቲ (ቦርገርሰርቪስ) ኪዱ።
site-noscript = እቲ መምርሒ፣ ናይ ኣስተርጓሚ ሕቶን መደብኩምን ብዘይ ጃቫስክሪፕት ኣይሰርሑን። ምስ ኮሙነ ተራኸቡ።
site-start-failed = እቲ ገጽ ክጅምር ኣይከኣለን። እንደገና ፈትኑ። ወይ ምስ ኮሙነ ተራኸቡ።
site-try-again = እንደገና ፈትኑ
site-settings-broken = ቅጥዕታት ኮሙነ ክንበቡ ኣይከኣሉን። ጸኒሕኩም እንደገና ፈትኑ። ወይ ናብ ኣገልግሎት ነበርቲ (ቦርገርሰርቪስ) ኪዱ።
site-not-found-title = እዚ ገጽ የለን
site-not-found-text = እቲ ኣድራሻ ጌጋ እዩ፣ ወይ እቲ ገጽ ቦታኡ ተቐይሩ።
site-signed-out-title = ወጺእኩም ኣለኹም
site-signed-out-text = ኣብዚ ብዛዕባኹም ዝተዓቀበ የለን። በጃኹም ነቲ ብራውዘር ዕጸውዎ።
site-about-information = እዚ መርበብ ሓበሬታ ይህብ። ውሳነ ፍጹም ኣይህብን።
site-about-answers = ኣብቲ መምርሒ እትህብዎ መልሲ ኣብ ብራውዘርኩም ይጸንሕ። ኣይልኣኽን።
site-about-cookies = ሓንቲ ኩኪ ጥራይ ኢና ንጥቀም። ንሳ ኣቲኹም ከም እትጸንሑ ትገብር።
site-about-translations = ጽሑፋት ቋንቋ ደንማርክን እንግሊዝን እቶም መበቆላውያን እዮም። ካልኦት ቋንቋታት ካብኣቶም ዝተተርጎሙ እዮም።
