import type { ContactRole, Span } from '../../terms.js';

/** Somebody named or meant by office. `ours` = a colleague, not the customer's. */
export interface PersonHit {
  readonly name: string;
  readonly title?: string;
  readonly role: ContactRole;
  readonly span: Span;
  readonly ours: boolean;
  readonly rule: string;
  /** The words for a department that gave the role, and the role without them. */
  readonly by?: { readonly span: Span; readonly otherwise: ContactRole };
}
