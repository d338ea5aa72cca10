/** What is known about a customer now. */
import { healthOf } from '../../numbers/health.js';
import { daysInStage, latenessOf } from '../../numbers/lateness.js';
import { dayOf } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import type { Alias, Contact, Customer, Deal, FollowUp } from '../../records/rows.js';
import { isOpen, STAGE_WORDS } from '../../records/stage.js';
import { healthCauses } from '../health-words.js';
import { Said } from '../said.js';
import { dayText, personName, type Visit, whenText } from '../visit.js';
import { Source } from './links.js';

/** The deal that speaks for the customer: the newest open one, else the newest. */
function mainDeal(deals: readonly Deal[]): Deal | undefined {
  return deals.find((deal) => isOpen(deal.stage)) ?? deals[0];
}

interface HeadProps {
  readonly visit: Visit;
  readonly customer: Customer;
  readonly deals: readonly Deal[];
  readonly aliases: readonly Alias[];
  /** How many follow-ups in a row are stuck on a comparison. */
  readonly stalls: number;
}

/** Name and the line that says where it stands. */
export const Head = ({ visit, customer, deals, aliases, stalls }: HeadProps) => {
  const { words, lang } = visit;
  const deal = mainDeal(deals);
  const money = deal && moneyOf(deal);
  return (
    <header class="head">
      <h1>
        <Said text={customer.name} />
      </h1>
      {aliases.length > 0 ? (
        <p class="quiet">
          {words.record.aka} <Said text={aliases.map((alias) => alias.name).join(words.and)} />
        </p>
      ) : null}
      <ul class="facts">
        {deal ? (
          <li class="stage">{`${STAGE_WORDS[lang][deal.stage]} ${words.record.days(daysInStage(deal.stageSince, visit))}`}</li>
        ) : null}
        {money ? <li class="money">{moneyText(money, lang)}</li> : null}
        {deal ? <Due visit={visit} deal={deal} /> : null}
        {deal && isOpen(deal.stage) && stalls > 0 ? <li class="tone due">{words.record.deep(stalls)}</li> : null}
        <li>
          <Said text={words.record.owner(personName(visit, customer.owner))} />
        </li>
        {customer.tier ? (
          <li>
            <Said text={customer.tier} />
          </li>
        ) : null}
        {customer.industry ? (
          <li>
            <Said text={customer.industry} />
          </li>
        ) : null}
        <HealthFact visit={visit} customer={customer} deals={deals} />
      </ul>
    </header>
  );
};

/** Says that a deal is late or due today: in words, not by colour alone. */
const Due = ({ visit, deal }: { readonly visit: Visit; readonly deal: Deal }) => {
  const { words, today, settings } = visit;
  const late = latenessOf(deal, { today, zone: visit.zone, negotiationDays: settings.negotiationDays });
  if (late) return <li class="tone overdue">{late.kind === 'due' ? words.record.overdue(late.days) : words.record.stuck(late.days)}</li>;
  return isOpen(deal.stage) && deal.nextDue === today ? <li class="tone due">{words.record.dueToday}</li> : null;
};

/** The score, and what it lost. */
const HealthFact = ({ visit, customer, deals }: Omit<HeadProps, 'aliases' | 'stalls'>) => {
  const { words, today } = visit;
  const overdue = deals.some((deal) => isOpen(deal.stage) && deal.nextDue !== null && deal.nextDue < today);
  const health = healthOf({ ...customer, overdue }, visit);
  const why = healthCauses(health, words);
  return (
    <li>
      {words.record.health} <strong class="score">{health.score}</strong>
      {why === '' ? '' : ` (${why})`}
    </li>
  );
};

interface FieldsProps {
  readonly visit: Visit;
  readonly customer: Customer;
  readonly deals: readonly Deal[];
  /** The newest follow-ups first, for the latest one's words and source. */
  readonly followUps: readonly FollowUp[];
}

