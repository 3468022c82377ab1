import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cases } from './cases.ts'

const root = join(import.meta.dirname, '../../..')

/** The numbers that titles in this folder carry: `case 41: …`. */
const written = globSync('*.test.ts', { cwd: import.meta.dirname }).flatMap((file) =>
  [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/['"`]case (\d+): /g)].map(([, number]) =>
    Number(number),
  ),
)

test('the first eighty are there, and no number is left out', () => {
  const count = Object.keys(cases).length
  expect(count).toBeGreaterThanOrEqual(80)
  expect(Object.keys(cases).map(Number)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
})

test.each(Object.entries(cases))('the guard of case %s is there', (number, { attack, ...one }) => {
  expect(attack).not.toBe('')
  if (one.state === 'here') expect(written).toContain(Number(number))
  if (one.state === 'not built') expect(one.reason).not.toBe('')
  if (one.state !== 'elsewhere') return
  for (const [file, title] of one.by) {
    const text = readFileSync(join(root, file), 'utf8')
    expect([file, text.includes(title.replaceAll("'", "\\'")) || text.includes(title)]).toEqual([file, true])
  }
})

test('a test by number is of a case that says it is here', () => {
  expect(written.filter((number) => cases[number]?.state !== 'here')).toEqual([])
})
