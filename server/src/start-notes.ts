import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** What an operator may have meant otherwise, a sentence each: nothing that keeps a server from starting. */
export function startNotes(config: Pick<Config, 'mode' | 'metricsToken' | 'siteDir'>): readonly string[] {
  return [...notesOfMetrics(config), ...notesOfPages(config)]
}

function notesOfMetrics({ mode, metricsToken }: Pick<Config, 'mode' | 'metricsToken'>): readonly string[] {
  if (mode !== 'production' || metricsToken !== undefined) return []
  return [
    'METRICS_TOKEN is not set: /metrics answers whoever asks on this machine itself, and Prometheus nowhere else. Set it to 32 random characters or more.',
  ]
}

/** A build that was broken off leaves pages that look whole until somebody uses them. */
function notesOfPages({ mode, siteDir }: Pick<Config, 'mode' | 'siteDir'>): readonly string[] {
  const has = (name: string): boolean => existsSync(join(siteDir, name))
  if (!has('index.html'))
    return mode === 'production'
      ? [`There are no pages in ${siteDir}: whoever opens the portal finds nothing. Build them, or set SITE_DIR.`]
      : []
  if (has('.inline-scripts.json')) return []
  return [
    'The pages in SITE_DIR were not built to the end, and nothing on them works. Build them again: npm run build.',
  ]
}
