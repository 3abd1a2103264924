// Every answer that was given: the question and the answer; of a date, its machine form.
return [...document.querySelectorAll('main dt')].map(question => {
    const answer = question.nextElementSibling;
    return [spoken(question), answer.querySelector('time')?.dateTime ?? spoken(answer)];
});
