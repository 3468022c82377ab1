import { describe, expect, test } from 'vitest'
import { startValues } from '../site/pages/reference/call/recipe.ts'
import { writeCalls } from '../site/pages/reference/call/write-calls.ts'
import { createCatalogue } from '../site/pages/reference/create/create-catalogue.ts'
import { createMarkdownTwin } from '../site/pages/reference/create/create-markdown-twin.ts'
import { createModelsPage } from '../site/pages/reference/create/create-models-page.ts'
import { createNavigation } from '../site/pages/reference/create/create-navigation.ts'
import { createOperationPage } from '../site/pages/reference/create/create-operation-page.ts'
import { createOverview } from '../site/pages/reference/create/create-overview.ts'
import type { SchemaCards } from '../site/pages/reference/create/create-schema-cards.ts'
import { city, operations } from './city.ts'

const models = new Map(
  city.apis.map((api) => {
    const { ids, models: types } = createModelsPage(city, api)
    return [api.id, new Set([...ids.map(({ anchor }) => anchor), ...types.map(({ name }) => name)])]
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

test('the catalogue has every API once, and no empty subject', () => {
  const catalogue = createCatalogue(city)
  const ids = catalogue.domains.flatMap((domain) => domain.entries.map((entry) => entry.id))
  expect(ids.toSorted()).toEqual(city.apis.map((api) => api.id).toSorted())
  expect(catalogue.domains.filter((domain) => domain.entries.length === 0)).toEqual([])
  expect(catalogue.operations).toBe(operations.length)
})

test.each(city.apis)('$id: the list at the side and the overview name the same operations', (api) => {
  const side = createNavigation(city, api).groups.flatMap((group) => group.links.map((link) => link.href))
  const overview = createOverview(api).groups.flatMap((group) => group.operations.map((operation) => operation.href))
  expect(side).toEqual(overview)
  expect(side.toSorted()).toEqual(api.operations.map((operation) => `/apis/${api.id}/${operation.name}/`).toSorted())
})
