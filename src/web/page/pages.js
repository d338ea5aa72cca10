/** Sources open beside the page where there is room; everywhere else, and without this script, links simply lead on. */
const WIDE = matchMedia('(min-width: 1080px)');
const panel = document.getElementById('panel');

forgetToken();
// Beside the chat there is no way back to it to show.
if (window !== window.top) document.documentElement.classList.add('framed');
const more = document.querySelector('.more-pages');
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !more?.open) return;
  more.open = false;
  more.querySelector('summary')?.focus();
});
document.addEventListener('click', (event) => {
  if (more?.open && event.target instanceof Node && !more.contains(event.target)) more.open = false;
});
for (const button of document.querySelectorAll('button[data-print]')) {
  button.removeAttribute('hidden');
  button.addEventListener('click', () => print());
}
if (panel) {
  /** Paths shown in the panel, the present one last. @type {string[]} */
  const shown = [];
  /** What had the focus before the panel opened. @type {HTMLElement | undefined} */
  let opener;

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || !WIDE.matches) return;
    const link = event.target.closest('a');
    if (!link) return;
    const inside = panel.contains(link) && link.origin === location.origin && link.pathname.startsWith('/r/');
    if (!inside && link.dataset.panel === undefined) return;
    event.preventDefault();
    if (!inside) opener = link;
    void show(link.href);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) close();
  });

  /** @param {string} href */
  async function show(href) {
    panel.setAttribute('aria-busy', 'true');
    const page = await fetch(href).then(
      (answer) => answer.text(),
      () => undefined,
    );
    panel.removeAttribute('aria-busy');
    const main = page && new DOMParser().parseFromString(page, 'text/html').querySelector('main');
    if (!main) return location.assign(href);
    shown.push(href);
    fill(main);
  }

  /** @param {Element} main */
  function fill(main) {
    const head = document.createElement('div');
    head.className = 'panel-head';
    head.append(button(panel.dataset.back ?? '', back, shown.length < 2), button(panel.dataset.close ?? '', close, false));
    const body = document.createElement('div');
    body.className = 'panel-body';
    body.append(...main.childNodes);
    // An id must not stand twice in a document: those of the page beneath win.
    for (const twin of body.querySelectorAll('[id]')) if (document.getElementById(twin.id)) twin.removeAttribute('id');
    panel.replaceChildren(head, body);
    panel.hidden = false;
    panel.scrollTop = 0;
    document.querySelector('.desk')?.classList.add('with-panel');
    head.querySelector('button:last-of-type')?.focus();
  }

  function back() {
    shown.pop();
    const last = shown.pop();
    if (last) void show(last);
  }

  function close() {
    shown.length = 0;
    panel.hidden = true;
    panel.replaceChildren();
    document.querySelector('.desk')?.classList.remove('with-panel');
    opener?.focus();
  }

  /** @param {string} text @param {() => void} press @param {boolean} hidden */
  function button(text, press, hidden) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button';
    made.textContent = text;
    made.hidden = hidden;
    made.addEventListener('click', press);
    return made;
  }
}

/** The token opened the page and now lives in a cookie: it does not stay in the address bar, from where it could be passed on. */
function forgetToken() {
  const url = new URL(location.href);
  if (!url.searchParams.has('t')) return;
  url.searchParams.delete('t');
  history.replaceState(history.state, '', url);
}
