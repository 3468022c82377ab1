import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { applyRelease, prepareRelease } from '@openlondon/contract'
import { tinyCityFiles, writeCity } from '@openlondon/contract/testing/tiny-city'
import { readConfig } from '@openlondon/server'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { askedPortal, portalReach } from './portal-reach.ts'
import { pullRequestOf } from './pull-request.ts'
import { review, type ReviewOrder } from './review.ts'
import { marker, stickComment } from './sticky-comment.ts'

// The addresses of GitHub's REST API that a comment needs, as its documentation has them; GitHub itself was not asked.

type Comment = { readonly id: number; body: string }

const comments: Comment[] = []
const asked: string[] = []
let isForbidden = false
let github: Server
let cityDir: string
let work: string

beforeAll(async () => {
  github = createServer(async (request, response) => {
    const { method = '', url = '' } = request
    asked.push(`${method} ${url}`)
    const [, id] = /\/issues\/comments\/(\d+)$/.exec(url) ?? []
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (request.headers.authorization !== 'Bearer secret' || isForbidden) return answer(403, { message: 'No.' })
    if (method === 'GET') {
      const page = Number(new URL(url, 'http://x').searchParams.get('page'))
      return answer(200, comments.slice((page - 1) * 100, page * 100))
    }
    const body = await bodyOf(request)
    const known = comments.find((one) => one.id === Number(id))
    if (known) known.body = body
    else comments.push({ id: comments.length + 1, body })
    answer(known ? 200 : 201, { html_url: `https://git.example/comments/${known?.id ?? comments.length}` })
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => github.once('listening', listening))
  cityDir = await writeCity()
  work = await mkdtemp(join(tmpdir(), 'review-'))
  const first = await prepareRelease({ cityDir, apiId: 'buses', now: new Date() })
  if (first.kind === 'refusal') throw new Error(first.message)
  await applyRelease(first, { cityDir })
})
afterAll(async () => {
  github.close()
  await rm(dirname(cityDir), { recursive: true, force: true })
  await rm(work, { recursive: true, force: true })
})
beforeEach(() => {
  comments.length = 0
  asked.length = 0
  isForbidden = false
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return (JSON.parse(text) as { readonly body: string }).body // what the command sent
}

const pull = () => ({
  api: `http://127.0.0.1:${(github.address() as AddressInfo).port}`, // TCP, so not a pipe's name
  repository: 'city/contracts',
  number: 7,
  token: 'secret',
})

async function reviewed(more: Partial<ReviewOrder> = {}) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  try {
    const code = await review({
      cityDir,
      apiIds: [],
      config: readConfig({ CITY_DIR: cityDir, DATA_DIR: join(work, 'none') }),
      now: new Date(),
      from: dirname(cityDir),
      isAnnotated: false,
      markdownFile: undefined,
      sarifFile: undefined,
      pull: pull(),
      ...more,
    })
    return { code, out: log.mock.calls.flat().join('\n'), words: error.mock.calls.flat().join('\n') }
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}

const schemas = (): string => join(cityDir, 'apis/buses/schemas/stops.yaml')
const stated = tinyCityFiles['apis/buses/schemas/stops.yaml']

test('one comment follows a pull request: what merging publishes, and then that nothing changes', async () => {
  await writeFile(schemas(), stated.replace(/ {4}near:.*\n/, ''))
  const first = await reviewed()
  expect(first.code).toBe(0)
  expect(first.words).toBe('Commented: https://git.example/comments/1')
  expect(comments[0]?.body).toMatch(
    /^<!-- open-contract-review -->\n### `buses` 2\.0\.0\n\n1\.2\.0 → 2\.0\.0, \*\*major\*\*/,
  )
  expect(comments[0]?.body).toContain('Breaks by axis: HTTP 1, types 1, meaning 0.')
  expect(comments[0]?.body).toContain('Reaches `buses.stops`.')
  expect(comments[0]?.body).toContain('Merging publishes')
  await writeFile(schemas(), stated)
  await reviewed()
  expect(comments).toEqual([{ id: 1, body: expect.stringContaining('### No contract changes') }])
  expect(asked.at(-1)).toBe('PATCH /repos/city/contracts/issues/comments/1')
})

test('what does not lint fails, with its findings beside the lines, for code scanning and in the comment', async () => {
  await writeFile(
    schemas(),
    stated.replace('type: array, description: Stops next to it.', 'type: array, minimum: many'),
  )
  const [markdownFile, sarifFile] = [join(work, 'review.md'), join(work, 'review.sarif')]
  const { code, out } = await reviewed({ isAnnotated: true, markdownFile, sarifFile, pull: undefined })
  expect(code).toBe(1)
  expect(out).toMatch(/^::error file=tiny\/apis\/buses\/schemas\/stops\.yaml,line=\d+,col=\d+,title=struct::/m)
  expect(await readFile(markdownFile, 'utf8')).toContain('### `buses` cannot be published so')
  expect(JSON.parse(await readFile(sarifFile, 'utf8'))).toMatchObject({ version: '2.1.0' })
  expect(asked).toEqual([])
  await writeFile(schemas(), stated)
})

test('our comment is found behind a hundred others, and never grows past what GitHub takes', async () => {
  for (let id = 1; id <= 120; id += 1) comments.push({ id, body: id === 110 ? `${marker}\nold` : 'Nice.' })
  await stickComment(pull(), 'x'.repeat(100_000))
  expect(comments).toHaveLength(120)
  expect(comments[109]?.body.length).toBeLessThan(65_536)
  expect(comments[109]?.body).toMatch(/^<!-- open-contract-review -->\nxxx[^]*The rest is in the log/)
})

test('a token that may not write costs the comment and not the review', async () => {
  isForbidden = true
  const { code, words } = await reviewed()
  expect([code, words]).toEqual([0, expect.stringContaining('"permissions: pull-requests: write"')])
  expect(words).not.toContain('secret')
})

test.each<readonly [name: string, env: Readonly<Record<string, string>>, sentence: RegExp]>([
  ['no token', { GITHUB_REPOSITORY: 'a/b', PULL_REQUEST: '1' }, /--comment needs GITHUB_TOKEN/],
  ['no pull request', { GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 't' }, /goes with a pull request/],
  [
    'a name that leads elsewhere',
    { GITHUB_REPOSITORY: 'a/../b', GITHUB_TOKEN: 't', PULL_REQUEST: '1' },
    /not an owner and a name/,
  ],
])('where to comment is said: %s', (_name, env, sentence) => {
  expect(() => pullRequestOf(env)).toThrow(sentence)
})

/** A portal that answers one thing to a review, and keeps what it was asked. */
async function withPortal<T>(
  status: number,
  body: string,
  use: (origin: string, asked: () => string) => Promise<T>,
): Promise<T> {
  let asked = ''
  const server = createServer(async (request, response) => {
    asked = `${request.url} ${request.headers['x-review-token']} `
    for await (const chunk of request) asked += String(chunk)
    response.writeHead(status, { 'content-type': 'application/json', location: '/elsewhere' }).end(body)
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => asked) // TCP, likewise
  } finally {
    server.close()
  }
}

const breaking = { rule: 'x', bump: 'major', message: 'x', operations: ['buses.stop'], pointer: '' } as const
const token = 'tny_review_buses_abc'

test.each<readonly [name: string, status: number, body: unknown, lines: readonly unknown[]]>([
  [
    'numbers',
    200,
    {
      keys: 40,
      holders: 35,
      operations: [
        { operation: 'buses.stop', keys: 41, calls: 318 },
        { operation: 'buses.\u001B[2J', keys: null, calls: null },
      ],
    },
    [
      /^At least 40 keys of at least 35 holders/,
      '  buses.stop: 41 keys, 318 calls',
      expect.not.stringContaining('\u001B'),
    ],
  ],
  ['a few', 200, { keys: null, holders: null, operations: [] }, [/^A few keys called/]],
  ['nobody', 200, { keys: 0, holders: 0, operations: [] }, [/^No working key/]],
  ['a page', 200, '<h1>', [/^Who is hit is not known: .* no answer to this question/]],
  ['a token that ended', 401, { detail: 'This token does not work.' }, [/answered 401\. This token does not work\.$/]],
  ['another place', 302, '', [/could not be asked/]],
  ['an older portal', 404, '', [/answered 404\. It may be older/]],
])('a portal that is asked who is hit answers %s', async (_name, status, body, lines) => {
  await withPortal(status, typeof body === 'string' ? body : JSON.stringify(body), async (origin, asked) => {
    const told = await portalReach('buses', [breaking], { origin, tokens: ['tny_review_trams_abc', token] })
    expect(told.lines).toEqual(lines.map((line) => (line instanceof RegExp ? expect.stringMatching(line) : line)))
    expect(asked()).toBe(`/portal/v1/owned-apis/buses/reach ${token} {"operations":["buses.stop"]}`)
  })
})

test('a review stands without its portal, and no token goes out where it could be read', async () => {
  await writeFile(schemas(), stated.replace(/ {4}near:.*\n/, ''))
  const portal = { origin: 'http://127.0.0.1:9', tokens: [token] }
  const { code, out } = await reviewed({ pull: undefined, portal })
  expect([code, out]).toEqual([0, expect.stringContaining('Who is hit is not known: http://127.0.0.1:9')])
  expect(out).not.toContain(token)
  await writeFile(schemas(), stated)
  expect(await portalReach('buses', [breaking], { origin: 'https://x.example', tokens: [] })).toMatchObject({
    lines: [expect.stringMatching(/REVIEW_TOKEN is not set/)],
  })
  expect(askedPortal(undefined, {})).toBeUndefined()
  expect(() => askedPortal('http://open.example', { REVIEW_TOKEN: token })).toThrow(/begins with https/)
})
