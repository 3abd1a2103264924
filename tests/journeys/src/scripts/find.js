// The first visible element with a role and a name in a part of the page. Alerts and status messages are found by
// what they say.
const [place, role, name] = arguments;
const wanted = tidy(name);
const isMessage = role === 'alert' || role === 'status';
const fits = element => (isMessage ? spoken(element).includes(wanted) : nameOf(element) === wanted);
const candidates = part(place)?.querySelectorAll(roles[role]) ?? [];
return [...candidates].find(element => element.checkVisibility() && fits(element)) ?? null;
