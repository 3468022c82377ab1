import { loadKeptCity } from '@openlondon/contract'
import { exampleValues, writeCall } from '@openlondon/contract/call'
import { serveSandbox } from '../server/src/sandbox/index.ts'
const city = await loadKeptCity(process.env.CITY_DIR ?? 'openapi')
const { origin, close } = await serveSandbox(city)
for (const api of city.apis) {
  const by: Record<string, string[]> = {}
  for (const op of api.operations) {
    const { method, path, headers, body } = writeCall(op, exampleValues(api, op))
    const r = await fetch(`${origin}/sandbox/${api.id}${path}`, { method, headers, ...(body !== undefined && { body }) })
    await r.arrayBuffer()
    const s = (r.headers.get('x-sandbox-answer') ?? 'none').split(':')[0] + (r.ok ? '' : ' ' + r.status)
    ;(by[s] ??= []).push(op.name)
  }
  console.log(api.id, Object.entries(by).map(([s, l]) => `${s} ${l.length}` + (s === 'world' ? '' : ` (${l.slice(0, 40).join(' ')})`)).join(' · '))
}
await close()
