import { Said } from '../said.js';
import { Sparkline } from './sparkline.js';

/** One row under a number. */
export interface Line {
  readonly href: string;
  readonly name: string;
  /** Why it stands here, the figure first. */
  readonly figure: string;
  readonly text: string;
}

export interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly change?: string;
  /** `bad` is the only one that is red. */
  readonly tone?: 'good' | 'bad' | 'plain';
  /** The last counted values, and how they read. */
  readonly course?: readonly number[];
  readonly courseSaid?: string;
  /** Why it is so, and what to do. */
  readonly why?: string;
  /** What is counted. */
  readonly definition: string;
  /** Where all its rows stand. */
  readonly href?: string;
  readonly lines?: readonly Line[];
  /** What is said when there is no row. */
  readonly none?: string;
  /** How many of how many rows are shown, said on paper too, and the way to all. */
  readonly shown?: (rows: number) => string;
  readonly all?: string;
}

/** A number of the brief: what it is, how it moved, what it means, its first rows. */
export const FigureView = ({
  label,
  value,
  change,
  tone = 'plain',
  course = [],
  courseSaid = '',
  why,
  definition,
  href,
  lines = [],
  none,
  shown,
  all,
}: FigureProps) => (
  <section class="figure" aria-label={label}>
    <div class="figure-head">
      <h2>{label}</h2>
      <p class="figure-number">
        {href ? (
          <a class="figure-value" href={href} aria-label={`${label} ${value}`}>
            {value}
          </a>
        ) : (
          <span class="figure-value">{value}</span>
        )}
        {change ? <span class={`change change-${tone}`}>{change}</span> : null}
        <Sparkline values={course} said={courseSaid} />
      </p>
      {why ? (
        <p class="figure-why">
          <Said text={why} />
        </p>
      ) : null}
      <p class="definition">{definition}</p>
    </div>
    {href === undefined ? null : (
      <div class="figure-rows">
        {lines.length === 0 ? <p class="empty">{none}</p> : null}
        <ol>
          {lines.map((line) => (
            <li>
              <a class="figure-row" href={line.href} data-panel>
                <span class="figure-row-name">
                  <Said text={line.name} />
                </span>
                <span class="figure-row-text">
                  <Said text={line.text} />
                </span>
                <span class="figure-row-figure">{line.figure}</span>
              </a>
            </li>
          ))}
        </ol>
        {lines.length > 0 && all ? (
          <p class="figure-all">
            {shown?.(lines.length)} <a href={href}>{all}</a>
          </p>
        ) : null}
      </div>
    )}
  </section>
);
