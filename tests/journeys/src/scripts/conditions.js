// Every condition and how it stands.
return [...document.querySelectorAll('main li.condition')].map(condition => {
    const heading = condition.querySelector('h4');
    return [spoken(heading), spoken(heading.nextElementSibling)];
});
