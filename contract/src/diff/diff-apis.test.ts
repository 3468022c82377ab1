import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Bump } from '../model/change.ts'
import type { ContractModel } from '../model/model.ts'
import { loadDocument } from '../load/load-document.ts'
import { edited, type Edits } from '../../testing/edited.ts'
import { stopsContract } from '../../testing/stops-contract.ts'
import { bumpFor } from './bump.ts'
import { diffApis } from './diff-apis.ts'

const stops = '/paths/~1stops/get'
const stop = '/paths/~1stops~1{id}/get'
const editStop = '/paths/~1stops~1{id}/put'
const stopProperties = '/components/schemas/Stop/properties'
const editProperties = '/components/schemas/StopEdit/properties'
const text = { type: 'string' }
const both = ['stop', 'stops']
const [before200, before404] = [
  stopsContract.paths['/stops'].get.responses[200],
  stopsContract.paths['/stops'].get.responses[404],
]

type Row = readonly [
  name: string,
  edits: Edits,
  bump: Bump | undefined,
  rules: readonly string[],
  operations: readonly string[],
]

const rows: readonly Row[] = [
  ['nothing', {}, undefined, [], []],
  ['version number only', { '/info/version': '1.0.1' }, undefined, [], []],
  [
    'a schema wrapped in allOf',
    { '/components/schemas/Line': { allOf: [stopsContract.components.schemas.Line] } },
    undefined,
    [],
    [],
  ],
  [
    'defaults of a parameter written out',
    { [`${stops}/parameters/2/explode`]: true, [`${stops}/parameters/0/style`]: 'form' },
    undefined,
    [],
    [],
  ],
  ['operation removed', { [editStop]: undefined }, 'major', ['operation-removed'], ['editStop']],
  ['path removed', { '/paths/~1stops': undefined }, 'major', ['operation-removed'], ['stops']],
  [
    'operation added',
    { '/paths/~1stops/post': { operationId: 'addStop', responses: { 204: { description: 'Done.' } } } },
    'minor',
    ['operation-added'],
    ['addStop'],
  ],
  [
    'operation moved',
    { '/paths/~1halts': stopsContract.paths['/stops'], '/paths/~1stops': undefined },
    'major',
    ['operation-moved'],
    ['stops'],
  ],
  ['operation renamed', { [`${stops}/operationId`]: 'allStops' }, 'major', ['operation-renamed'], ['stops']],
  [
    'operation deprecated',
    { [`${stops}/deprecated`]: true, [`${stops}/x-sunset`]: '2027-01-01' },
    'minor',
    ['operation-deprecated'],
    ['stops'],
  ],
  [
    'path parameter renamed',
    { '/paths/~1stops~1{code}': renamed(stopsContract.paths['/stops/{id}']), '/paths/~1stops~1{id}': undefined },
    'major',
    ['path-parameter-renamed', 'path-parameter-renamed'],
    ['editStop', 'stop'],
  ],
  ['parameter removed', { [`${stops}/parameters/0`]: undefined }, 'major', ['parameter-removed'], ['stops']],
  [
    'parameter renamed among others',
    { [`${stops}/parameters/0/name`]: 'around' },
    'major',
    ['parameter-removed'],
    ['stops'],
  ],
  [
    'the only parameter renamed',
    { [`${editStop}/parameters/1/name`]: 'why' },
    'major',
    ['parameter-removed'],
    ['editStop'],
  ],
  [
    'parameter moved to a header',
    { [`${stops}/parameters/0/in`]: 'header' },
    'major',
    ['parameter-removed'],
    ['stops'],
  ],
  [
    'component renamed, nothing else',
    {
      '/components/schemas/Edit': stopsContract.components.schemas.StopEdit,
      '/components/schemas/StopEdit': undefined,
      [`${editStop}/requestBody/content/application~1json/schema/$ref`]: '#/components/schemas/Edit',
    },
    'minor',
    ['schema-renamed'],
    [],
  ],
  [
    'optional parameter added',
    { [`${stops}/parameters/-`]: { name: 'page', in: 'query', schema: text } },
    'minor',
    ['parameter-added'],
    ['stops'],
  ],
  [
    'required parameter added',
    { [`${stops}/parameters/-`]: { name: 'page', in: 'query', required: true, schema: text } },
    'major',
    ['required-parameter-added'],
    ['stops'],
  ],
  [
    'parameter became required',
    { [`${stops}/parameters/0/required`]: true },
    'major',
    ['parameter-became-required'],
    ['stops'],
  ],
  [
    'parameter retyped',
    { [`${stops}/parameters/0/schema/type`]: 'integer' },
    'major',
    ['schema-type-changed'],
    ['stops'],
  ],
  [
    'parameter list written otherwise',
    { [`${stops}/parameters/2/explode`]: false },
    'major',
    ['parameter-serialization-changed'],
    ['stops'],
  ],
  [
    'parameters in another order',
    { [`${stops}/parameters`]: stopsContract.paths['/stops'].get.parameters.toReversed() },
    undefined,
    [],
    [],
  ],
  [
    'request value added',
    { [`${stops}/parameters/1/schema/enum/-`]: 'ferry' },
    'minor',
    ['enum-values-added'],
    ['stops'],
  ],
  [
    'request value removed',
    { [`${stops}/parameters/1/schema/enum/1`]: undefined },
    'major',
    ['enum-values-removed'],
    ['stops'],
  ],
  ['limit raised', { [`${stops}/parameters/3/schema/maximum`]: 200 }, 'minor', ['limit-changed'], ['stops']],
  [
    'limit lowered',
    { [`${stops}/parameters/3/schema/maximum`]: 50 },
    'major',
    ['schema-constraint-changed'],
    ['stops'],
  ],
  ['default changed', { [`${stops}/parameters/3/schema/default`]: 20 }, 'minor', ['default-changed'], ['stops']],
  [
    'response property removed',
    { [`${stopProperties}/name`]: undefined },
    'major',
    ['property-removed'],
    ['stop', 'stops'],
  ],
  [
    'response property renamed',
    { [`${stopProperties}/title`]: text, [`${stopProperties}/name`]: undefined },
    'major',
    ['property-removed'],
    ['stop', 'stops'],
  ],
  [
    'request of another shape, same name',
    { '/components/schemas/StopEdit': { type: 'object', properties: { title: text } } },
    'major',
    ['property-removed', 'property-removed', 'property-removed'],
    ['editStop'],
  ],
  [
    'response property retyped',
    { [`${stopProperties}/name/type`]: 'integer' },
    'major',
    ['schema-type-changed'],
    ['stop', 'stops'],
  ],
  ['response property added', { [`${stopProperties}/zone`]: text }, 'minor', ['property-added'], ['stop', 'stops']],
  [
    'property of a nested recursive schema removed',
    { '/components/schemas/Line/properties/id': undefined },
    'major',
    ['property-removed'],
    ['stop', 'stops'],
  ],
  [
    'response property no longer certain',
    { '/components/schemas/Stop/required': [] },
    'major',
    ['required-properties-removed'],
    ['stop', 'stops'],
  ],
  [
    'response property became certain',
    { '/components/schemas/Stop/required/-': 'name' },
    'minor',
    ['required-changed'],
    ['stop', 'stops'],
  ],
  [
    'response property may be null',
    { [`${stopProperties}/name/type`]: ['string', 'null'] },
    'major',
    ['schema-type-changed'],
    ['stop', 'stops'],
  ],
  [
    'response value added',
    { [`${stopProperties}/status/enum/-`]: 'moved' },
    'major',
    ['enum-values-added'],
    ['stop', 'stops'],
  ],
  [
    'response value removed',
    { [`${stopProperties}/status/enum/1`]: undefined },
    'patch',
    ['enum-values-removed'],
    ['stop', 'stops'],
  ],
  [
    'open list gained a value',
    { [`${stopProperties}/mode/x-extensible-enum/-`]: 'ferry' },
    'minor',
    ['known-values-added'],
    ['stop', 'stops'],
  ],
  ['unit changed', { [`${stopProperties}/wait/x-unit`]: 'min' }, 'major', ['unit-changed'], ['stop', 'stops']],
  ['an id branded', { [`${stopProperties}/name/x-brand`]: 'Name' }, 'major', ['brand-changed'], both],
  ['text made a number', { [`${stopProperties}/name/x-decode`]: 'number' }, 'major', ['smoothing-changed'], both],
  ['a text for nothing', { [`${stopProperties}/name/x-null-value`]: '-' }, 'major', ['null-value-changed'], both],
  ['an envelope opened', { [`${stop}/responses/200/x-unwrap`]: 'name' }, 'major', ['envelope-changed'], ['stop']],
  ['property deprecated', { [`${stopProperties}/name/deprecated`]: true }, 'minor', ['property-deprecated'], both],
  ['request property removed', { [`${editProperties}/note`]: undefined }, 'major', ['property-removed'], ['editStop']],
  ['optional request property added', { [`${editProperties}/zone`]: text }, 'minor', ['property-added'], ['editStop']],
  [
    'required request property added',
    { [`${editProperties}/zone`]: text, '/components/schemas/StopEdit/required/-': 'zone' },
    'major',
    ['required-properties-added'],
    ['editStop'],
  ],
  [
    'request property became optional',
    { '/components/schemas/StopEdit/required': [] },
    'minor',
    ['required-changed'],
    ['editStop'],
  ],
  [
    'request property may be null',
    { [`${editProperties}/note/type`]: ['string', 'null'] },
    'minor',
    ['type-changed'],
    ['editStop'],
  ],
  [
    'request property shortened',
    { [`${editProperties}/note/maxLength`]: 50 },
    'major',
    ['schema-constraint-changed'],
    ['editStop'],
  ],
  [
    'request body became optional',
    { [`${editStop}/requestBody/required`]: false },
    'minor',
    ['required-changed'],
    ['editStop'],
  ],
  ['response removed', { [`${stops}/responses/404`]: undefined }, 'major', ['response-removed'], ['stops']],
  [
    'the same response removed everywhere',
    Object.fromEntries([stops, stop, editStop].map((one) => [`${one}/responses/404`, undefined])),
    'major',
    ['response-removed'],
    ['editStop', 'stop', 'stops'],
  ],
  ['response added', { [`${stops}/responses/410`]: before404 }, 'minor', ['response-added'], ['stops']],
  [
    'media type added',
    { [`${stops}/responses/200/content/text~1csv`]: { schema: text } },
    'minor',
    ['media-type-added'],
    ['stops'],
  ],
  ['header removed', { [`${stop}/responses/200/headers`]: undefined }, 'major', ['response-header-removed'], ['stop']],
  [
    'an answer of another shape',
    { [`${stop}/responses/200`]: before200 },
    'major',
    ['schema-replaced', 'response-header-removed'],
    ['stop'],
  ],
  ['a key is asked for', { [`${stops}/x-access`]: 'key' }, 'major', ['access-tightened'], ['stops']],
  ['privacy class raised', { [`${stops}/x-privacy`]: 'C3' }, 'major', ['privacy-raised'], ['stops']],
  ['cache lifetime changed', { [`${stops}/x-cache-seconds`]: 60 }, 'patch', ['cache-lifetime-changed'], ['stops']],
  ['pages declared', { [`${stops}/x-pagination`]: { style: 'page', parameter: 'page' } }, 'minor', ['paged'], ['stops']],
  ['items known apart', { [`${stops}/x-item-id`]: 'id' }, 'minor', ['item-id'], ['stops']],
  ['may be watched', { [`${stops}/x-watch`]: true }, 'minor', ['watchable'], ['stops']],
  ['result named', { [`${stops}/responses/200/x-result-kind`]: 'stops' }, 'major', ['result-kind-changed'], ['stops']],
  ['description only', { [`${stops}/description`]: 'All of them.' }, 'patch', ['documentation-changed'], ['stops']],
  [
    'description of a parameter only',
    { [`${stops}/parameters/0/description`]: 'Near it.' },
    'patch',
    ['documentation-changed'],
    ['stops'],
  ],
  [
    'description inside an unnamed schema',
    { [`${stops}/parameters/2/schema/items/description`]: 'A line.' },
    'patch',
    ['documentation-changed'],
    ['stops'],
  ],
  [
    'property description only',
    { [`${stopProperties}/id/description`]: 'The code on the pole.' },
    'patch',
    ['documentation-changed'],
    ['stop', 'stops'],
  ],
  [
    'description of the API only',
    { '/info/description': 'Where buses and trams stop.' },
    'patch',
    ['documentation-changed'],
    [],
  ],
  [
    'fixture only',
    { [`${stops}/responses/200/content/application~1json/examples/two`]: { value: [{ id: '1' }] } },
    undefined,
    [],
    [],
  ],
  ['parameter example only', { [`${stops}/parameters/0/example`]: 'Angel' }, undefined, [], []],
]

function renamed(item: unknown): unknown {
  return JSON.parse(JSON.stringify(item).replaceAll('"name":"id"', '"name":"code"'))
}

describe('one edit, one cause', () => {
  let folder: string
  let before: ContractModel

  const load = async (name: string, value: unknown): Promise<ContractModel> => {
    const file = join(folder, `${name}.json`)
    await writeFile(file, JSON.stringify(value))
    return loadDocument(file, 'city')
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diff-test-'))
    before = await load('before', stopsContract)
  })

  afterAll(() => rm(folder, { recursive: true }))

  test.concurrent.each(rows)('%s', async (name, edits, bump, rules, operations) => {
    const changes = await diffApis(before, await load(name.replaceAll(' ', '-'), edited(stopsContract, edits)))
    const worst = changes.filter((change) => change.bump === bump)
    expect(bumpFor(changes)).toBe(bump)
    expect(worst.map((change) => change.rule)).toEqual(rules)
    expect([...new Set(worst.flatMap((change) => change.operations))].toSorted()).toEqual(
      operations.map((operation) => `city.${operation}`),
    )
  })
})
