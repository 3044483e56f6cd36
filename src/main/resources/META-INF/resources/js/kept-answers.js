/*
 * Answers that are given and not saved yet, kept in this browser until they are: they outlive a reload, a lost connection
 * and a session that has ended. One store for each attempt of each account; it goes with the submitting and the signing out.
 */
const keptAnswers = (() => {
  const PREFIX = "debrief-answers-";
  const LONGEST = 30 * 24 * 60 * 60 * 1000;

  /** What a browser that keeps nothing, or is full, keeps as long as the page is open. */
  const unwritten = new Map();

  const read = (name) => {
    if (unwritten.has(name)) {
      return unwritten.get(name);
    }
    try {
      return JSON.parse(localStorage.getItem(name)) ?? {};
    } catch {
      return {};
    }
  };

  const write = (name, entries) => {
    unwritten.delete(name);
    try {
      if (Object.keys(entries).length === 0) {
        localStorage.removeItem(name);
      } else {
        localStorage.setItem(name, JSON.stringify(entries));
      }
    } catch {
      unwritten.set(name, entries);
    }
  };

  const names = () => {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
    } catch {
      return [];
    }
  };

  const of = (account, attempt) => {
    const name = `${PREFIX}${account}-${attempt}`;
    return {
      /** By the names of their fields: the value, and when it was given. */
      all: () => read(name),
      isEmpty: () => Object.keys(read(name)).length === 0,
      keep: (field, value) => write(name, { ...read(name), [field]: { value, at: Date.now() } }),
      /** Takes out what has been saved, unless it has been changed meanwhile. */
      saved: (sent) => {
        const entries = read(name);
        for (const [field, { at }] of Object.entries(sent)) {
          if (entries[field]?.at === at) {
            delete entries[field];
          }
        }
        write(name, entries);
      },
      forget: () => write(name, {}),
    };
  };

  const forgetAll = () => names().forEach((name) => write(name, {}));

  for (const name of names()) {
    const times = Object.values(read(name)).map((entry) => entry.at ?? 0);
    if (Math.max(0, ...times) < Date.now() - LONGEST) {
      write(name, {});
    }
  }
  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented && event.target.getAttribute("action") === "/sign-out") {
      forgetAll();
    }
  });
  document.addEventListener("DOMContentLoaded", () => {
    const over = document.querySelector("[data-attempt-over]");
    if (over) {
      of(over.dataset.account, over.dataset.attemptOver).forget();
    }
  });
  return { of };
})();
