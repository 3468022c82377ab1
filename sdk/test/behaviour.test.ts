import { afterAll, beforeAll, expect, test } from 'vitest'
import { allCases, runCases, type Result } from './behaviour/all-cases.ts'
import { startMisbehaving, type MisbehavingServer } from './behaviour/misbehaving-server.ts'

let server: MisbehavingServer
let results: ReadonlyMap<string, Result>
beforeAll(async () => {
  server = await startMisbehaving(() => '')
  results = new Map((await runCases(server.origin)).map((result) => [result.name, result]))
})
afterAll(() => server.close())

test.each(allCases.map(({ name }) => [name]))('%s', (name) => {
  const result = results.get(name)
  expect(result).toBeDefined()
  expect(result?.failure).toBeUndefined()
})

test('no two cases have one name', () => {
  expect(new Set(allCases.map(({ name }) => name)).size).toBe(allCases.length)
  expect(allCases.length).toBeGreaterThanOrEqual(120)
})
