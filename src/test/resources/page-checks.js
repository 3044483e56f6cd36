/* What axe does not look at. An expression: an object of functions, each of which gives sentences about what is wrong. */
({
  visible(element) {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== "hidden";
  },

  name(element) {
    const words = (element.innerText || element.value || element.name || "").trim().replace(/\s+/g, " ").slice(0, 40);
    return `<${element.localName}${element.id ? "#" + element.id : ""}${element.className ? "." + element.className : ""}> ${words}`;
  },

  /* Nothing is wider than the screen, but what scrolls by itself. */
  overflow() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) {
      return [];
    }
    const wide = [...document.body.querySelectorAll("*")].filter((e) => this.visible(e) && e.getBoundingClientRect().right > width + 1);
    return [`wider than ${width} px: ${wide.slice(0, 3).map((e) => this.name(e)).join("; ")}`];
  },

  /* A page says what it is: once in its heading, once in its title, and in which language. */
  heads() {
    const wrong = [];
    const headings = document.querySelectorAll("h1").length;
    if (headings !== 1) wrong.push(`${headings} h1`);
    if (!document.documentElement.lang) wrong.push("no language");
    if (!/^.+ · Debrief$/.test(document.title)) wrong.push(`the title is “${document.title}”`);
    return wrong;
  },

  /* Links within a line of text may be as small as the text. */
  targets() {
    const small = (e) => {
      const box = (e.closest("label") ?? e).getBoundingClientRect();
      return box.width < 24 || box.height < 24;
    };
    return [...document.querySelectorAll("button, select, summary, textarea, input:not([type=hidden]), a.button")]
      .filter((e) => this.visible(e) && !e.closest(".visually-hidden") && small(e))
      .map((e) => `smaller than 24 px: ${this.name(e)}`);
  },

  /* A browser may fill in who somebody is, and a password manager may paste. */
  fields() {
    const personal = [...document.querySelectorAll("input[type=email], input[type=password], input[name=name]:not([type=hidden])")];
    return personal.flatMap((field) => {
      const pasted = field.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true }));
      return [
        ...(/^(off|)$/.test(field.autocomplete) ? [`cannot be filled in by a browser: ${this.name(field)}`] : []),
        ...(pasted ? [] : [`takes no pasted text: ${this.name(field)}`]),
      ];
    });
  },

  /* For a reader who wants no motion. */
  motion() {
    const seconds = (times) => Math.max(...times.split(",").map((time) => parseFloat(time)));
    return [...document.querySelectorAll("*")]
      .filter((e) => {
        const style = getComputedStyle(e);
        return seconds(style.transitionDuration) > 0.01
          || (style.animationName !== "none" && seconds(style.animationDuration) > 0.01)
          || style.scrollBehavior === "smooth";
      })
      .map((e) => `moves: ${this.name(e)}`);
  },

  /* Where the focus is: null when it has left the page or comes round again; otherwise what is wrong with its place. */
  focused() {
    const at = document.activeElement;
    if (!at || at === document.body || at.dataset.seen) {
      return null;
    }
    at.dataset.seen = "yes";
    const box = (at.matches("input[type=radio], input[type=checkbox]") ? at.closest("label") ?? at : at).getBoundingClientRect();
    const wrong = [];
    const over = [...document.querySelectorAll("*")].filter((e) =>
      /sticky|fixed/.test(getComputedStyle(e).position) && !e.contains(at) && this.visible(e));
    for (const bar of over.map((e) => [e, e.getBoundingClientRect()])) {
      const middle = (box.top + box.bottom) / 2;
      if (middle > bar[1].top && middle < bar[1].bottom && box.left < bar[1].right && box.right > bar[1].left) {
        wrong.push(`${this.name(at)} is hidden by ${this.name(bar[0])}`);
      }
    }
    if (box.bottom < 0 || box.top > innerHeight) {
      wrong.push(`${this.name(at)} is out of sight`);
    }
    const place = { top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left + scrollX, right: box.right + scrollX };
    const before = window.placeBefore;
    const fixed = over.some((e) => e.contains(at)) || at.closest(".skip-link");
    if (before && !fixed && place.bottom <= before.top && place.left < before.right) {
      wrong.push(`the focus goes up to ${this.name(at)}`);
    }
    window.placeBefore = fixed ? before : place;
    return wrong;
  },
})
