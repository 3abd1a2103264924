### checked: machine
### source: e31c6300c2affcc2
### The start page: three things a person comes for.

home-title = እንታይ የድልየኩም?
home-lead = ኣብዚ ብቋንቋኹም ሓበሬታን ሓገዝን ኣሎ።
home-family = ስድራቤተይ ክመጹ ይኽእሉ ዶ?
home-family-text = ንውሑዳት ሕቶታት መልሲ ሃቡ። ንምጥርናፍ ስድራቤት ({ -official-family-reunification }) ዝምልከቱ ሕግታት ርኣዩ።
home-interpreter = ኣስተርጓሚ የድልየኒ
home-interpreter-text = ኣብ ኣኼባ ኣስተርጓሚ ({ -official-interpreter }) ክወሃበኩም ሕተቱ። ኮሙነ እንታይ መልሲ ከም ዝህብ ርኣዩ።
home-plan = መደበይ
home-plan-text = መን እንታይን መዓስን ከም ዝገብር ርኣዩ።
home-sign-in-needed = ብመንገዲ { -official-mitid } ክትኣትዉ ኣለኩም።
home-no-sign-in = ክትኣትዉ ኣየድልየኩምን።
