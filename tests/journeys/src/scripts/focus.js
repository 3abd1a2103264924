// What has the focus, and whether it can be seen.
const element = document.activeElement;
const box = element.getBoundingClientRect();
// A small button is marked together with its label.
const isMarked = [element, ...(element.labels ?? [])].some(marked => {
    const style = getComputedStyle(marked);
    return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
});
return {
    id: element.id,
    name: nameOf(element),
    is_somewhere: element !== document.body && element !== document.documentElement,
    is_seen: isMarked && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    is_chosen: element.checked === true,
};
