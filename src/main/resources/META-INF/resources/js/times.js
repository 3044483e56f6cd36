/* Beside a time in the quiz's time zone: what that is where the reader is, if their clocks show another one. */
document.addEventListener("DOMContentLoaded", () => {
  for (const time of document.querySelectorAll("time[data-zone]")) {
    const at = new Date(time.dateTime);
    const shown = (timeZone) =>
      at.toLocaleString("en-GB", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone });
    try {
      const here = shown(undefined);
      if (here !== shown(time.dataset.zone)) {
        time.append(`, ${here} where you are`);
      }
    } catch {
      // A browser that does not know the zone says nothing.
    }
  }
});
