// What every page needs: the theme button, URLs without empty parameters, and failures shown in their panel.
(() => {
  const root = document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);

  const label = () => {
    const button = document.getElementById('theme');
    if (button) {
      button.hidden = false;
      button.textContent = isDark() ? 'Light mode' : 'Dark mode';
    }
  };
  const changed = () => {
    label();
    document.dispatchEvent(new CustomEvent('cascata:theme'));
  };

  document.addEventListener('click', (event) => {
    if (event.target.closest('#theme')) {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      localStorage.setItem('theme', root.dataset.theme);
      changed();
    }
  });
  system.addEventListener('change', changed);
  document.addEventListener('htmx:load', label);
  document.addEventListener('htmx:historyRestore', label);
  label();

  document.addEventListener('htmx:configRequest', (event) => {
    const given = event.detail.parameters;
    for (const name of Object.keys(given)) {
      if (given[name] === '') {
        delete given[name];
      }
    }
  });

  document.addEventListener('htmx:beforeSwap', (event) => {
    const type = event.detail.xhr.getResponseHeader('Content-Type') || '';
    if (event.detail.xhr.status >= 400 && type.startsWith('text/html')) {
      event.detail.shouldSwap = true;
    }
  });
  document.addEventListener('htmx:sendError', () => {
    const panel = document.getElementById('panel');
    if (panel) {
      panel.classList.add('unreachable');
    }
  });
})();
