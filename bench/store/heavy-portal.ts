import { openPortalStore } from '../../server/src/open-portal-store.ts'
import { signedInPerson, newKey } from '../../server/testing/trial-person.ts'
import { startTrialPortal } from '../../server/testing/trial-portal.ts'

// A portal with one account that has used a great deal. Asked anything, it says how long one turn of its event loop
// took at most since it was asked before.

const rows = Number(process.argv[2])
const databaseUrl = process.argv[3] ?? ''
const portal = await startTrialPortal(databaseUrl === '' ? {} : { DATABASE_URL: databaseUrl })
const person = await signedInPerson(portal.origin, 'bench@example.org')
const keys: string[] = []
for (let key = 0; key < 5; key += 1) keys.push((await newKey(person)).id)

const { store } = await openPortalStore({
  dataDir: portal.dataDir,
  databaseUrl: databaseUrl || undefined,
  keyPepper: undefined,
})
const today = Date.now()
const atOnce = 20_000
const days = 400
/** Of each key, so that every row is another. */
const operations = Math.ceil(rows / days / keys.length)
for (let from = 0; from < rows; from += atOnce) {
  const some = Array.from({ length: Math.min(atOnce, rows - from) }, (_, index) => {
    const row = from + index
    const day = new Date(today - (row % days) * 86_400_000).toISOString().slice(0, 10)
    const operationId = `tfl.operation${Math.floor(row / days) % operations}`
    const keyId = keys[Math.floor(row / days / operations)] ?? ''
    return { day, keyId, operationId, calls: 3, errors: 1, limited: 0 }
  })
  await store.transaction((inside) => inside.usage.add(some))
}
await store.close()

// Between two turns of the event loop: how long it took, and how much of that this thread worked. The difference is the
// machine's, which others use as well.
const stood = { wallMs: 0, workMs: 0 }
let [wall, work] = [performance.now(), process.threadCpuUsage()]
setInterval(() => {
  const used = process.threadCpuUsage(work)
  stood.wallMs = Math.max(stood.wallMs, performance.now() - wall)
  stood.workMs = Math.max(stood.workMs, (used.user + used.system) / 1_000)
  ;[wall, work] = [performance.now(), process.threadCpuUsage()]
}, 1)
process.on('message', (question) => {
  if (question === 'stop') void portal.close().finally(() => process.exit(0))
  else process.send?.({ ...stood })
  Object.assign(stood, { wallMs: 0, workMs: 0 })
})
process.send?.({
  origin: portal.origin,
  cookie: [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
})
