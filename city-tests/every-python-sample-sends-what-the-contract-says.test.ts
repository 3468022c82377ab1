import { environmentNames } from '@openlondon/contract/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasPython, pythonRequests } from '../site/pages/reference/call/testing/python-requests.ts'
import { sampleRequests, type Sent } from '../site/pages/reference/call/testing/sample-requests.ts'
import { city, operations } from './city.ts'

if (!hasPython) console.log('Skipped: there is no python3 here to run the Python samples with.')

let owner: Awaited<ReturnType<typeof pythonRequests>>
beforeAll(async () => (owner = await pythonRequests()))
afterAll(() => owner.close())

/** Values as they are, whatever the spaces between them. */
const plain = ({ url, method, body }: Sent): object => ({ url, method, body: valueOf(body) })

function valueOf(body: unknown): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    return body
  }
}

describe.skipIf(!hasPython).each(['sandbox', 'gateway'] as const)('on the way by the %s', (via) => {
  test('every sample runs as it is copied, and sends what the contract says', async () => {
    const samples = await Promise.all(
      operations.map(({ api, operation }) => sampleRequests(city, api, operation, { via, origin: owner.origin })),
    )
    const ran = await owner.run(
      samples.map(({ python }) => python),
      environmentNames(city.sdk).key,
    )
    const faults = samples.flatMap(({ wanted, python }, index) => {
      const { sent = [], failure = 'not run' } = ran[index] ?? {}
      const [one] = sent
      const lacking = Object.entries(wanted.headers).filter(
        ([name, value]) => one === undefined || (one.headers as Record<string, unknown>)[name.toLowerCase()] !== value,
      )
      const isRight =
        failure === null &&
        sent.length === 1 &&
        one &&
        lacking.length === 0 &&
        JSON.stringify(plain(one)) === JSON.stringify(plain(wanted))
      return isRight ? [] : [{ operation: operations[index]?.operation.id, failure, sent, wanted, lacking, python }]
    })
    expect(faults).toEqual([])
  })
})
