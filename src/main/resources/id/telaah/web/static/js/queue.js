// Keys of the queue: up and down, n and p go from row to row, Enter opens.
import { onKey } from "telaah/keys";

const links = [...document.querySelectorAll("#queue tbody a")];

function step(by) {
  const here = links.findIndex((link) => link.closest("tr").contains(document.activeElement));
  const next = links[here < 0 ? 0 : Math.max(0, Math.min(links.length - 1, here + by))];
  next?.focus();
  next?.closest("tr").scrollIntoView({ block: "nearest" });
}

for (const [key, by] of [["n", 1], ["ArrowDown", 1], ["p", -1], ["ArrowUp", -1]]) onKey(key, () => step(by));
