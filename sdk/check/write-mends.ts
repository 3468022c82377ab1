import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What became of a file: written, written where nothing remembers how it was, or left for what is in it uncommitted. */
export type Written = 'written' | 'unwatched' | 'left'

/** Write the mended texts. A file with changes that git has not is left alone unless `force` says otherwise. */
export function writeMends(mends: ReadonlyMap<string, string>, force: boolean): ReadonlyMap<string, Written> {
  return new Map(
    [...mends].map(([file, text]) => {
      const state = stateOf(file)
      if (state === 'dirty' && !force) return [file, 'left'] as const
      writeFileSync(file, encodedAs(readFileSync(file), text))
      return [file, state === 'unknown' ? 'unwatched' : 'written'] as const
    }),
  )
}

/** As the bytes before were: a compiler reads UTF-16 as well, and takes the mark at the beginning away. */
function encodedAs(before: Buffer, text: string): Buffer {
  const marked = `\u{FEFF}${text}`
  const bytes = [Buffer.from(marked), Buffer.from(marked, 'utf16le'), Buffer.from(marked, 'utf16le').swap16()]
  const markOf = (one: Buffer): Buffer => one.subarray(0, one[0] === 0xef ? 3 : 2)
  return bytes.find((one) => before.indexOf(markOf(one)) === 0) ?? Buffer.from(text)
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
