import type { AskOrder } from '../told.ts'
import { openWorker } from './open-worker.ts'

let worker: Worker | undefined

/** One worker for all calls, because what one of them wrote, the next is to see. No program ever runs in it. */
export function answerCall({ city = '', question }: AskOrder, tell: (reply: unknown) => void): void {
  worker ??= answering(city, tell)
  worker.postMessage(question)
}

function answering(city: string, tell: (reply: unknown) => void): Worker {
  const opened = openWorker(city)
  opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => tell(data))
  return opened
}
