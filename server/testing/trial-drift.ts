import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeDriftCity } from '@openlondon/contract/testing/drift-cases'
import { newKey, signedInPerson } from './trial-person.ts'
import { startTrialPortal, type TrialPortal } from './trial-portal.ts'
import type { EngineName } from '../src/store/database/database.ts'

/** A portal whose one API has as many operations as a test likes, all of the same contract, and an owner of the test's. */
export type TrialDrift = {
  readonly portal: TrialPortal
  /** Call `/case<index>/<id>` through the gateway. */
  readonly call: (index: number, id?: string, headers?: Readonly<Record<string, string>>) => Promise<Response>
  /** What the store knows of an operation. */
  readonly rowsOf: (table: 'look' | 'misfit', index: number) => Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Wait until every answer that was to be looked at has been. */
  readonly untilLooked: () => Promise<void>
  readonly close: () => Promise<void>
}

type Owner = { readonly url: string; readonly close: () => Promise<void> }

export async function startTrialDrift(
  operations: number,
  startOwner: (cityDir: string) => Promise<Owner>,
  environment: Readonly<Record<string, string>> = {},
  engine: EngineName = 'sqlite',
): Promise<TrialDrift> {
  const cityDir = await writeDriftCity(operations)
  const owner = await startOwner(cityDir)
  const portal = await startTrialPortal(
    {
      CITY_DIR: cityDir,
      UPSTREAM_BUSES: owner.url,
      LIMIT_KEY_PER_MINUTE: '100000',
      LIMIT_ACCOUNT_PER_MINUTE: '100000',
      TRUTH_MS_PER_SECOND: '1000',
      ...environment,
    },
    engine,
  )
  const { secret } = await newKey(await signedInPerson(portal.origin, 'somebody@example.org'))
  return {
    portal,
    call: (index, id = '58234', headers = {}) =>
      fetch(`${portal.origin}/api/buses/case${index}/${id}`, { headers: { 'x-api-key': secret, ...headers } }),
    rowsOf: async (table, index) => {
      const all = (await portal.place.rows())[table] ?? []
      return all.filter((row) => row['operation_id'] === `buses.case${index}`)
    },
    untilLooked: async () => {
      for (let isWaiting = true; isWaiting;) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        const text = await (await fetch(`${portal.origin}/metrics`)).text()
        isWaiting = !/^gateway_looks_waiting 0$/m.test(text)
      }
    },
    close: async () => {
      await portal.close()
      await owner.close()
    },
  }
}

/** An owner that answers as a test says. */
export async function startOwnerOf(listener: RequestListener): Promise<Owner> {
  const server = createServer(listener)
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
