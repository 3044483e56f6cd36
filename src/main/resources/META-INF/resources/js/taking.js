/* Says so when an answer could not be saved; the choice stays on the page and goes with the next button. */
document.addEventListener("DOMContentLoaded", () => {
  const notSaved = (event) => {
    if (event.detail.elt?.id === "clock") {
      return;
    }
    const saved = document.getElementById("saved");
    if (saved) {
      saved.textContent = "Not saved. Check your connection, then choose again or press the button below.";
      saved.classList.add("is-problem");
    }
  };
  for (const event of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    document.body.addEventListener(event, notSaved);
  }
});
