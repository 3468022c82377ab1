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

/** What the build of the pages has written; no inline script runs on pages that say nothing of theirs. */
export function inlineScriptHashes(siteDir: string): readonly string[] {
  try {
    const hashes: unknown = JSON.parse(readFileSync(join(siteDir, '.inline-scripts.json'), 'utf8'))
    return Array.isArray(hashes) ? hashes.map(String).filter((hash) => /^sha256-[\w+/]{43}=$/.test(hash)) : []
  } catch {
    return []
  }
}
