import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hostileTexts } from '../../testing/hostile-texts.ts'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import { recordOf, type JsonRecord } from '../grammar/record.ts'
import { parseSource } from '../files/source-file.ts'
import { lintApi } from '../lint/lint-city.ts'
import { loadAlone } from '../load/load-city.ts'
import { loadDocument } from '../load/load-document.ts'
import { draftApi, type DraftedApi } from './draft-api.ts'

const city = { domains: [{ id: 'move', name: 'Getting around', summary: 'Buses.' }], keyPrefix: 'tny' }

async function documentOf(document: JsonRecord): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'owner-')), 'owner.json')
  await writeFile(file, JSON.stringify(document))
  return file
}

const draftOf = async (document: JsonRecord): Promise<DraftedApi> => draftApi(await documentOf(document), 'trams', city)

const factsOf = ({ files }: DraftedApi): JsonRecord =>
  recordOf(parseSource('api.yaml', files.get('api.yaml') ?? '').value)

const contractOf = ({ files }: DraftedApi): JsonRecord =>
  recordOf(parseSource('openapi.yaml', files.get('openapi.yaml') ?? '').value)

const base = { openapi: '3.0.3', info: { title: 'Trams', version: 'v1' } }
const answer = (media: JsonRecord): JsonRecord => ({ description: 'Stops.', content: { 'application/json': media } })
const stops = (operation: JsonRecord): JsonRecord => ({
  ...base,
  paths: { '/stops': { get: { responses: { 200: answer({ schema: { type: 'array' } }) }, ...operation } } },
})
const key = (place: string, name = 'app_key'): JsonRecord => ({ type: 'apiKey', in: place, name })

/** What a document says, and what `api.yaml` takes from it; null is left open. */
test.each<readonly [name: string, document: JsonRecord, facts: JsonRecord]>([
  [
    'nothing',
    base,
    {
      id: 'trams',
      name: 'Trams',
      domain: 'move',
      upstream: { kind: 'external', url: null },
      lifecycle: { state: 'draft' },
    },
  ],
  [
    'whose it is',
    { ...base, info: { ...base.info, contact: { name: 'Depot', url: 'https://d.example', email: 'a@d.example' } } },
    { owner: { name: 'Depot', url: 'https://d.example', contact: 'a@d.example', statusPage: null } },
  ],
  [
    'its licence',
    { ...base, info: { ...base.info, license: { name: 'CC0', identifier: 'CC0-1.0', url: 'https://l.example' } } },
    { licence: { id: 'CC0-1.0', name: 'CC0', url: 'https://l.example', attribution: null } },
  ],
  [
    'a host with a variable',
    { ...base, servers: [{ url: 'https://{area}.d.example', variables: { area: { default: 'east' } } }] },
    { upstream: { kind: 'external', url: 'https://east.d.example' } },
  ],
  [
    'a host that nobody can call',
    { ...base, servers: [{ url: '/v1' }] },
    { upstream: { kind: 'external', url: null } },
  ],
  [
    'a host in Swagger',
    { swagger: '2.0', info: base.info, host: 'd.example', basePath: '/v1', schemes: ['https'], paths: {} },
    { upstream: { kind: 'external', url: 'https://d.example/v1' } },
  ],
  [
    'a host at an operation alone',
    stops({ servers: [{ url: 'https://stops.d.example' }] }),
    { upstream: { kind: 'external', url: 'https://stops.d.example' } },
  ],
  [
    'another host at an operation',
    { ...stops({ servers: [{ url: 'https://stops.d.example/v2' }] }), servers: [{ url: 'https://d.example' }] },
    { upstreams: { 'stops-d-example-v2': { url: 'https://stops.d.example/v2' } } },
  ],
  [
    'a key that is asked for everywhere',
    { ...stops({}), security: [{ key: [] }], components: { securitySchemes: { key: key('query') } } },
    { upstream: { kind: 'external', url: null, auth: { in: 'query', name: 'app_key', required: true } } },
  ],
  [
    'keys in two places, neither needed',
    {
      ...stops({ security: [{}] }),
      components: { securitySchemes: { one: key('query'), two: key('header', 'X-Key') } },
    },
    { upstream: { kind: 'external', url: null, auth: { in: 'header', name: 'X-Key', required: false } } },
  ],
  [
    'a way to sign in that the gateway does not know',
    { ...stops({}), components: { securitySchemes: { sign: { type: 'oauth2', flows: {} } } } },
    { upstream: { kind: 'external', url: null, auth: { in: null, name: null } } },
  ],
])('%s is what the facts say', async (_name, document, facts) => {
  expect(factsOf(await draftOf({ paths: {}, ...document }))).toMatchObject(facts)
})

