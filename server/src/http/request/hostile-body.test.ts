import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

// Whatever JSON somebody sends, it is refused in words or taken, and never a fault of ours.

let portal: TrialPortal
let person: Person
beforeAll(async () => {
  portal = await startTrialPortal({ LIMIT_KEYS_PER_ACCOUNT: '1000' })
  person = await signedInPerson(portal.origin, 'ada@example.org')
})
afterAll(() => portal.close())

const deep = (levels: number, open: string, close: string): string => open.repeat(levels) + close.repeat(levels)
const wide = `{${Array.from({ length: 1_000 }, (_, at) => `"f${at}":${at}`).join(',')}}`

const bodies: readonly (readonly [name: string, body: string, portal: number, sandbox: number])[] = [
  ['lists that never end', '['.repeat(200_000), 413, 400],
  ['a few thousand lists', deep(5_000, '[', ']'), 400, 400],
  ['a few thousand objects', deep(2_000, '{"a":', '}').replace(':}', ':1}'), 400, 400],
  ['as deep as may be', `{"name":${deep(63, '[', ']')}}`, 422, 200],
  ['a wide object', wide, 422, 200],
  ['a huge number', '{"name":1e999}', 422, 200],
  ['a number with many digits', `{"name":${'9'.repeat(10_000)}}`, 422, 200],
  ['one name twice', '{"name":"a","name":7,"environment":"live"}', 422, 200],
  ['a prototype', '{"__proto__":{"name":"a","environment":"live"}}', 422, 200],
  ['a constructor', '{"constructor":{"prototype":{"name":"a"}}}', 422, 200],
  ['a name that is a prototype', '{"name":"__proto__","environment":"live"}', 201, 200],
  ['half a surrogate', '{"name":"a\\ud800","environment":"live"}', 201, 200],
  ['a NUL', '{"name":"a\\u0000b","environment":"live"}', 422, 200],
  ['a line break', '{"name":"a\\r\\nBcc: eve@example.org","environment":"live"}', 201, 200],
  ['text that is not UTF-8', '{"name":"\xff"}', 400, 400],
  ['nothing but a text', '"x"', 422, 422],
  ['null', 'null', 422, 422],
  ['two values', '{} {}', 400, 400],
  ['a comment', '{} // x', 400, 400],
  ['a byte order mark', '\xef\xbb\xbf{}', 422, 200],
]

const send = (path: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(portal.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(body, 'latin1'),
  })

describe.each(bodies)('%s', (_name, body, atPortal, atSandbox) => {
  test('at the portal', async () => {
    const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await send('/portal/v1/keys', body, { cookie })
    expect([response.status, await response.text()]).toEqual([atPortal, expect.anything()])
  })

  test('at the sandbox', async () => {
    const response = await send('/sandbox/demo/notes', body)
    expect([response.status, await response.text()]).toEqual([atSandbox, expect.anything()])
  })
})

test('too deep is said in so many words', async () => {
  const response = await send('/sandbox/demo/notes', '['.repeat(200_000))
  expect(await response.json()).toMatchObject({ detail: 'The body nests more than 64 levels deep.' })
})

test('a long list of faults is cut', async () => {
  const response = await send('/portal/v1/sign-ups', wide)
  expect((await response.json()).errors).toHaveLength(100)
})

test('a form of more fields than anybody fills in is not read', async () => {
  const response = await send('/sandbox/heady/forms', 'a=b&'.repeat(1_001), {
    'content-type': 'application/x-www-form-urlencoded',
  })
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { detail: 'The form has more than 1000 fields.' },
  ])
})

test.each([
  [
    'a list of a hundred thousand mistakes',
    JSON.stringify({ name: 'a', environment: 'live', ranges: Array.from({ length: 5_000 }, () => 1) }),
  ],
  ['an object of thousands', wide.replace('"f0"', '"name"')],
])('of %s the first is told, and the rest is not looked for', async (_name, body) => {
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await send('/portal/v1/keys', body, { cookie })
  const { errors } = (await response.json()) as { errors: unknown[] } // our own problem's shape
  expect(response.status).toBe(422)
  expect(errors.length).toBeLessThanOrEqual(100)
})

test('nothing of it has changed what every object has', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>)['name']).toBeUndefined()
})
