/* Ties a question to its passage and back. Without it the links still lead there. */
(() => {
  const desk = document.querySelector('.review-desk');
  if (!desk) return;
  const open = (id) => {
    desk.querySelectorAll('mark.is-open').forEach((m) => m.classList.remove('is-open'));
    desk.querySelectorAll('mark[data-questions]').forEach((m) => {
      if (m.dataset.questions.split(' ').includes(id)) m.classList.add('is-open');
    });
    desk.querySelectorAll('.question-card').forEach((c) => c.classList.toggle('is-open', c.dataset.question === id));
  };
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const show = (element) => element && element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  desk.addEventListener('click', (event) => {
    const link = event.target.closest('[data-passage]');
    if (link) {
      event.preventDefault();
      open(link.dataset.passage);
      show(document.getElementById('p-' + link.dataset.passage));
      return;
    }
    const mark = event.target.closest('mark[data-questions]');
    if (mark) {
      const id = mark.dataset.questions.split(' ')[0];
      open(id);
      show(document.getElementById('q-' + id));
    }
  });
  desk.addEventListener('focusin', (event) => {
    const card = event.target.closest('.question-card');
    if (card) open(card.dataset.question);
  });
})();
