import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../../server/src/app.ts'
import { readConfig } from '../../server/src/config.ts'
import { newKey, signedInPerson, type Person } from '../../server/testing/trial-person.ts'
import { letCallsDieYoung } from '../../server/src/young-calls.ts'
import { report } from './child-report.ts'

// The real server as it runs by default, its log included; only the limits are out of the way. Settings come from the
// environment, the owner and the number of holders from the command.
const [owner, holders = '1'] = process.argv.slice(2)
const dataDir = await mkdtemp(join(tmpdir(), 'bench-gateway-'))
const config = readConfig({
  LIMIT_KEY_PER_MINUTE: '10000000',
  LIMIT_ACCOUNT_PER_MINUTE: '10000000',
  LIMIT_ACCOUNT_PER_DAY: '100000000',
  ...process.env,
  PORT: '0',
  DATA_DIR: dataDir,
  CITY_DIR: join(import.meta.dirname, '../../openapi'),
  UPSTREAM_TFL: owner,
  UPSTREAM_POSTCODES: owner,
})
letCallsDieYoung()
const server = await startServer(config)
const people: { readonly person: Person; readonly secret: string }[] = []
for (let index = 0; index < Number(holders); index += 1) {
  const person = await signedInPerson(server.origin, `bench${index}@example.org`)
  people.push({ person, secret: (await newKey(person)).secret })
}

/** What the portal has counted for each holder, once it has written it. */
async function usage(): Promise<readonly unknown[]> {
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  return Promise.all(people.map(async ({ person }) => (await person.call('GET', '/usage')).body.totals))
}

report(
  server.origin,
  people.map(({ secret }) => secret),
  async () => {
    await server.close()
    await rm(dataDir, { recursive: true, force: true })
  },
  { usage },
)
