import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/** Leads to sources: the package's own map says which lie behind its doors. */
export function sdkPlugin(packageName: string, sdkDir: string): Plugin {
  const { exports } = JSON.parse(readFileSync(join(sdkDir, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { 'city-source'?: string }> // package.json §exports, as the generator writes it
  }
  return {
    name: 'city-sdk',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^@/ }, ({ path }) => {
        if (path !== packageName && !path.startsWith(`${packageName}/`)) return undefined
        const target = exports[`.${path.slice(packageName.length)}`]
        const source = typeof target === 'object' ? target['city-source'] : undefined
        const file = source === undefined ? undefined : join(sdkDir, source)
        return file !== undefined && existsSync(file) ? { path: file } : { errors: [{ text: `There is no ${path}.` }] }
      })
    },
  }
}
