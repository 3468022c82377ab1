import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the site's pages may load and run: files of their own origin, the inline scripts that the build knows by their
 * hashes, and the origins the operator names. Inline styles stay allowed; WebAssembly is for search.
 */
export function contentPolicy(connectOrigins: readonly string[], scriptHashes: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "worker-src 'self' blob:",
    ["connect-src 'self'", ...connectOrigins].join(' '),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * What the document may do in which strangers' programs run: it has no origin, loads nothing, asks nobody and goes nowhere.
 * Its own script starts workers; the sandbox's checks in them are compiled from text. The document says the same of itself
 * for hosts that send no policy, but for what only a header may say: the origin that is none, and who may show it.
 */
export function sealedPolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'unsafe-eval'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts',
  ].join('; ')
}

/** What the build of the pages has written; no inline script runs on pages that say nothing of theirs. */
export function inlineScriptHashes(siteDir: string): readonly string[] {
  try {
    const hashes: unknown = JSON.parse(readFileSync(join(siteDir, '.inline-scripts.json'), 'utf8'))
    return Array.isArray(hashes) ? hashes.map(String).filter((hash) => /^sha256-[\w+/]{43}=$/.test(hash)) : []
  } catch {
    return []
  }
}
