import { loadCity } from '@openlondon/contract'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { snippetsFor } from './snippets.ts'

const { city } = await loadCity(fileURLToPath(new URL('../../openapi', import.meta.url)))
const operations = city.apis.flatMap((api) => api.operations)
const named = (id: string) => operations.find((operation) => operation.id === id) ?? operations[0]!

test('a call in three tongues', () => {
  const { sdk, fetch, curl } = snippetsFor(city, named('tfl.lineStatusByMode'), {
    via: 'gateway',
    origin: 'http://localhost:4000/',
  })
  expect(sdk).toContain(`import { lineStatusByMode } from '@openlondon/sdk/tfl'`)
  expect(sdk).toContain(`key: process.env.OPENLONDON_KEY`)
  expect(sdk).toMatch(/await lineStatusByMode\(london, \{ modes: \[.*\] \}\)/)
  expect(fetch).toContain(`'http://localhost:4000/api/tfl/Line/Mode/`)
  expect(curl).toContain('-H "Authorization: Bearer $OPENLONDON_KEY"')
})

test('the portal is signed in to, not keyed', () => {
  const { sdk, fetch, curl } = snippetsFor(city, named('portal.createKey'), {
    via: 'gateway',
    origin: 'http://localhost:4000',
  })
  expect(sdk + fetch + curl).not.toMatch(/Bearer|OPENLONDON_KEY/)
  expect(curl).toContain('-X POST')
  expect(curl).toContain('-b cookies.txt')
})

describe('every required parameter has a value', () => {
  test.each(operations.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
    const { params, url } = snippetsFor(city, operation, { via: 'sandbox', origin: 'http://localhost:4000' })
    const required = [
      ...operation.parameters.filter((parameter) => parameter.required).map(({ name }) => name),
      ...(operation.requestBody?.required ? ['body'] : []),
    ]
    expect(required.filter((name) => params[name] === undefined)).toEqual([])
    expect(url).not.toMatch(/undefined|\/\/(?!localhost)|\{/)
  })
})
