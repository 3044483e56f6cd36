/* Keeps "All questions" or "All on this page" and the questions under it in step. Without this script the box works by itself on the server. */
document.addEventListener("DOMContentLoaded", () => {
  for (const group of document.querySelectorAll("[data-select-all]")) {
    const all = group.querySelector("input[name=briefing], input[name=all]");
    const each = [...group.querySelectorAll("input[name=question]")];
    const follow = () => {
      const ticked = each.filter((box) => box.checked).length;
      all.checked = ticked === each.length;
      all.indeterminate = ticked > 0 && ticked < each.length;
    };
    all.addEventListener("change", () => each.forEach((box) => { box.checked = all.checked; }));
    each.forEach((box) => box.addEventListener("change", follow));
    follow();
  }
});
