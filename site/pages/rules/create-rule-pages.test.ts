import { ruleCatalog } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { createRulePages } from './create-rule-pages.ts'
import { rulesByTopic, topicStarts } from './rule-topics.ts'

const plain = (text: string): string => `<pre>${text}</pre>`

test('every rule a finding can name has a page and stands in the list once', () => {
  const { groups, pages } = createRulePages(ruleCatalog, plain)
  const listed = groups.flatMap((group) => group.links.map((link) => link.id))
  expect(listed.toSorted()).toEqual(ruleCatalog.map((rule) => rule.id).toSorted())
  expect(pages.map((page) => page.href).toSorted()).toEqual(
    ruleCatalog.map((rule) => `/publish/rules/${rule.id}/`).toSorted(),
  )
})

test('every topic begins with a rule that is there', () => {
  const known = new Set(ruleCatalog.map((rule) => rule.id))
  expect(topicStarts.filter((id) => !known.has(id))).toEqual([])
  expect(rulesByTopic(ruleCatalog)).toHaveLength(topicStarts.length)
})

test.each([
  ['version-semver', true],
  ['no-patient-data', false],
  ['reference-resolves', false],
  ['override-expired', false],
])('%s can be overridden: %s', (id, want) => {
  const page = createRulePages(ruleCatalog, plain).pages.find((candidate) => candidate.id === id)
  expect(page?.override !== undefined).toBe(want)
})

test('an example shows each of its files', () => {
  const rule = {
    id: 'fixture-named',
    severity: 'error' as const,
    title: 'Fixtures have names.',
    why: 'So that they can be found.',
    fix: 'Name it.',
    failing: { 'openapi.yaml': 'openapi: 3.1.0\n', 'api.yaml': 'id: stops\n', fixtures: { 'stop.json': '[]\n' } },
  }
  const [page] = createRulePages([rule], plain).pages
  expect(page?.failing).toEqual([
    { name: 'openapi.yaml', html: '<pre>openapi: 3.1.0</pre>' },
    { name: 'api.yaml', html: '<pre>id: stops</pre>' },
    { name: 'fixtures/stop.json', html: '<pre>[]</pre>' },
  ])
  expect(page?.passing).toEqual([])
})
