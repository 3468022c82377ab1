import type { IncomingMessage } from 'node:http'
import { parseKey } from '../keys/key-format.ts'

/**
 * A warning for a request that brings a key of the gateway, wherever it stands. The sandbox has no use for it: most often
 * a program means to call the gateway and has the wrong address, and wonders why the answers never change.
 */
export function liveKeyWarning(keyPrefix: string, request: IncomingMessage): string | undefined {
  const candidates = new RegExp(`(?<![0-9A-Za-z_])${keyPrefix}_(?:live|pub)_[0-9A-Za-z]+`, 'g')
  const texts = [request.url ?? '', ...request.rawHeaders.filter((_text, index) => index % 2 === 1)]
  const hasKey = texts.some((text) =>
    text.includes(keyPrefix) ? text.match(candidates)?.some((key) => parseKey(keyPrefix, key) !== undefined) : false,
  )
  return hasKey ? 'a key of the gateway was sent to the sandbox, which needs none; live data is below /api' : undefined
}
