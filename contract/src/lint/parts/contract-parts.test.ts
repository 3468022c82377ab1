import { expect, test } from 'vitest'
import { openCity } from '../../load/load-city.ts'
import { tinyCityFiles, writeCity } from '../../../testing/tiny-city.ts'
import { contractParts, type ContractParts } from './contract-parts.ts'
import { placeIn } from './part.ts'

/** A second operation that shares a parameter and an answer with the first, takes a body, and is about people. */
const paths = `${tinyCityFiles['apis/buses/paths/stops.yaml']}
report:
  parameters: [{ $ref: '#/stops/parameters/0' }]
  post:
    operationId: report
    x-privacy: C3
    requestBody:
      content: { application/json: { schema: { $ref: '../schemas/stops.yaml#/Report' } } }
    responses:
      '404': { $ref: '../../../common/responses.yaml#/NotFound' }
`

const schemas = `${tinyCityFiles['apis/buses/schemas/stops.yaml']}
Report:
  type: object
  properties:
    stop: { $ref: '#/Stop', description: The stop it is about. }
    sender: { type: object, properties: { address: { type: object, properties: { street: { type: string } } } } }
`

async function tinyParts(): Promise<ContractParts> {
  const texts = {
    ...tinyCityFiles,
    'apis/buses/openapi.yaml': `${tinyCityFiles['apis/buses/openapi.yaml']}  /Stops/{ids}/report: { $ref: './paths/stops.yaml#/report' }\n`,
    'apis/buses/paths/stops.yaml': paths,
    'apis/buses/schemas/stops.yaml': schemas,
  }
  const { api, files, root } = openCity(await writeCity(texts)).load('buses')
  return contractParts(files, root, api)
}

const { operations, parameters, responses, schemas: found, words } = await tinyParts()

test('operations are found through references, each with its model', () => {
  expect(operations.map((part) => [part.model.name, placeIn(part).file, placeIn(part).line])).toEqual([
    ['stops', 'tiny/apis/buses/paths/stops.yaml', 9],
    ['report', 'tiny/apis/buses/paths/stops.yaml', 35],
  ])
})

test('what is shared stands once, with everyone who uses it', () => {
  expect(parameters.map((part) => [part.name, part.users.map((user) => user.name)])).toEqual([
    ['detail', ['stops']],
    ['ids', ['stops', 'report']],
  ])
  const missing = responses.find((part) => part.uses[0]?.status === '404')
  expect(missing?.uses.map((use) => use.operation.name)).toEqual(['stops', 'report'])
})

test('a schema knows from where it is reached', () => {
  const uses = (name: string): readonly boolean[] | undefined => {
    const part = found.find((one) => one.name === name)
    return part && [part.inAnswer, part.inRequest, part.inPersonal, part.isShared]
  }
  expect(uses('opened')).toEqual([true, true, true, false])
  expect(uses('sender')).toEqual([false, true, true, false])
  expect(uses('title')).toEqual([true, false, true, true])
})

test('a schema is read with what it refers to, the nearer words winning and both kept', () => {
  const stop = found.find((part) => part.name === 'stop')
  expect([stop?.full.type, stop?.full.description]).toEqual(['object', 'The stop it is about.'])
  expect(words(stop?.value)).toBe('A stop. The stop it is about.')
})

test('how deep a schema lies counts from the last one with a name', () => {
  const nesting = (name: string): number | undefined => found.find((part) => part.name === name)?.nesting
  expect(['opened', 'sender', 'address', 'street'].map(nesting)).toEqual([1, 1, 2, 3])
})
