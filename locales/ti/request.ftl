### checked: machine
### source: 9e5cefae65d0f288
### Asking for an interpreter.

# $step (number): which step
# $of (number): how many steps
interpreter-step = ስጉምቲ { $step } ካብ { $of }
interpreter-check-title = መልስታትኩም ኣረጋግጹ
request-other-meeting = ካልእ ኣኼባ
# $clock (text): a time, 24 hours
request-until = ክሳብ ሰዓት { $clock }
request-child-helper = ብመሰረት ሕጊ ቆልዑ ኣብ ዝርአ ጉዳይ፣ ቆልዓ ከም ልሙድ ሓጋዚ ሰብ ({ -official-lay-helper }) ከምጽእ ይኽእል።
request-acute-heading = ደውሉ። ኣብዚ መልሲ ኣይትጸበዩ።
request-acute-112 = ናብ 112 ደውሉ
request-acute-danger = ህይወት ሰብ ኣብ ሓደጋ እንተሃልዩ ናብ 112 ደውሉ። ኣየናይ ቋንቋ ከም እትዛረቡ ንገርዎም።
request-clinic-heading = ኣስተርጓሚ ክወሃበኩም ንሓኪም ወይ ንሆስፒታል ሕተቱ
request-court-heading = ኣስተርጓሚ ክወሃበኩም ንቤት ፍርዲ ሕተቱ
request-court-text = ናብ ቤት ፍርዲ ደውሉ ወይ ጽሓፉ። ኣስተርጓሚ ከም ዘድልየኩም ንገርዎም።
interpreter-send = ናብ ኮሙነ ልኣኹ
interpreter-sending = ይልኣኽ ኣሎ …
request-moved-heading = እቲ ኣኼባ ተቐይሩ
request-moved = ኮሙነ ነቲ ኣኼባ ናብዚ ግዜ ኣሰጋጊርዎ፦
request-use-new-time = ነቲ ሓድሽ ግዜ ተጠቐሙ
request-gone = እቲ ኣኼባ ሕጂ ኣብ መደብኩም የለን። ቅድሚ ምልኣኽኩም ነቲ መደብ ርኣይዎ።
request-known-heading = ነዚ ኣኼባ ኣስተርጓሚ ክወሃበኩም ድሮ ሓቲትኩም ኣለኹም
request-known-text = ካልእ ሕቶ ኣይንልእኽን። ኮሙነ እንታይ መልሲ ከም ዝህብ ርኣዩ።
request-see-known = ነቲ ሕቶ ርኣይዎ
