/*
 * Puts the browser's own time zone there where Debrief can only guess, and takes the line of what is set away once it no
 * longer holds. Without this script the list of zones is there to choose from.
 */
document.addEventListener("DOMContentLoaded", () => {
  const list = document.querySelector("select[data-own-zone]");
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (list && own && [...list.options].some((option) => option.value === own)) {
    list.value = own;
  }
  const line = document.querySelector(".quiz-settings > summary [data-changed]");
  line?.closest("details").addEventListener("change", () => { line.textContent = line.dataset.changed; });
});
