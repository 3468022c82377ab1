import { rowsOf, type IdTable, type IdValue } from './id-table.ts'

/** Ids that belong to another, such as the stops of a hub; none for one that is not known. */
export function partsOf<Whole extends IdValue, Part extends IdValue>(
  wholes: IdTable<Whole>,
  areNumbers: boolean,
  whole: Whole,
): readonly Part[] {
  const row = rowsOf(wholes).find(({ id }) => id === String(whole))
  // Proof: the registry says of which kind the parts are, and whether its ids are numbers.
  return (row?.parts ?? []).map((part) => (areNumbers ? Number(part) : part) as Part)
}
