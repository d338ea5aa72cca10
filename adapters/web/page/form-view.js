/** @import { CardAction, Field } from './types.js' */
import { fill, h, icon } from './dom.js';
import { words } from './words.js';

/** Up to so many choices stand side by side; more fold into a list. */
const SIDE_BY_SIDE = 6;

/**
 * Opens the form of a button: a dialog in the middle, on a phone a sheet from below. What was typed stays until it is taken.
 * @param {CardAction} action
 * @param {string} about  what its card or row says it is
 * @param {(form: Record<string, string>) => Promise<string>} submit  resolves with why it was not taken, or with nothing
 */
export function openForm(action, about, submit) {
  const trouble = h('p', { class: 'trouble', role: 'alert' });
  const go = h('button', { class: 'button button-primary', type: 'submit', form: 'card-form' }, words().submit);
  const form = h(
    'form',
    { class: 'form', id: 'card-form', on: { submit: send } },
    h('p', { class: 'line line-quiet' }, about),
    ...(action.fields ?? []).map((field) => fieldView(field)),
    trouble,
  );
  const dialog = openDialog(action.label, form, go);

  /** @param {SubmitEvent} event */
  async function send(event) {
    event.preventDefault();
    if (go.classList.contains('button-busy')) return;
    go.classList.add('button-busy');
    const refused = await submit(valuesOf(form));
    go.classList.remove('button-busy');
    if (refused) fill(trouble, icon('alert'), refused);
    else dialog.close();
  }
}

/** @param {HTMLFormElement} form @returns {Record<string, string>} */
export function valuesOf(form) {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']));
}

/**
 * A modal dialog; Escape and the backdrop close it, focus goes back to where it was.
 * @param {string} title
 * @param {HTMLElement} body
 * @param {...HTMLElement} buttons
 */
export function openDialog(title, body, ...buttons) {
  const close = () => dialog.close();
  /** @type {HTMLDialogElement} */
  const dialog = h(
    'dialog',
    {
      class: 'dialog',
      'aria-label': title,
      on: { close: () => dialog.remove(), mousedown: (/** @type {MouseEvent} */ event) => event.target === dialog && close() },
    },
    h(
      'div',
      { class: 'dialog-frame' },
      h(
        'header',
        { class: 'dialog-head' },
        h('h2', {}, title),
        h('button', { class: 'icon-button', type: 'button', 'aria-label': words().close, on: { click: close } }, icon('close')),
      ),
      h('div', { class: 'dialog-body' }, body),
      buttons.length > 0 &&
        h(
          'footer',
          { class: 'dialog-foot' },
          h('button', { class: 'button button-plain', type: 'button', on: { click: close } }, words().cancel),
          ...buttons,
        ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  const first = body.querySelector('input, select, textarea');
  const chosen =
    first instanceof HTMLInputElement && first.type === 'radio'
      ? body.querySelector(`input[name="${CSS.escape(first.name)}"]:checked`)
      : null;
  const start = chosen ?? first;
  if (start instanceof HTMLElement) start.focus();
  return dialog;
}

/** One field with its label and hint. @param {Field} field @returns {HTMLElement} */
export function fieldView(field) {
  const id = `field-${field.name}`;
  const hint = field.hint ? h('small', { id: `${id}-hint`, class: 'hint' }, field.hint) : undefined;
  const common = { name: field.name, required: field.required ?? false, 'aria-describedby': hint?.id };
  const label = [
    field.label,
    field.required === true && h('span', { class: 'required', title: words().required, 'aria-hidden': 'true' }, '*'),
  ];
  if (field.kind === 'choice' && field.options.length <= SIDE_BY_SIDE) {
    const options = field.options.map((option) =>
      h(
        'label',
        { class: 'pill' },
        h('input', { type: 'radio', ...common, value: option.value, checked: option.value === field.value }),
        h('span', {}, option.label),
      ),
    );
    return h('fieldset', { class: 'field' }, h('legend', {}, ...label), h('div', { class: 'pills' }, ...options), hint);
  }
  return h('div', { class: 'field' }, h('label', { for: id }, ...label), control(field, { id, ...common }), hint);
}

/** @param {Field} field @param {Record<string, unknown>} common */
function control(field, common) {
  switch (field.kind) {
    case 'choice':
      return h(
        'select',
        common,
        field.value === undefined && h('option', { value: '' }, words().choose),
        ...field.options.map((option) => h('option', { value: option.value, selected: option.value === field.value }, option.label)),
      );
    case 'longtext':
      return h('textarea', { ...common, rows: 3 }, field.value);
    case 'number':
      return h('input', { ...common, type: 'text', inputmode: 'decimal', value: field.value, autocomplete: 'off' });
    case 'date':
      return h('input', { ...common, type: 'date', value: field.value });
    case 'text':
      return h('input', { ...common, type: 'text', value: field.value, autocomplete: 'off' });
  }
}
