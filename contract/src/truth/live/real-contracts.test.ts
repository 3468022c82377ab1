import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { loadCity } from '../../load/load-city.ts'
import type { ApiModel } from '../../model/model.ts'
import { goodManners } from './ask-politely.ts'
import { checkLive, type LiveFinding } from './check-live.ts'
import { formatLive } from './format-live.ts'
import type { Drift } from './judge-answer.ts'
import { fixtureReply, startOwner, type OwnerServer, type Reply } from './testing/owner-server.ts'

const { city } = await loadCity(fileURLToPath(new URL('../../../../openapi', import.meta.url)))
const apis = city.apis.filter(({ upstream }) => upstream.kind === 'external')
const clock = { now: () => Date.parse('2026-11-24T12:00:00Z'), wait: async () => {} }
const manners = { ...goodManners, failuresInARow: 10_000, timeLimitMs: 5_000 }

const servers: OwnerServer[] = []
afterAll(() => Promise.all(servers.map(({ close }) => close())))

type Change = (reply: Reply, api: ApiModel) => Reply

/** Ask a real contract of servers, one for each host, that answer with its own fixtures or with what a test makes of them. */
async function check(api: ApiModel, change: Change = (reply) => reply): Promise<readonly LiveFinding[]> {
  const hosts = [undefined, ...Object.keys(api.upstreams)]
  const origins: Record<string, string> = {}
  const env: Record<string, string> = {}
  for (const host of hosts) {
    const own = api.operations.filter(({ upstream }) => upstream === host)
    const server = await startOwner(own, (operation, request) => change(fixtureReply(operation, request), api))
    servers.push(server)
    const id = host === undefined ? api.id : `${api.id}/${host}`
    origins[id] = server.url
    env[`UPSTREAM_KEY_${id.toUpperCase().replaceAll(/\W/g, '_')}`] = 'a key'
  }
  return checkLive({ city, apis: [api.id], surroundings: { origins, env }, clock, manners })
}

const asked = (findings: readonly LiveFinding[]): readonly LiveFinding[] =>
  findings.filter(({ outcome }) => outcome !== 'skipped')

describe('an owner that answers as its contract says', () => {
  test.each(apis)('$id', async (api) => {
    const findings = await check(api)
    expect(drifts(findings), formatLive(findings)).toEqual([])
    expect(asked(findings).length).toBeGreaterThan(0)
    expect(asked(findings).every(({ outcome }) => outcome === 'fits' || outcome === 'drift')).toBe(true)
  })

  test.each<[string, Change]>([
    ['a charset', (reply) => retyped(reply, (type) => `${type}; charset=utf-8`)],
    ['a charset in capitals and quotes', (reply) => retyped(reply, (type) => `${type.toUpperCase()};Charset="UTF-8"`)],
    ['a byte order mark', (reply) => (isJson(reply) ? { ...reply, body: `\uFEFF${reply.body}` } : reply)],
    ['white space around', (reply) => (isJson(reply) ? { ...reply, body: `\r\n ${reply.body} \n` } : reply)],
    ['headers nobody declared', (reply) => ({ ...reply, headers: { ...reply.headers, 'x-node': '7' } })],
    ['an answer that takes its time', (reply) => ({ ...reply, holdMs: 1 })],
  ])('with %s, which is no drift', async (_name, change) => {
    for (const api of apis.filter(({ id }) => quick.includes(id))) {
      const findings = await check(api, change)
      expect(drifts(findings), formatLive(findings)).toEqual([])
    }
  })
})

/** Fields that only our own fixtures have are for `npm run truth` to name; here they would be told of in every row. */
const drifts = (findings: readonly LiveFinding[]): readonly Drift[] =>
  findings.flatMap((finding) => finding.drifts).filter(({ kind }) => kind !== 'undeclared')

/** One with one host, one with three and keys, one whose every call carries a fixed header. */
const quick = ['postcodes', 'health', 'food-hygiene']

describe('an owner that drifts in every operation', () => {
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
    for (const api of apis.filter(({ id }) => quick.includes(id))) {
      const isLookedInto = want === 'schema' ? isJson : (): boolean => true
      let changed = 0
      const findings = await check(api, (reply) => {
        if (!isLookedInto(reply)) return reply
        changed += 1
        return change(reply, api)
      })
      const drifted = asked(findings).filter(({ drifts }) => drifts.length > 0)
      expect(
        drifted.every(({ drifts }) => drifts.every(({ kind }) => kind === want)),
        formatLive(findings),
      ).toBe(true)
      expect(drifted.length, formatLive(findings)).toBe(want === 'schema' ? changed : asked(findings).length)
    }
  })
})

const isJson = ({ headers }: Reply): boolean => /json/.test(headers['content-type'] ?? '')

const retyped = (reply: Reply, change: (type: string) => string): Reply => ({
  ...reply,
  headers: { ...reply.headers, 'content-type': change(reply.headers['content-type'] ?? '') },
})
