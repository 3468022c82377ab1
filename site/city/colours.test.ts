import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { coloursOf, coloursSheet, contrast, unreadable } from './colours.ts'

const own = coloursOf(readFileSync(path.resolve(import.meta.dirname, '../src/css/tokens.css'), 'utf8'))

test('our own colours are found, by day and by night, and can be read', () => {
  expect(own.light['river']).toMatch(/^#/)
  expect(own.dark['river']).not.toBe(own.light['river'])
  expect(unreadable(own)).toEqual([])
})

test('a colour that nobody can read is named', () => {
  expect(unreadable({ ...own, light: { ...own.light, river: '#bbccdd' } })).toContain(
    '"light.river" on "light.paper" has a contrast of 1.6; text needs 4.5.',
  )
})

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
])('%s on %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
})

test.each([
  [{ light: { river: '#112233' }, dark: {} }, ':root {\n  --river: #112233;\n}\n'],
  [{ light: {}, dark: { river: '#ddeeff' } }, "[data-theme='dark'] {\n  --river: #ddeeff;\n}\n"],
])('%o', (colours, sheet) => {
  expect(coloursSheet(colours)).toBe(sheet)
})
