import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '@docusaurus/types'

// Docusaurus reads this file through a transpiler; everything below it is loaded by Node itself, so that the
// house's own TypeScript runs here exactly as it runs everywhere else.
const load = createRequire(import.meta.url)
const { siteConfig } = load('./site-config.ts') as typeof import('./site-config.ts') // the module named here, nothing else

const siteDir = path.dirname(fileURLToPath(import.meta.url))

export default function createConfig(): Promise<Config> {
  return siteConfig(siteDir, process.env)
}
