// Style and fonts: `node style/build.mjs <folder>` writes style.css and the fonts into <folder>.
//
// 1. sass compiles style/vejviser.scss against the sources of Det Fælles Designsystem.
// 2. Physical properties become logical ones; what cannot be turned stops the build.
// 3. purgecss keeps the rules whose classes stand in the sources; lightningcss makes them small.
// 4. Fonts are cut down to the letters that pages and people need.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";
import { compile, Logger } from "sass";
import { transform } from "lightningcss";
import subset from "subset-font";

const folder = process.argv[2] ?? "target/style";
await mkdir(folder, { recursive: true });

const compiled = compile("style/vejviser.scss", {
  loadPaths: ["node_modules/dkfds/src/stylesheets", "style"],
  logger: Logger.silent,
});
const logical = postcss([toLogical()]).process(compiled.css, { from: undefined }).css;
const [purged] = await new PurgeCSS().purge({
  content: ["src/**/*.rs", "index.html", "standin/src/**/*.rs"],
  css: [{ raw: logical }],
  safelist: ["html", "body", ":root"],
  variables: false,
});
const { code } = transform({ filename: "style.css", code: Buffer.from(purged.css), minify: true });
// A byte order mark would swallow the first rule.
await writeFile(join(folder, "style.css"), code.toString().replace(/^\uFEFF/, ""));

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
// Tigrinya writes with the basic block without the rows of other languages; names of people need every row it has.
const ethiopic = range(0x1200, 0x137f);
const arabic = range(0x0600, 0x06ff) + "\u200c\u200d\u200e\u200f";
const fonts = [
  ["ti-400", "noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff2", ethiopic],
  ["ti-700", "noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-700-normal.woff2", ethiopic],
  ["ar-400", "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2", arabic],
  ["ar-700", "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-700-normal.woff2", arabic],
  ["names-ti", "noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff2", await letters("ti")],
  ["names-ar", "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2", await letters("ar")],
];
for (const [name, file, text] of fonts) {
  const source = await readFile(join("node_modules/@fontsource", file));
  await writeFile(join(folder, `${name}.woff2`), await subset(source, text, { targetFormat: "woff2" }));
}

/** The letters that languages' own names, and a language's line on the choice of language, are written with. */
async function letters(tag) {
  const site = await readFile(`locales/${tag}/site.ftl`, "utf8");
  const lists = await Promise.all(["locales/languages.toml", "rules/spoken-languages.toml"].map((file) => readFile(file, "utf8")));
  const names = lists.join("\n").split("\n").filter((line) => line.startsWith("name"));
  return [...names, ...site.split("\n").filter((line) => /^site-(language-choose|not-found-title) /.test(line))].join("");
}

/** Physical to logical, declaration by declaration. */
function toLogical() {
  const side = { left: "inline-start", right: "inline-end" };
  const corner = { "top-left": "start-start", "top-right": "start-end", "bottom-left": "end-start", "bottom-right": "end-end" };
  return {
    postcssPlugin: "to-logical",
    Declaration(declaration) {
      const { prop, value } = declaration;
      // The design system's icons are not shipped; our own layer draws what it needs.
      if (value.includes("img/")) return void declaration.remove();
      let found;
      if ((found = prop.match(/^(margin|padding)-(left|right)$/))) {
        declaration.prop = `${found[1]}-${side[found[2]]}`;
      } else if ((found = prop.match(/^border-(left|right)(-\w+)?$/))) {
        declaration.prop = `border-${side[found[1]]}${found[2] ?? ""}`;
      } else if ((found = prop.match(/^border-(top-left|top-right|bottom-left|bottom-right)-radius$/))) {
        declaration.prop = `border-${corner[found[1]]}-radius`;
      } else if (prop === "left" || prop === "right") {
        declaration.prop = `inset-${side[prop]}`;
      } else if (/^(text-align|float|clear)$/.test(prop) && side[value]) {
        declaration.value = prop === "text-align" ? value.replace("left", "start").replace("right", "end") : side[value];
      } else if (/^(margin|padding)$/.test(prop)) {
        const parts = postcss.list.space(value);
        if (parts.length === 4 && parts[1] !== parts[3]) {
          declaration.cloneBefore({ prop: `${prop}-block`, value: `${parts[0]} ${parts[2]}` });
          declaration.prop = `${prop}-inline`;
          declaration.value = `${parts[3]} ${parts[1]}`;
        }
      }
    },
  };
}
