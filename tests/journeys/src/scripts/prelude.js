// What every script knows: texts as people read them, roles and names as assistive technology has them.
const tidy = text => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

const roles = {
    alert: '[role=alert]',
    button: 'button',
    checkbox: 'input[type=checkbox]',
    combobox: 'select',
    heading: 'h1, h2, h3',
    link: 'a[href]',
    radio: 'input[type=radio]',
    searchbox: 'input[type=search]',
    status: '[role=status]',
    textbox: 'input[type=text], textarea',
};

// The text of an element without the parts that are hidden from assistive technology.
const spoken = element => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('[aria-hidden=true]').forEach(part => part.remove());
    return tidy(copy.textContent);
};

const nameOf = element => {
    const label = element.getAttribute('aria-label');
    if (label) return tidy(label);
    const ids = element.getAttribute('aria-labelledby');
    if (ids) return tidy(ids.split(/\s+/).map(id => document.getElementById(id)?.textContent ?? '').join(' '));
    return spoken(element.labels?.[0] ?? element);
};

// The part of the page that is meant: a selector, or `card=` and a text that stands in the card.
const part = place => {
    if (!place.startsWith('card=')) return document.querySelector(place);
    const cards = [...document.querySelectorAll('main li')].filter(card => card.querySelector('h2, h3'));
    return cards.find(card => tidy(card.textContent).includes(tidy(place.slice(5))));
};
