import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../../server/src/app.ts'
import { readConfig } from '../../server/src/config.ts'
import { newKey, signedInPerson } from '../../server/testing/trial-person.ts'
import { report } from './child-report.ts'

// The real server as it runs by default, its log included; only the limits are out of the way.
const dataDir = await mkdtemp(join(tmpdir(), 'bench-gateway-'))
const config = readConfig({
  PORT: '0',
  DATA_DIR: dataDir,
  CITY_DIR: join(import.meta.dirname, '../../openapi'),
  UPSTREAM_TFL: process.argv[2],
  LIMIT_KEY_PER_MINUTE: '10000000',
  LIMIT_ACCOUNT_PER_MINUTE: '10000000',
  LIMIT_ACCOUNT_PER_DAY: '100000000',
  CACHE_MB: '0',
})
const server = await startServer(config)
const { secret } = await newKey(await signedInPerson(server.origin, 'bench@example.org'))
report(server.origin, secret, async () => {
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})
