/*
 * Follows a class: what the server tells of a quiz is put into the table and the figures. While the page is hidden it does not
 * listen, and gets the whole when it is seen again. Spoken is only who submits and who may be stuck, and no more than once
 * in ten seconds.
 */
document.addEventListener("DOMContentLoaded", () => {
  const live = document.getElementById("live");
  const status = document.getElementById("live-status");
  const said = document.getElementById("live-said");
  const body = live.querySelector(".live-table tbody");
  const AGAIN = 30_000;
  const SPEAK = 10_000;
  let source = null;
  let again = 0;
  let known = null;
  let toSay = "";

  const cell = (line, name) => line.querySelector(`[data-cell="${name}"]`);
  const put = (element, text) => {
    if (element.textContent !== text) {
      element.textContent = text;
    }
  };

  const added = (row) => {
    const line = document.getElementById("live-row").content.firstElementChild.cloneNode(true);
    line.dataset.trainee = row.trainee;
    line.querySelector("th").textContent = row.name;
    body.append(line);
    live.querySelector(".table-scroll").hidden = false;
    live.querySelector(".empty")?.remove();
    return line;
  };

  const show = (row) => {
    const line =
      body.querySelector(`[data-trainee="${row.trainee}"]`) ?? (live.dataset.adds ? added(row) : null);
    if (!line) {
      return;
    }
    const state = cell(line, "state");
    state.className = `chip chip-${row.look}`;
    put(state, row.state);
    put(cell(line, "answered"), `${row.answered} of ${row.of}`);
    put(cell(line, "seen"), row.seen ?? "");
    put(cell(line, "submitted"), row.submitted ?? "");
    const bar = line.querySelector("meter");
    bar.max = Math.max(1, row.of);
    bar.value = row.answered;
  };

  const showStuck = (stuck) => {
    const minutes = new Map(stuck.map((one) => [String(one.trainee), one.minutes]));
    for (const line of body.rows) {
      const quiet = minutes.get(line.dataset.trainee);
      put(cell(line, "stuck"), quiet ? `Nothing saved for ${quiet} min` : "");
    }
  };

  const speak = (figures) => {
    if (known && (figures.submitted !== known.submitted || figures.stuck > known.stuck)) {
      toSay = `${figures.submitted} of ${figures.all} submitted, ${figures.stuck} perhaps stuck.`;
    }
    known = figures;
  };
  setInterval(() => {
    if (toSay) {
      said.textContent = toSay;
      toSay = "";
    }
  }, SPEAK);

  const told = (event) => {
    const update = JSON.parse(event.data);
    for (const figure of live.querySelectorAll("[data-figure]")) {
      put(figure, String(update.figures[figure.dataset.figure]));
    }
    update.rows.forEach(show);
    showStuck(update.stuck);
    speak(update.figures);
  };

  const close = () => {
    clearTimeout(again);
    source?.close();
    source = null;
  };

  const open = () => {
    close();
    source = new EventSource(live.dataset.events);
    source.addEventListener("open", () => put(status, "Live: this page follows by itself."));
    source.addEventListener("message", told);
    source.addEventListener("error", () => {
      put(status, "The connection is lost; it comes back by itself. Until then this is how things were.");
      // The browser tries again by itself, except where the server has refused.
      if (source?.readyState === EventSource.CLOSED) {
        again = setTimeout(open, AGAIN);
      }
    });
  };

  const seen = () => (document.hidden ? close() : open());
  document.addEventListener("visibilitychange", seen);
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", (event) => event.persisted && seen());
  seen();
});
