/** The pages that links in cards open, under `/r/`: for one person at a time; reading only, but for the admin's buttons. */
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { customerById, minutesFor, sourceMessage } from '../access/queries.js';
import type { Log } from '../adapter.js';
import { cardById } from '../knowledge/queries.js';
import { writeTable } from '../tables/write-table.js';
import { type Id, type Lang, STAGES } from '../terms.js';
import { AI_PATH, aiPage, countingOf } from './ai/page.js';
import { aiRows } from './ai/rows.js';
import { createAssets } from './assets.js';
import { briefPage } from './brief/page.js';
import { csvResponse } from './csv.js';
import { funnelPage } from './dailies/funnel.js';
import { leadHealthListing } from './dailies/lead-health.js';
import { lostListing } from './dailies/lost.js';
import { movesListing } from './dailies/moves.js';
import { quietListing } from './dailies/quiet.js';
import { stuckListing } from './dailies/stuck.js';
import { topListing } from './dailies/top.js';
import { Frame, type Theme } from './frame/frame.js';
import type { Section } from './frame/navigation.js';
import { TROUBLE_STATUS, type Trouble, TroublePage } from './frame/trouble.js';
import { secured } from './headers.js';
import { cardPage } from './knowledge/card.js';
import { KNOWLEDGE_PATH, knowledgePage } from './knowledge/list.js';
import { messagePage } from './message/page.js';
import { minutesList } from './minutes/list.js';
import { minutesPage } from './minutes/page.js';
import { opened } from './opened.js';
import { OUTBOX_PATH, outboxPage } from './outbox/page.js';
import { isOwnForm, resend, type Writing } from './outbox/resend.js';
import { processPage, processTable } from './process/page.js';
import { PROCESS_PATH } from './process/path.js';
import { WORDS as PROCESS_WORDS } from './process/words.js';
import { cursorOf, recordPage } from './record/page.js';
import { searchPage } from './search/page.js';
import { customersPage } from './tables/customers.js';
import { dueListing } from './tables/due.js';
import { address } from './tables/filters.js';
import { healthListing } from './tables/health.js';
import { leadsListing } from './tables/leads.js';
import { type Listing, listingBody, listingTable } from './tables/listing.js';
import { overdueListing } from './tables/overdue.js';
import { stageListing } from './tables/stage.js';
import { personName, type Visit } from './visit.js';
import { type VisitorParts, visitorOf } from './visitor.js';
import { vocabularyPage } from './vocabulary/page.js';

export interface PagesParts extends VisitorParts, Writing {
  readonly log: Log;
  /** Hosts the pages are reached by besides the one a request names: that of PUBLIC_URL behind a gateway. */
  readonly allowedHosts: readonly string[];
}

export interface Pages {
  /** Answers what lies under `/r/` and `/assets/`; undefined = not mine. */
  fetch(request: Request): Promise<Response | undefined>;
}

/** What stands in a page's frame, and its title. */
interface Content {
  readonly title: string;
  readonly section?: Section;
  readonly body: JSX.Element;
}

/** A page, or why there is none. */
type Answer = Content | { readonly trouble: Trouble; readonly text?: string };

const COOKIE = 'zhanbao_page';
const COOKIE_SECONDS = 14 * 86_400;

