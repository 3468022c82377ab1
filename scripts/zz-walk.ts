import { loadKeptCity } from '@openlondon/contract'
import { serveSandbox } from '../server/src/sandbox/index.ts'
import { foreignIds } from '../openapi/world/foreign-ids.ts'
import { walkCity } from '../city-tests/walk/walk.ts'
const city = await loadKeptCity(process.env.CITY_DIR ?? 'openapi')
const { origin, close } = await serveSandbox(city)
const t = performance.now()
const cpu = process.cpuUsage()
const r = await walkCity(city, origin, process.env.SEED ?? 'walk', Number(process.env.WALKS ?? 200), Number(process.env.STEPS ?? 8), ({ operation }, brand, id) => foreignIds.some((one) => one.operation === operation.id && one.brand === brand && one.ids.test(id)))
const used = process.cpuUsage(cpu)
console.log(r.steps, 'steps', r.followed, 'followed', r.contradictions.length, 'contradictions', Math.round(performance.now() - t), 'ms', (used.user + used.system) / 1e3, 'cpu ms')
const kinds = new Map<string, { n: number; ex: string[] }>()
for (const c of r.contradictions) { const k = c.fault.replace(/"[^"]*"/g, '"…"').replace(/\b[\w:.\/-]*\d[\w:.\/-]*\b/g, '#'); const e = kinds.get(k) ?? { n: 0, ex: [] }; e.n++; if (e.ex.length < 2) e.ex.push(c.fault + '\n      ' + c.path.slice(-2).join('\n      ')); kinds.set(k, e) }
for (const [, e] of [...kinds].sort((a, b) => b[1].n - a[1].n).slice(0, 45)) console.log(e.n, e.ex.join('\n   '))
await close()
