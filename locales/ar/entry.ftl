### checked: machine
### source: a342b596fc1cde52
### What is wrong with an answer in a form of the plan.

# $question (text): what was asked
entry-missing = الإجابة ناقصة: { $question }
# $question (text): what was asked
# $longest (number): so many characters
entry-too-long =
    { $longest ->
        [zero] اكتب { $longest } حرف على الأكثر: { $question }
        [one] اكتب حرفًا واحدًا على الأكثر: { $question }
        [two] اكتب حرفين على الأكثر: { $question }
        [few] اكتب { $longest } أحرف على الأكثر: { $question }
        [many] اكتب { $longest } حرفًا على الأكثر: { $question }
       *[other] اكتب { $longest } حرف على الأكثر: { $question }
    }
# $question (text): what was asked
# $most (number): so many lines
entry-too-many =
    { $most ->
        [zero] اكتب { $most } سطر على الأكثر: { $question }
        [one] اكتب سطرًا واحدًا على الأكثر: { $question }
        [two] اكتب سطرين على الأكثر: { $question }
        [few] اكتب { $most } أسطر على الأكثر: { $question }
        [many] اكتب { $most } سطرًا على الأكثر: { $question }
       *[other] اكتب { $most } سطر على الأكثر: { $question }
    }
# $question (text): what was asked
entry-no-such-day = هذا التاريخ غير موجود: { $question }
# $question (text): what was asked
entry-day-ahead = يجب ألا يكون التاريخ بعد تاريخ اليوم: { $question }
# $question (text): what was asked
entry-day-past = يجب أن يكون التاريخ بعد تاريخ اليوم: { $question }
# $question (text): what was asked
entry-refused = نظام البلدية لا يقبل هذه الإجابة: { $question }
