import { createServer } from 'node:http'
import { fork } from 'node:child_process'
const body = JSON.stringify([{ id: 'victoria', name: 'Victoria', lineStatuses: [{ statusSeverity: 10 }] }])
const s = createServer((q, r) => { r.setHeader('content-type', 'application/json'); r.end(body) }).listen(0)
await new Promise(r => s.once('listening', r))
const o = 'http://127.0.0.1:' + (s.address() as any).port
const { createClient } = await import('@openlondon/sdk'); const { lineStatusByMode } = await import('@openlondon/sdk/tfl')
const c = createClient({ via: 'sandbox', origin: o })
const of = (await import('openapi-fetch')).default({ baseUrl: o }) as any
const url = o + '/sandbox/tfl/Line/Mode/tube/Status'

const P = { modes: ['tube'] as any }
const kinds: Record<string, () => Promise<any>> = {
  raw: () => fetch(url).then(r => r.json()),
  all3: async () => { const a = new AbortController(); const t = setTimeout(() => a.abort(), 30000); try { return await fetch(url, { method: 'GET', headers: { accept: 'application/json' }, signal: a.signal }).then(r => r.text()).then(JSON.parse) } finally { clearTimeout(t) } },
  sdk: () => lineStatusByMode(c, P),
  of: () => of.GET('/sandbox/tfl/Line/Mode/{m}/Status', { params: { path: { m: 'tube' } } }),
}
const t: Record<string, number[]> = Object.fromEntries(Object.keys(kinds).map(k => [k, []]))
for (let i = 0; i < 6000; i++) for (const [k, f] of Object.entries(kinds)) { const a = performance.now(); await f(); if (i > 500) t[k]!.push(performance.now() - a) }
const q = (v: number[], p: number) => { v.sort((a, b) => a - b); return v[Math.floor(v.length * p)]! }
for (const k of Object.keys(kinds)) console.log(k.padEnd(14), q(t[k]!, .1).toFixed(4), q(t[k]!, .5).toFixed(4), (q(t[k]!, .1) / q(t.raw!, .1)).toFixed(3), (q(t[k]!, .5) / q(t.raw!, .5)).toFixed(3))
s.close(); s.closeAllConnections()