/** The five required fields; what is missing says how it gets filled. */
export const Fields = ({ visit, customer, deals, followUps }: FieldsProps) => {
  const { words, lang } = visit;
  const said = words.record;
  const deal = mainDeal(deals);
  // What somebody else noted does not sum up where the deal stands.
  const latest = followUps.find((one) => one.kind !== 'note' && (!deal || one.deal === null || one.deal === deal.id));
  const summary = deal?.summary ?? latest?.text;
  const missing = <span class="missing">{said.missing}</span>;
  const next = deal?.nextDue ? [dayText(deal.nextDue, visit), deal.nextStep].filter(Boolean).join(' ') : undefined;
  const anyMissing = !customer.source || customer.firstContactAt === null || !deal || !summary || !next;
  return (
    <section class="sheet" aria-labelledby="fields">
      <h2 id="fields">{said.fields}</h2>
      <dl class="fields">
        <dt>{said.source}</dt>
        <dd>{customer.source ? <Said text={customer.source} /> : missing}</dd>
        <dt>{said.firstContact}</dt>
        <dd>{customer.firstContactAt === null ? missing : whenText(customer.firstContactAt, visit)}</dd>
        <dt>{said.stage}</dt>
        <dd>{deal ? STAGE_WORDS[lang][deal.stage] : <span class="missing">{said.noDeal}</span>}</dd>
        <dt>{said.summary}</dt>
        <dd>
          {summary ? <Said text={summary} /> : missing}{' '}
          {latest?.inbox ? <Source visit={visit} inbox={latest.inbox} who={personName(visit, latest.person)} at={latest.at} /> : null}
        </dd>
        <dt>{said.next}</dt>
        <dd>{next ? <Said text={next} /> : missing}</dd>
      </dl>
      {anyMissing ? <p class="hint">{said.fillHow}</p> : null}
    </section>
  );
};

/** Every deal, the open ones first; what is closed folds away. */
export const Deals = ({ visit, deals }: { readonly visit: Visit; readonly deals: readonly Deal[] }) => {
  const { words } = visit;
  const open = deals.filter((deal) => isOpen(deal.stage));
  const closed = deals.filter((deal) => !isOpen(deal.stage));
  return (
    <section class="sheet" aria-labelledby="deals">
      <h2 id="deals">{words.record.deals}</h2>
      {deals.length === 0 ? <p class="empty">{words.record.noDeals}</p> : null}
      <DealList visit={visit} deals={open} />
      {closed.length > 0 ? (
        <details open={open.length === 0}>
          <summary>{words.record.closedDeals(closed.length)}</summary>
          <DealList visit={visit} deals={closed} />
        </details>
      ) : null}
    </section>
  );
};

const DealList = ({ visit, deals }: { readonly visit: Visit; readonly deals: readonly Deal[] }) => (
  <ul class="lines">
    {deals.map((deal) => {
      const money = moneyOf(deal);
      const parts = [
        deal.nextDue ? `${visit.words.record.next} ${dayText(deal.nextDue, visit)}` : undefined,
        deal.nextStep,
        deal.closeReason,
        visit.words.record.since(dayText(dayOf(deal.stageSince, visit.zone), visit)),
        personName(visit, deal.owner),
      ];
      return (
        <li class="deal">
          <p class="deal-head">
            <strong>{STAGE_WORDS[visit.lang][deal.stage]}</strong>
            {money ? <span class="money">{moneyText(money, visit.lang)}</span> : null}
          </p>
          <p class="quiet">
            <Said text={parts.filter(Boolean).join(' · ')} />
          </p>
        </li>
      );
    })}
  </ul>
);

/** People on the customer's side; a phone is dialled at a tap. */
export const Contacts = ({ visit, contacts }: { readonly visit: Visit; readonly contacts: readonly Contact[] }) => {
  const { words } = visit;
  return (
    <section class="sheet" aria-labelledby="contacts">
      <h2 id="contacts">{words.record.contacts}</h2>
      {contacts.length === 0 ? <p class="empty">{words.record.noContacts}</p> : null}
      <ul class="lines">
        {contacts.map((contact) => (
          <li class="contact">
            <p>
              <strong>
                <Said text={contact.name} />
              </strong>{' '}
              <span class="quiet">
                <Said text={[contact.title, words.contactRole[contact.role]].filter(Boolean).join(' · ')} />
              </span>
            </p>
            {contact.phone ? (
              <a
                class="phone"
                href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}
                aria-label={`${words.record.call(contact.name)} ${contact.phone}`}
              >
                <Said text={contact.phone} />
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
