import { accountAt } from '../../src/terms.js';

/** The organisation's own id of the person whose direct chat this is. */
export const staffAt = (address: string): string => accountAt(address).replace(/^[^:]*:/, '');

/** Ids that only this robot sees: of people outside of the organisation. Nothing can be pushed to them. */
export const isOutsideId = (staff: string): boolean => staff.startsWith('$:');

/** The platform's own id of a sent card, told apart from that of a message. */
export const cardIdOf = (carrier: string): string => `card:${carrier}`;
export const isCardId = (platformMessage: string): boolean => /^(?:card:|zb-)/.test(platformMessage);
