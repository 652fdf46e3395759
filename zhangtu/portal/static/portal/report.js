// Conveniences only: everything on the page works without them.
"use strict";

const print = document.querySelector("[data-print]");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}

const copy = document.querySelector("[data-copy]");
if (copy && navigator.clipboard) {
  const address = document.getElementById("address");
  const told = document.querySelector("[data-copied]");
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(address.value);
      told.textContent = "已复制";
    } catch {
      address.select();
      told.textContent = "没有复制成功，请按 Ctrl+C";
    }
  });
}
