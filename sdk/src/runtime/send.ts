import { addressOf } from './address.ts'
import type { RawAnswer } from './call.ts'
import { withDeadline } from './deadline.ts'
import type { ApiDescriptor, BodyParser, OperationDescriptor, OutgoingRequest } from './descriptor.ts'
import { failing } from './errors.ts'
import { mergedHeaders } from './headers.ts'
import { noAnswer } from './no-answer.ts'
import type { CallOptions, Settings } from './options.ts'
import { retryDelayMs } from './retry.ts'
import { saidIn } from './said.ts'
import { callUrl, type Params } from './url.ts'

/** One call: tries, waits and tries again until there is data, an error worth telling, or no time left. */
export async function send(
  settings: Settings,
  api: ApiDescriptor,
  descriptor: OperationDescriptor,
  params: Params,
  options: CallOptions,
): Promise<RawAnswer<unknown>> {
  const { hooks, fetch = globalThis.fetch, maxBodyBytes = 2 ** 26 } = settings
  const { path, method = 'GET', accept = 'application/json', kind: isKind } = descriptor
  // It takes no notice of a second argument that is no function.
  const parse: BodyParser = descriptor.parse ?? (JSON.parse as (text: string) => unknown)
  const operation = `${api.id}.${descriptor.name}`
  const fail = failing(operation)
  // Timers count in 32 bits: a longer limit would fire at once. This is 23 days, and what no limit comes to.
  const timeoutMs = Math.min((options.timeoutMs ?? settings.timeoutMs ?? 30_000) || 2e9, 2e9)
  const retries = descriptor.once ? 0 : (options.retries ?? settings.retries ?? 2)
  const endsAt = Date.now() + timeoutMs
  const [base, key, keyHeaders, keyQuery] = addressOf(api, settings)
  const url = base + callUrl(path, { __proto__: null, ...params, ...keyQuery }, fail)
  // Neither without a scheme nor with a name in it, which would be relative to a page or refused by some platforms.
  if (!/^(https?:\/)?\/[^/\s@]+\//.test(url)) throw fail('UsageError', 'no such address or header')
  // An answer may repeat what it was asked, and spell it in its own way where it is no letter and no digit.
  const hide = (text: string): string =>
    key ? text.replace(RegExp(key.replace(/\W/g, '[^]{1,9}?'), 'gi'), '***') : text

  return withDeadline(fail, timeoutMs, options.signal, async (signal, wait) => {
    for (let attempt = 1; ; attempt += 1) {
      const event = { operation, attempt, method, path }
      try {
        const request: OutgoingRequest = {
          method,
          signal,
          headers: mergedHeaders({ accept }, settings.headers, options.headers),
        }
        descriptor.content?.(request, params, descriptor)
        await hooks?.onRequest?.({ ...event, headers: request.headers })
        // A hook may have outlasted the limit.
        signal.throwIfAborted()
        const headers = mergedHeaders(request.headers, keyHeaders)
        const response = await fetch(url, { ...request, headers }).catch((thrown: unknown) => {
          throw noAnswer(fail, url, headers, thrown)
        })
        const { status, ok } = response
        let text = ''
        const facts = () => ({
          status,
          headers: Object.fromEntries([...response.headers].map((field) => field.map(hide))) as Record<string, string>,
          text: hide(text),
        })
        // The platform's own has the address in it. A status of no class is as good as 5xx, RFC 9110 §15.
        const copied = (body?: BodyInit | null): Response =>
          new Response(body, { ...facts(), status: Math.min(status, 599) })
        await hooks?.onResponse?.({ ...event, response: copied(response.clone().body) })

        const reader = descriptor.read && ok ? undefined : response.body?.getReader()
        const decoder = new TextDecoder()
        let bytes = 0
        const broken = (): never => {
          throw fail('NetworkError', 'broken answer', { status: 0, reason: 'broken' })
        }
        for (let part; (part = (await reader?.read().catch(broken))?.value);) {
          bytes += part.length
          text += decoder.decode(part, { stream: true })
          if (bytes > maxBodyBytes)
            throw fail('BodyError', `status ${status}, more than ${maxBodyBytes} bytes`, facts())
        }
        // Only `parseAsIs` ever sees what is no text, and hands it on.
        const content = ok && descriptor.read ? await descriptor.read(response, maxBodyBytes, fail) : text
        const kind = descriptor.results?.[status]
        if (!kind && (!ok || descriptor.refuses?.(text)))
          throw fail('HttpError', `${status} ${saidIn(hide(text))}`, facts())
        let data: unknown
        let isWrong = true
        try {
          data = parse(content as string, status)
          isWrong = isKind?.(data) === false
        } catch {}
        if (isWrong) throw fail('BodyError', `status ${status}, wrong body`, facts())
        return {
          data: kind ? { kind, data } : data,
          content,
          attempts: attempt,
          get response() {
            return copied()
          },
        }
      } catch (error) {
        const delayMs = retryDelayMs(error, attempt, Date.now(), Math.random(), descriptor.final)
        // A wait that outlasts the limit would only turn a telling error into a timeout.
        if (!(attempt <= retries && Date.now() + delayMs < endsAt)) throw error
        await Promise.all([wait(delayMs), hooks?.onRetry?.({ ...event, error, delayMs })])
      }
    }
  })
}
