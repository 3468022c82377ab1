/** Ids of one kind by their names, as a page fetches them: the id, what it is called, and other names of it. */
export type NameRow = readonly [id: string, name: string, ...others: string[]]
export type FoundName = { readonly id: string; readonly name: string }

const foundMax = 8

/** Ids whose name has a word for each word typed, the best first. */
export function findNames(typed: string, rows: readonly NameRow[]): readonly FoundName[] {
  const wanted = plain(typed)
  if (wanted === '') return []
  return rows
    .flatMap(([id, name, ...others]) => {
      const rank = Math.min(...[id, name, ...others].map((one) => rankOf(plain(one), wanted)))
      return rank === Infinity ? [] : [{ id, name, rank }]
    })
    .toSorted((left, right) => left.rank - right.rank)
    .slice(0, foundMax)
    .map(({ id, name }) => ({ id, name }))
}

export const nameOf = (id: string, rows: readonly NameRow[]): string | undefined =>
  rows.find(([one]) => one === id)?.[1]

/** The very name, then what begins so, then what has words that do; within each the shorter. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0
  const words = name.split(' ')
  if (!wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return Infinity
  return (name.startsWith(wanted) ? 1 : 2) + name.length / 1_000
}

/** Small letters and digits without accents or apostrophes, words parted by one space. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
