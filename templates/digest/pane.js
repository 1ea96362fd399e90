// The source pane: where a citation leads to, shown beside it. Without this, it is a link to the page's foot.
// What articles say is copied as nodes and set as text, never read as markup.
(() => {
  "use strict";
  const pane = document.querySelector("dialog.pane");
  const sources = document.querySelector(".sources");
  if (!pane?.show || !sources) return;

  const part = (name) => pane.querySelector(name);
  const heading = part("h2"), count = part(".count"), words = part(".unseen"), reading = part(".reading");
  let current = null;

  const target = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const leads = (link) => !sources.contains(link) && !pane.contains(link) && !!target(link)?.closest("article.source");
  const links = () => [...document.querySelectorAll('main a[href^="#"]')].filter(leads);
  // what is turned through: citations that are to be seen, not the numbers of sources beside them
  const turned = () => links().filter((link) => link === current || (target(link).matches("mark") && link.getClientRects().length));

  // a copy of the source, without what would be there twice; its marks are those of the place that is cited
  const copied = (place) => {
    const copy = place.closest("article.source").cloneNode(true);
    const name = CSS.escape(place.id);
    const marks = place.matches("mark") ? [...copy.querySelectorAll(`#${name}, mark.${name}`)] : [];
    for (const mark of marks) mark.classList.add("here");
    for (const back of copy.querySelectorAll(".back")) back.remove();
    for (const named of [copy, ...copy.querySelectorAll("[id]")]) named.removeAttribute("id");
    for (const unneeded of ["data-away", "aria-labelledby"]) copy.removeAttribute(unneeded);
    return [copy, marks];
  };

  const choose = (link) => {
    current?.removeAttribute("aria-current");
    current = link;
    current.setAttribute("aria-current", "true");
  };

  const show = (link) => {
    const [copy, marks] = copied(target(link));
    choose(link);
    const all = turned();
    reading.replaceChildren(copy);
    if (!pane.open) {
      pane.show();
      heading.focus({ preventScroll: true });
    }
    const edge = reading.getBoundingClientRect();
    reading.scrollTop = 0;
    if (marks.length) reading.scrollTop = marks[0].getBoundingClientRect().top - edge.top - edge.height / 3;
    count.textContent = `${all.indexOf(link) + 1} / ${all.length}`;
    words.textContent = marks.map((mark) => mark.textContent).join("");
    link.scrollIntoView({ block: "nearest" });
    document.dispatchEvent(new Event("sourceshown"));
  };

  const turn = (step) => {
    const all = turned();
    if (all.length) show(all[(all.indexOf(current) + step + all.length) % all.length]);
  };

  const close = () => {
    pane.close();
    reading.replaceChildren();
    current.removeAttribute("aria-current");
    current.focus();
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const plain = !event.defaultPrevented && !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || !leads(link)) return;
    event.preventDefault();
    show(link);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !pane.open || event.target.matches("input, select")) return;
    event.preventDefault();
    close();
  });
  part(".previous").addEventListener("click", () => turn(-1));
  part(".next").addEventListener("click", () => turn(1));
  part(".close").addEventListener("click", close);
  for (const link of links()) link.setAttribute("aria-haspopup", "dialog");
})();
