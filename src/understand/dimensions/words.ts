/** The words by which two of the four dimensions are read; each pattern is global. */
export interface DimensionWords {
  /** The customer says what they need. */
  readonly demand: RegExp;
  /** Our solution does what they need. */
  readonly fit: RegExp;
  /** It does not. Looked for first: 不符合 is no 符合. */
  readonly unfit: RegExp;
}
