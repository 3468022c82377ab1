import { expect, test } from 'vitest'
import { createProblemPages } from './create-problem-pages.ts'
import type { Problem } from './problem.ts'

const problem = (code: string, status: number, owner: Problem['owner'] = 'client'): Problem => ({
  code,
  status,
  owner,
  title: `Title of ${code}`,
  cause: 'It was so.',
  fix: 'Do this.',
})

const { groups, pages } = createProblemPages([
  problem('key.missing', 401),
  problem('limit.rate', 429),
  problem('key.revoked', 401),
  problem('upstream.timeout', 504, 'upstream'),
])

test('codes stand under their domain, in the order of the catalog', () => {
  expect(groups.map((group) => [group.domain, group.links.map((link) => link.code)])).toEqual([
    ['key', ['key.missing', 'key.revoked']],
    ['limit', ['limit.rate']],
    ['upstream', ['upstream.timeout']],
  ])
})

test.each([
  ['key.missing', '/errors/key.missing/', '401 Unauthorized', /^Yours/, ['key.revoked']],
  ['limit.rate', '/errors/limit.rate/', '429 Too Many Requests', /Wait/, []],
  ['upstream.timeout', '/errors/upstream.timeout/', '504 Gateway Timeout', /owner/, []],
])('%s has a page', (code, href, statusText, turn, kin) => {
  const page = pages.find((candidate) => candidate.code === code)
  expect(page).toMatchObject({ href, statusText })
  expect(page?.turn).toMatch(turn)
  expect(page?.kin.map((link) => link.code)).toEqual(kin)
  expect(JSON.parse(page?.example.split('\n\n').slice(1).join('\n\n') ?? '')).toMatchObject({
    code,
    type: `/errors/${code}`,
  })
})
