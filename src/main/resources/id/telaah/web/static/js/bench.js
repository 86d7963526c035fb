// The screen of one indicator: citations open their page on the left and mark their words; keys; text that is not lost.
import { onKey } from "telaah/keys";
import { toast } from "telaah/toast";
import { Sheet } from "telaah/sheet";

const review = document.getElementById("review");
const place = document.getElementById("sheet-text");
const sheet = place && new Sheet(place);
const links = () => [...review.querySelectorAll("a[data-open][data-cite]")];

/** Opens what a link stands for; the address and every form remember it. */
function open(link, byKey = false) {
  sheet.open({ ...link.dataset, page: Number(link.dataset.page), pages: Number(link.dataset.pages) });
  for (const other of document.querySelectorAll("a[data-open][aria-current]")) other.removeAttribute("aria-current");
  for (const same of document.querySelectorAll("a[data-open]")) {
    if (same === link || (link.dataset.cite && same.dataset.cite === link.dataset.cite)) same.setAttribute("aria-current", "true");
  }
  history.replaceState(null, "", link.href);
  if (byKey) link.focus({ preventScroll: true });
  if (byKey) link.scrollIntoView({ block: "nearest" });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-open]");
  if (!link || !sheet || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(link);
});

document.addEventListener("sheet:moved", (event) => {
  for (const [name, value] of Object.entries(event.detail)) {
    for (const input of document.querySelectorAll(`[data-spot="${name}"]`)) input.value = value ?? "";
  }
});

function step(by) {
  const all = links();
  if (!all.length || !sheet) return;
  const here = all.findIndex((link) => link === document.activeElement || link.getAttribute("aria-current"));
  const next = all[Math.max(0, Math.min(all.length - 1, here + by))];
  next.closest("details:not([open])")?.setAttribute("open", "");
  open(next, true);
}

const follow = (selector) => document.querySelector(selector)?.click();
onKey("n", () => follow("a[rel=next]"));
onKey("p", () => follow("a[rel=prev]"));
onKey("q", () => follow("a[data-waiting]"));
onKey("ArrowRight", () => step(1));
onKey("ArrowLeft", () => step(-1));
onKey("a", () => document.getElementById("accepting")?.showModal());

// what was opened by default may not be the first of the list, and what was refused wants to be read first
document.querySelector("[data-focus]")?.focus();

const copy = document.querySelector("[data-copy]");
if (copy) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).value);
    toast(copy.dataset.copied, "good");
  });
}

// what somebody typed is not lost when the page is reloaded for a new suggestion
let typed = false;
document.addEventListener("input", (event) => { if (event.target.closest("[data-keep]")) typed = true; });
document.addEventListener("htmx:afterSettle", () => {
  if (document.querySelector("#freshness[data-fresh].good") && !typed) location.reload();
});
