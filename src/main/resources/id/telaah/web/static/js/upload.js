// Hands files in by the tus protocol, so that a large one goes on where it broke off. Also follows what becomes of them.
const CHUNK = 8 * 1024 * 1024;
const AT_ONCE = 3;
const PATIENCE = [1000, 2000, 4000, 8000, 15000, 30000];

const box = document.getElementById("upload");
const words = box.dataset;
const list = document.getElementById("sending-list");
const said = (text, ...values) => text.replace(/\{(\d)\}/g, (_, n) => values[n] ?? "");
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const pause = (milliseconds) => new Promise((go) => setTimeout(go, milliseconds));

const waiting = [];
let running = 0, all = 0, kept = 0;

/** One file on its way. */
class Sending {
  constructor(file, path) {
    this.file = file;
    this.path = path;
    this.memory = `upload:${words.dossier}:${path}:${file.size}:${file.lastModified}`;
    this.row = document.createElement("li");
    this.name = Object.assign(document.createElement("span"), { className: "path", textContent: path });
    this.told = Object.assign(document.createElement("span"), { className: "said", textContent: words.waits });
    this.stopper = Object.assign(document.createElement("button"), { type: "button", className: "button little", textContent: words.stop });
    this.bar = Object.assign(document.createElement("progress"), { max: Math.max(1, file.size), value: 0 });
    this.bar.setAttribute("aria-label", path);
    this.stopper.setAttribute("aria-label", `${words.stop} ${path}`);
    this.stopper.addEventListener("click", () => this.stopped ? this.again() : this.stop());
    this.row.append(this.name, this.told, this.stopper, this.bar);
    list.append(this.row);
  }

  async run() {
    try {
      await this.send();
      this.end("good", words.kept);
      kept++;
      if (/\.zip$/i.test(this.path)) await this.tellLeftOut();
    } catch (problem) {
      if (!this.stopped) this.end("bad", said(words.refused, problem.message));
    }
    summary();
  }

  async send() {
    let offset = await this.begin();
    for (let failures = 0; ;) {
      if (this.stopped) throw new Error("stopped");
      try {
        offset = await this.chunk(offset);
        failures = 0;
        if (offset >= this.file.size) { localStorage.removeItem(this.memory); return; }
      } catch (problem) {
        if (problem.final || this.stopped) throw problem;
        this.told.textContent = words.broken;
        await pause(PATIENCE[Math.min(failures++, PATIENCE.length - 1)]);
        offset = await this.offset() ?? offset;
      }
    }
  }

  /** Where to go on: at the end of what arrived before, or at the start of a new upload. */
  async begin() {
    this.address = localStorage.getItem(this.memory);
    const there = this.address && await this.offset();
    if (there != null && there !== false && there !== "") return there;
    const chosen = [...document.getElementById("indicators").selectedOptions].map((one) => one.value).join(",");
    const answer = await fetch(words.uploads, {
      method: "POST",
      headers: this.headers({ "Upload-Length": this.file.size, "Upload-Metadata": `path ${base64(this.path)}` + (chosen ? `,indicators ${base64(chosen)}` : "") }),
    });
    if (!answer.ok) throw Object.assign(new Error(await reason(answer)), { final: true });
    this.address = answer.headers.get("Location");
    localStorage.setItem(this.memory, this.address);
    return 0;
  }

  async offset() {
    const answer = await fetch(this.address, { method: "HEAD", headers: this.headers({}) }).catch(() => null);
    if (!answer) return undefined;
    return answer.ok ? Number(answer.headers.get("Upload-Offset")) : undefined;
  }

  chunk(offset) {
    return new Promise((done, failed) => {
      const request = this.request = new XMLHttpRequest();
      request.open("PATCH", this.address);
      for (const [name, value] of Object.entries(this.headers({ "Upload-Offset": offset, "Content-Type": "application/offset+octet-stream" }))) request.setRequestHeader(name, value);
      request.upload.onprogress = (event) => {
        this.bar.value = offset + event.loaded;
        this.told.textContent = said(words.sends, Math.floor(100 * (offset + event.loaded) / Math.max(1, this.file.size)));
      };
      request.onload = () => {
        if (request.status >= 200 && request.status < 300) return done(Number(request.getResponseHeader("Upload-Offset") ?? offset));
        const final = request.status >= 400 && request.status < 500 && request.status !== 409 && request.status !== 423;
        failed(Object.assign(new Error(told(request.responseText, request.status)), { final }));
      };
      request.onerror = () => failed(new Error(words.broken));
      request.onabort = () => failed(new Error("stopped"));
      request.send(this.file.slice(offset, offset + CHUNK));
    });
  }

