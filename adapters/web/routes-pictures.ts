import { Hono } from 'hono';
import type { CardPart, PicturePart } from '../../src/card.js';
import { checkPerson, type Desk } from './desk.js';
import { Problem } from './problem.js';
import { checkMember } from './receive.js';

/** `/pictures/:message/:number`: a picture of a card as SVG, for whoever may read the card; its parts are counted from 0, folds included. */
export function pictureRoutes({ ports }: Desk): Hono {
  const routes = new Hono();

  routes.get('/pictures/:message{\\d{1,16}}/:number{\\d{1,3}}', async (c) => {
    const as = c.req.query('as') ?? '';
    await checkPerson(ports, as, 'as');
    const found = await ports.transcript.find(Number(c.req.param('message')));
    if (found === undefined) throw new Problem('message-unknown', 'message');
    checkMember(as, found.conversation, await ports.groups.list('web'), 'message');
    const picture = found.entry.card?.parts.flatMap(picturesIn)[Number(c.req.param('number'))];
    const svg = picture && (await ports.svgOf(picture.chart));
    if (svg === undefined) throw new Problem('not-found');
    return c.body(svg, 200, { 'content-type': 'image/svg+xml; charset=utf-8' });
  });

  return routes;
}

const picturesIn = (part: CardPart): readonly PicturePart[] =>
  part.kind === 'picture' ? [part] : part.kind === 'fold' ? part.parts.flatMap(picturesIn) : [];
