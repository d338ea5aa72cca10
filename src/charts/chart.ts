/** A picture of numbers as plain data: what it says and what it is made of. Drawn as SVG on pages and as PNG in cards. */

/** Every chart states its finding: `title` is drawn above it, `alt` says it with the figures to whoever does not see the picture. */
interface Told {
  readonly title: string;
  readonly alt: string;
}

/** One step of a funnel, first step first. `shown` is the value as people say it (`12 个 · ¥380 万`). */
export interface FunnelStep {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
  /** What part came on from the step before (`67%`); `drop` marks one that fell. */
  readonly from?: { readonly shown: string; readonly drop: boolean };
}

/** Stages of a sale and how much is in each. */
export interface FunnelChart extends Told {
  readonly kind: 'funnel';
  /** At most eight are drawn. */
  readonly steps: readonly FunnelStep[];
}

/** Several measures of one thing, each from 0 to `most`. */
export interface RadarChart extends Told {
  readonly kind: 'radar';
  /** Three to eight. */
  readonly axes: readonly { readonly label: string; readonly most: number }[];
  /** One value for each axis; null = there is none. At most five series are drawn. */
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
}

/** A cell of a heat map: how far from nothing (0) to all (1), and the words in it, which say the same. Null = nothing is expected there. */
export interface HeatCell {
  readonly share: number | null;
  readonly text: string;
}

/** A table of shades. The first names of each way are drawn, as many as fit a phone: eight across, twenty down. */
export interface HeatMapChart extends Told {
  readonly kind: 'heat_map';
  readonly across: readonly string[];
  readonly down: readonly string[];
  /** Row by row. */
  readonly cells: readonly (readonly HeatCell[])[];
}

/** Values along time, oldest first; null = none was counted. */
export interface TrendChart extends Told {
  readonly kind: 'trend';
  /** What stands under the line at each place (`11-03`). */
  readonly along: readonly string[];
  /** What the two axes mean, in words (周 · 分). */
  readonly axes: { readonly along: string; readonly up: string };
  /** At most five are drawn. */
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
}

export type Chart = FunnelChart | RadarChart | HeatMapChart | TrendChart;
