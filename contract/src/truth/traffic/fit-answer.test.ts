import { createHmac } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { drifting, driftContract, good, harmless } from '../../../testing/drift-cases.ts'
import { edited, type Edits } from '../../../testing/edited.ts'
import type { Reply } from '../../../testing/owner-server.ts'
import { tinyCityFiles, writeCity } from '../../../testing/tiny-city.ts'
import { loadCity } from '../../load/load-city.ts'
import type { ApiModel } from '../../model/model.ts'
import { fitAnswer, type Fit, type Telling } from './fit-answer.ts'
import { publicWords } from './public-words.ts'

let api: ApiModel
let telling: Telling
beforeAll(async () => {
  const { 'apis/buses/fixtures/stops.json': _other, ...files } = tinyCityFiles
  const { city } = await loadCity(
    await writeCity({
      ...files,
      'apis/buses/openapi.yaml': JSON.stringify(driftContract),
      'apis/buses/fixtures/stop.json': '[]',
    }),
  )
  const [only] = city.apis
  if (!only) throw new Error('the city has no API')
  api = only
  telling = {
    words: publicWords(city.apis),
    hash: (text) => createHmac('sha256', 'a key').update(text).digest('base64url').slice(0, 12),
  }
})

function fit({ status, headers, body }: Reply, accept?: string): Fit {
  const [operation] = api.operations
  if (!operation) throw new Error('the API has no operation')
  return fitAnswer(
    api,
    operation,
    { status, contentType: headers['content-type'], accept, body: Buffer.from(body) },
    telling,
  )
}

const json = (body: string, status = 200): Reply => ({ status, headers: { 'content-type': 'application/json' }, body })
const withEdits = (edits: Edits): Reply => json(JSON.stringify(edited(good, edits)))
const told = (found: Fit): readonly string[] =>
  found.outcome === 'misfits'
    ? found.misfits.map(
        ({ kind, at, wanted, found: shape, hash }) => `${kind} ${at}: ${wanted}; ${shape}${hash === '' ? '' : ' #'}`,
      )
    : [found.outcome]

/** What never came whole is not seen here, and how a caller's question is refused is the caller's matter. */
const isSeen = ({ isCutOff, holdMs, status }: Reply): boolean => !isCutOff && holdMs === undefined && status !== 400

test.each(drifting.filter(([, reply]) => isSeen(reply)))('%s is found, as the same kinds', (_name, reply, want) => {
  const found = fit(reply)
  const kinds = new Set(found.outcome === 'misfits' ? found.misfits.map(({ kind }) => kind) : [])
  expect(kinds).toEqual(new Set(want.map((one) => one.slice(0, one.indexOf(':')))))
})

test.each(harmless.filter(([, replies]) => replies.length === 1))('%s is none', (_name, [reply]) => {
  expect(reply && fit(reply).outcome).toBe('agrees')
})

describe('the smallest shape is told, and what was in it is not', () => {
  test.each<[string, Reply, readonly string[]]>([
    ['a type', withEdits({ '/lines/1/id': 8 }), ['schema /lines/*/id: must be string; integer']],
    [
      'a value that a closed list lacks',
      withEdits({ '/kind': 'zeppelin' }),
      ['schema /kind: must be one of "bus", "tram"; a value that it lacks #'],
    ],
    ['a form', withEdits({ '/opened': 'last summer' }), ['schema /opened: must match format "date"; string']],
    [
      'the key of a map',
      withEdits({ '/byDay/Ada Lovelace': { id: 1 } }),
      ['schema /byDay/{}/id: must be string; integer'],
    ],
    [
      'a member that is missing',
      withEdits({ '/byDay/Monday/id': undefined }),
      ["schema /byDay/{}: must have required property 'id'; nothing"],
    ],
    [
      'a member with a name that contracts know',
      withEdits({ '/at/stopsColour': 1 }),
      ['undeclared Stop.at: no member beside those declared; stopsColour'],
    ],
    ...['Ada Lovelace', 'ada@example.org', 'Lovelace', 'stop2', 'SW1A', 'lines/kind', ''].map(
      (name): [string, Reply, readonly string[]] => [
        `a member with the name "${name}"`,
        json(JSON.stringify({ ...good, at: { ...good.at, [name]: 1 } })),
        ['undeclared Stop.at: no member beside those declared; a name that no contract knows #'],
      ],
    ),
    [
      'a type that nobody knows',
      { ...json('{}'), headers: { 'content-type': 'text/x-ada-lovelace' } },
      ['media-type : 200 application/json; another type'],
    ],
    ['an item deep in a list', json('['.repeat(65)), ['too-deep']],
    ['brackets in a text', json(`"${'['.repeat(200)}\\"${'['.repeat(200)}"`), ['schema : must be object; string']],
  ])('%s', (_name, reply, want) => {
    expect(told(fit(reply))).toEqual(want)
  })

  test('the same value has the same hash, and another another', () => {
    const hashOf = (kind: string): unknown => {
      const found = fit(withEdits({ '/kind': kind }))
      return found.outcome === 'misfits' ? found.misfits[0]?.hash : undefined
    }
    expect([hashOf('boat') === hashOf('boat'), hashOf('boat') === hashOf('ship')]).toEqual([true, false])
  })
})

test.each<[string, Reply, string | undefined, Fit['outcome']]>([
  [
    'a type that the caller wished for',
    { ...json(''), headers: { 'content-type': 'text/html' } },
    'text/html',
    'silent',
  ],
  ['and one that it did not', { ...json(''), headers: { 'content-type': 'text/html' } }, '*/*', 'misfits'],
  ['a refusal of the caller', json('no', 403), undefined, 'silent'],
])('%s', (_name, reply, accept, want) => {
  expect(fit(reply, accept).outcome).toBe(want)
})
