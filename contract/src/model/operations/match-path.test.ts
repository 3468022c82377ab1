import { expect, test } from 'vitest'
import type { OperationModel } from '../model.ts'
import { matchPath } from './match-path.ts'

const base = {
  apiId: 'city',
  tag: '',
  summary: '',
  description: '',
  parameters: [],
  responses: [],
  privacy: 'C1',
  cacheSeconds: 0,
  idempotent: true,
  access: 'open',
} as const

const operations: readonly OperationModel[] = [
  ['GET', '/Line/{ids}'],
  ['GET', '/Line/{ids}/Route'],
  ['GET', '/Line/Mode/{modes}'],
  ['GET', '/Line/Mode/{modes}/Status'],
  ['GET', '/Line/{id}/Arrivals/{stop}'],
  ['POST', '/Line/{ids}'],
  ['GET', '/'],
  ['GET', '/Occupancy/{from}/to/{to}.{format}'],
].map(([method, path]) => ({
  ...base,
  id: `city.${method} ${path}`,
  name: `${method} ${path}`,
  method: method === 'POST' ? 'POST' : 'GET',
  path: path ?? '',
  source: { file: '', line: 1, column: 1, pointer: '' },
}))

test.each([
  ['GET', '/Line/victoria', 'GET /Line/{ids}', { ids: 'victoria' }],
  ['POST', '/Line/victoria', 'POST /Line/{ids}', { ids: 'victoria' }],
  ['GET', '/Line/victoria/Route', 'GET /Line/{ids}/Route', { ids: 'victoria' }],
  ['GET', '/Line/Mode/tube', 'GET /Line/Mode/{modes}', { modes: 'tube' }],
  ['GET', '/Line/Mode/Route', 'GET /Line/Mode/{modes}', { modes: 'Route' }],
  ['GET', '/line/mode/tube/status', 'GET /Line/Mode/{modes}/Status', { modes: 'tube' }],
  ['GET', '/Line/a%2Fb/Route/', 'GET /Line/{ids}/Route', { ids: 'a%2Fb' }],
  ['GET', '/', 'GET /', {}],
  [
    'GET',
    '/Occupancy/51.5,0/to/a.b.json',
    'GET /Occupancy/{from}/to/{to}.{format}',
    { from: '51.5,0', to: 'a', format: 'b.json' },
  ],
  ['GET', '/Line/Mode/tube/Status/now', undefined, undefined],
  ['GET', '/Line//Route', undefined, undefined],
  ['DELETE', '/Line/victoria', undefined, undefined],
])('%s %s', (method, path, name, parameters) => {
  const match = matchPath(operations, method, path)
  expect([match?.operation.name, match?.parameters]).toEqual([name, parameters])
})
