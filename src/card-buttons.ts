/** The buttons of a card, wherever they stand. */
import type { Card, CardAction, CardPart } from './card.js';

/** Buttons that stand together; `about`: the title of their row or block, undefined where they are about the whole card. */
export interface ButtonGroup {
  readonly actions: readonly CardAction[];
  readonly about?: string;
}

export interface Button {
  readonly action: CardAction;
  readonly about?: string;
}

export function groupsIn(part: CardPart): readonly ButtonGroup[] {
  switch (part.kind) {
    case 'question':
      return [{ actions: part.answers }];
    case 'block':
      return [{ actions: part.actions, about: part.title }];
    case 'rows':
      return part.rows.map(({ actions = [], title }) => ({ actions, about: title }));
    case 'fold':
      return part.parts.flatMap(groupsIn);
    case 'line':
    case 'fields':
    case 'tags':
    case 'quote':
    case 'figures':
    case 'picture':
      return [];
  }
}

/** The card's own buttons first, then those of its parts. */
export function buttonsOf({ actions: own, parts }: Pick<Card, 'actions' | 'parts'>): readonly Button[] {
  const groups: readonly ButtonGroup[] = [{ actions: own }, ...parts.flatMap(groupsIn)];
  return groups.flatMap(({ actions, ...on }) => actions.map((action) => ({ ...on, action })));
}
