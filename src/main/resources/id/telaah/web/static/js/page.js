// What every screen gets: the CSRF header for htmx, menus that close, dialogs that open, keys.
import { onKey } from "telaah/keys";

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

document.addEventListener("htmx:configRequest", (event) => {
  if (meta("csrf-header")) event.detail.headers[meta("csrf-header")] = meta("csrf-token");
});

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  if (event.target instanceof HTMLDialogElement) event.target.close();
});

for (const opener of document.querySelectorAll("[data-opens][hidden]")) opener.hidden = false;

onKey("Escape", () => {
  const menu = document.querySelector("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
onKey("?", () => document.getElementById("keys")?.showModal());
onKey("/", () => document.querySelector("main input[type=search], [data-search]")?.focus());
