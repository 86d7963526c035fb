/** Says something at the edge of the screen; screen readers hear it. kind: good, bad, warn or info. */
export function toast(text, kind = "info", milliseconds = 8000) {
  const notice = document.createElement("div");
  notice.className = `notice ${kind}`;
  const words = document.createElement("div");
  words.textContent = text;
  notice.append(words);
  document.querySelector(".toasts").append(notice);
  setTimeout(() => notice.remove(), milliseconds);
}
