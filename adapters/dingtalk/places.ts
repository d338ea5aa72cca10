import { accountAt } from '../../src/terms.js';

/** The organisation's own id of the person whose direct chat this is. */
export const staffAt = (address: string): string => accountAt(address).replace(/^[^:]*:/, '');

/** Ids that only this robot sees: of people outside of the organisation. Nothing can be pushed to them. */
export const isOutsideId = (staff: string): boolean => staff.startsWith('$:');
