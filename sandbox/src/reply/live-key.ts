import type { RequestHeaders } from '@openlondon/contract/request'

type Asked = { readonly path: string; readonly search: string; readonly headers: RequestHeaders }

/**
 * A warning for a request that brings a key of the gateway, wherever it stands: anything that looks like one. The sandbox
 * has no use for it: most often a program means to call the gateway and has the wrong address, and wonders why the answers
 * never change.
 */
export function liveKeyWarning(keyPrefix: string, { path, search, headers }: Asked): string | undefined {
  const key = new RegExp(`(?<![0-9A-Za-z_])${keyPrefix}_(?:live|pub)_[0-9A-Za-z]{20,}`)
  const texts = [path, search, ...Object.values(headers).flatMap((value) => value ?? [])]
  const hasKey = texts.some((text) => text.includes(keyPrefix) && key.test(text))
  return hasKey ? 'a key of the gateway was sent to the sandbox, which needs none; live data is below /api' : undefined
}
