// Every card with a heading: its heading, the line below, and its first date.
const cards = [...document.querySelectorAll('main li')].filter(card => card.querySelector('h3'));
return cards.map(card => {
    const heading = card.querySelector('h3');
    const line = heading.nextElementSibling;
    return [spoken(heading), line ? spoken(line) : '', card.querySelector('time')?.dateTime ?? ''];
});
