import { afterAll, describe, expect, test } from 'vitest'
import { manyHostsFiles } from '../../../testing/many-hosts-city.ts'
import { fixtureReply, startOwners, type Reply } from '../../../testing/owner-server.ts'
import { writeCity } from '../../../testing/tiny-city.ts'
import { loadCity } from '../../load/load-city.ts'
import { goodManners } from './ask-politely.ts'
import { checkLive, type LiveFinding } from './check-live.ts'
import { formatLive } from './format-live.ts'

const { city } = await loadCity(await writeCity(manyHostsFiles))
const clock = { now: () => Date.parse('2026-11-24T12:00:00Z'), wait: async () => {} }
const manners = { ...goodManners, failuresInARow: 100, timeLimitMs: 5_000 }

const closing: (() => Promise<void>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

type Change = (reply: Reply) => Reply

/** Ask a contract of servers, one for each host, that answer with its own fixtures or with what a test makes of them. */
async function check(change: Change): Promise<readonly LiveFinding[]> {
  const [api] = city.apis
  if (!api) throw new Error('the city has no API')
  const { surroundings, close } = await startOwners(api, (operation, request) =>
    change(fixtureReply(operation, request)),
  )
  closing.push(close)
  return checkLive({ city, apis: [api.id], surroundings, clock, manners })
}

test.each<[string, Change]>([
  ['nothing else', (reply) => reply],
  ['a charset', (reply) => retyped(reply, (type) => `${type}; charset=utf-8`)],
  ['a charset in capitals and quotes', (reply) => retyped(reply, (type) => `${type.toUpperCase()};Charset="UTF-8"`)],
  ['a byte order mark', (reply) => (isJson(reply) ? { ...reply, body: `\uFEFF${String(reply.body)}` } : reply)],
  ['white space around', (reply) => (isJson(reply) ? { ...reply, body: `\r\n ${String(reply.body)} \n` } : reply)],
  ['headers nobody declared', (reply) => ({ ...reply, headers: { ...reply.headers, 'x-node': '7' } })],
  ['an answer that takes its time', (reply) => ({ ...reply, holdMs: 1 })],
])('an owner that answers as its contract says, with %s, has not drifted', async (_name, change) => {
  const findings = await check(change)
  expect(
    findings.map(({ outcome }) => outcome),
    formatLive(findings),
  ).toEqual(['fits', 'fits', 'fits', 'fits'])
})

describe('an owner that drifts in every operation is told of in every one', () => {
  test.each<[string, Change, string]>([
    ['a server error', (reply) => ({ ...reply, status: 599 }), 'status'],
    ['a status nobody documented', (reply) => ({ ...reply, status: 206 }), 'status'],
    ['another media type', (reply) => retyped(reply, () => 'application/x-other'), 'media-type'],
    ['no media type', (reply) => ({ ...reply, headers: {} }), 'media-type'],
    ['a page instead of data', (reply) => ({ ...reply, body: '<!DOCTYPE html><title>Sorry</title>' }), 'schema'],
    ['half of the data', (reply) => ({ ...reply, body: reply.body.slice(0, reply.body.length >> 1) }), 'schema'],
    ['no data', (reply) => ({ ...reply, body: '' }), 'schema'],
    ['a text instead of data', (reply) => ({ ...reply, body: '"closed"' }), 'schema'],
    ['a connection that breaks off', (reply) => ({ ...reply, isCutOff: true }), 'unreachable'],
  ])('%s', async (_name, change, want) => {
    const isLookedInto = want === 'schema' ? isJson : (): boolean => true
    let changed = 0
    const findings = await check((reply) => {
      if (!isLookedInto(reply)) return reply
      changed += 1
      return change(reply)
    })
    const drifted = findings.filter(({ drifts }) => drifts.length > 0)
    expect(new Set(drifted.flatMap(({ drifts }) => drifts.map(({ kind }) => kind)))).toEqual(new Set([want]))
    expect(drifted.length, formatLive(findings)).toBe(want === 'schema' ? changed : findings.length)
  })
})

const isJson = ({ headers }: Reply): boolean => /json/.test(headers['content-type'] ?? '')

const retyped = (reply: Reply, change: (type: string) => string): Reply => ({
  ...reply,
  headers: { ...reply.headers, 'content-type': change(reply.headers['content-type'] ?? '') },
})
