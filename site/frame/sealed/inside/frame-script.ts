import type { SealedOrder } from '../told.ts'
import { answerCall } from './answering-worker.ts'
import { startProgram } from './program-worker.ts'

// The only script of the frame's own document. Nothing runs here, but in workers that this can end: an endless loop holds up
// nobody, and what a program can reach has neither a page nor an address to go to.

addEventListener('message', ({ source, data: order, origin }: MessageEvent<SealedOrder>) => {
  if (source !== parent) return
  if (order.kind === 'ask') return answerCall(order, (reply) => parent.postMessage(reply, origin))
  const { city, code, origin: home } = order
  startProgram(city, { kind: 'program', code, origin: home }, (told) => parent.postMessage(told, origin))
})
