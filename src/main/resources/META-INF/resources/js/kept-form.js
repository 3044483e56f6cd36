/*
 * Takes what was filled in along to the OpenID provider and back: it waits in the storage of this tab, as the sign-in page has
 * it, and is brought to the next page that can take it. Without this script the provider opens in another tab, and the
 * sign-in page waits in this one.
 */
(() => {
  const WAITING = "debrief-kept-form";
  const KEPT = ["kept-to", "kept", "closed"];
  const signIn = document.getElementById("sign-in-form");
  const toProvider = document.getElementById("to-provider");
  const bringBack = document.getElementById("bring-back");
  const byHand = document.querySelectorAll("[data-by-hand]");

  const show = (shown) => byHand.forEach((part) => (part.hidden = !shown));

  const keep = () => {
    const fields = [...new FormData(signIn)].filter(([name]) => KEPT.includes(name));
    try {
      sessionStorage.setItem(WAITING, JSON.stringify(fields));
      toProvider.removeAttribute("target");
    } catch {
      // No storage here, or no room in it: in another tab, then.
    }
    // For whoever opens the provider in another tab all the same.
    show(true);
  };

  const take = () => {
    try {
      const waiting = sessionStorage.getItem(WAITING);
      sessionStorage.removeItem(WAITING);
      return JSON.parse(waiting) ?? [];
    } catch {
      return [];
    }
  };

  const bring = (fields) => {
    for (const [name, value] of fields) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      bringBack.append(field);
    }
    bringBack.submit();
  };

  if (toProvider) {
    show(false);
    toProvider.addEventListener("click", keep);
    signIn.addEventListener("submit", take);
  }
  if (bringBack) {
    const fields = take();
    if (fields.length > 0) {
      bring(fields);
    }
  }
})();
