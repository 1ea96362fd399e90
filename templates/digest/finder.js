// Search and filters: of all articles those stay that are wanted, and with them what the briefing prints of them.
// Nothing is left out on paper. Without this, everything is shown.
(() => {
  "use strict";
  const finder = document.querySelector(".finder");
  const main = document.querySelector("main");
  const sources = [...document.querySelectorAll("article.source")];
  if (!finder || sources.length < 2) return;

  const ITEM = "article, li, tr, figure";
  const MOST = 2000; // words that are lit up
  const input = finder.querySelector("input"), lists = [...finder.querySelectorAll("select")];
  const found = finder.querySelector(".found"), reset = finder.querySelector("button");
  const language = document.documentElement.lang;
  const plurals = new Intl.PluralRules(language), numbers = new Intl.NumberFormat(`${language}-u-nu-latn`);

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const source = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest("article.source");

  // --- what belongs to which article ---

  const told = (item) => {
    if (item.matches("article.source")) return [item];
    const places = [...item.querySelectorAll('a[href^="#"]')].map(source).filter(Boolean);
    const own = document.getElementById(`source-${/^(?:article|reference)-(\d+)$/.exec(item.id)?.[1]}`);
    return own ? [own, ...places] : places;
  };
  const led = (item) => {
    const ids = [...item.querySelectorAll('a[href^="#"]')].map((link) => decodeURIComponent(link.hash.slice(1)));
    const others = ids.map((id) => document.getElementById(id)?.closest(ITEM)).filter(Boolean);
    return others.flatMap(told);
  };
  const items = [...main.querySelectorAll(ITEM)]
    .filter((item) => !item.parentElement.closest(ITEM))
    .map((element) => ({ element, of: new Set(told(element).length ? told(element) : led(element)) }))
    .filter((item) => item.of.size);
  const frames = [...new Set(items.map((item) => item.element.parentElement.closest("section, nav")))].filter(Boolean);
  const below = (head) => { // what stands under the head of a section
    const found = [];
    for (let next = head.nextElementSibling; next && !next.matches(".section"); next = next.nextElementSibling) {
      if (!next.matches("section:not(.in-brief)")) found.push(...items.filter((item) => next.contains(item.element)));
    }
    return found;
  };
  const heads = [...main.querySelectorAll(".section")].map((head) => [head, below(head)]).filter(([, found]) => found.length);
  const texts = new Map(sources.map((article) => {
    const alone = items.filter((item) => item.of.size === 1 && item.of.has(article));
    return [article, fold(alone.map((item) => item.element.textContent).join("\n"))];
  }));

  for (const { element } of items) { // numbers stay what they are, whatever is left out above
    if (element.matches("ol > li")) element.value = [...element.parentElement.children].indexOf(element) + 1;
  }

  // --- what is wanted ---

  const wanted = () => {
    const asked = fold(input.value).split(/\s+/).filter(Boolean);
    const chosen = lists.filter((list) => list.value !== "");
    return new Set(sources.filter((article) =>
      chosen.every((list) => article.dataset[list.dataset.by] === list.value) &&
      asked.every((word) => texts.get(article).includes(word))));
  };

  const say = (kept) => {
    const narrowed = input.value.trim() !== "" || lists.some((list) => list.value !== "");
    const form = found.dataset[plurals.select(kept)] ?? found.dataset.other;
    found.textContent = kept ? form.replace("{n}", numbers.format(kept)) : found.dataset.nothing;
    if (!narrowed) found.textContent = "";
    reset.hidden = !narrowed;
  };

  const sift = () => {
    const kept = wanted();
    for (const { element, of } of items) element.toggleAttribute("data-away", ![...of].some((article) => kept.has(article)));
    const empty = (within) => within.every((item) => item.element.hasAttribute("data-away"));
    for (const frame of frames) frame.toggleAttribute("data-away", empty(items.filter((item) => frame.contains(item.element))));
    for (const [head, within] of heads) head.toggleAttribute("data-away", empty(within));
    say(kept.size);
    light();
  };

  // --- the words that were looked for, lit up where the browser can without touching the text ---

  const places = (node, asked) => {
    let folded = "";
    const from = [];
    let at = 0;
    for (const sign of node.data) {
      const plain = fold(sign);
      folded += plain;
      for (let index = 0; index < plain.length; index += 1) from.push([at, at + sign.length]);
      at += sign.length;
    }
    const ranges = [];
    for (const word of asked) {
      for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
        const range = new Range();
        range.setStart(node, from[start][0]);
        range.setEnd(node, from[start + word.length - 1][1]);
        ranges.push(range);
      }
    }
    return ranges;
  };

  if (globalThis.Highlight) {
    const sheet = new CSSStyleSheet(); // HTML checkers do not know ::highlight yet
    sheet.replaceSync("::highlight(found) { background-color: var(--target); color: var(--ink); }");
    document.adoptedStyleSheets.push(sheet);
  }
  const light = () => {
    if (!globalThis.Highlight) return;
    CSS.highlights.delete("found");
    const asked = fold(input.value).split(/\s+/).filter(Boolean);
    if (!asked.length) return;
    const ranges = [];
    for (const root of [...document.querySelectorAll("dialog[open] .reading"), main]) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node && ranges.length < MOST; node = walker.nextNode()) {
        if (!node.parentElement.closest("[data-away], .finder")) ranges.push(...places(node, asked));
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  };

  // --- the lists and the keys ---

  for (const list of lists) {
    const names = new Map();
    for (const { dataset } of sources) {
      if (dataset[list.dataset.by]) names.set(dataset[list.dataset.by], dataset[`${list.dataset.by}Name`] ?? dataset[list.dataset.by]);
    }
    for (const [value, name] of names) list.append(new Option(name, value));
    list.parentElement.hidden = names.size < 2;
    list.addEventListener("change", sift);
  }
  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(sift, 120);
  });
  const clear = () => {
    for (const field of [input, ...lists]) field.value = "";
    sift();
  };
  reset.addEventListener("click", () => {
    clear();
    input.focus();
  });
  window.addEventListener("hashchange", () => {
    const led = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!led?.closest("[data-away]")) return;
    clear();
    led.scrollIntoView();
  });
  document.addEventListener("sourceshown", light);
  finder.hidden = false;
})();