  /** An archive may be kept without some of its members. */
  async tellLeftOut() {
    const answer = await fetch(this.address, { headers: { Accept: "application/json" } }).catch(() => null);
    const left = answer?.ok ? (await answer.json()).leftOut : [];
    if (!left.length) return;
    const told = Object.assign(document.createElement("ul"), { className: "left" });
    told.append(...left.map((one) => Object.assign(document.createElement("li"), { textContent: `${one.path}: ${one.reason.message}` })));
    this.told.textContent = said(words.left, left.length);
    this.row.className = "warn";
    this.row.append(told);
  }

  headers(more) {
    return { "Tus-Resumable": "1.0.0", Accept: "application/problem+json", ...(meta("csrf-header") && { [meta("csrf-header")]: meta("csrf-token") }), ...more };
  }

  stop() {
    this.stopped = true;
    this.request?.abort();
    this.told.textContent = words.stopped;
    this.stopper.textContent = words.resume;
  }

  again() {
    this.stopped = false;
    this.stopper.textContent = words.stop;
    waiting.push(this);
    next();
  }

  end(kind, text) {
    this.row.className = kind;
    this.told.textContent = text;
    this.stopper.remove();
    this.bar.remove();
  }
}

const told = (body, status) => {
  try { const problem = JSON.parse(body); return problem.detail || problem.title || String(status); } catch { return String(status); }
};
const reason = async (answer) => told(await answer.text(), answer.status);

function next() {
  while (running < AT_ONCE && waiting.length) {
    running++;
    waiting.shift().run().finally(() => { running--; refresh(); next(); });
  }
}

function take(files) {
  document.getElementById("sending").hidden = false;
  for (const { file, path } of files) {
    all++;
    waiting.push(new Sending(file, path));
  }
  summary();
  next();
}

function summary() { document.getElementById("sending-summary").textContent = said(words.summary, kept, all); }

/** Everything below what was dropped; folders are walked through. */
async function walked(entry, before = "") {
  if (entry.isFile) return [{ file: await new Promise((done, failed) => entry.file(done, failed)), path: before + entry.name }];
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (!some.length) break;
    for (const one of some) found.push(...await walked(one, `${before}${entry.name}/`));
  }
  return found;
}

const zone = document.getElementById("dropzone");
for (const kind of ["dragenter", "dragover"]) zone.addEventListener(kind, (event) => { event.preventDefault(); zone.classList.add("over"); });
for (const kind of ["dragleave", "drop"]) zone.addEventListener(kind, () => zone.classList.remove("over"));
zone.addEventListener("drop", async (event) => {
  event.preventDefault();
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const files = entries.length
    ? (await Promise.all(entries.map((entry) => walked(entry)))).flat()
    : [...event.dataTransfer.files].map((file) => ({ file, path: file.name }));
  take(files);
});

document.documentElement.classList.add("js");
document.getElementById("upload-send").hidden = true;
document.getElementById("folder").hidden = document.getElementById("folder-label").hidden = false;
for (const id of ["content", "folder"]) {
  document.getElementById(id).addEventListener("change", (event) => {
    take([...event.target.files].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
    event.target.value = "";
  });
}

addEventListener("beforeunload", (event) => { if (running) event.preventDefault(); });

/** The list follows by itself; events of the server make it ask at once. */
let soon;
function refresh() {
  clearTimeout(soon);
  soon = setTimeout(() => window.htmx?.trigger(document.getElementById("filelist"), "refresh"), 300);
}
const events = new EventSource(words.events);
for (const kind of ["standing", "file", "reload"]) events.addEventListener(kind, refresh);
addEventListener("pagehide", () => events.close());
