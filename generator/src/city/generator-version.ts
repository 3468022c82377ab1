import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { sha256 } from './provenance.ts'

let version: Promise<string> | undefined

/**
 * Which generator this is: a short hash of the code that `generateApi` reaches, ours as one bundle and the tools by
 * their versions. A comment, a lint rule or a page changes no SDK, so neither changes this.
 */
export function generatorVersion(): Promise<string> {
  const tools = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')
  version ??= reachedCode().then((code) => sha256(code + tools).slice(0, 12))
  return version
}

/** Our own modules as one text, as far as anything in them is used. */
export async function reachedCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'generate-api.ts')],
    bundle: true,
    write: false,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    conditions: ['city-source'],
    plugins: [ownCode],
  })
  return outputFiles.map(({ text }) => text).join('')
}

const ownCode: Plugin = {
  name: 'own-code',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path }) => (path.startsWith('@openlondon/') ? undefined : { external: true }))
  },
}
