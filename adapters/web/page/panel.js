/** @import { State } from './store.js' */
import { fill, h, icon } from './dom.js';
import { set } from './store.js';
import { words } from './words.js';

/** Beside the chat: the page a link opened. */
export function createPanel() {
  const element = h('aside', { class: 'panel', hidden: true });
  let shown = '';
  const close = () => set({ page: '' });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown !== '' && !document.querySelector('dialog[open]')) close();
  });

  /** @param {State} state */
  function draw({ page }) {
    if (page === shown) return;
    shown = page;
    element.hidden = page === '';
    document.body.classList.toggle('panel-open', page !== '');
    if (page === '') return fill(element);
    const text = words();
    const shut = h('button', { class: 'icon-button', type: 'button', 'aria-label': text.close, on: { click: close } }, icon('close'));
    element.setAttribute('aria-label', text.page);
    fill(
      element,
      h(
        'header',
        { class: 'panel-head' },
        h('a', { class: 'quiet-button', href: page, target: '_blank', rel: 'noopener' }, icon('open'), text.openOutside),
        shut,
      ),
      h('iframe', { src: page, title: text.page }),
    );
    shut.focus();
  }

  return { element, draw };
}
