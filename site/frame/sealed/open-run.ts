import { readTold } from './read-told'
import { cityProgram, createSealedFrame } from './sealed-frame'
import type { RunOrder, Told } from './told'

/** A program that runs somewhere it can do no harm. */
export type Run = { readonly stop: () => void }

/**
 * Runs code in a frame of an origin of its own, whose policy lets it reach nobody. What it tells is a stranger's word: it
 * is read as data, and shown as text.
 */
export function openRun(code: string, origin: string, onTold: (told: Told) => void): Run {
  const frame = createSealedFrame('The program that runs')
  const hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow) return
    const told = readTold(data)
    if (told) onTold(told)
  }
  const stop = (): void => {
    removeEventListener('message', hear)
    frame.remove()
  }
  const begin = async (): Promise<void> => {
    const city = await cityProgram()
    // Its origin is none that could be named.
    frame.contentWindow?.postMessage({ kind: 'run', city, code, origin } satisfies RunOrder, '*')
  }
  frame.addEventListener('load', () => {
    begin().catch((error: unknown) => {
      onTold({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
      stop()
    })
  })
  addEventListener('message', hear)
  document.body.append(frame)
  return { stop }
}
