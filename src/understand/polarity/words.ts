/** Words of one language: the first four are looked for in the clause, the holders right before the topic. */
export interface PolarityWords {
  readonly asked: RegExp;
  readonly conditional: RegExp;
  readonly past: RegExp;
  readonly reported: RegExp;
  readonly ours: RegExp;
  readonly rivals: RegExp;
}
