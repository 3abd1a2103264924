// What a page is before any script of its own has run.
const text = selector => tidy(document.querySelector(selector)?.textContent ?? '');
return {
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: tidy(document.title),
    heading: text('h1'),
    description: tidy(document.querySelector('meta[name=description]')?.content ?? ''),
    noscript: text('noscript'),
    alternates: [...document.querySelectorAll('link[rel=alternate]')].map(link => {
        return [link.hreflang, link.getAttribute('href')];
    }),
};
