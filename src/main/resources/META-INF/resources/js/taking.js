/*
 * The page of an attempt: each answer is kept in the browser as it is given, and sent. "Saved" is only said when the server
 * has said so; until then nothing leaves the page unsaved without a word.
 */
document.addEventListener("DOMContentLoaded", () => {
  const TYPING_PAUSE = 1_500;
  const ANSWER = /^q\d+(-\d+)?$/;
  const paper = document.getElementById("paper");
  if (!paper?.dataset.saving) {
    return;
  }
  const kept = keptAnswers.of(paper.dataset.account, paper.dataset.attempt);
  const problem = document.getElementById("not-saved");
  const told = document.getElementById("told");
  const showsQuestions = paper.dataset.questions !== undefined;
  /** Set while the page is on its way to another one. */
  let leaving = false;
  let moving = false;
  let signOutAnyway = false;

  /** The same for all pages that this tab opens one after the other. */
  const tabName = () => {
    try {
      const name = sessionStorage.getItem("debrief-page") ?? Math.random().toString(36).slice(2);
      sessionStorage.setItem("debrief-page", name);
      return name;
    } catch {
      return Math.random().toString(36).slice(2);
    }
  };

  const warn = (sentence, link) => {
    if (problem.dataset.sentence === sentence) {
      return;
    }
    problem.dataset.sentence = sentence;
    const words = document.createElement("p");
    words.textContent = sentence;
    problem.replaceChildren(words);
    if (link) {
      const there = document.createElement("a");
      there.href = location.href.split("#")[0];
      there.textContent = link;
      problem.append(there);
    }
    problem.hidden = false;
  };

  const calm = () => {
    problem.hidden = true;
    problem.replaceChildren();
    delete problem.dataset.sentence;
  };

  const flagButton = (field) => paper.querySelector(`button[name="${field}"]`);
  const isFlagged = (button) => button.value === "false";
  const setFlag = (button, flagged) => {
    button.value = String(!flagged);
    button.classList.toggle("is-flagged", flagged);
    button.querySelector(".flag-state").textContent = flagged ? "Flagged: take the flag off" : "Flag for later";
  };

  const shown = (field) => {
    const controls = [...paper.querySelectorAll(`[name="${field}"]`)];
    return controls[0]?.type === "radio" ? (controls.find((control) => control.checked)?.value ?? "") : controls[0]?.value;
  };

  /** As the server writes what was typed. */
  const tidy = (value) => value.replace(/[\x00-\x20\x7f]+/g, " ").trim();

  /** Shows a value on the page, if its question is there. */
  const show = (field, value) => {
    if (field.endsWith("-flag")) {
      const button = flagButton(field);
      if (button) {
        setFlag(button, value === "true");
      }
      return;
    }
    for (const control of paper.querySelectorAll(`[name="${field}"]`)) {
      if (control.type === "radio") {
        control.checked = control.value === value;
      } else if (control.value !== value) {
        control.value = value;
      }
    }
  };

  const renew = (fresh, id) => {
    const old = document.getElementById(id);
    const now = fresh.getElementById(id);
    if (old && now) {
      const links = () => [...old.querySelectorAll("a, button")];
      const focused = links().indexOf(document.activeElement);
      old.replaceChildren(...now.childNodes);
      links()[focused]?.focus();
    }
  };

  /** What another page has saved since this one was opened is shown here, too, and told. */
  const takeOver = (fresh) => {
    const now = new Map([...fresh.querySelectorAll("input[type=hidden]")].map((field) => [field.name, field.value]));
    const unsaved = kept.all();
    const changed = new Set();
    for (const was of paper.querySelectorAll("input[name$='-was']")) {
      const field = was.name.slice(0, -"-was".length);
      const value = now.get(field) ?? "";
      if (tidy(was.value) === value || field in unsaved) {
        continue;
      }
      was.value = value;
      if (tidy(shown(field)) !== value) {
        show(field, value);
        changed.add(field.split("-")[0].slice(1));
      }
    }
    for (const button of paper.querySelectorAll("button.flag")) {
      const flagged = now.get(button.name) === "true";
      if (flagged !== isFlagged(button) && !(button.name in unsaved)) {
        setFlag(button, flagged);
      }
    }
    return [...changed];
  };

  const page = {
    name: tabName(),
    saved: (html, sent) => {
      const fresh = document.createElement("template");
      fresh.innerHTML = html;
      const older = new Map(
        [...fresh.content.querySelectorAll(".older")].map((line) => [line.dataset.question, line.textContent]),
      );
      calm();
      for (const [field, { value }] of Object.entries(sent)) {
        const was = paper.querySelector(`input[name="${field}-was"]`);
        if (was) {
          was.value = value;
        }
      }
      const elsewhere = takeOver(fresh.content)
        .filter((number) => !older.has(number))
        .map((number) => `Question ${number} was answered on another page or device. That answer is shown here now.`);
      for (const id of ["progress", "question-list", "flagged-now"]) {
        renew(fresh.content, id);
      }
      const sentences = [...older.values(), ...elsewhere];
      if (sentences.length > 0 && told) {
        told.replaceChildren(
          ...sentences.map((sentence) => {
            const line = document.createElement("p");
            line.textContent = sentence;
            return line;
          }),
        );
        told.hidden = false;
      }
      if (!showsQuestions && Object.keys(sent).length > 0 && !leaving) {
        location.reload();
      }
    },
    failed: (reason) => {
      if (kept.isEmpty()) {
        warn("There is no connection. What you answer now is kept on this page, and is sent as soon as it is back.");
        return;
      }
      warn(
        reason === "connection"
          ? "Not saved: there is no connection. Your answers are kept on this page, and are sent as soon as it is back."
          : "Not saved: the server does not answer. Your answers are kept on this page, and are sent as soon as it does.",
      );
    },
    signIn: () => {
      warn("Sign in again to go on; your answers are kept here.", "Sign in again");
      return false;
    },
    moved: (address) => {
      moving = true;
      location.assign(address);
      return false;
    },
    refused: (status) => {
      warn(
        status === 404
          ? "Not saved: this is not your attempt, or it is gone. Somebody else may have signed in here. Your answers are kept for you."
          : "Not saved: the server refuses what this page sends. Your answers are kept here; load the page again.",
        "Load the page again",
      );
      return false;
    },
  };
  const saver = answerSaver(kept, paper.dataset.saving, page);
  /** For the clock, before it sends the page. */
  globalThis.saveAnswers = saver.all;

  const given = (field, value, pause) => {
    const unsaved = kept.all()[field];
    const was = paper.querySelector(`input[name="${field}-was"]`);
    if (!unsaved && was?.value === value) {
      // Left a field whose words are saved already.
      return;
    }
    if (unsaved?.value !== value) {
      kept.keep(field, value);
    }
    const saved = document.getElementById("saved");
    if (saved) {
      saved.textContent = "";
    }
    if (navigator.onLine) {
      saver.soon(pause);
    } else {
      page.failed("connection");
    }
  };

  paper.addEventListener("input", ({ target }) => {
    if (ANSWER.test(target.name) && target.type === "text") {
      given(target.name, target.value, TYPING_PAUSE);
    }
  });
  paper.addEventListener("change", ({ target }) => {
    if (ANSWER.test(target.name)) {
      given(target.name, target.value, 0);
    }
  });
  paper.addEventListener("click", (event) => {
    const button = event.target.closest("button.flag");
    if (button) {
      event.preventDefault();
      const flagged = !isFlagged(button);
      setFlag(button, flagged);
      given(button.name, String(flagged), 0);
    }
  });

  /** No page is left for another one before what was answered on it is saved. */
  document.addEventListener(
    "submit",
    async (event) => {
      const form = event.target;
      const signsOut = form.getAttribute("action") === "/sign-out";
      if (leaving || (form !== paper && !signsOut) || (kept.isEmpty() && navigator.onLine)) {
        return;
      }
      if (signsOut && (signOutAnyway || kept.isEmpty())) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      leaving = true;
      if (navigator.onLine && (await saver.all())) {
        form.requestSubmit(event.submitter);
        return;
      }
      leaving = moving;
      if (moving) {
        return;
      }
      if (signsOut) {
        signOutAnyway = true;
        warn("Some answers are not saved yet. To sign out all the same press Sign out again: they are lost then.");
      } else if (problem.hidden) {
        page.failed("connection");
      }
    },
    true,
  );

  // A part of the page that finds the session gone must not take the page away.
  document.body.addEventListener("htmx:beforeOnLoad", (event) => {
    if (event.detail.xhr.getResponseHeader("HX-Redirect")?.startsWith("/sign-in")) {
      event.preventDefault();
      page.signIn();
    }
  });
  for (const event of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    document.body.addEventListener(event, ({ detail }) => {
      if (detail.elt?.id !== "clock") {
        page.failed(event === "htmx:responseError" ? "server" : "connection");
      }
    });
  }
  window.addEventListener("offline", () => page.failed("connection"));
  window.addEventListener("online", () => saver.send());
  // Shown again: another page may have gone on meanwhile. Hidden: it may be for good.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" || !kept.isEmpty()) {
      saver.send();
    }
  });
  window.addEventListener("pageshow", (event) => {
    leaving = false;
    moving = false;
    if (event.persisted) {
      location.reload();
    }
  });

  for (const [field, { value }] of Object.entries(kept.all())) {
    show(field, value);
  }
  if (!kept.isEmpty()) {
    saver.send();
  }
});
