import { loadCity } from '@openlondon/contract'
import { manyHostsFiles } from '@openlondon/contract/testing/many-hosts-city'
import { smallCity } from '@openlondon/contract/testing/small-city'
import { writeCity } from '@openlondon/contract/testing/tiny-city'
import { describe, expect, test } from 'vitest'
import { startValues } from '../call/recipe.ts'
import { writeCalls } from '../call/write-calls.ts'
import { createCatalogue, freshnessOf } from './create-catalogue.ts'
import { cacheText, limitFact } from './create-facts.ts'
import { createMarkdownTwin } from './create-markdown-twin.ts'
import { createNavigation } from './create-navigation.ts'
import { createOperationPage, cutText } from './create-operation-page.ts'
import { createOverview } from './create-overview.ts'
import { renderInline, renderMarkdown } from './render-markdown.ts'

const { city: tiny } = await loadCity(await writeCity())
const { city: manyHosts } = await loadCity(await writeCity(manyHostsFiles))
const operations = [tiny, manyHosts].flatMap((city) =>
  city.apis.flatMap((api) => api.operations.map((operation) => ({ city, api, operation, name: operation.name }))),
)

test.each(operations)('the page of $name can be called as it opens', ({ city, api, operation }) => {
  const page = createOperationPage(city, api, operation)
  const empty = page.parameters.filter((field) => field.required && field.start === '').map((field) => field.name)
  expect(empty).toEqual([])
})

test('the Markdown twin of a page has its call, its parameters and its terms', () => {
  const [api] = tiny.apis
  const [operation] = api?.operations ?? []
  if (!api || !operation) throw new Error('the tiny city has no operation')
  const page = createOperationPage(tiny, api, operation)
  const target = { via: 'sandbox', origin: tiny.host } as const
  const twin = createMarkdownTwin(page, operation, writeCalls(page.recipe, startValues(page.parameters), target))
  expect(twin).toContain('# Stops by code')
  expect(twin).toContain('| `ids` |')
  expect(twin).toContain('/sandbox/buses/Stops/58234')
  expect(twin).toContain('Open Government Licence v3.0')
  expect(twin).not.toMatch(/\n{3}|undefined|\[object/)
})

describe('the catalogue', () => {
  test('has every API under its subject, and no subject without one', () => {
    const empty = { id: 'rest', name: 'Resting', summary: 'Nothing yet.' }
    const catalogue = createCatalogue({ ...smallCity, domains: [empty, ...smallCity.domains] })
    expect(catalogue).toMatchObject({ apis: 1, operations: 8, domains: [{ id: 'move', entries: [{ id: 'trams' }] }] })
  })

  test.each([
    [[0, 30, 3600], 'Live: changes every 30 seconds or so'],
    [[3600], 'Changes during the day'],
    [[86_400], 'Reference: changes rarely'],
    [[0], 'Changes with every call'],
  ])('cache times %j read as "%s"', (seconds, want) => {
    const [api] = smallCity.apis
    const [operation] = api?.operations ?? []
    if (!operation) throw new Error('the city has no operation')
    expect(freshnessOf({ operations: seconds.map((cacheSeconds) => ({ ...operation, cacheSeconds })) })).toBe(want)
  })
})

test.each(smallCity.apis)('$id: the list at the side and the overview name the same operations', (api) => {
  const side = createNavigation(smallCity, api).groups.flatMap((group) => group.links.map((link) => link.href))
  const overview = createOverview(api).groups.flatMap((group) => group.operations.map((operation) => operation.href))
  expect(side).toEqual(overview)
  expect(side.toSorted()).toEqual(api.operations.map((operation) => `/apis/${api.id}/${operation.name}/`).toSorted())
})

test.each([
  [0, 'Ask every time'],
  [30, 'Reuse for 30 seconds'],
  [600, 'Reuse for 10 minutes'],
  [43_200, 'Reuse for 12 hours'],
  [604_800, 'Reuse for 7 days'],
])('%i seconds of cache', (seconds, want) => {
  expect(cacheText(seconds)).toBe(want)
})

test.each([
  [{}, 'None named'],
  [{ keyedPerMinute: 500 }, '500 a minute with a key'],
  [{ keyedPerMinute: 500, anonymousPerMinute: 50 }, '500 a minute with a key, 50 a minute without'],
])('limits %j', (limits, want) => {
  expect(limitFact({ limits }).text).toBe(want)
})

test('a long answer is cut at the end of a line', () => {
  expect(cutText('[\n  1,\n  2\n]', 8)).toEqual({ text: '[\n  1,', cut: true })
  expect(cutText('[]', 8)).toEqual({ text: '[]', cut: false })
})

test('HTML in a contract is shown, not run', () => {
  expect(renderMarkdown('<script>alert(1)</script>')).not.toContain('<script>')
  expect(renderMarkdown('[x](javascript:alert(1))')).not.toContain('javascript:')
  expect(renderInline('one `line`')).toBe('one <code>line</code>')
})
