/* The review desk: ties a question to its passage and back, takes keys, and carries selected words into a question.
   Without it the links and forms still do the work. */
(() => {
  const desk = document.querySelector('.review-desk');
  if (!desk) return;
  document.documentElement.classList.add('has-script');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const show = (element) => element && element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  const cards = () => [...desk.querySelectorAll('.question-card')];
  let current = '';

  const open = (id) => {
    current = id;
    desk.querySelectorAll('mark[data-questions]').forEach((m) =>
      m.classList.toggle('is-open', m.dataset.questions.split(' ').includes(id)));
    cards().forEach((c) => c.classList.toggle('is-open', c.dataset.question === id));
  };
  const goTo = (card) => {
    if (!card) return;
    open(card.dataset.question);
    card.focus({ preventScroll: true });
    show(card);
    showPassage(card.dataset.question);
  };
  /* Scrolls the article only, for the question stays where it is. */
  const showPassage = (id) => {
    const start = document.getElementById('p-' + id);
    const pane = start && start.closest('.article-pane');
    if (pane && pane.scrollHeight > pane.clientHeight) {
      pane.scrollTo({ top: start.offsetTop - pane.clientHeight / 3, behavior: calm ? 'auto' : 'smooth' });
    }
  };

  desk.addEventListener('click', (event) => {
    const link = event.target.closest('[data-passage]');
    if (link) {
      event.preventDefault();
      open(link.dataset.passage);
      show(document.getElementById('p-' + link.dataset.passage));
      return;
    }
    const mark = event.target.closest('mark[data-questions]');
    if (mark && String(getSelection()) === '') {
      const ids = mark.dataset.questions.split(' ');
      goTo(document.getElementById('q-' + ids[(ids.indexOf(current) + 1) % ids.length]));
    }
  });
  desk.addEventListener('focusin', (event) => {
    const card = event.target.closest('.question-card');
    if (card) open(card.dataset.question);
  });
  /* The address may name a card, as after saving it: keys go on from there, whenever the browser gives it the focus. */
  const named = location.hash && document.getElementById(location.hash.slice(1));
  if (named && named.classList.contains('question-card')) goTo(named);

  /* Keys: single letters can be switched off, for they are in the way of speech input. */
  const toggle = document.getElementById('keys');
  const keysOn = () => toggle && toggle.getAttribute('aria-pressed') === 'true';
  if (toggle) {
    if (localStorage.getItem('debrief-keys') === 'off') toggle.setAttribute('aria-pressed', 'false');
    toggle.addEventListener('click', () => {
      toggle.setAttribute('aria-pressed', String(!keysOn()));
      localStorage.setItem('debrief-keys', keysOn() ? 'on' : 'off');
    });
  }
  document.addEventListener('keydown', (event) => {
    if (!keysOn() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    const key = event.key.toLowerCase();
    const all = cards();
    const at = all.findIndex((c) => c.dataset.question === current);
    if (key === 'j' || key === 'k') {
      event.preventDefault();
      goTo(key === 'j' ? all[Math.min(at + 1, all.length - 1)] : all[Math.max(at - 1, 0)]);
      return;
    }
    const control = at >= 0 && all[at].querySelector('[data-key="' + key + '"]');
    if (control) {
      event.preventDefault();
      control.click();
    }
  });

  /* A card that was replaced keeps the focus; a form that was opened gets it. */
  document.body.addEventListener('htmx:afterSettle', (event) => {
    /* New counts are no reason to move. */
    if (event.detail.elt && (event.detail.elt.id || '').startsWith('desk-')) return;
    const id = event.detail.elt && event.detail.elt.dataset && event.detail.elt.dataset.question;
    const card = document.getElementById('q-' + (id || current));
    if (!card || event.detail.target.classList.contains('advice')) return;
    open(card.dataset.question);
    const field = card.querySelector('[aria-invalid="true"], textarea');
    (card.classList.contains('is-edited') && field ? field : card).focus({ preventScroll: true });
  });
  /* Where the connection is lost, the form stays and says so. */
  for (const name of ['htmx:sendError', 'htmx:responseError', 'htmx:timeout']) {
    document.body.addEventListener(name, (event) => {
      const card = event.target.closest('.question-card');
      const notice = card && card.querySelector('.not-sent');
      if (notice) notice.hidden = false;
    });
  }

  /* Words that are selected in the article become the passage of the form that is open, or of a new question. */
  const selected = () => {
    const selection = getSelection();
    const inArticle = selection.rangeCount > 0 && selection.anchorNode
      && selection.anchorNode.parentElement && selection.anchorNode.parentElement.closest('.article');
    return inArticle ? String(selection).replace(/\s+/g, ' ').trim() : '';
  };
  const write = document.getElementById('write-question');
  document.addEventListener('selectionchange', () => {
    const words = selected();
    if (write) {
      const address = new URL(write.href);
      address.search = words && words.length <= 1500 ? '?passage=' + encodeURIComponent(words) : '';
      write.href = address.href;
      write.textContent = words ? 'Write a question about the selection' : 'Write a question';
    }
    const form = desk.querySelector('.is-edited textarea[name=passage]');
    if (form && words) form.closest('form').dataset.selection = words;
  });
  desk.addEventListener('click', (event) => {
    const use = event.target.closest('[data-use-selection]');
    if (!use) return;
    const form = use.closest('form');
    const words = form.dataset.selection || '';
    if (words) {
      const passage = form.querySelector('[name=passage]');
      passage.value = words;
      passage.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
})();
