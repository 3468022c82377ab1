import { addressOf } from './address.ts'
import type { RawAnswer } from '../call/call.ts'
import { withDeadline } from './deadline.ts'
import type { ApiDescriptor, BodyParser, OperationDescriptor, OutgoingRequest } from '../call/descriptor.ts'
import { failing } from '../answer/errors.ts'
import { mergedHeaders } from './headers.ts'
import { noAnswer } from '../answer/no-answer.ts'
import type { CallOptions, Settings } from '../call/options.ts'
import { retryDelayMs } from './retry.ts'
import { saidIn } from '../answer/said.ts'
import { callUrl, type Params } from './url.ts'

/** One call with these settings: tries, waits and tries again until there is data, an error worth telling, or no time left. */
export const sending =
  (settings: Settings) =>
  async (
    api: ApiDescriptor,
    descriptor: OperationDescriptor,
    params: Params,
    options: CallOptions,
  ): Promise<RawAnswer<unknown>> => {
    const { hooks = {}, fetch: ask = fetch, maxBodyBytes = 2 ** 26 } = settings
    const {
      path,
      method = 'GET',
      // It takes no notice of a second argument that is no function.
      parse = JSON.parse as (text: string) => unknown as BodyParser,
    } = descriptor
    const operation = `${api.id}.${descriptor.name}`
    const fail = failing(operation)
    // Timers count in 32 bits: a longer limit would fire at once. This is 23 days, and what no limit comes to.
    const timeoutMs = Math.min(options.timeoutMs ?? settings.timeoutMs ?? 30_000, 2e9) || 2e9
    const retries = descriptor.once ? 0 : (options.retries ?? settings.retries ?? 2)
    const endsAt = Date.now() + timeoutMs
    const [base, rest, key, keyHeaders, keyQuery] = addressOf(api, settings)
    const url = base!.replace(/\/+$/, '') + rest + callUrl(path, params, fail, keyQuery)
    // Neither without a scheme nor with a name in it, which would be relative to a page or refused by some platforms.
    if (!/^(https?:\/)?\/[^/\s@]+\//.test(url)) throw fail('UsageError', 'no such address or header')
    // An answer may repeat what it was asked, and spell it in its own way where it is no letter and no digit.
    const hide = (text: string): string =>
      key?.trim() ? text.replace(RegExp(key.trim().replace(/\W/g, '[^]{1,9}?'), 'gi'), '***') : text

    return withDeadline(fail, timeoutMs, options.signal, async (signal, wait) => {
      for (let attempt = 1; ; attempt += 1) {
        const event = { operation, attempt, path, method }
        let worth: ReturnType<typeof fail> | undefined
        try {
          const request: OutgoingRequest = {
            signal,
            method,
            headers: mergedHeaders(
              { accept: descriptor.accept ?? 'application/json' },
              settings.headers,
              options.headers,
            ),
          }
          descriptor.content?.(request, params, descriptor)
          await hooks.onRequest?.({ ...event, headers: request.headers })
          // A hook may have outlasted the limit.
          signal.throwIfAborted()
          request.headers = mergedHeaders(request.headers, keyHeaders)
          const lost = (thrown: unknown): never => {
            throw (worth = noAnswer(fail, url, request, thrown))
          }
          const broken = (): never => lost('broken')
          const response = await ask(url, request).catch(lost)
          const { status } = response
          const headers = (): Readonly<Record<string, string>> =>
            Object.fromEntries(Array.from(response.headers, (field) => field.map(hide)))
          // The platform's own has the address in it. A status of no class is as good as 5xx, RFC 9110 §15.
          const copied = (body?: BodyInit | null): Response =>
            new Response(body, { status: Math.min(status, 599), headers: headers() })
          await hooks.onResponse?.({ ...event, response: copied(response.clone().body) })

          const read = response.ok && descriptor.read
          // Proof: a reader of the operation's own has no `read`, and takes the body itself.
          const reader = (read || response.body?.getReader()) as Partial<ReadableStreamDefaultReader> | undefined
          // Where bodies are no streams, as in React Native, they come in one piece.
          let text = reader ? '' : await response.text().catch(broken)
          const refused = (name: 'HttpError' | 'BodyError', said: string) =>
            fail(name, `${status} ${said}`, { status, text: hide(text), headers: headers() })
          const decoder = new TextDecoder()
          let bytes = 0
          for (let part; (part = (await reader?.read?.().catch(broken))?.value);) {
            bytes += part.length
            text += decoder.decode(part, { stream: true })
            if (bytes > maxBodyBytes) throw refused('BodyError', `more than ${maxBodyBytes} bytes`)
          }
          // Only `parseAsIs` ever sees what is no text, and hands it on.
          const content = read ? await read(response, maxBodyBytes, fail, broken) : text
          if (!(descriptor.isResult?.(text, status, descriptor) ?? response.ok))
            throw (worth = refused('HttpError', saidIn(hide(text))))
          try {
            const data = parse(content as string, status, descriptor)
            if (descriptor.kind?.(data) !== false)
              return {
                data,
                content,
                attempts: attempt,
                get response() {
                  return copied()
                },
              }
          } catch {
            // What cannot be read is as wrong as what is of another kind.
          }
          throw refused('BodyError', 'wrong body')
        } catch (error) {
          // Whoever has gone is told of no further try.
          signal.throwIfAborted()
          const delayMs = retryDelayMs(worth?.cause ?? {}, attempt, Date.now(), Math.random(), descriptor.final)
          // A wait that outlasts the limit would only turn a telling error into a timeout.
          if (!(attempt <= retries && Date.now() + delayMs < endsAt)) throw error
          await Promise.all([wait(delayMs), hooks.onRetry?.({ ...event, error, delayMs })])
        }
      }
    })
  }
