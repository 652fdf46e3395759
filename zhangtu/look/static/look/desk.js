// Small conveniences; every page works without them.
"use strict";

(() => {
  // A form half filled in is not lost by a slip: the browser asks before leaving it.
  let dirty = false;
  document.addEventListener("input", (event) => { if (event.target.closest("form[data-guard]")) dirty = true; });
  document.addEventListener("submit", () => { dirty = false; });
  window.addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });

  // A button pressed twice would act twice: the second press is ignored while the first is under way.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
    setTimeout(() => delete form.dataset.sent, 3000); // the answer may have been a download, and the page stays
  });

  // Selects marked so act as soon as they change; without this script their button does.
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
  });

  // Only one drop-down sheet is open at a time, and Escape or a click elsewhere closes it.
  const close = (but) => document.querySelectorAll("details.drop[open]").forEach((d) => { if (d !== but) d.open = false; });
  document.addEventListener("click", (event) => close(event.target.closest("details.drop")));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(null); });

  // What somebody has unfolded stays so on this machine, page after page.
  document.querySelectorAll("details[data-remember]").forEach((d) => {
    const key = `unfolded:${d.dataset.remember}`;
    if (localStorage.getItem(key)) d.open = true;
    d.querySelector("summary").addEventListener("click", () => {
      if (d.open) localStorage.removeItem(key); else localStorage.setItem(key, "1"); // the click is about to change it
    });
  });

  // Copying and printing.
  document.addEventListener("click", (event) => {
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      navigator.clipboard.writeText(copy.dataset.copy).then(() => { copy.textContent = "已复制"; });
    }
    if (event.target.closest("[data-print]")) window.print();
  });

  // What is typed here stands there as well: the address on every slip.
  document.addEventListener("input", (event) => {
    const name = event.target.dataset.says;
    if (name) document.querySelectorAll(`[data-said="${CSS.escape(name)}"]`).forEach((s) => { s.textContent = event.target.value; });
  });

  // Pressing a chip's name puts its token where the cursor stands in the text being edited.
  let lastText = null;
  document.addEventListener("focusin", (event) => { if (event.target.matches("textarea[data-chips]")) lastText = event.target; });
  document.addEventListener("click", (event) => {
    const key = event.target.closest("[data-token]");
    if (!key || !lastText) return;
    lastText.setRangeText(`{${key.dataset.token}}`, lastText.selectionStart, lastText.selectionEnd, "end");
    lastText.dispatchEvent(new Event("input", { bubbles: true }));
    lastText.focus();
  });

  // Fields that only some answers ask for are told apart as one types; the server decides all the same.
  const asked = (form) => {
    form.querySelectorAll("[data-when-field]").forEach((ask) => {
      const named = [...form.querySelectorAll(`[name="${CSS.escape(ask.dataset.whenField)}"]`)];
      const values = named.filter((n) => (n.type !== "radio" && n.type !== "checkbox") || n.checked).map((n) => n.value);
      ask.classList.toggle("wanted", ask.dataset.whenValues.split("|").some((v) => values.includes(v)));
    });
  };
  document.addEventListener("change", (event) => { if (event.target.form) asked(event.target.form); });
  document.querySelectorAll("form").forEach(asked);

  // What does not fit together is told beside its field as soon as both are filled in; the server judges, as it will
  // when the form is sent.
  const tell = (form, faults) => {
    form.querySelectorAll("[data-foretold]").forEach((said) => said.remove());
    faults.forEach((fault) => {
      const input = form.querySelector(`#q-${CSS.escape(fault.field)}`);
      const ask = input && input.closest(".ask");
      if (!ask || ask.querySelector(".wrong")) return;
      const said = Object.assign(document.createElement("span"), { className: "wrong", textContent: fault.sentence });
      said.dataset.foretold = "";
      said.setAttribute("role", "status");
      (ask.querySelector("fieldset") || ask).append(said);
    });
  };
  document.addEventListener("change", async (event) => {
    const form = event.target.form;
    if (!form || !form.matches("[data-tells]") || event.target.type === "file") return;
    const typed = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
    try {
      const answer = await fetch(form.action, { method: "POST", body: typed, headers: { "X-Tells": "1" } });
      if (answer.ok) tell(form, (await answer.json()).faults);
    } catch { /* it will be told when the form is sent */ }
  });

  // A long register is asked for what is typed so far; the list under the input shows what it may be.
  document.addEventListener("input", async (event) => {
    const input = event.target;
    if (!input.dataset.offers || !input.list || event.inputType === "insertReplacementText") return;
    const typed = input.value.trim();
    try {
      const answer = await fetch(`${input.dataset.offers}?q=${encodeURIComponent(typed)}`);
      if (!answer.ok || input.value.trim() !== typed) return;
      input.list.replaceChildren(...(await answer.json()).names.map((name) => new Option(name, name)));
    } catch { /* what was there stays */ }
  });

  // The address of a narrowed list says only what was asked for.
  document.body.addEventListener("htmx:configRequest", (event) => {
    const asked = event.detail.formData;
    [...asked.entries()].forEach(([name, value]) => { if (value === "") asked.delete(name); });
  });

  document.body.addEventListener("htmx:afterSwap", () => {
    const told = document.querySelector("[data-told]");
    const live = document.querySelector("#live");
    if (told && live) live.textContent = told.textContent.trim();
  });
})();
