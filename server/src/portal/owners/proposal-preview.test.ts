import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { applyRelease, prepareRelease } from '@openlondon/contract'
import { tinyCityFiles, writeCity } from '@openlondon/contract/testing/tiny-city'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trialAdministrator } from '../../../testing/trial-administrator.ts'
import { signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

let portal: TrialPortal
let admin: Person
let owner: Person
let cityDir: string

/** A city whose world knows one stop, by the name that the published contract gives it. */
const world = `import { everyWorld } from './nothing.ts'
export default { ...everyWorld, things: {} }
`
const views = `export default { stops: ({ list }) => ({ id: list('ids')[0], name: 'From the world' }) }
`

beforeAll(async () => {
  cityDir = await writeCity({
    ...tinyCityFiles,
    'world/nothing.ts': `export const everyWorld = { morning: '2026-01-01T09:00:00Z', seed: 'tiny', down: undefined }\n`,
    'world/world.ts': world,
    'apis/buses/views.ts': views,
  })
  const first = await prepareRelease({ cityDir, apiId: 'buses', now: new Date() })
  if (first.kind === 'refusal') throw new Error(first.message)
  await applyRelease(first, { cityDir })
  portal = await startTrialPortal({ CITY_DIR: cityDir })
  admin = await trialAdministrator(portal)
  owner = await signedInPerson(portal.origin, 'owner@example.org')
  const { id } = (await owner.call('GET', '/account')).body
  await admin.call('PUT', `/administration/people/${id}/owned-apis/buses`)
}, 60_000)
afterAll(async () => {
  await portal.close()
  await rm(dirname(cityDir), { recursive: true, force: true })
})

const place = '/owned-apis/buses/proposals'
type Schema = { properties: Record<string, unknown>; required: string[] }
type Document = {
  info: { summary: string }
  paths: Record<string, Record<string, Record<string, unknown>>>
  components: { schemas: Record<string, Schema> }
}
const propose = async (change: (document: Document) => void) => {
  const file = join(cityDir, 'apis/buses/releases/1.2.0/openapi.json')
  const document = JSON.parse(await readFile(file, 'utf8')) as Document // the tiny city's
  change(document)
  const { body } = await owner.call('POST', place, { name: 'buses.json', document: JSON.stringify(document) })
  expect(body).toMatchObject({ state: 'open' })
  return body
}
/** An operation beside the one there is, at another path. */
const withPoles = ({ paths, components }: Document): void => {
  const { get, parameters } = paths['/Stops/{ids}'] ?? {}
  components.schemas['Pole'] = {
    ...components.schemas['Stop'],
    required: ['id', 'height'],
    properties: {
      id: { type: 'string', description: 'Its id.' },
      height: { type: 'number', description: 'How high, in metres.' },
    },
  } as Schema
  paths['/Poles/{ids}'] = {
    ...(parameters && { parameters }),
    get: {
      ...get,
      operationId: 'poles',
      summary: 'Poles',
      responses: {
        200: {
          description: 'Poles.',
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Pole' },
              examples: { one: { summary: 'One', value: { id: '7', height: 3 } } },
            },
          },
        },
      },
    },
  }
}

test('a proposal has a sandbox of its own, as long as somebody decides on it', async () => {
  const { id, sandbox } = await propose(withPoles)
  expect(sandbox).toMatch(new RegExp(`^${portal.origin}/sandbox/proposals/${id}\\.[\\w-]{22}/buses$`))
  const answer = await fetch(`${sandbox}/Poles/7`)
  expect([answer.status, answer.headers.get('x-sandbox-answer')]).toEqual([200, 'invented'])
  expect(answer.headers.get('x-sandbox-proposal')).toBe('buses 1.3.0, proposed, not published')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(await answer.json()).toMatchObject({ height: expect.any(Number) })
  expect((await fetch(`${sandbox}/Stops/58234`)).headers.get('x-sandbox-answer')).toBe('world')
  const unknown = await fetch(`${sandbox}/Signs/7`)
  expect([unknown.status, ((await unknown.json()) as { code: string }).code]).toEqual([404, 'operation.unknown'])
  // What is published knows nothing of it.
  expect((await fetch(`${portal.origin}/sandbox/buses/Poles/7`)).status).toBe(404)

  const codes = await Promise.all(
    [
      sandbox.replace(/\.[\w-]{22}/, `.${'A'.repeat(22)}`),
      sandbox.replace(/\.[\w-]{22}/, ''),
      sandbox.replace(id, 'prp_00000000'),
      sandbox.replace(/buses$/, 'trams'),
    ].map(async (address) => (await fetch(`${address}/Poles/7`)).status),
  )
  expect(codes).toEqual([404, 404, 404, 404])

  const declined = await admin.call('PUT', `${place}/${id}/decision`, { decision: 'decline' })
  expect(declined.body.sandbox).toBeNull()
  const gone = await fetch(`${sandbox}/Poles/7`)
  expect([gone.status, ((await gone.json()) as { detail: string }).detail]).toEqual([
    404,
    expect.stringContaining('ends when a proposal is published, declined or withdrawn'),
  ])
  expect((await owner.call('GET', `${place}/${id}/preview`)).status).toBe(404)
}, 60_000)

test('a view that does not fit the proposed contract is passed over', async () => {
  const { sandbox } = await propose(({ components }) => {
    const stop = components.schemas['Stop']
    if (stop) stop.properties['name'] = { type: 'string', maxLength: 5, description: 'Its name.' }
  })
  const answer = await fetch(`${sandbox}/Stops/9`)
  expect([answer.status, answer.headers.get('x-sandbox-answer')]).toEqual([200, 'invented'])
  expect(((await answer.json()) as { name: string }).name.length).toBeLessThanOrEqual(5)
}, 60_000)

test('a preview tells what of the SDK is other, and which pages', async () => {
  const { id } = await propose((document) => {
    withPoles(document)
    delete document.components.schemas['Stop']?.properties['near']
  })
  const look = (person: Person) => person.call('GET', `${place}/${id}/preview`)
  const [{ body, status }, { body: again }] = await Promise.all([look(owner), look(admin)])
  expect([status, again]).toEqual([200, body])
  const { names, operations, contract, noNames } = body
  expect(noNames).toBeNull()
  const told = Object.fromEntries(names.map((one: { name: string }) => [one.name, one]))
  expect(Object.keys(told)).toEqual(expect.arrayContaining(['Stop', 'Pole', 'PolesParams', 'PolesResult', 'poles']))
  expect(names[0].name).toBe('Stop')
  expect(told['Stop']).toEqual({
    name: 'Stop',
    before: expect.stringContaining('near?: Array<Stop>'),
    after: expect.not.stringContaining('near'),
  })
  expect(told['poles']).toEqual({ name: 'poles', before: null, after: expect.stringMatching(/^export const poles: /) })
  expect(operations).toEqual([
    { operation: 'buses.stops', kind: 'changed' },
    { operation: 'buses.poles', kind: 'new' },
  ])
  expect(JSON.parse(contract)).toMatchObject({ info: { version: '2.0.0' }, paths: { '/Poles/{ids}': {} } })
  const stranger = await signedInPerson(portal.origin, 'stranger@example.org')
  expect((await stranger.call('GET', `${place}/${id}/preview`)).body.code).toBe('account.not_owner')
}, 60_000)
