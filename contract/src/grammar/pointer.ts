import { isRecord } from './record.ts'

/** One reference token, escaped (RFC 6901, section 3). */
export const escapeToken = (token: string): string =>
  /[~/]/.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token

/** `below('/paths', '/Line')` is `/paths/~1Line`. */
export const below = (pointer: string, ...tokens: readonly (string | number)[]): string =>
  tokens.reduce<string>((path, token) => `${path}/${escapeToken(String(token))}`, pointer)

/** Tokens of a pointer, also when it came as a percent-encoded URL fragment (RFC 6901, section 6). */
export function tokensOf(pointer: string): readonly string[] {
  const path = pointer.startsWith('#') ? decodeFragment(pointer.slice(1)) : pointer
  if (path === '' || path === '/') return []
  return path
    .replace(/^\//, '')
    .split('/')
    .map((token) => (token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token))
}

/** The value a pointer names, or `undefined`. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const token of tokensOf(pointer)) {
    if (Array.isArray(value)) value = value[Number(token)]
    else if (isRecord(value) && Object.hasOwn(value, token)) value = value[token]
    else return undefined
  }
  return value
}

/** Owners write a bare `%` in fragments; that must not stop the load. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
