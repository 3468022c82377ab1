import { readReply } from './read-reply'
import { cityProgram, createSealedFrame } from './sealed-frame'
import { runBounds, type AskOrder, type Question, type Reply } from './told'

type OpenedCity = { readonly ask: (question: Omit<Question, 'id' | 'kind'>, signal: AbortSignal) => Promise<Reply> }

let opened: Promise<OpenedCity> | undefined

/**
 * The sandbox's answer to a call, made in a sealed frame of this page, which stays as long as the page. Rejects when the city
 * cannot be loaded, knows nobody of that address, or takes longer than a program may.
 */
export async function askPageCity(request: Request, origin: string): Promise<Response> {
  const { method, url, headers, signal } = request
  const hasBody = !['GET', 'HEAD'].includes(method)
  const body = hasBody ? await request.arrayBuffer() : undefined
  opened ??= openCity()
  const city = await opened.catch((error: unknown) => {
    opened = undefined
    throw error
  })
  const reply = await city.ask({ method, url, headers: Object.fromEntries(headers), body, origin }, signal)
  if (reply.kind === 'unanswered') throw new Error(reply.message)
  return new Response(isEmpty(reply.status) ? null : reply.body, {
    status: reply.status,
    headers: reply.headers.map(([name, value]): [string, string] => [name, value]),
  })
}

/** Those may have no body, not even one of no bytes (Fetch, "null body status"). */
const isEmpty = (status: number): boolean => [204, 205, 304].includes(status)

async function openCity(): Promise<OpenedCity> {
  const frame = createSealedFrame('The city that answers')
  const waiting = new Map<number, (reply: Reply) => void>()
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const reply = source === frame.contentWindow ? readReply(data) : undefined
    if (reply) waiting.get(reply.id)?.(reply)
  })
  const stands = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  const [program] = await Promise.all([cityProgram(), stands])
  let city: string | undefined = program
  let questions = 0
  const giveUp = (): void => {
    frame.remove()
    opened = undefined
  }
  return {
    ask: (question, signal) => {
      questions += 1
      const id = questions
      const order: AskOrder = { kind: 'ask', ...(city && { city }), question: { kind: 'question', id, ...question } }
      city = undefined
      return new Promise<Reply>((resolve, reject) => {
        const late = new Error(`The city in this page took longer than ${runBounds.timeMs / 1_000} seconds.`)
        const clock = setTimeout(() => (giveUp(), reject(late)), runBounds.timeMs)
        const end = (): void => {
          clearTimeout(clock)
          waiting.delete(id)
        }
        signal.addEventListener('abort', () => (end(), reject(signal.reason)))
        waiting.set(id, (reply) => (end(), resolve(reply)))
        // Its origin is none that could be named.
        frame.contentWindow?.postMessage(order, '*')
      })
    },
  }
}
