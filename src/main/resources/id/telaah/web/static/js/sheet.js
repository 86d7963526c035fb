// Shows the page of a document with rectangles over cited words. The server finds the words; this only draws.
const ZOOMS = [0.6, 0.8, 1, 1.25, 1.6, 2, 2.6];
const FIT = 2;
const MOST_PIXELS = 16e6;

const byId = (id) => document.getElementById(id);
const say = (words, ...values) => words.replace(/\{(\d)\}/g, (_, n) => values[n] ?? "");

export class Sheet {
  #place; #view = byId("sheet-view"); #paper = byId("paper"); #now = {}; #marks = []; #pdf; #task; #zoom = FIT; #asText = false; #turn = 0;

  constructor(place) {
    this.#place = place;
    byId("sheet-tools").hidden = false;
    for (const button of document.querySelectorAll("[data-turn]")) button.addEventListener("click", () => this.#go(this.#now.page + Number(button.dataset.turn)));
    for (const button of document.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => this.#size(Number(button.dataset.zoom)));
    byId("sheet-page").addEventListener("change", (event) => this.#go(Number(event.target.value)));
    byId("sheet-toggle").addEventListener("click", () => this.#toggle());
    const { file, view, pages, page, cite } = place.dataset;
    this.#open({ file, view, pages: Number(pages), page: Number(page), cite }, false);
  }

  open(asked) { return this.#open(asked, true); }

  async #open(asked, withText) {
    const other = asked.file !== this.#now.file;
    this.#now = { ...asked, cite: asked.cite || "" };
    if (asked.name) {
      byId("sheet-name").textContent = asked.name;
      byId("sheet-original").href = `${this.#place.dataset.content}${asked.file}/content`;
    }
    if (other) {
      this.#marks = [];
      this.#pdf?.then((pdf) => pdf.destroy()).catch(() => {});
      this.#pdf = undefined;
    }
    await Promise.all([this.#show(withText), other && this.#fetchMarks()]);
    this.#draw(true);
  }

  async #fetchMarks() {
    const file = this.#now.file;
    if (this.#now.view === "text") return;
    const { marks, words } = this.#place.dataset;
    const answer = await fetch(`${marks}${file}/marks${words ? `?${new URLSearchParams({ words })}` : ""}`);
    if (answer.ok && file === this.#now.file) this.#marks = await answer.json();
  }

  async #show(withText = true) {
    const { file, view, page, pages, cite } = this.#now;
    const drawn = view !== "text" && !this.#asText;
    const turn = ++this.#turn;
    byId("sheet-page").value = page;
    byId("sheet-of").textContent = say(this.#place.dataset.of, "", pages);
    byId("sheet-pages").hidden = pages < 2;
    byId("sheet-zoom").hidden = !drawn;
    byId("sheet-toggle").hidden = view === "text";
    byId("sheet-toggle").setAttribute("aria-pressed", String(this.#asText));
    this.#view.hidden = !drawn;
    this.#place.hidden = drawn;
    document.dispatchEvent(new CustomEvent("sheet:moved", { detail: { file, page, cite } }));
    try {
      if (withText) await this.#text(turn);
      if (drawn) await (view === "pdf" ? this.#drawPdf(turn) : this.#drawPicture(turn));
    } catch (problem) {
      if (turn !== this.#turn || problem?.name === "RenderingCancelledException") return;
      byId("sheet-live").textContent = this.#place.dataset.failed;
      this.#view.hidden = true;
      this.#place.hidden = false;
    }
  }

  async #text(turn) {
    const answer = await fetch(`${this.#place.dataset.from}?${this.#query()}`, { headers: { "HX-Request": "true" } });
    if (!answer.ok || turn !== this.#turn) return;
    this.#place.replaceChildren(...new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes);
    if (!this.#place.hidden) this.#reveal();
  }

  /** What stands in addresses for what is shown now. */
  #query() {
    const { file, page, cite } = this.#now;
    const { words } = this.#place.dataset;
    return new URLSearchParams({ file, page, ...(words ? { words } : cite && { cite }) });
  }

  #reveal() {
    const mark = this.#place.querySelector("mark");
    if (mark) this.#place.scrollTop += mark.getBoundingClientRect().top - this.#place.getBoundingClientRect().top - this.#place.clientHeight / 3;
    else this.#place.scrollTop = 0;
  }

  async #document() {
    if (!this.#pdf) {
      const { getDocument, GlobalWorkerOptions } = await import("pdfjs");
      const worker = new URL(this.#place.dataset.worker, location.href);
      GlobalWorkerOptions.workerSrc = worker.href;
      const folder = (name) => new URL(`../${name}/`, worker).href;
      this.#pdf = getDocument({
        url: `${this.#place.dataset.content}${this.#now.file}/content`, isEvalSupported: false, enableXfa: false,
        cMapUrl: folder("cmaps"), cMapPacked: true, standardFontDataUrl: folder("standard_fonts"), wasmUrl: folder("wasm"),
        iccUrl: folder("iccs"), disableAutoFetch: true, rangeChunkSize: 262144,
      }).promise;
    }
    return this.#pdf;
  }

  async #drawPdf(turn) {
    const pdf = await this.#document();
    if (turn !== this.#turn) return;
    const page = await pdf.getPage(Math.min(Math.max(1, this.#now.page), pdf.numPages));
    if (turn !== this.#turn) return;
    const natural = page.getViewport({ scale: 1 });
    this.#fit(natural.width, natural.height);
    const wanted = (this.#paper.clientWidth / natural.width) * (window.devicePixelRatio || 1);
    const viewport = page.getViewport({ scale: Math.min(wanted, Math.sqrt(MOST_PIXELS / (natural.width * natural.height))) });
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.setAttribute("aria-hidden", "true");
    this.#task?.cancel();
    this.#task = page.render({ canvas, canvasContext: canvas.getContext("2d"), viewport });
    await this.#task.promise;
    if (turn === this.#turn) this.#put(canvas);
  }

  async #drawPicture(turn) {
    const image = new Image();
    image.alt = "";
    image.src = `${this.#place.dataset.content}${this.#now.file}/pages/${this.#now.page}/picture`;
    await image.decode();
    if (turn !== this.#turn) return;
    this.#fit(image.naturalWidth, image.naturalHeight);
    this.#put(image);
  }

  #fit(width, height) {
    this.#paper.style.width = `${ZOOMS[this.#zoom] * 100}%`;
    this.#paper.style.aspectRatio = `${width} / ${height}`;
  }

  #put(picture) {
    this.#paper.replaceChildren(picture);
    this.#paper.dataset.page = this.#now.page;
    this.#draw(false);
  }

  /** Rectangles of all citations on this page; those of the opened one stand out. */
  #draw(announce) {
    for (const old of this.#paper.querySelectorAll(".spot")) old.remove();
    const { page, cite } = this.#now;
    let first;
    for (const marked of this.#marks) {
      for (const box of marked.boxes.filter((one) => one.page === page)) {
        const spot = document.createElement("span");
        spot.className = marked.cite === cite ? "spot here" : "spot";
        spot.dataset.cite = marked.cite;
        for (const side of ["left", "top", "width", "height"]) spot.style[side] = `${box[side] * 100}%`;
        this.#paper.append(spot);
        if (marked.cite === cite) first ??= spot;
      }
    }
    const known = this.#marks.find((one) => one.cite === cite);
    byId("sheet-hint").hidden = !(known && !known.boxes.length && !this.#view.hidden);
    if (announce) {
      if (first) this.#view.scrollTop = Math.max(0, first.offsetTop - this.#view.clientHeight / 3);
      byId("sheet-live").textContent = say(first ? this.#place.dataset.sayCite : this.#place.dataset.say, page, this.#now.pages);
      this.#paper.dataset.ready = `${this.#now.file} ${page} ${cite}`;
    }
  }

  async #go(page) {
    if (!Number.isInteger(page) || page < 1 || page > this.#now.pages) { byId("sheet-page").value = this.#now.page; return; }
    const stays = this.#place.dataset.words || this.#marks.find((one) => one.cite === this.#now.cite)?.boxes.some((box) => box.page === page);
    const cite = stays ? this.#now.cite : "";
    this.#now = { ...this.#now, page, cite };
    const address = new URL(location.href);
    address.search = this.#query();
    history.replaceState(null, "", address);
    this.#view.scrollTop = 0;
    await this.#show();
    this.#draw(true);
  }

  async #size(by) {
    this.#zoom = by === 0 ? FIT : Math.max(0, Math.min(ZOOMS.length - 1, this.#zoom + by));
    await this.#show(false);
    this.#draw(true);
  }

  async #toggle() {
    this.#asText = !this.#asText;
    await this.#show(false);
    this.#draw(false);
    if (this.#asText) this.#reveal();
  }
}
