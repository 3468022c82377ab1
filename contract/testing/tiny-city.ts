import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A city of one API in three files, for tests that write: its contract, split as owners split it. */
export const tinyCityFiles = {
  'city.yaml': `id: tiny
name: Tiny
host: https://open.tiny.example
keyPrefix: tny
country: IE
currency: EUR
locale: en-IE
languages: [en]
sdk: { package: '@tiny/sdk', description: A tiny SDK., envPrefix: TINY }
timeZone: Europe/Dublin
boundingBox: [0, 50, 1, 51]
contact: { name: Tiny, email: hello@open.tiny.example }
domains:
  - { id: move, name: Getting around, summary: Buses and trams. }
`,
  'apis/buses/api.yaml': `id: buses
name: Tiny Buses
domain: move
owner: { name: Tiny Buses, url: https://buses.tiny.example, contact: api@buses.tiny.example }
upstream: { kind: external, url: https://api.buses.tiny.example, auth: { in: query, name: app_key, required: false } }
licence: { id: OGL-UK-3.0, name: Open Government Licence v3.0, url: https://licence.example/3, attribution: [Powered by Tiny Buses] }
lifecycle: { state: stable, since: '2026-01-01' }
limits: { anonymousPerMinute: 50 }
defaults: { privacy: C1, cacheSeconds: 30, access: key }
`,
  'apis/buses/openapi.yaml': `openapi: 3.1.0
info:
  title: Tiny Buses
  summary: Where the buses stop.
  description: Stops and what calls there.
  version: 1.2.0 # kept by the owner
tags:
  - { name: Stops, description: Where buses stop. }
security: []
paths:
  /Stops/{ids}: { $ref: './paths/stops.yaml#/stops' }
`,
  'apis/buses/paths/stops.yaml': `stops:
  parameters:
    - name: ids
      in: path
      required: true
      description: Codes of stops with commas between.
      schema: { type: array, items: { type: string } }
      example: ['58234']
  get:
    operationId: stops
    tags: [Stops]
    summary: Stops by code
    description: The stops with these codes, in the order asked for.
    x-cache-seconds: 3600
    x-freshness: Changed weekly.
    parameters:
      - name: detail
        in: query
        description: Whether to add the lines that call.
        schema: { type: boolean, default: false }
    responses:
      '200':
        description: The stops.
        x-one-or-many: true
        content:
          application/json:
            schema:
              oneOf:
                - { $ref: '../schemas/stops.yaml#/Stop' }
                - { type: array, items: { $ref: '../schemas/stops.yaml#/Stop' } }
      '404': { $ref: '../../../common/responses.yaml#/NotFound' }
`,
  'apis/buses/schemas/stops.yaml': `Stop:
  type: object
  description: A stop.
  required: [id, name]
  properties:
    id: { type: string, description: The code on the pole. }
    name: { type: string, description: Its name. }
    opened: { anyOf: [{ type: string, format: date-time }, { type: string, const: '0001-01-01T00:00:00' }], x-null-value: '0001-01-01T00:00:00', description: When it opened. }
    near: { type: array, description: Stops next to it., items: { $ref: '#/Stop' } }
`,
  'apis/buses/fixtures/stops.json': `[
  { "name": "bank", "summary": "One stop", "request": { "ids": ["58234"] }, "status": 200, "body": { "id": "58234", "name": "Bank", "opened": "0001-01-01T00:00:00" } },
  { "name": "none", "summary": "No such stop", "request": { "ids": ["0"] }, "status": 404, "body": { "type": "/errors/resource.not_found", "title": "There is no such thing here", "status": 404, "detail": "Check the id.", "code": "resource.not_found", "docs": "https://open.tiny.example/errors/resource.not_found", "requestId": "req_1" } }
]
`,
} as const

export type CityFiles = Readonly<Record<string, string>>

/** Write a city into a fresh folder and answer with its path. */
export async function writeCity(files: CityFiles = tinyCityFiles): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'city-')), 'tiny')
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}
