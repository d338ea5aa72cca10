/** From a chart to its drawing, and from the drawing to what a page shows. Pure. */
import type { Chart } from './chart.js';
import { drawFunnel } from './funnel.js';
import { drawHeatMap } from './heat-map.js';
import { COLOURS } from './look.js';
import { drawRadar } from './radar.js';
import { escaped } from './svg.js';
import { drawTrend } from './trend.js';

/** An SVG in the colours of paper, without styles, in whatever type it is set. */
export function drawingOf(chart: Chart): string {
  switch (chart.kind) {
    case 'funnel':
      return drawFunnel(chart);
    case 'radar':
      return drawRadar(chart);
    case 'heat_map':
      return drawHeatMap(chart);
    case 'trend':
      return drawTrend(chart);
  }
}

/** A drawing for a page: each colour a variable of the page with the paper's colour where there is none, and its words for those who do not see it. */
export function forPage(svg: string, alt: string): string {
  const coloured = Object.entries(COLOURS).reduce(
    (text, [name, colour]) => text.replaceAll(`"${colour}"`, `"var(--chart-${name}, ${colour})"`),
    svg,
  );
  return coloured.replace(/^<svg /, () => `<svg role="img" aria-label="${escaped(alt)}" `);
}
