import { processFrom } from '../../numbers/process/queries.js';
import { dayOf } from '../../records/day.js';
import { templateOf } from '../../records/process/templates.js';
import type { Customer, Deal, SalesEvent } from '../../records/rows.js';
import { EVENT_WORDS } from '../../records/sales-event.js';
import { WORDS } from '../process/words.js';
import { Said } from '../said.js';
import { dayText, type Visit } from '../visit.js';

const TEXT = {
  zh: {
    title: '流程',
    template: (name: string) => `按${name}的模板。`,
    general: '行业没填,按通用模板看。在聊天里说 "这家的行业是医疗器械" 就会换。',
    told: '记到的动作',
    planned: '计划',
  },
  en: {
    title: 'Process',
    template: (name: string) => `By the template of ${name}.`,
    general: 'Industry not known: by the general template. Say "their industry is SaaS" in the chat to change it.',
    told: 'What was noted',
    planned: 'planned',
  },
} as const;
const MOST = 30;

/** What the deal in hand still needs, and every standard event that was noted. Nothing for a customer without deal and events. */
export function processSection(visit: Visit, customer: Customer, deals: readonly Deal[], told: readonly SalesEvent[]) {
  const [row] = processFrom(customer, deals, told, visit);
  const events = told.slice(0, MOST);
  if (!row && events.length === 0) return null;
  const words = TEXT[visit.lang];
  const names = EVENT_WORDS[visit.lang];
  const { template, known } = templateOf(customer.industry);
  return (
    <section class="sheet" aria-labelledby="process">
      <h2 id="process">{words.title}</h2>
      <p class="quiet">{known ? words.template(template.name[visit.lang]) : words.general}</p>
      {row ? (
        <ul class="actions-of">
          {row.actions.map(({ event, state, lateBy }) => (
            <li class={`action-${state}`}>
              <span>{names[event]}</span>{' '}
              <span class="action-state">{lateBy === undefined ? WORDS[visit.lang].states[state] : WORDS[visit.lang].lateBy(lateBy)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {events.length === 0 ? null : (
        <details>
          <summary>{`${words.told} ${events.length}`}</summary>
          <ul class="told-events">
            {events.map(({ kind, state, at, dueDay, conclusion, inbox, place }) => (
              <li>
                <b>{names[kind]}</b> {state === 'planned' ? `${words.planned}${dueDay ? ` ${dayText(dueDay, visit)}` : ''}` : ''}{' '}
                {inbox === null ? (
                  <Said text={conclusion} />
                ) : (
                  <a href={`/r/message/${inbox}`} data-panel>
                    <Said text={conclusion} />
                  </a>
                )}{' '}
                <span class="quiet">{[place, dayText(dayOf(at, visit.zone), visit)].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
