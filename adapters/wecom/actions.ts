/** The buttons of a card: which fit beside each other, which share a selector, which go behind the dots, which must be said in words. */
import type { Card, CardAction, CardPart } from '../../src/card.js';
import { writeKey } from './button-key.js';
import { BYTES, COUNT, WIDTH } from './limits.js';
import type { Button, Selection, TemplateCard, Way } from './template-card.js';
import { bytesOf, cut, oneLine } from './text.js';

/** What can be pressed on a card. */
export interface Pressable {
  readonly buttons: readonly Button[];
  readonly selection?: Selection;
  readonly menu: readonly { readonly text: string; readonly key: string }[];
  /** Pages the card leads to, the likeliest first; they open by a tap on the card, a button (app) or a line. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Labels there was no room for. */
  readonly left: readonly string[];
  /** True when every folded part can be opened from the menu. */
  readonly unfolds: boolean;
}

/** The robot and the app number the two quieter styles the other way round. */
const STYLES: Readonly<Record<Way, Readonly<Record<'primary' | 'plain' | 'danger', number>>>> = {
  app: { primary: 1, plain: 2, danger: 4 },
  robot: { primary: 1, plain: 2, danger: 3 },
};

/** The key of the selector that says which row a button is meant for. */
export const WHICH = 'which';

/** Everything that can be pressed on the card: answers to its question first, then what its rows offer, then its own actions. */
export function pressableOf(card: Card, way: Way, which: string): Pressable {
  const choices = card.parts.flatMap(choicesIn);
  const shared = sharedChoice(choices, way, which);
  const answers = card.parts.flatMap((part) => (part.kind === 'question' ? part.answers : []));
  const ofRows = shared ? [] : choices.flatMap(({ title, actions }) => (choices.length > 1 ? actions.map(named(title)) : actions));
  const all = once([...answers, ...card.actions, ...ofRows]);
  const links = all.flatMap((action) => (isPageAddress(action.href) ? [{ label: oneLine(action.label), url: action.href }] : []));
  // In the app a page of the card itself gets a button; pages of rows, and every page on a robot card, open by a tap elsewhere.
  const shown = all.filter((action) => !action.href || (way === 'app' && isPageAddress(action.href) && card.actions.includes(action)));
  const made = shown.map((action) => ({ action, button: buttonOf(action, way) }));
  const fitting = made.flatMap(({ action, button }) => (button ? [{ action, button }] : []));
  const room = COUNT.buttons - (shared?.buttons.length ?? 0);
  const asked = fitting.slice(0, room).filter(({ action }) => answers.includes(action));
  const own = fitting.slice(0, room).filter(({ action }) => !answers.includes(action));
  const beyond = fitting.slice(room);
  const folds = fitting.length > 0 || shared ? foldsOf(card) : [];
  const further = beyond.flatMap(({ button }) => ('key' in button ? [{ text: button.text, key: button.key }] : []));
  const menu = [...further, ...folds].slice(0, COUNT.menu);
  const reachable = new Set([...links.map(({ label }) => label), ...menu.map(({ text }) => text)]);
  const unshown = [...made.filter(({ button }) => !button), ...beyond].map(({ action }) => oneLine(action.label));
  const first = own.filter(({ action }) => action.style === 'primary');
  const rest = own.filter((each) => !first.includes(each));
  return {
    buttons: [...asked, ...first]
      .map(({ button }) => button)
      .concat(
        shared?.buttons ?? [],
        rest.map(({ button }) => button),
      ),
    ...(shared ? { selection: shared.selection } : {}),
    menu,
    links,
    unfolds: foldsOf(card).every(({ key }) => menu.some((each) => each.key === key)),
    left: unshown.filter((label) => !reachable.has(cut(label, WIDTH.button))),
  };
}

/** The card's folded parts, as entries of its menu. */
function foldsOf({ parts }: Card): Pressable['menu'] {
  const folds = parts.filter((part) => part.kind === 'fold');
  return folds.map(({ title }, i) => ({ text: cut(oneLine(title), WIDTH.button) || '…', key: writeKey({ fold: i }) ?? '' }));
}

/** An action of one row among several says which row it is for. */
const named =
  (title: string) =>
  (action: CardAction): CardAction => ({ ...action, label: `${action.label} ${title}` });

interface Choice {
  readonly title: string;
  readonly actions: readonly CardAction[];
}

/** The rows and blocks of a part that can be acted on. */
function choicesIn(part: CardPart): readonly Choice[] {
  const choices = part.kind === 'rows' ? part.rows : part.kind === 'block' ? [part] : [];
  return choices.flatMap(({ title, actions }) => (actions && actions.length > 0 ? [{ title, actions }] : []));
}

/**
 * Several rows with the same actions: one selector says which row, one set of buttons says what. Only where a row's actions all carry
 * the row's one value, so that the option can carry it.
 */
function sharedChoice(
  all: readonly Choice[],
  way: Way,
  title: string,
): { readonly selection: Selection; readonly buttons: readonly Button[] } | undefined {
  const choices = all.map(({ title, actions }) => ({ title, actions: actions.filter((action) => !action.href) }));
  const usable = choices.filter(({ actions }) => actions.length > 0).slice(0, COUNT.options);
  if (usable.length < 2) return undefined;
  const values = usable.map(({ actions }) => new Set(actions.map((action) => action.value)));
  const options = usable.map(({ title }, i) => ({ id: [...(values[i] ?? [])][0] ?? '', text: cut(oneLine(title), WIDTH.option) || '…' }));
  const distinct = new Set(options.map(({ id }) => id)).size === options.length;
  if (!distinct || values.some((each) => each.size !== 1) || options.some(({ id }) => id === '' || bytesOf(id) > BYTES.option))
    return undefined;
  const verbs = new Map(usable.flatMap(({ actions }) => actions.map((action) => [action.action, action] as const)));
  const buttons = [...verbs.values()].flatMap((action) => buttonOf(action, way, true) ?? []);
  if (buttons.length > COUNT.buttons - 2) return undefined;
  return { selection: { question_key: WHICH, title: cut(title, WIDTH.selection), option_list: options }, buttons };
}

function buttonOf(action: CardAction, way: Way, pick = false): Button | undefined {
  const text = cut(oneLine(action.label), WIDTH.button) || '…';
  const style = STYLES[way][action.style ?? 'plain'];
  if (isPageAddress(action.href)) return { text, style, type: 1, url: action.href };
  const key = writeKey({
    action: action.action,
    ...(pick ? { pick: true } : action.value === undefined ? {} : { value: action.value }),
    ...(action.fields && action.fields.length > 0 ? { form: true } : {}),
  });
  return key === undefined ? undefined : { text, style, key };
}

/** The platform refuses a card with the same key twice. */
function once(actions: readonly CardAction[]): readonly CardAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const key = `${action.href ?? ''}\n${action.action}\n${action.value ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Only whole addresses reach the platform: a path of our own pages leads nowhere there. */
export const isPageAddress = (href: string | undefined): href is string => href !== undefined && /^https?:\/\//.test(href);

/** The buttons as they stand on a template card. */
export function pressableParts({ buttons, selection, menu }: Pressable, more: string): Partial<TemplateCard> {
  return {
    button_list: buttons,
    ...(selection ? { button_selection: selection } : {}),
    ...(menu.length > 0 ? { action_menu: { desc: more, action_list: menu } } : {}),
  };
}
