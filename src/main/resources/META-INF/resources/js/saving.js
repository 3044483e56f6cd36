/*
 * Sends the kept answers of an attempt, one request at a time, until they are saved; without a connection, or while the
 * server does not answer, it tries again after 2, 4, 8 … at most 30 seconds. The page tells what becomes of it:
 * saved(html, sent), failed(reason), signIn(), moved(address), refused(status).
 */
const answerSaver = (kept, address, page) => {
  const FIRST_PAUSE = 2_000;
  const LONGEST_PAUSE = 30_000;
  const PATIENCE = 20_000;
  let running = null;
  let again = false;
  let timer = 0;
  let failures = 0;

  const tokenField = () => document.querySelector("input[name='csrf-token']");

  /** The page's token is no longer known: takes one from a fresh copy of the page. */
  const renewToken = async () => {
    const fresh = await fetch(location.href);
    if (new URL(fresh.url).pathname === "/sign-in") {
      return false;
    }
    const copy = new DOMParser().parseFromString(await fresh.text(), "text/html");
    const token = copy.querySelector("input[name='csrf-token']")?.value;
    if (!token) {
      return false;
    }
    for (const field of document.querySelectorAll("input[name='csrf-token']")) {
      field.value = token;
    }
    document.body.setAttribute("hx-headers", JSON.stringify({ "X-CSRF-TOKEN": token }));
    return true;
  };

  const form = (entries) => {
    const fields = new URLSearchParams({ page: page.name });
    const ages = {};
    for (const [field, { value, at }] of Object.entries(entries)) {
      fields.set(field, value);
      const question = field.split("-")[0];
      const age = Math.max(0, Date.now() - at);
      ages[question] = Math.min(ages[question] ?? age, age);
    }
    for (const [question, age] of Object.entries(ages)) {
      fields.set(`${question}-age`, age);
    }
    return fields;
  };

  const post = (entries) =>
    fetch(address, {
      method: "POST",
      body: form(entries),
      headers: { "HX-Request": "true", "X-CSRF-TOKEN": tokenField()?.value ?? "" },
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE),
    });

  const later = (reason) => {
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures) * (0.8 + 0.4 * Math.random());
    failures += 1;
    timer = setTimeout(send, pause);
    page.failed(reason);
    return false;
  };

  const once = async (mayRenew) => {
    const entries = kept.all();
    let response;
    let html;
    try {
      response = await post(entries);
      html = await response.text();
      if (response.status === 400 && mayRenew) {
        return (await renewToken()) ? once(false) : page.signIn();
      }
    } catch {
      return later("connection");
    }
    const elsewhere = response.headers.get("HX-Redirect");
    if (elsewhere) {
      return elsewhere.startsWith("/sign-in") ? page.signIn() : page.moved(elsewhere);
    }
    if (response.status >= 500 || response.status === 408 || response.status === 429) {
      return later("server");
    }
    failures = 0;
    if (!response.ok) {
      return page.refused(response.status);
    }
    kept.saved(entries);
    page.saved(html, entries);
    return true;
  };

  /** Answers whether all that was kept when it began is saved. */
  const send = () => {
    clearTimeout(timer);
    if (running) {
      again = true;
      return running;
    }
    running = once(true).finally(() => {
      running = null;
      if (again && failures === 0) {
        soon(0);
      }
      again = false;
    });
    return running;
  };

  const soon = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  };

  return {
    send,
    /** Sends after a pause in typing. */
    soon,
    /** Sends until nothing is left to send; answers whether it came to that. */
    all: async () => {
      if (running) {
        await running;
      }
      for (let i = 0; i < 3 && !kept.isEmpty(); i += 1) {
        if (!(await send())) {
          return false;
        }
      }
      return kept.isEmpty();
    },
  };
};
