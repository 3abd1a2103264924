// Clicks on an element, or chooses a value in it, waits until so many parts of a kind are there and nothing has changed
// for a second, and hears how long the longest task was: 0 if none was long enough for the browser to report. Without an
// element it looks back at the start of the page. The last argument hears the result.
const [element, value, kind, count, done] = arguments;
let longest = 0;
const note = tasks => tasks.forEach(task => (longest = Math.max(longest, task.duration)));
const tasks = new PerformanceObserver(list => note(list.getEntries()));
tasks.observe({ type: 'longtask', buffered: !element });
let quiet;
const wait = () => {
    clearTimeout(quiet);
    quiet = setTimeout(end, 1000);
};
const changes = new MutationObserver(wait);
const end = () => {
    if (document.querySelectorAll(kind).length !== count) return wait();
    note(tasks.takeRecords());
    tasks.disconnect();
    changes.disconnect();
    done(longest);
};
changes.observe(document.body, { subtree: true, childList: true });
wait();
const use = () => {
    if (value === null) return element.click();
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
};
// In a task of its own, as a finger's click is.
if (element) setTimeout(use, 100);
