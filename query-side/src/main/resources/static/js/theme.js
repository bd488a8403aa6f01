// Runs before the first paint: a stored choice goes before that of the system.
(() => {
  const stored = localStorage.getItem('theme');
  if (stored === 'light' || stored === 'dark') {
    document.documentElement.dataset.theme = stored;
  }
  document.documentElement.classList.add('js');
})();
