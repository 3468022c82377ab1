import type { Config } from './config.ts'

/** What an operator may have meant otherwise, a sentence each: nothing that keeps a server from starting. */
export function startNotes({ mode, metricsToken }: Pick<Config, 'mode' | 'metricsToken'>): readonly string[] {
  if (mode !== 'production') return []
  return metricsToken === undefined
    ? [
        'METRICS_TOKEN is not set: /metrics answers whoever asks on this machine itself, and Prometheus nowhere else. Set it to 32 random characters or more.',
      ]
    : []
}
