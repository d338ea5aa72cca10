/** What the platform refuses in a template card: the documented bounds, counted as it counts. */
import type { Selection, TemplateCard, Way } from '../../../../adapters/wecom/template-card.js';

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** 字: two narrow characters are as wide as a Chinese one. */
export function characters(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += /^[\x20-\x7e\u00a0-\u024f\u2010-\u203a·…]$/u.test(segment) ? 0.5 : 1;
  return width;
}

/** Every breach of a bound, in words; none = the platform takes the card. */
export function faultsOf(card: TemplateCard, way: Way, update = false): readonly string[] {
  const faults: string[] = [];
  const within = (name: string, text: string | undefined, most: number, line = true): void => {
    if (text === undefined) return;
    if (text.trim() === '') faults.push(`${name} is empty`);
    if (characters(text) > most) faults.push(`${name} has ${characters(text)} of ${most}`);
    if (line && text.includes('\n')) faults.push(`${name} has a line break`);
  };
  const bytes = (name: string, text: string, most: number): void => {
    if (text === '' || Buffer.byteLength(text) > most) faults.push(`${name} has ${Buffer.byteLength(text)} bytes of ${most}`);
  };
  const unique = (name: string, values: readonly string[]): void => {
    if (new Set(values).size !== values.length) faults.push(`${name} repeats itself`);
  };
  const link = (name: string, url: string | undefined): void => {
    if (url !== undefined && !/^https?:\/\//.test(url)) faults.push(`${name} is no address`);
  };
  const selection = (name: string, { question_key, title, option_list, selected_id }: Selection): void => {
    bytes(`${name}.question_key`, question_key, 1024);
    within(`${name}.title`, title, 13);
    if (option_list.length < 1 || option_list.length > 10) faults.push(`${name} has ${option_list.length} options`);
    for (const { id, text } of option_list) {
      bytes(`${name}.option.id`, id, 128);
      within(`${name}.option.text`, text, 10);
    }
    unique(
      `${name}.option.id`,
      option_list.map(({ id }) => id),
    );
    if (selected_id !== undefined && !option_list.some(({ id }) => id === selected_id))
      faults.push(`${name} selects what it does not offer`);
  };
  within('source', card.source?.desc, 13);
  within('title', card.main_title.title, 26);
  within('description', card.main_title.desc, 30);
  within('body', card.sub_title_text, 112, false);
  within('quote', card.quote_area?.quote_text, 112);
  within('quote title', card.quote_area?.title, 26);
  link('quote', card.quote_area?.url);
  link('card', card.card_action?.url);
  if ((card.horizontal_content_list ?? []).length > 6) faults.push('too many pairs');
  for (const pair of card.horizontal_content_list ?? []) {
    within('pair key', pair.keyname, 5);
    within('pair value', pair.value, 26);
    link('pair', pair.url);
    if ((pair.type === 1) !== (pair.url !== undefined)) faults.push('a pair with a link needs type 1 and an address');
  }
  const menu = card.action_menu?.action_list ?? [];
  if (card.action_menu && (menu.length < 1 || menu.length > 3)) faults.push('the menu has 1 to 3 actions');
  for (const { text, key } of menu) {
    within('menu text', text, 10);
    bytes('menu key', key, 1024);
  }
  switch (card.card_type) {
    case 'text_notice':
      if (!card.card_action) faults.push('text_notice needs card_action');
      if (card.button_list) faults.push('text_notice has no buttons');
      break;
    case 'button_interaction': {
      const buttons = card.button_list ?? [];
      if (buttons.length < 1 || buttons.length > 6) faults.push(`${buttons.length} buttons`);
      for (const button of buttons) {
        within('button', button.text, 10);
        if (![1, 2, 3, 4].includes(button.style)) faults.push('button style');
        if ('key' in button) bytes('button key', button.key, 1024);
        else link('button', button.url);
        if ('url' in button && way === 'robot') faults.push('a robot button cannot open a page');
      }
      unique('button key', [...buttons.flatMap((button) => ('key' in button ? [button.key] : [])), ...menu.map(({ key }) => key)]);
      if (card.button_selection) selection('selection', card.button_selection);
      break;
    }
    case 'multiple_interaction': {
      const selections = card.select_list ?? [];
      if (selections.length < 1 || selections.length > 3) faults.push(`${selections.length} selections`);
      for (const each of selections) selection('selection', each);
      unique(
        'question key',
        selections.map(({ question_key }) => question_key),
      );
      if (!card.submit_button) faults.push('no submit button');
      else {
        within('submit', card.submit_button.text, 10);
        bytes('submit key', card.submit_button.key, 1024);
      }
      break;
    }
  }
  if (card.replace_text !== undefined && (way !== 'app' || !update)) faults.push('replace_text is for updates of the app');
  if (card.card_type !== 'text_notice' && !/^[A-Za-z0-9_@-]{1,128}$/.test(card.task_id ?? '')) faults.push('task id');
  return faults;
}
