// What does not fit the window, and what is too small for a finger.
const least = arguments[0];
const root = document.documentElement;
const wide = root.clientWidth;
const found = [];
const shown = element => `<${element.localName}> «${tidy(element.textContent || nameOf(element)).slice(0, 60)}»`;
const isHidden = element => !element.checkVisibility() || element.closest('.sr-only');

if (root.scrollWidth > wide) found.push(`the page is ${root.scrollWidth} pixels wide`);

const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!tidy(text.data) || isHidden(text.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const outside = [...range.getClientRects()].find(box => box.left < -0.5 || box.right > wide + 0.5);
    if (outside) found.push(`${shown(text.parentElement)} stands from ${outside.left} to ${outside.right}`);
}

for (const element of document.body.querySelectorAll('*:not(select, option, textarea)')) {
    const isClipped = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    if (isClipped && tidy(element.textContent) && !isHidden(element) && element.scrollWidth > element.clientWidth + 1) {
        found.push(`${shown(element)} is cut`);
    }
}

// A label, or a layer that a style lays over its card, takes the finger as well.
const takes = (element, hit) => hit && [element, ...(element.labels ?? [])].some(target => target.contains(hit));
const isInText = element => {
    return getComputedStyle(element).display === 'inline' && element.parentElement.matches('p, li, dd');
};
const kinds = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary'];
const targets = kinds.flatMap(kind => [`header ${kind}`, `main ${kind}`]).join();
for (const element of document.querySelectorAll(targets)) {
    if (isHidden(element) || isInText(element) || element.getBoundingClientRect().height >= least) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const reach = least / 2 - 1;
    const hits = [-reach, reach].map(away => {
        return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2 + away);
    });
    if (!hits.every(hit => takes(element, hit))) found.push(`${shown(element)} is ${box.height} pixels high`);
}
scrollTo({ top: 0, behavior: 'instant' });
return found;
