import path from 'node:path'
import { readGeneratedRoutes } from './routes/generated-routes.ts'

/** What a bundler's loader may know of itself. */
type Loading = { readonly resourcePath: string; readonly addDependency: (file: string) => void }

/**
 * A bundler's loader for files that Docusaurus writes and every page carries: takes out what only the build reads, and
 * with it the paths of the machine that builds. Of the registry only code is left, named by numbers; pages fetch their
 * data, see `routes/`.
 */
export default function slimGenerated(this: Loading, source: string): string {
  const slim = slimmed[path.basename(this.resourcePath)]
  if (slim) return slim(source)
  const folder = path.dirname(this.resourcePath)
  for (const name of ['routesChunkNames.json', 'routes.js']) this.addDependency(path.join(folder, name))
  return slimRegistry(source, readGeneratedRoutes(folder).code)
}

const slimmed: Readonly<Record<string, (source: string) => string>> = {
  'docusaurus.config.mjs': slimConfig,
  'globalData.json': slimGlobalData,
  'site-metadata.json': (source) => JSON.stringify({ ...JSON.parse(source), pluginVersions: {} }),
}

export function slimConfig(source: string): string {
  const config = /^export default (\{[^]*\});?\s*$/m.exec(source)?.[1] ?? '{}'
  const { presets: _presets, plugins: _plugins, themeConfig, ...rest } = JSON.parse(config)
  const { prism: _prism, ...shown } = themeConfig
  return `export default ${JSON.stringify({ ...rest, presets: [], plugins: [], themeConfig: shown })}`
}

/** The theme asks which versions of guides there are, and never which guides. */
export function slimGlobalData(source: string): string {
  return JSON.stringify(JSON.parse(source), (key, value: unknown) =>
    ['docs', 'draftIds', 'sidebars'].includes(key) ? (Array.isArray(value) ? [] : {}) : value,
  )
}

/** The lines of what is code. Only the server's rendering reports addresses, so they are left out. */
export function slimRegistry(source: string, code: readonly string[]): string {
  const lines = new Map(
    [...source.matchAll(/^\s*"([^"]+)": (\[.*\]),?(?:\};)?\s*$/gm)].map(([, name = '', entry = '']) => [name, entry]),
  )
  const kept = code.map((name, index) => {
    const entry = lines.get(name)
    if (entry === undefined)
      throw new Error('Docusaurus writes its registry otherwise than bundle/slim-generated.ts reads it.')
    return `  "${index}": ${entry.replace(/\), "(?:[^"\\]|\\.)*", require\.resolveWeak/, '), "", require.resolveWeak')},\n`
  })
  return `export default {\n${kept.join('')}};\n`
}
