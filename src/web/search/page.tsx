/** The search box: customers by name, short name, pinyin, initials or phone. */
import { customerById } from '../../access/queries.js';
import type { Contact, Customer } from '../../records/rows.js';
import { Said } from '../said.js';
import { personName, type Visit } from '../visit.js';
import { contactsByPhone, contactsByPhoneEnd, seenAmong } from './queries.js';

const SHOWN = 50;
/** So many that fit are looked through for those the visitor may see. */
const LOOKED_AT = 2000;
const PHONES = 50;
const PHONE = /^\+?[\d\s-]{3,20}$/;
const LONGEST = 100;

interface Hit {
  readonly customer: Customer;
  /** The other name or the phone that fitted. */
  readonly why: string | undefined;
}

/** The page for a query; without one it says what can be typed. */
export async function searchPage(visit: Visit, query: string) {
  const { words } = visit;
  const typed = query.trim().slice(0, LONGEST);
  const hits = typed === '' ? [] : await hitsFor(visit, typed);
  const closed = typed === '' || hits.length > 0 ? [] : await closedTo(visit, typed);
  return (
    <section class="search" aria-labelledby="search">
      <h1 id="search">{words.search.title}</h1>
      <search>
        <form action="/r/search" method="get" class="search-form">
          <input
            type="search"
            name="q"
            value={typed}
            aria-label={words.search.hint}
            placeholder={words.search.hint}
            autocomplete="off"
            maxlength={LONGEST}
            autofocus={typed === ''}
          />
          <button type="submit" class="button button-primary">
            {words.search.go}
          </button>
        </form>
      </search>
      {typed === '' ? <p class="empty">{words.search.start}</p> : null}
      {typed !== '' && hits.length === 0 && closed.length === 0 ? (
        <div class="empty" role="status">
          <p>
            <Said text={words.search.none(typed)} />
          </p>
          <p>{words.search.noneHow}</p>
        </div>
      ) : null}
      {hits.length > 0 ? (
        <p class="quiet" role="status">
          {hits.length === SHOWN ? words.search.more(SHOWN) : words.search.found(hits.length)}
        </p>
      ) : null}
      <ul class="hits">
        {hits.map(({ customer, why }) => (
          <li>
            <a class="hit" href={`/r/customer/${customer.id}`}>
              <strong>
                <Said text={customer.name} />
              </strong>
              <span class="quiet">
                <Said text={[why, personName(visit, customer.owner)].filter(Boolean).join(' · ')} />
              </span>
            </a>
          </li>
        ))}
        {closed.map((customer) => (
          <li class="hit">
            <strong>
              <Said text={customer.name} />
            </strong>
            <span class="quiet">
              <Said text={words.search.ofOther(personName(visit, customer.owner))} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function hitsFor(visit: Visit, typed: string): Promise<readonly Hit[]> {
  const { names, words } = visit;
  const named = names.search(typed, LOOKED_AT);
  const phones = PHONE.test(typed) ? await contactsOn(visit, typed.replace(/\D/g, '')) : [];
  const via = new Map(named.map((found) => [found.id, found.via === undefined ? undefined : words.search.via(found.via)]));
  const byPhone = new Map<number, Contact>(phones.map((contact) => [contact.customer, contact]));
  const seen = await seenAmong(visit, [...new Set([...byPhone.keys(), ...via.keys()])], SHOWN);
  return seen.map((customer) => {
    const contact = byPhone.get(customer.id);
    return { customer, why: contact ? words.search.phoneOf(contact.name, contact.phone ?? '') : via.get(customer.id) };
  });
}

/** Whose phone begins with these digits, and then whose ends with them. */
async function contactsOn(visit: Visit, digits: string): Promise<readonly Contact[]> {
  const [begin, end] = await Promise.all([contactsByPhone(visit, digits, PHONES), contactsByPhoneEnd(visit, digits, PHONES)]);
  return [...begin, ...end];
}

/** Customers called exactly that which the visitor may not see: their owner is named, nothing else. */
async function closedTo(visit: Visit, typed: string): Promise<readonly Customer[]> {
  const same = visit.names.search(typed, SHOWN).filter((found) => found.name === typed || found.via === typed);
  const found = await Promise.all(same.map(({ id }) => customerById(visit, id)));
  return found.flatMap((one) => (one && !one.seen ? [one.customer] : []));
}
