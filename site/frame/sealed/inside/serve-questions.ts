import type { Question, Reply } from '../told.ts'
import { atHome } from './at-home.ts'
import type { Offline, SealedCity } from './sealed-city.ts'

/** Answers calls as the sandbox does: all by one city, which keeps what a session wrote for as long as the worker lives. */
export function serveQuestions({ offline }: Pick<SealedCity, 'offline'>): void {
  const city = offline()
  addEventListener('message', ({ data }: MessageEvent<Question | { readonly kind: 'program' }>) => {
    if (data.kind === 'question') void replyTo(city, data).then((reply) => postMessage(reply))
  })
}

/** What the city says to a call; a call that is none of its own has no answer. */
export async function replyTo(city: Offline, question: Question): Promise<Reply> {
  const { id, method, url, headers, body, origin } = question
  try {
    const response = await city.fetch(atHome(url, origin, city.origin), {
      method,
      headers,
      ...(body && { body }),
    })
    const { status } = response
    return { kind: 'answered', id, status, headers: [...response.headers], body: await response.arrayBuffer() }
  } catch (error) {
    return { kind: 'unanswered', id, message: error instanceof Error ? error.message : String(error) }
  }
}
