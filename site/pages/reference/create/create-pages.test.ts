import path from 'node:path'
import { loadCity } from '@openlondon/contract'
import { describe, expect, test } from 'vitest'
import { startValues } from '../call/recipe.ts'
import { writeCalls } from '../call/write-calls.ts'
import { createCatalogue, freshnessOf } from './create-catalogue.ts'
import { cacheText, limitFact } from './create-facts.ts'
import { createMarkdownTwin } from './create-markdown-twin.ts'
import { createModelsPage } from './create-models-page.ts'
import { createNavigation } from './create-navigation.ts'
import { createOperationPage, cutText } from './create-operation-page.ts'
import { createOverview } from './create-overview.ts'
import { renderInline, renderMarkdown } from './render-markdown.ts'
import type { SchemaCards } from './create-schema-cards.ts'

const { city } = await loadCity(path.resolve(import.meta.dirname, '../../../../openapi'))
const operations = city.apis.flatMap((api) => api.operations.map((operation) => ({ api, operation, id: operation.id })))

const models = new Map(
  city.apis.map((api) => {
    const { ids, models: types } = createModelsPage(city, api)
    return [api.id, new Set([...ids, ...types].map(({ name }) => name))]
  }),
)

describe('every operation page', () => {
  test.each(operations)('$id can be called as it opens, and shows a true answer', ({ api, operation }) => {
    const page = createOperationPage(city, api, operation)
    const empty = page.parameters.filter((field) => field.required && field.start === '').map((field) => field.name)
    expect(empty).toEqual([])
    const answers = page.answers.filter((answer) => answer.status.startsWith('2') && answer.type)
    expect(answers.filter((answer) => answer.examples.length === 0)).toEqual([])
  })

  test.each(operations)('$id links only to models that the models page has', ({ api, operation }) => {
    const { cards, parameters } = createOperationPage(city, api, operation)
    const named = [...modelsNamed(cards), ...parameters.flatMap(({ type }) => type.model ?? [])]
    const missing = named.filter((name) => !models.get(api.id)?.has(name))
    expect(missing).toEqual([])
  })

  test.each(operations)('$id has a Markdown twin with its call, its parameters and its terms', ({ api, operation }) => {
    const page = createOperationPage(city, api, operation)
    const target = { via: 'sandbox', origin: city.host } as const
    const twin = createMarkdownTwin(page, operation, writeCalls(page.recipe, startValues(page.parameters), target))
    for (const field of page.parameters) expect(twin).toContain(`| \`${field.name}\` |`)
    expect(twin).toContain(`# ${operation.summary}`)
    expect(twin).toContain(api.licence.name)
    expect(twin).not.toMatch(/\n{3}|undefined|\[object/)
  })
})

function modelsNamed(cards: SchemaCards): string[] {
  return Object.values(cards).flatMap((card) =>
    [...card.fields.map((field) => field.type), ...(card.variants ?? [])].flatMap((type) =>
      type.model ? [type.model] : [],
    ),
  )
}

describe('the catalogue', () => {
  test('has every API once, and no empty subject', () => {
    const catalogue = createCatalogue(city)
    const ids = catalogue.domains.flatMap((domain) => domain.entries.map((entry) => entry.id))
    expect(ids.toSorted()).toEqual(city.apis.map((api) => api.id).toSorted())
    expect(catalogue.domains.filter((domain) => domain.entries.length === 0)).toEqual([])
    expect(catalogue.operations).toBe(operations.length)
  })

  test.each([
    [[0, 30, 3600], 'Live: changes every 30 seconds or so'],
    [[3600], 'Changes during the day'],
    [[86_400], 'Reference: changes rarely'],
    [[0], 'Changes with every call'],
  ])('cache times %j read as "%s"', (seconds, want) => {
    const [api] = city.apis
    const [operation] = api?.operations ?? []
    if (!operation) throw new Error('the city has no operation')
    expect(freshnessOf({ operations: seconds.map((cacheSeconds) => ({ ...operation, cacheSeconds })) })).toBe(want)
  })
})

test.each(city.apis)('$id: the list at the side and the overview name the same operations', (api) => {
  const side = createNavigation(city, api).groups.flatMap((group) => group.links.map((link) => link.href))
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
