import { frameAddress, cityAddress } from './addresses'
import { readTold } from './read-told'
import type { RunOrder, Told } from './told'

/** A program that runs somewhere it can do no harm. */
export type Run = { readonly stop: () => void }

let fetched: Promise<string> | undefined

/**
 * Runs code in a frame of an origin of its own, whose policy lets it reach nobody. What it tells is a stranger's word: it
 * is read as data, and shown as text.
 */
export function openRun(code: string, origin: string, onTold: (told: Told) => void): Run {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.title = 'The program that runs'
  frame.hidden = true
  frame.src = frameAddress
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
    frame.contentWindow?.postMessage({ city, code, origin } satisfies RunOrder, '*')
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

/** Fetched by the page, because the frame may fetch nothing. */
async function cityProgram(): Promise<string> {
  fetched ??= fetch(cityAddress).then((response) => {
    if (!response.ok) throw new Error(`The sandbox could not be loaded: status ${response.status}.`)
    return response.text()
  })
  try {
    return await fetched
  } catch (error) {
    fetched = undefined
    throw error
  }
}
