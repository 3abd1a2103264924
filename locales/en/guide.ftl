### The questions of the guide: buttons, labels and errors.

# $step (number): the question's place, from 1
family-step = Question { $step }
family-at-most = You get 12 questions at most.
family-why = Why do we ask?
family-dont-know = I don’t know
family-yes = Yes
family-no = No
family-no-date = Or
family-choose-one = Choose one answer.
family-choose-several = Choose all that fit.
# $example (text): a number
family-number-hint = Write a whole number, for example { $example }.
family-years = Years
family-error-choose = Choose an answer. You can choose “I don’t know”.
family-error-date = Write a date that exists: day, month and year.
family-error-future = The date must be today or earlier.
family-error-number = Write a whole number from 0 to 120.
family-exit = Leave this page now
family-exit-hint = The button goes to a neutral page and deletes your answers.
family-not-kept = This answer is not kept. It is gone when the page closes or reloads.
family-refusal-lead = Write the date of the letter. Then you see your last day to complain.
