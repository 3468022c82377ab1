import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What became of a file: written, written where nothing remembers how it was, or left for what is in it uncommitted. */
export type Written = 'written' | 'unwatched' | 'left'

/** Write the mended texts. A file with changes that git has not is left alone unless `force` says otherwise. */
export function writeMends(mends: ReadonlyMap<string, string>, force: boolean): ReadonlyMap<string, Written> {
  return new Map(
    [...mends].map(([file, text]) => {
      const state = stateOf(file)
      if (state === 'dirty' && !force) return [file, 'left'] as const
      writeFileSync(file, text)
      return [file, state === 'unknown' ? 'unwatched' : 'written'] as const
    }),
  )
}

function stateOf(file: string): 'clean' | 'dirty' | 'unknown' {
  try {
    const changes = execFileSync('git', ['status', '--porcelain', '--ignored', '--', file], {
      cwd: dirname(file),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return changes === '' ? 'clean' : 'dirty'
  } catch {
    return 'unknown'
  }
}
