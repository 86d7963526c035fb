// Improves screens that work without it: printing, waiting for a check, choosing a whole group.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

for (const form of document.querySelectorAll("form[data-waits]")) {
  form.addEventListener("submit", () => {
    form.querySelector("button").disabled = true;
    form.querySelector("[data-wait]").hidden = false;
  });
}
// the page comes back from the cache of the browser as it was left
window.addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("form[data-waits] button")) button.disabled = false;
  for (const words of document.querySelectorAll("[data-wait]")) words.hidden = true;
});

for (const button of document.querySelectorAll("[data-all]")) {
  const boxes = [...button.closest("section").querySelectorAll("input[type=checkbox]")];
  const free = boxes.filter((box) => box.dataset.free === "true");
  const choice = free.length > 0 ? free : boxes;
  button.hidden = false;
  button.addEventListener("click", () => {
    const all = choice.every((box) => box.checked);
    for (const box of choice) box.checked = !all;
  });
}
