/** A count as people read it: from ten thousand on in groups of three (`12,506`), below that as it is. */
export const countText = (n: number): string => (n < GROUPED ? String(n) : String(n).replace(/\B(?=(?:\d{3})+$)/g, ','));

/** Four figures are read at a glance. */
const GROUPED = 10_000;
