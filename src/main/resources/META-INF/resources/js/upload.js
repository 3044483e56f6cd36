/* Lets files be dropped anywhere on the page, and names those that are too large before they are sent. Without it files
   can be chosen, or dropped on the field, and the server says what is too large. */
(() => {
  const form = document.getElementById('upload');
  const input = document.getElementById('file');
  const list = document.getElementById('file-list');
  if (!form || !input || !list) return;
  const words = (bytes) => bytes < 1e6 ? Math.ceil(bytes / 1000) + ' kB' : (bytes / 1e6).toFixed(1) + ' MB';
  const tooLarge = () => {
    const files = [...input.files];
    const one = files.find((file) => file.size > Number(form.dataset.largestFile));
    if (one) return 'The file “' + one.name + '” has ' + words(one.size) + '. Leave it out, or paste its text.';
    const all = files.reduce((sum, file) => sum + file.size, 0);
    return all > Number(form.dataset.largestAll) ? 'The files have ' + words(all) + ' together. Hand in fewer at a time.' : '';
  };
  const show = () => {
    const problem = tooLarge();
    list.classList.toggle('field-problem', problem !== '');
    list.textContent = problem || [...input.files].map((file) => file.name + ' (' + words(file.size) + ')').join(', ');
  };
  input.addEventListener('change', show);
  form.addEventListener('submit', (event) => {
    if (tooLarge()) {
      event.preventDefault();
      show();
      input.focus();
    }
  });
  /* A file dropped beside the field would otherwise be opened in place of this page, and what was typed be lost. */
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer && [...event.dataTransfer.types].includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (event.target === input || !event.dataTransfer || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
    show();
  });
})();
