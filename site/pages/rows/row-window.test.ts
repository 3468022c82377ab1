import { expect, test } from 'vitest'
import { firstRow, listHeight, rowPx } from './row-window.ts'

test.each<readonly [name: string, scrolled: number, rows: number, want: number]>([
  ['what fits', 0, 3, 0],
  ['the beginning', 0, 1_000, 0],
  ['a little further', 3 * rowPx + 1, 1_000, 3],
  ['the end', 1_000 * rowPx - 340, 1_000, 990],
  ['beyond the end', 1e9, 1_000, 990],
  ['the end of two millions', 8_000_000 - 340, 2_000_000, 1_999_990],
  ['the middle of two millions', (8_000_000 - 340) / 2, 2_000_000, 999_995],
])('%s', (_name, scrolled, rows, want) => {
  expect(firstRow(scrolled, rows, 340)).toBe(want)
  expect(listHeight(rows)).toBeLessThanOrEqual(8_000_000)
})
