// Passkeys: asks the browser for one and sends its answer with the form. Everything else works without script.
"use strict";
(() => {
  const TEXTS = {
    none: "这个浏览器或者网址用不了通行密钥：要用 HTTPS 打开，或者改用验证器。",
    refused: "没有完成，可以再试一次。",
  };
  const toBytes = (text) => {
    const base64 = text.replace(/-/g, "+").replace(/_/g, "/");
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  };
  const toText = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const listed = (every) => (every || []).map((each) => ({ ...each, id: toBytes(each.id) }));

  // The options as the browser takes them: bytes where JSON has text.
  const prepared = (options) => {
    const key = { ...options.publicKey, challenge: toBytes(options.publicKey.challenge) };
    if (key.user) key.user = { ...key.user, id: toBytes(key.user.id) };
    if (key.allowCredentials) key.allowCredentials = listed(key.allowCredentials);
    if (key.excludeCredentials) key.excludeCredentials = listed(key.excludeCredentials);
    return { publicKey: key };
  };

  // The browser's answer as JSON has it: text where it has bytes.
  const written = (credential) => {
    const response = {};
    for (const name of ["attestationObject", "clientDataJSON", "authenticatorData", "signature", "userHandle"]) {
      if (credential.response[name]) response[name] = toText(credential.response[name]);
    }
    return {
      type: credential.type,
      id: credential.id,
      rawId: toText(credential.rawId),
      response,
      clientExtensionResults: credential.getClientExtensionResults(),
    };
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const button = form.querySelector("button[type=button]");
    const wrong = form.querySelector(".wrong");
    const tell = (text) => {
      wrong.textContent = text;
      wrong.hidden = false;
    };
    button.hidden = false;
    button.closest("p").hidden = false;
    button.addEventListener("click", async () => {
      if (!window.PublicKeyCredential || !navigator.credentials) return tell(TEXTS.none);
      try {
        const asked = prepared(JSON.parse(form.dataset.options));
        const credential = await navigator.credentials[form.dataset.passkey](asked);
        form.elements.credential.value = JSON.stringify(written(credential));
        form.submit();
      } catch {
        tell(TEXTS.refused);
      }
    });
  }
})();
