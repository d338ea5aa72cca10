import { raw } from 'hono/html';
import type { Chart } from '../charts/chart.js';
import type { Visit } from './visit.js';

/** A chart as it stands on a page; nothing where it cannot be drawn now: its numbers stand in the table beside it. */
export async function pictureOf({ svgOf }: Pick<Visit, 'svgOf'>, chart: Chart) {
  const svg = await svgOf(chart);
  return svg === undefined ? null : <figure class="picture">{raw(svg)}</figure>;
}
