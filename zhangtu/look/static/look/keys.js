// Keyboard at the desk: / finds, n begins a new record, j k move, Enter opens, Ctrl+Enter does the main step, ? shows all.
"use strict";

(() => {
  const typing = (element) => element.closest("input, select, textarea, [contenteditable=true]") !== null;
  const rows = () => [...document.querySelectorAll("[data-row]")];

  const move = (by) => {
    const all = rows();
    if (!all.length) return;
    const now = all.findIndex((row) => row.classList.contains("here"));
    const next = Math.min(Math.max(now + by, 0), all.length - 1);
    all.forEach((row) => row.classList.remove("here"));
    all[next].classList.add("here");
    const link = all[next].querySelector("a");
    if (link) link.focus({ preventScroll: true });
    all[next].scrollIntoView({ block: "nearest" });
  };

  const follow = (selector) => {
    const target = document.querySelector(selector);
    if (target) target.click();
    return Boolean(target);
  };

  const find = () => {
    const box = document.querySelector("main input[type=search]") || document.querySelector("input[type=search]");
    if (box) { box.focus(); box.select(); }
    return Boolean(box);
  };

  const doMain = () => {
    const form = document.activeElement && document.activeElement.closest("form");
    const button = (form && form.querySelector("[data-main]")) || document.querySelector("[data-main]");
    if (button) button.click();
    return Boolean(button);
  };

  const plain = {
    "/": find,
    n: () => follow("[data-key=n]"),
    j: () => { move(1); return true; },
    k: () => { move(-1); return true; },
    "?": () => follow("[data-key=help]"),
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      if (doMain()) event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") { document.activeElement?.blur(); return; }
    if (typing(event.target)) return;
    const act = plain[event.key];
    if (act && act()) event.preventDefault();
  });
})();
