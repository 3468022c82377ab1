import createOpenapiFetch from 'openapi-fetch'
import { createClient } from '@openlondon/sdk'
import { lineStatusByMode } from '@openlondon/sdk/tfl'
import type { paths } from '@openlondon/sdk/tfl/paths'
import { reply, startServer } from '../../sdk/testing/local-server.ts'
import { median, rounded, type Row } from './row.ts'

const body = [{ id: 'victoria', name: 'Victoria', lineStatuses: [{ statusSeverity: 10 }] }]

/** Microseconds of one call to a local keep-alive server, one after the other, the kinds taking turns each round. */
export async function benchOverhead(rounds = 9, calls = 400): Promise<readonly Row[]> {
  const server = await startServer((_request, response) => reply(response, 200, body))
  try {
    const city = createClient({ via: 'sandbox', origin: server.origin })
    const openapiFetch = createOpenapiFetch<paths>({ baseUrl: `${server.origin}/sandbox/tfl` })
    const kinds: Readonly<Record<string, () => Promise<unknown>>> = {
      'raw fetch': () =>
        fetch(`${server.origin}/sandbox/tfl/Line/Mode/tube/Status`).then((response) => response.json()),
      'openapi-fetch': () => openapiFetch.GET('/Line/Mode/{modes}/Status', { params: { path: { modes: ['tube'] } } }),
      SDK: () => lineStatusByMode(city, { modes: ['tube'] }),
    }
    const times = new Map<string, number[]>(Object.keys(kinds).map((kind) => [kind, []]))
    for (const call of Object.values(kinds)) await repeat(call, calls)
    for (let round = 0; round < rounds; round += 1) {
      for (const [kind, call] of Object.entries(kinds)) times.get(kind)?.push((await repeat(call, calls)) / calls)
    }
    const rawMs = median(times.get('raw fetch') ?? [])
    return [...times].map(([kind, values]): Row => {
      const ms = median(values)
      return {
        name: `call, ${kind}`,
        value: rounded(ms * 1000, 0),
        unit: 'µs',
        ratio: rounded(ms / rawMs, 2),
        against: 'raw fetch',
      }
    })
  } finally {
    await server.close()
  }
}

async function repeat(call: () => Promise<unknown>, times: number): Promise<number> {
  const startedAt = performance.now()
  for (let time = 0; time < times; time += 1) await call()
  return performance.now() - startedAt
}
