// Draws the numbers of a table as a radar. The table stays: the picture says nothing that it does not say.
const place = document.querySelector("[data-radar]");
const table = place && document.getElementById(place.dataset.radar);
const LINES = ["solid", "dashed", "dotted", [10, 4, 2, 4]];
const SYMBOLS = ["circle", "rect", "triangle", "diamond"];

const numbers = () => {
  const rows = [...table.tBodies[0].rows];
  return {
    names: rows.map((row) => row.cells[0].textContent),
    series: [...table.querySelectorAll("th[data-series]")].map((head, at) => ({
      name: head.textContent,
      values: rows.map((row) => Number(row.cells[at + 1].dataset.value || 0)),
    })),
  };
};

// a name in lines of about sixteen letters
const lines = (name) => name.split(" ").reduce((done, word) => {
  const last = done[done.length - 1];
  if (last.length + word.length > 16) done.push(word);
  else done[done.length - 1] = `${last} ${word}`.trim();
  return done;
}, [""]).join("\n");

function options() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const colours = [colour("--accent"), colour("--gold"), colour("--soft"), colour("--bad")];
  const { names, series } = numbers();
  return {
    animation: false,
    color: colours,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    legend: {
      bottom: 0, itemWidth: 14, itemHeight: 14, itemGap: 18, textStyle: { color: colour("--ink"), fontSize: 13 },
      data: series.map((one, at) => ({ name: one.name, icon: SYMBOLS[at] })),
    },
    tooltip: {
      renderMode: "richText", backgroundColor: colour("--paper"), borderColor: colour("--rule"),
      textStyle: { color: colour("--ink") },
    },
    radar: {
      radius: place.clientWidth < 440 ? "46%" : "58%", center: ["50%", "46%"], splitNumber: 5,
      indicator: names.map((name) => ({ name: lines(name), min: 0, max: 5 })),
      axisName: { color: colour("--ink"), fontSize: place.clientWidth < 440 ? 10 : 12, lineHeight: place.clientWidth < 440 ? 12 : 15 },
      axisLine: { lineStyle: { color: colour("--line") } },
      splitLine: { lineStyle: { color: colour("--line") } },
      splitArea: { show: false },
    },
    series: [{
      type: "radar",
      data: series.map((one, at) => ({
        name: one.name, value: one.values, symbol: SYMBOLS[at], symbolSize: 7,
        lineStyle: { type: LINES[at], width: at === 0 ? 3 : 2 },
        areaStyle: at === 0 ? { opacity: 0.14 } : undefined,
      })),
    }],
  };
}

if (table && window.echarts) {
  place.hidden = false;
  const chart = window.echarts.init(place, null, { renderer: "svg" });
  const draw = () => chart.setOption(options());
  draw();
  new ResizeObserver(() => { chart.resize(); draw(); }).observe(place);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  for (const when of ["beforeprint", "afterprint"]) window.addEventListener(when, () => { chart.resize(); draw(); });
}
