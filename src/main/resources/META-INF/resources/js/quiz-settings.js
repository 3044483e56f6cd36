/* Puts the browser's own time zone there where Debrief can only guess. Without this script the list is there to choose from. */
document.addEventListener("DOMContentLoaded", () => {
  const list = document.querySelector("select[data-own-zone]");
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (list && own && [...list.options].some((option) => option.value === own)) {
    list.value = own;
  }
});
