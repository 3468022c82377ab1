/** Fewer keys than this are not counted for others: a small number could lead to somebody. */
export const keysMin = 5

/** 0 for none; null for a few. */
export function keysTold(keys: number): number | null {
  return keys === 0 || keys >= keysMin ? keys : null
}
