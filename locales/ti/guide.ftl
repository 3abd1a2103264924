### checked: machine
### source: 4f2d548afaebcbe8
### The questions of the guide: buttons, labels and errors.

# $step (number): the question's place, from 1
family-step = ሕቶ { $step }
family-at-most = ዝቐርበልኩም ሕቶታት እንተበዝሐ 12 እዮም።
family-why = ስለምንታይ ንሓትት?
family-dont-know = ኣይፈልጥን
family-yes = እወ
family-no = ኣይፋል
family-no-date = ወይ
family-choose-one = ሓደ መልሲ ምረጹ።
family-choose-several = ዝምልከተኩም ኩሉ ምረጹ።
# $example (text): a number
family-number-hint = ምሉእ ቁጽሪ ጽሓፉ፣ ንኣብነት { $example }።
family-years = ዓመት
family-error-choose = መልሲ ምረጹ። “ኣይፈልጥን” ክትመርጹ ትኽእሉ ኢኹም።
family-error-date = ብሓቂ ዘሎ ዕለት ጽሓፉ፦ መዓልቲ፣ ወርሕን ዓመትን።
family-error-future = እቲ ዕለት ሎሚ ወይ ቅድሚ ሎሚ ክኸውን ኣለዎ።
family-error-number = ካብ 0 ክሳብ 120 ዘሎ ምሉእ ቁጽሪ ጽሓፉ።
family-exit = ካብዚ ገጽ ሕጂ ውጽኡ
family-exit-hint = እዚ መጠወቒ ናብ ካልእ ተራ ገጽ ይወስደኩም፣ ንመልስታትኩም ድማ ይድምስሶም።
family-not-kept = እዚ መልሲ ኣይዕቀብን። እቲ ገጽ ምስ ተዓጽወ ወይ ደጊሙ ምስ ተጻዕነ ይጠፍእ።
family-refusal-lead = ኣብቲ ደብዳበ ዘሎ ዕለት ጽሓፉ። ሽዑ ጥርዓን ከተቕርቡሉ እትኽእሉ ናይ መወዳእታ መዓልቲ ትርእዩ።
