// How far from the inline start of the page each block begins, by its place in the structure. A block is named by
// tags and classes, so that a notice which only one language has does not count.
const step = element => {
    const same = other => other.localName === element.localName && other.className === element.className;
    const place = [...element.parentElement.children].filter(same).indexOf(element);
    return `${element.localName}.${[...element.classList].join('.')}[${place}]`;
};
const path = element => (element === document.body ? 'body' : `${path(element.parentElement)} ${step(element)}`);
const within = (place, kinds) => kinds.map(kind => `${place} ${kind}`);
const texts = ['h1', 'h2', 'p:not(.notice)', '.job', 'details'];
const controls = ['label', 'legend', 'fieldset', 'input', 'select', 'button'];
const blocks = [
    ...within('header', ['.brand', 'nav', 'nav ul']),
    ...within('main', [...texts, ...controls]),
    ...within('footer', ['nav', 'h2', 'p']),
].join();
const root = document.documentElement.getBoundingClientRect();
const isRtl = document.documentElement.dir === 'rtl';
const starts = {};
for (const block of document.querySelectorAll(blocks)) {
    if (!block.checkVisibility() || block.closest('.sr-only')) continue;
    const box = block.getBoundingClientRect();
    starts[path(block)] = isRtl ? root.right - box.right : box.left - root.left;
}
return starts;
