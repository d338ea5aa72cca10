/** @import { Group, Person, PersonRole } from './types.js' */
import { addPerson, become, notify, putGroup, readDirectory } from './actions.js';
import { Refused } from './api.js';
import { fill, h, icon } from './dom.js';
import { fieldView, openDialog, valuesOf } from './form-view.js';
import { freshName } from './remembered.js';
import { get } from './store.js';
import { words } from './words.js';

const ROLES = /** @type {readonly PersonRole[]} */ (['rep', 'manager', 'solution', 'delivery', 'legal', 'ops', 'admin']);

/** Choose who you are, among the people there are now. */
export function openPeople() {
  const text = words();
  const list = h('ul', { class: 'people' });
  const addNew = () => {
    dialog.close();
    openNewPerson();
  };
  const add = h('button', { class: 'rail-add', type: 'button', on: { click: addNew } }, icon('plus'), text.addPerson);
  drawPeople();
  const dialog = openDialog(text.switchPerson, h('div', {}, list, add));
  void readDirectory().then(drawPeople);

  function drawPeople() {
    const { people, me } = get();
    const sorted = ROLES.flatMap((role) => people.filter((person) => person.role === role));
    const focused = list.contains(document.activeElement);
    fill(list, ...sorted.map((person) => h('li', {}, personButton(person, person.id === me, choose))));
    const current = list.querySelector('[aria-pressed="true"]');
    if (focused && current instanceof HTMLElement) current.focus();
  }

  /** @param {string} id */
  function choose(id) {
    become(id);
    dialog.close();
  }
}

/** @param {Person} person @param {boolean} chosen @param {(id: string) => void} choose */
function personButton(person, chosen, choose) {
  return h(
    'button',
    { class: 'person', type: 'button', 'aria-pressed': String(chosen), on: { click: () => choose(person.id) } },
    avatar(person.name),
    h('span', { class: 'me-words' }, h('b', {}, person.name), h('small', {}, words().roles[person.role])),
    chosen && icon('check'),
  );
}

function openNewPerson() {
  const text = words();
  const managers = get().people.filter((person) => person.role === 'manager');
  submitDialog(
    text.addPerson,
    text.add,
    [
      fieldView({ kind: 'text', name: 'name', label: text.name, required: true }),
      fieldView({ kind: 'text', name: 'id', label: text.account, required: true, hint: text.accountHint }),
      fieldView({
        kind: 'choice',
        name: 'role',
        label: text.role,
        value: 'rep',
        options: ROLES.map((role) => ({ value: role, label: text.roles[role] })),
      }),
      fieldView({
        kind: 'choice',
        name: 'manager',
        label: text.manager,
        value: managers[0]?.id ?? '',
        options: [...managers.map((person) => ({ value: person.id, label: person.name })), { value: '', label: text.noManager }],
      }),
    ],
    ({ id = '', name = '', role = 'rep', manager = '' }) =>
      addPerson({ id, name, role: ROLES.find((each) => each === role) ?? 'rep', ...(manager === '' ? {} : { manager }) }),
  );
}

/** Create a group, or change who is in it. @param {Group} [group] */
export function openGroup(group) {
  const text = words();
  const { people, me } = get();
  const members = new Set(group?.members ?? [me]);
  const boxes = people.map((person) =>
    h(
      'label',
      { class: 'pill' },
      h('input', { type: 'checkbox', name: `member ${person.id}`, checked: members.has(person.id) }),
      h('span', {}, person.name),
    ),
  );
  submitDialog(
    group ? text.editGroup : text.newGroup,
    group ? text.save : text.create,
    [
      fieldView({ kind: 'text', name: 'name', label: text.groupName, required: true, ...(group ? { value: group.name } : {}) }),
      h('fieldset', { class: 'field' }, h('legend', {}, text.members), h('div', { class: 'pills' }, ...boxes)),
    ],
    (values) => {
      const chosen = Object.keys(values).flatMap((key) => (key.startsWith('member ') ? [key.slice('member '.length)] : []));
      return putGroup({ id: group?.id ?? `g-${freshName().slice(0, 8)}`, name: values.name ?? '', members: chosen });
    },
  );
}

/**
 * @param {string} title
 * @param {string} verb
 * @param {readonly HTMLElement[]} fields
 * @param {(values: Record<string, string>) => Promise<void>} submit
 */
function submitDialog(title, verb, fields, submit) {
  const trouble = h('p', { class: 'trouble', role: 'alert' });
  const form = h('form', { class: 'form', id: 'directory-form', on: { submit: send } }, ...fields, trouble);
  const dialog = openDialog(title, form, h('button', { class: 'button button-primary', type: 'submit', form: 'directory-form' }, verb));

  /** @param {SubmitEvent} event */
  async function send(event) {
    event.preventDefault();
    try {
      await submit(valuesOf(form));
      dialog.close();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      fill(trouble, icon('alert'), `${error.message} ${error.remedy}`.trim() || words().pressLost);
      if (error.status === 0) notify(words().offline);
    }
  }
}

/** The first character of a name, as a picture. @param {string} name */
export function avatar(name) {
  return h('span', { class: 'avatar', 'aria-hidden': 'true' }, [...name][0] ?? '');
}
