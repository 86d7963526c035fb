// Single keys, never while somebody types or a dialog is open, never with a modifier.
const typing = (target) => target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);

/** Calls act when the key is pressed; the browser's own meaning of the key is left out then. */
export function onKey(key, act) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (key !== "Escape" && (typing(event.target) || document.querySelector("dialog[open]"))) return;
    if (key !== "Escape") event.preventDefault();
    act(event);
  });
}
