import { loadCity, loadProposed } from '@openlondon/contract'
import { tinyCityFiles, writeCity } from '@openlondon/contract/testing/tiny-city'
import { expect, test } from 'vitest'
import { createOperationPage } from '../reference/create/create-operation-page.ts'
import { drawPages } from './draw-pages.ts'

const facts = (city: Parameters<typeof drawPages>[0]['city']) => ({
  ...city,
  apis: city.apis.map((api) => ({ ...api, operations: [], schemas: {} })),
})

test('a page drawn from the bundled contract is the page that the reference has', async () => {
  const { city } = await loadCity(await writeCity())
  const api = city.apis.find(({ id }) => id === 'buses')
  if (!api) throw new Error('The tiny city has an API.')
  const contract = JSON.stringify(api.document)
  const pages = drawPages({ city: facts(city), apiId: 'buses', contract, operations: ['buses.stops'] })
  expect(pages).toEqual(
    api.operations.map((operation) => createOperationPage({ ...city, apis: [api] }, api, operation)),
  )
})

test('only what was asked for is drawn, and nothing of its words is markup', async () => {
  const evil = tinyCityFiles['apis/buses/paths/stops.yaml'].replace(
    'The stops with these codes, in the order asked for.',
    "'<img src=x onerror=alert(1)> [x](javascript:alert(1))'",
  )
  const cityDir = await writeCity({ ...tinyCityFiles, 'apis/buses/paths/stops.yaml': evil })
  const { city } = await loadCity(cityDir)
  const [api] = city.apis
  const contract = JSON.stringify(api?.document)
  const sent = await loadProposed(cityDir, 'buses', { name: 'buses.json', text: contract })
  const ask = { city: facts(city), apiId: 'buses', contract: JSON.stringify(sent.apis[0]?.document) }
  expect(drawPages({ ...ask, operations: [] })).toEqual([])
  const [page] = drawPages({ ...ask, operations: ['buses.stops'] })
  expect(page?.description).toContain('&lt;img')
  expect(page?.description).not.toMatch(/<img|javascript:/)
})
