import { ruleCatalog, ruleTopics } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { createRulePages } from './create-rule-pages.ts'

const plain = (text: string): string => `<pre>${text}</pre>`

test('every rule a finding can name has a page and stands in the list once', () => {
  const { groups, pages } = createRulePages(ruleTopics, plain)
  const listed = groups.flatMap((group) => group.links.map((link) => link.id))
  expect(listed.toSorted()).toEqual(ruleCatalog.map((rule) => rule.id).toSorted())
  expect(pages.map((page) => page.href).toSorted()).toEqual(
    ruleCatalog.map((rule) => `/publish/rules/${rule.id}/`).toSorted(),
  )
})

test.each([
  ['version-semver', true],
  ['no-patient-data', false],
  ['reference-resolves', false],
])('the page of %s says how to make an exception: %s', (id, want) => {
  const page = createRulePages(ruleTopics, plain).pages.find((candidate) => candidate.id === id)
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
    topic: 'examples',
    overridable: true,
  }
  const [page] = createRulePages([{ id: 'examples', label: 'Examples', rules: [rule] }], plain).pages
  expect(page?.failing).toEqual([
    { name: 'openapi.yaml', html: '<pre>openapi: 3.1.0</pre>' },
    { name: 'api.yaml', html: '<pre>id: stops</pre>' },
    { name: 'fixtures/stop.json', html: '<pre>[]</pre>' },
  ])
  expect(page?.passing).toEqual([])
})
