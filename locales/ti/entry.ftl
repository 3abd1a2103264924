### checked: machine
### source: a342b596fc1cde52
### What is wrong with an answer in a form of the plan.

# $question (text): what was asked
entry-missing = መልሲ ጎዲሉ፦ { $question }
# $question (text): what was asked
# $longest (number): so many characters
entry-too-long =
    { $longest ->
        [one] እንተበዝሐ { $longest } ፊደል ጽሓፉ፦ { $question }
       *[other] እንተበዝሐ { $longest } ፊደላት ጽሓፉ፦ { $question }
    }
# $question (text): what was asked
# $most (number): so many lines
entry-too-many =
    { $most ->
        [one] እንተበዝሐ { $most } መስመር ጽሓፉ፦ { $question }
       *[other] እንተበዝሐ { $most } መስመራት ጽሓፉ፦ { $question }
    }
# $question (text): what was asked
entry-no-such-day = ከምዚ ዝበለ ዕለት የለን፦ { $question }
# $question (text): what was asked
entry-day-ahead = እቲ መዓልቲ ድሕሪ ሎሚ ክኸውን የብሉን፦ { $question }
# $question (text): what was asked
entry-day-past = እቲ መዓልቲ ድሕሪ ሎሚ ክኸውን ኣለዎ፦ { $question }
# $question (text): what was asked
entry-refused = ሲስተም ኮሙነ ነዚ መልሲ ኣይቅበሎን፦ { $question }
