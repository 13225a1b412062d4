// Precision, recall and F1 from partial credit, added up over documents.

export interface Metrics {
  /** Credit counted for recall and for precision; the same for names. */
  readonly creditGold: number
  readonly creditRead: number
  readonly gold: number
  readonly read: number
}

export const nothing: Metrics = { creditGold: 0, creditRead: 0, gold: 0, read: 0 }
export const plus = (a: Metrics, b: Metrics): Metrics => ({
  creditGold: a.creditGold + b.creditGold,
  creditRead: a.creditRead + b.creditRead,
  gold: a.gold + b.gold,
  read: a.read + b.read,
})
export const precision = ({ creditRead, read }: Metrics): number => (read > 0 ? creditRead / read : 1)
export const recall = ({ creditGold, gold }: Metrics): number => (gold > 0 ? creditGold / gold : 1)
export const f1 = (metrics: Metrics): number => {
  const [p, r] = [precision(metrics), recall(metrics)]
  return p + r > 0 ? (2 * p * r) / (p + r) : 0
}
export const line = (name: string, metrics: Metrics): string =>
  `${name.padEnd(12)} P ${precision(metrics).toFixed(3)}  R ${recall(metrics).toFixed(3)}  F1 ${f1(metrics).toFixed(3)}   ${metrics.creditGold.toFixed(1)} of ${metrics.gold}, ${metrics.read} read`
