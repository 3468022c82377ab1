import type { Client } from '../../index.ts'
import { callKey, isRead } from '../call-key.ts'
import { withSend, type Answered, type Sent } from '../send.ts'

type Flight = {
  readonly answer: Promise<Answered>
  readonly controller: AbortController
  /** How its answer is read: `stream()` of an operation is another reading of the same. */
  readonly descriptor: Sent[1]
  passengers: number
}

/**
 * A client that asks once when several want the same at the same time. Each waits by its own signal; the request is given up
 * when nobody waits any more. Everybody gets data of their own, and the same error.
 *
 * @example const city = coalesce(createClient(options))
 */
export function coalesce<Wrapped extends Client>(client: Wrapped): Wrapped {
  const flights = new Map<string, Flight>()

  return withSend(client, async (...call) => {
    const [api, descriptor, params, options] = call
    if (!isRead(call)) return client.send(...call)
    const { signal, timeoutMs, retries } = options
    signal?.throwIfAborted()
    const key = `${callKey(call)} ${timeoutMs} ${retries}`

    function start(): Flight {
      const controller = new AbortController()
      const answer = client.send(api, descriptor, params, { ...options, signal: controller.signal })
      const started = { answer, controller, descriptor, passengers: 0 }
      const land = (): void => void (flights.get(key) === started && flights.delete(key))
      answer.then(land, land)
      flights.set(key, started)
      return started
    }

    const known = flights.get(key)
    const flight = known?.descriptor === descriptor ? known : start()
    const isFirst = flight.passengers === 0
    flight.passengers += 1
    let leave = (): void => {}
    try {
      const answer = await new Promise<Answered>((resolve, reject) => {
        leave = () => {
          reject(signal?.reason)
          flight.passengers -= 1
          if (flight.passengers > 0) return
          // Who comes now asks anew.
          if (flights.get(key) === flight) flights.delete(key)
          flight.controller.abort(signal?.reason)
        }
        signal?.addEventListener('abort', leave)
        flight.answer.then(resolve, reject)
      })
      return isFirst ? answer : { ...answer, response: answer.response, data: structuredClone(answer.data) }
    } finally {
      signal?.removeEventListener('abort', leave)
    }
  })
}
