import { addressOf } from './address.ts'
import type { RawAnswer } from './call.ts'
import { withDeadline } from './deadline.ts'
import { decode } from './decode.ts'
import type { ApiDescriptor, OperationDescriptor, OutgoingRequest } from './descriptor.ts'
import { NetworkError } from './errors.ts'
import { retryDelayMs } from './retry.ts'
import type { CallOptions, Settings } from './options.ts'
import { callUrl, type Params } from './url.ts'

/** One call: tries, waits and tries again until there is data, an error worth telling, or no time left. */
export async function send(
  settings: Settings,
  api: ApiDescriptor,
  descriptor: OperationDescriptor,
  params: Params,
  options: CallOptions,
): Promise<RawAnswer<unknown>> {
  const { hooks, fetch = globalThis.fetch } = settings
  const { path, method = 'GET', accept = 'application/json' } = descriptor
  const operation = `${api.id}.${descriptor.name}`
  const timeoutMs = options.timeoutMs ?? settings.timeoutMs ?? 30_000
  const retries = descriptor.once ? 0 : (options.retries ?? settings.retries ?? 2)
  const endsAt = Date.now() + timeoutMs
  const [base, secretHeaders, secretQuery] = addressOf(api, settings)
  const url = base + callUrl(path, { __proto__: null, ...params, ...secretQuery })

  return withDeadline(operation, timeoutMs, options.signal, async (signal, wait) => {
    // The platform rejects with the abort reason or with some error of its own; only the latter gets our name.
    const failed = (cause: unknown): never => {
      throw signal.aborted
        ? signal.reason
        : new NetworkError(operation, 'no answer', { name: 'NetworkError', status: 0, cause })
    }
    for (let attempt = 1; ; attempt += 1) {
      const event = { operation, attempt, method, path }
      try {
        const request: OutgoingRequest = {
          method,
          signal,
          headers: { accept, ...settings.headers, ...options.headers },
        }
        descriptor.content?.(request, params, descriptor)
        const { headers } = request
        await hooks?.onRequest?.({ ...event, headers })
        const response = await fetch(url, { ...request, headers: { ...headers, ...secretHeaders } }).catch(failed)
        await hooks?.onResponse?.({ ...event, response })
        const read = await (response.ok && descriptor.blob ? response.blob() : response.text()).catch(failed)
        // Only `parseAsIs` ever sees a Blob, and hands it on.
        const data = decode(operation, descriptor, response, read as string)
        return { data, response, content: read, attempts: attempt }
      } catch (error) {
        const delayMs = retryDelayMs(error, attempt, Date.now(), Math.random())
        // A wait that outlasts the limit would only turn a telling error into a timeout.
        if (attempt > retries || Date.now() + delayMs > endsAt) throw error
        await Promise.all([wait(delayMs), hooks?.onRetry?.({ ...event, error, delayMs })])
      }
    }
  })
}
