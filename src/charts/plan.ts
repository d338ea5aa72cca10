/** From a chart to what is drawn, and from the drawing to what a page shows. Pure. */
import type { Chart } from './chart.js';
import { planFunnel } from './funnel.js';
import { planHeatMap } from './heat-map.js';
import { COLOURS, type Plan } from './look.js';
import { planRadar } from './radar.js';
import { planTrend } from './trend.js';

export function planOf(chart: Chart): Plan {
  switch (chart.kind) {
    case 'funnel':
      return planFunnel(chart);
    case 'radar':
      return planRadar(chart);
    case 'heat_map':
      return planHeatMap(chart);
    case 'trend':
      return planTrend(chart);
  }
}

/**
 * A drawing made fit for a page that allows no styles of its own: styles become attributes, the type is the page's, each colour
 * becomes a variable of the page with the paper's colour where there is none.
 */
export function forPage(svg: string, alt: string): string {
  const plain = svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|xmlns:xlink|baseProfile|pointer-events)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style));
  const coloured = Object.entries(COLOURS).reduce(
    (text, [name, colour]) => text.replaceAll(`"${colour}"`, `"var(--chart-${name}, ${colour})"`),
    plain,
  );
  return coloured.replace(/^<svg width="(\d+)" height="(\d+)"/, `<svg width="$1" height="$2" role="img" aria-label="${escaped(alt)}"`);
}

function attributesOf(style: string): string {
  return style
    .split(';')
    .flatMap((each) => {
      const [name = '', value = ''] = each.split(':').map((part) => part.trim());
      return name === '' || name === 'font-family' ? [] : [` ${name}="${value}"`];
    })
    .join('');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
