import { expect, test } from 'vitest'
import { codeOf, hashOf } from './share.ts'

test.each([
  ['a program', `console.log('Ψ', 1 + 1)\n`],
  ['a long one', 'const a = 1\n'.repeat(3_000)],
  ['none', ''],
])('%s comes back from its address', async (_name, code) => {
  const hash = await hashOf(code)
  expect(hash).toMatch(/^#code=[\w-]+$/)
  expect(await codeOf(hash)).toBe(code)
})

test.each([
  ['', undefined],
  ['#output', undefined],
  ['#text=await%201%0A', 'await 1\n'],
])('the address %s', async (hash, want) => {
  expect(await codeOf(hash)).toBe(want)
})

test('what unfolds to more than anybody writes is refused', async () => {
  const hash = await hashOf('a'.repeat(5_000_000))
  expect(hash.length).toBeLessThan(10_000)
  await expect(codeOf(hash)).rejects.toThrow('too long')
  await expect(codeOf(`#text=${'a'.repeat(60_000)}`)).rejects.toThrow('too long')
})

test.each(['#code=!!!', '#code=AAAA', '#text=%'])('%s cannot be read', async (hash) => {
  await expect(codeOf(hash)).rejects.toThrow()
})
