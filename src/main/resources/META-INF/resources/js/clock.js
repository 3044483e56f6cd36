/*
 * Counts the time of an attempt down, and sends the page when it is over. #clock holds the end and the server's time when
 * it was written, so that a browser whose own clock is wrong counts right. Only ten, five and one minute are spoken,
 * and an end that has been moved.
 */
document.addEventListener("DOMContentLoaded", () => {
  const MINUTE = 60_000;
  const SPOKEN = [10 * MINUTE, 5 * MINUTE, MINUTE];
  const PATIENCE = 3_000;
  const MARGIN = 300;
  let sent = false;
  let ends = 0;
  let before = Infinity;

  const words = (millis) => {
    const seconds = Math.max(0, Math.ceil(millis / 1000));
    const counted = (count, unit) => `${count} ${unit}${count === 1 ? "" : "s"}`;
    if (seconds < 60) {
      return counted(seconds, "second");
    }
    const minutes = Math.ceil(seconds / 60);
    const rest = minutes % 60 === 0 ? "" : ` ${counted(minutes % 60, "minute")}`;
    return minutes < 60 ? counted(minutes, "minute") : counted(Math.floor(minutes / 60), "hour") + rest;
  };

  const send = async (clock) => {
    const form = document.getElementById("paper");
    // Without a connection the browser would put its own page in the place of the answers.
    if (sent || !form || !navigator.onLine) {
      return;
    }
    sent = true;
    // What other pages of this attempt have left unsaved goes first, if it can.
    await Promise.race([globalThis.saveAnswers?.(), new Promise((done) => setTimeout(done, PATIENCE))]);
    const go = document.createElement("input");
    go.type = "hidden";
    go.name = "go";
    go.value = "over";
    form.append(go);
    form.action = clock.dataset.over;
    form.submit();
  };

  const tick = () => {
    const clock = document.getElementById("clock");
    if (!clock) {
      return;
    }
    // How far this browser's clock is ahead; kept on the element, for the next answer brings a new one.
    clock.dataset.ahead ??= String(Date.now() - Number(clock.dataset.now));
    const left = Number(clock.dataset.ends) + Number(clock.dataset.ahead) - Date.now();
    const shown = clock.querySelector(".quiz-left");
    if (shown) {
      shown.textContent = `in ${words(left)}`;
    }
    const said = document.getElementById("clock-said");
    if (clock.dataset.ends !== ends) {
      if (ends !== 0 && said) {
        said.textContent = `The end has been moved: ${words(left)} left.`;
      }
      ends = clock.dataset.ends;
      before = Infinity;
    }
    const crossed = SPOKEN.find((mark) => left <= mark && left > mark - 10_000 && before > mark);
    if (crossed && said) {
      said.textContent = `${words(crossed)} left.`;
    }
    before = left;
    if (left <= -MARGIN) {
      send(clock);
    }
  };

  tick();
  setInterval(tick, 1000);
  document.addEventListener("visibilitychange", tick);
  // A page that the browser kept and shows again may show what has gone since: an article that was to be read first.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
});