/** Examples of an answer, the fixtures made of them, and what stays in the contract. */
test.each<readonly [name: string, media: JsonRecord, fixtures: readonly unknown[], kept: JsonRecord]>([
  ['one that fits', { schema: { type: 'string' }, example: 'Bank' }, [['example', 200, 'Bank']], {}],
  ['one that does not fit', { schema: { type: 'string' }, example: 7 }, [], { example: 7 }],
  [
    'named ones, of which one fits',
    { schema: { type: 'string' }, examples: { bank: { value: 'Bank' }, wrong: { value: 7 } } },
    [['bank', 200, 'Bank']],
    { examples: { wrong: { value: 7 } } },
  ],
  ['that of the schema', { schema: { type: 'string', example: 'Angel' } }, [['example', 200, 'Angel']], {}],
  ['none', { schema: { type: 'string' } }, [], {}],
  ['one without a schema', { example: 'Bank' }, [], { example: 'Bank' }],
])('of an answer with %s', async (_name, media, fixtures, kept) => {
  const draft = await draftOf(stops({ operationId: 'stops', responses: { 200: answer(media) } }))
  const written: unknown = JSON.parse(draft.files.get('fixtures/stops.json') ?? '[]')
  const made = (Array.isArray(written) ? written : []).map((one: unknown) => {
    const { name, status, body } = recordOf(one)
    return [name, status, body]
  })
  expect(made).toEqual(fixtures)
  const { schema: _schema, ...rest } = recordOf(
    ['paths', '/stops', 'get', 'responses', '200', 'content', 'application/json'].reduce<unknown>(
      (parent, member) => recordOf(parent)[member],
      contractOf(draft),
    ),
  )
  expect(rest).toEqual(kept)
})

test('what was mended is told where the owner wrote it', async () => {
  const file = await documentOf(stops({ operationId: 'Get all stops!' }))
  const { mended } = draftApi(file, 'trams', city)
  expect(mended.map(({ rule, at }) => [rule, at.file])).toEqual([['operation-id-named', file]])
})

test('a draft is read as its document is, and lacks only what lint asks for', async () => {
  const file = await documentOf({
    ...base,
    servers: [{ url: 'https://d.example' }],
    paths: {
      '/stops/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: {
          responses: { 200: answer({ schema: { $ref: '#/components/schemas/Stop' } }), 404: { description: '-' } },
        },
        post: {
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Stop' } } } },
          responses: { 204: { description: '<b>: #no "quotes"\n\n  and lines' } },
        },
      },
    },
    components: {
      schemas: {
        Stop: { type: 'object', nullable: true, properties: { next: { $ref: '#/components/schemas/Stop' } } },
      },
    },
  })
  const folder = await writeCity({
    ...tinyCityFiles,
    ...Object.fromEntries([...draftApi(file, 'trams', city).files].map(([path, text]) => [`apis/trams/${path}`, text])),
  })
  const [api] = loadAlone(folder, 'trams').city.apis
  const document = await loadDocument(file, 'trams')
  // Beside what the document says an operation has the answers that every operation has.
  const shapes = (operations: typeof document.operations): unknown =>
    operations.map(({ id, method, path, parameters, requestBody, responses }, index) => {
      const stated = document.operations[index]?.responses.map(({ status }) => status)
      return {
        id,
        method,
        path,
        parameters,
        requestBody,
        responses: responses.filter(({ status }) => stated?.includes(status)),
      }
    })
  expect(shapes(api?.operations ?? [])).toEqual(shapes(document.operations))
  expect(api?.schemas).toMatchObject(document.schemas)
  const rules = new Set((await lintApi(folder, 'trams')).map(({ rule }) => rule))
  expect([...rules]).toEqual(expect.arrayContaining(['fact-stated', 'licence-stated', 'privacy-class']))
  expect([...rules].filter((rule) => ['struct', 'contract-readable', 'operation-id-named'].includes(rule))).toEqual([])
})

test.each(Object.entries(hostileTexts))(
  '%s wherever a document has text makes no other fact, line or markup',
  async (_name, given) => {
    const text = given.toWellFormed()
    const hostile = (words: string): JsonRecord => ({
      openapi: '3.1.0',
      info: {
        title: words,
        description: words,
        version: words,
        contact: { name: words, url: words, email: words },
        license: { name: words, identifier: words, url: words },
      },
      servers: [
        { url: 'https://trams.example' },
        { url: `https://trams.example/${words}` },
        { url: `https://${words}` },
      ],
      components: { securitySchemes: { [words]: { type: words, in: words, name: words, scheme: words } } },
      paths: {
        '/stops': {
          get: {
            summary: words,
            tags: [words],
            responses: { 200: answer({ schema: {}, example: { [words]: words } }) },
          },
        },
      },
    })
    const [plain, drafted] = [await draftOf(hostile('Words')), await draftOf(hostile(text))]
    expect([...drafted.files.keys()]).toEqual([...plain.files.keys()])
    expect(Object.keys(factsOf(drafted))).toEqual(Object.keys(factsOf(plain)))
    expect(factsOf(drafted)).toMatchObject({
      upstream: { kind: 'external', url: 'https://trams.example' },
      lifecycle: { state: 'draft' },
    })
    expect(contractOf(drafted)).toMatchObject({
      info: { title: text },
      paths: { '/stops': { get: { summary: text } } },
    })
    // Its title stands in the front matter alone.
    const [before, front = '', ...rest] = (drafted.files.get('guide.mdx') ?? '').split(/^---$/m)
    expect([before, rest.join('---')]).toEqual(['', (plain.files.get('guide.mdx') ?? '').split(/^---$/m)[2]])
    expect(recordOf(parseSource('front.yaml', front).value)['title']).toBe(text.trim() || 'trams')
  },
)
