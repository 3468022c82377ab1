import * as postcodes from '@openlondon/sdk/postcodes'
import * as tfl from '@openlondon/sdk/tfl'
import { createClient, type Client } from '@openlondon/sdk'
import { createCity } from '@openlondon/sdk/city'
import { expect, test, vi } from 'vitest'
import { bundle, oneCallApp, withOperations } from '../testing/bundle.ts'
import { editorOf } from '../testing/editor.ts'

// The first question to the language service reads the SDK and the language's own library.
vi.setConfig({ testTimeout: 60_000 })

/** What the door may cost an app beside the operations that it is given. */
const doorBytesMax = 250

/** A client that answers with what it is asked. */
const echo: Client = {
  send: async ({ id }, { name }, params) =>
    ({ data: { id, name, params }, response: new Response(), content: '', attempts: 1 }) as never, // only `data` is read
}

const imports = `
import { createCity } from '@openlondon/sdk/city'
import * as postcodes from '@openlondon/sdk/postcodes'
import * as tfl from '@openlondon/sdk/tfl'
`

test('operations of one name in two APIs stay apart', async () => {
  const city = createCity({ tfl, postcodes }, echo)
  expect(await city.tfl.searchPlaces({ type: 'x', name: 'y' } as never)).toMatchObject({ id: 'tfl' })
  expect(await city.postcodes.searchPlaces({ q: 'x' })).toMatchObject({ id: 'postcodes', params: { q: 'x' } })
})

test.each([
  ['a whole API', Object.keys(createCity({ tfl }, echo).tfl), Object.keys(tfl)],
  ['a part of one', Object.keys(createCity({ tfl: { lines: tfl.lines } }, echo).tfl), ['lines']],
  ['no API that was not given', Object.keys(createCity({ tfl }, echo)), ['client', 'tfl']],
  ['a client of its own', typeof createCity({}, { via: 'direct' }).client.send, 'function'],
  ['the client that was given', createCity({}, echo).client, echo],
])('it has %s', (_name, found, wanted) => {
  expect(found).toEqual(wanted)
})

test('an editor shows on the object what it shows on the function', () => {
  const [bound, function_] = [
    editorOf(`${imports}\nconst city = createCity({ tfl }, { via: 'direct' })\ncity.tfl.lineStatusByMode`),
    editorOf(`${imports}\ntfl.lineStatusByMode`),
  ].map((editor) => editor.shown('lineStatusByMode'))
  expect(bound?.words).toMatch(/^Status of every line of a mode\n/)
  expect(bound?.words).toBe(function_?.words)
  expect(bound?.type).toContain('(params: tfl.LineStatusByModeParams, options?: CallOptions | undefined)')
})

test('it names an API with its words, strikes out what is deprecated, and completes', () => {
  const editor = editorOf(`${imports}\nconst city = createCity({ tfl }, { via: 'direct' })\ncity.tfl.`)
  expect(editor.shown('tfl.')).toMatchObject({
    type: '(property) tfl: TflApi',
    words: expect.stringMatching(/^Transport for/),
  })
  const completions = editor.completions()
  expect([...completions.keys()].sort()).toEqual(Object.keys(tfl).sort())
  expect(completions.get('placeOverlay')).toEqual({ isDeprecated: true })
  expect(completions.get('lines')).toEqual({ isDeprecated: false })
  const deprecated = editorOf(`${imports}\nconst city = createCity({ tfl }, { via: 'direct' })\ncity.tfl.placeOverlay`)
  expect(deprecated.shown('placeOverlay').tags).toContain('deprecated')
})

test(`it costs at most ${doorBytesMax} bytes beside what it is given, and brings no other API`, async () => {
  const settings = "{ via: 'gateway', origin: 'https://open.example', key: 'ldn_live_x' }"
  const through = (given: string): string =>
    `${imports}${oneCallApp.replace(/createClient\(.*\)/, `createCity(${given}, ${settings})`).replace('lineModes(city)', 'city.tfl.lineModes()')}`
  const [part, whole] = [await bundle(through('{ tfl: { lineModes } }')), await bundle(through('{ tfl }'))]
  expect(part.gzip - (await bundle(oneCallApp)).gzip).toBeLessThanOrEqual(doorBytesMax)
  const functions = withOperations(Object.keys(tfl).filter((name) => name !== 'lineModes'))
  expect(whole.gzip - (await bundle(functions)).gzip).toBeLessThanOrEqual(doorBytesMax)
  expect(part.text).not.toContain('lineStatusByMode')
  expect(whole.text).not.toContain('api.postcodes.io')
})

test('a client of another kind, the settings alone, or another API in its place do not compile', () => {
  const wrong = [
    `createCity({ via: 'direct' })`,
    `createCity({ tfl: postcodes }, { via: 'direct' })`,
    `createCity({ tfl }, { via: 'sandbox' })`,
    `createCity({ tfl }, { via: 'direct' }).postcodes`,
    `createCity({ tfl: { lines: tfl.lines } }, { via: 'direct' }).tfl.lineModes`,
  ]
  expect(editorOf(`${imports}\n${wrong.join('\n')}`).errorLines()).toEqual(wrong.map((_, index) => 6 + index))
})

test('a client made before serves too', async () => {
  const client = createClient({ via: 'direct' })
  expect(createCity({ tfl }, client).client).toBe(client)
})