export function createPages(parts: PagesParts): Pages {
  const assets = createAssets();
  const app = new Hono<{ Variables: { visit: Visit } }>();

  app.get('/assets/*', async (c) => (await assets.answer(c.req.raw)) ?? c.text('not found\n', 404));

  app.use('/r/*', async (c, next) => {
    const visitor = await visitorOf(c.req.raw, getCookie(c, COOKIE), parts);
    if (!visitor) {
      deleteCookie(c, COOKIE, { path: '/r' });
      return c.html(<TroublePage assets={assets} lang={langOf(c.req.header('accept-language'))} theme={themeOf(c)} trouble="who" />, 401);
    }
    if (visitor.keep !== undefined)
      setCookie(c, COOKIE, visitor.keep, {
        path: '/r',
        httpOnly: true,
        sameSite: 'Lax',
        secure: new URL(c.req.url).protocol === 'https:',
        maxAge: COOKIE_SECONDS,
      });
    c.set('visit', visitor.visit);
    opened(visitor.visit, c.req.raw, parts).catch((error: unknown) =>
      parts.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'that a push was opened could not be noted'),
    );
    return next();
  });

  /** One kind of page: reads, then shows it in the frame, or says why not. */
  function page(path: string, answer: (visit: Visit, ask: (name: string) => string | undefined) => Promise<Answer>): void {
    app.get(path, async (c) => {
      const visit = c.get('visit');
      const given = await answer(visit, (name) => c.req.param(name) ?? c.req.query(name));
      if ('trouble' in given)
        return c.html(
          <TroublePage assets={assets} lang={visit.lang} theme={themeOf(c)} trouble={given.trouble} text={given.text} />,
          TROUBLE_STATUS[given.trouble],
        );
      return c.html(
        <Frame visit={visit} theme={themeOf(c)} assets={assets} title={given.title} {...(given.section ? { section: given.section } : {})}>
          {given.body}
        </Frame>,
      );
    });
  }

  page('/r/customer/:id', async (visit, ask) => {
    const known = await customerById(visit, idOf(ask('id')));
    if (!known) return { trouble: 'missing' };
    const { customer, seen } = known;
    if (!seen) return { trouble: 'not-yours', text: visit.words.trouble.notYours(personName(visit, customer.owner)) };
    return { title: customer.name, body: await recordPage(visit, customer, cursorOf(ask('before'))) };
  });

  page('/r/message/:id', async (visit, ask) => {
    const message = await sourceMessage(visit, idOf(ask('id')));
    if (!message) return { trouble: 'missing' };
    if (message === 'not-yours') return { trouble: 'not-yours' };
    return { title: visit.words.message.title, body: await messagePage(visit, message) };
  });

  page('/r/minutes', async (visit) => ({ title: visit.words.minutes.title, section: 'minutes', body: await minutesList(visit) }));
  page('/r/minutes/:id', async (visit, ask) => {
    const found = await minutesFor(visit, idOf(ask('id')));
    if (!found) return { trouble: 'missing' };
    if (!found.seen) return { trouble: 'not-yours', text: visit.words.minutes.notYours };
    return { title: visit.words.minutes.title, section: 'minutes', body: await minutesPage(visit, found.minutes) };
  });

  page('/r/search', async (visit, ask) => ({
    title: visit.words.search.title,
    section: 'search',
    body: await searchPage(visit, ask('q') ?? ''),
  }));

  page('/r/brief', async (visit, ask) => {
    const body = await briefPage(visit, ask);
    return body
      ? { title: visit.words.brief.title, section: 'brief', body }
      : { trouble: 'not-yours', text: visit.words.brief.teamNotYours };
  });
  page('/r/customers', async (visit, ask) => ({
    title: visit.words.lists.customers.title,
    section: 'customers',
    body: await customersPage(visit, ask),
  }));
  /** A list behind a number, and the same rows as a file. */
  function list<Row>(
    path: string,
    section: Section,
    build: (visit: Visit, ask: (name: string) => string | undefined) => Promise<Listing<Row>>,
  ): void {
    page(path, async (visit, ask) => {
      const listing = await build(visit, ask);
      return { title: listing.title, section, body: await listingBody(visit, listing, ask) };
    });
    app.get(`${path}.csv`, async (c) => {
      const visit = c.get('visit');
      const listing = await build(visit, (name) => c.req.query(name));
      const name = `${path.slice('/r/'.length).replaceAll('/', '-')}-${visit.today}.csv`;
      return new Response(ReadableStream.from(writeTable('csv', listingTable(listing, visit))), {
        headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` },
      });
    });
  }

  page('/r/funnel', async (visit, ask) => ({
    title: visit.words.lists.funnel.title,
    section: 'funnel',
    body: await funnelPage(visit, ask),
  }));
  list('/r/overdue', 'overdue', overdueListing);
  list('/r/leads', 'leads', leadsListing);
  list('/r/health', 'health', healthListing);
  list('/r/due', 'overdue', dueListing);
  list('/r/moves', 'funnel', movesListing);
  list('/r/quiet', 'quiet', quietListing);
  list('/r/top', 'health', topListing);
  list('/r/lead-health', 'lead-health', leadHealthListing);
  list('/r/stuck', 'stuck', stuckListing);
  list('/r/lost', 'lost', lostListing);

  page('/r/vocabulary', async (visit, ask) => ({
    title: visit.words.vocabulary.title,
    section: 'vocabulary',
    body: await vocabularyPage(visit, ask),
  }));
  page(KNOWLEDGE_PATH, async (visit, ask) => ({
    title: visit.words.knowledge.title,
    section: 'knowledge',
    body: await knowledgePage(visit, ask),
  }));
  page(`${KNOWLEDGE_PATH}/:id`, async (visit, ask) => {
    const shown = await cardById(visit, idOf(ask('id')));
    // What is only proposed is its author's alone.
    if (!shown || (shown.card.state === 'proposed' && shown.card.author !== visit.person.id)) return { trouble: 'missing' };
    return { title: shown.card.title, section: 'knowledge', body: await cardPage(visit, shown) };
  });
  page(AI_PATH, async (visit, ask) => {
    const counting = countingOf(visit);
    if (!counting) return { trouble: 'not-yours', text: visit.words.ai.adminsOnly };
    return { title: visit.words.ai.title, section: 'ai', body: await aiPage(visit, counting, ask('month')) };
  });
  page(`${AI_PATH}/rows`, async (visit, ask) => {
    const counting = countingOf(visit);
    if (!counting) return { trouble: 'not-yours', text: visit.words.ai.adminsOnly };
    return { title: visit.words.ai.title, section: 'ai', body: await aiRows(visit, counting, ask) };
  });
  for (const stage of STAGES) list(`/r/stage/${stage}`, 'funnel', (visit, ask) => stageListing(visit, stage, ask));

  page(PROCESS_PATH, async (visit, ask) => ({
    title: PROCESS_WORDS[visit.lang].title,
    section: 'process',
    body: await processPage(visit, ask),
  }));
  app.get(`${PROCESS_PATH}.csv`, async (c) => {
    const visit = c.get('visit');
    const lines = await processTable(visit, (name) => c.req.query(name));
    return csvResponse(lines, PROCESS_WORDS[visit.lang].title);
  });

  page(OUTBOX_PATH, async (visit, ask) => {
    const { title, adminsOnly } = visit.words.outbox;
    if (visit.person.role !== 'admin') return { trouble: 'not-yours', text: adminsOnly };
    return { title, section: 'outbox', body: await outboxPage(visit, ask) };
  });

  app.post(`${OUTBOX_PATH}/:id/again`, async (c) => {
    const visit = c.get('visit');
    const may = visit.person.role === 'admin' && isOwnForm(c.req.raw, parts.allowedHosts);
    const trouble = !may ? 'not-yours' : (await resend(visit, idOf(c.req.param('id')), parts)) ? undefined : 'missing';
    if (trouble) {
      const text = trouble === 'not-yours' ? visit.words.outbox.adminsOnly : undefined;
      return c.html(
        <TroublePage assets={assets} lang={visit.lang} theme={themeOf(c)} trouble={trouble} text={text} />,
        TROUBLE_STATUS[trouble],
      );
    }
    return c.redirect(address(OUTBOX_PATH, { page: c.req.query('page'), again: 1 }), 303);
  });

  app.get('/r/*', (c) => c.html(<TroublePage assets={assets} lang={c.get('visit').lang} theme={themeOf(c)} trouble="missing" />, 404));

  app.onError((error, c) => {
    parts.log.error({ error: error.name, path: c.req.routePath, stack: error.stack?.split('\n').slice(1, 4).join(' ') }, 'page not shown');
    return c.html(<TroublePage assets={assets} lang={langOf(c.req.header('accept-language'))} theme={themeOf(c)} trouble="down" />, 503);
  });

  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      if (pathname === '/ai') return Response.redirect(new URL(`${AI_PATH}${search}`, request.url), 302);
      if (!pathname.startsWith('/r/') && !pathname.startsWith('/assets/')) return undefined;
      return secured(await app.fetch(request), pathname.startsWith('/r/'));
    },
  };
}

/** A row number; 0, which no row has, when it is none. */
const idOf = (text: string | undefined): Id => (/^\d{1,16}$/.test(text ?? '') ? Number(text) : 0);

/** The language of somebody not known yet. */
const langOf = (accepted: string | undefined): Lang => (/^\s*en\b/i.test(accepted ?? '') ? 'en' : 'zh');

/** The theme chosen in the web chat, which keeps it in a cookie. */
function themeOf(c: Context): Theme | undefined {
  const chosen = getCookie(c, 'zhanbao-theme');
  return chosen === 'light' || chosen === 'dark' ? chosen : undefined;
}
