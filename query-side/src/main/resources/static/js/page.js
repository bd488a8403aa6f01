// The theme button of the rail, and URLs without empty parameters.
(() => {
  const root = document.documentElement;
  const button = document.getElementById('theme');
  const system = window.matchMedia('(prefers-color-scheme: dark)');

  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
  const tell = () => {
    button.textContent = isDark() ? 'Light mode' : 'Dark mode';
    document.dispatchEvent(new CustomEvent('cascata:theme'));
  };

  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    localStorage.setItem('theme', root.dataset.theme);
    tell();
  });
  system.addEventListener('change', tell);
  tell();

  document.addEventListener('htmx:configRequest', (event) => {
    const parameters = event.detail.formData;
    for (const name of [...new Set(parameters.keys())]) {
      if (parameters.getAll(name).every((value) => value === '')) {
        parameters.delete(name);
      }
    }
  });
})();
