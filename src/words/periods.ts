// The days that a written date covers, for those who have the words at hand. The counting itself stands in the model, where
// the ledger can ask it too.
export { daysBetween, firstDay, isoDay, lastDay, partsOf, type DateParts as Parts } from '../model/dates.ts'
