import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundlers, gzipped } from '../rivals/bundlers.ts'
import { oneCallApps } from '../rivals/one-call-apps.ts'
import { rivalsFolder, writeRivals } from '../rivals/write-rivals.ts'
import type { Part } from '../measure/part.ts'
import { runNode, sdkFolder } from '../../sdk/testing/run-node.ts'

/** One call of the SDK and of others, in every bundler: bytes, which no machine changes. */
export const sdkRivalsPart: Part = {
  id: 'sdk-rivals',
  about: 'bytes of an app that makes one call, ours and others, by bundler, gzipped',
  run: async () => {
    if (!existsSync(join(rivalsFolder, 'node_modules')))
      return { kind: 'skipped', reason: 'the others are not installed: npm ci --prefix bench/rivals' }
    const folder = mkdtempSync(join(tmpdir(), 'rivals-'))
    try {
      await writeRivals(folder)
      const { code, stderr } = await runNode([join(sdkFolder, 'build.mjs'), '--outdir', join(folder, 'sdk')])
      if (code !== 0) throw new Error(`The SDK does not build:\n${stderr}`)
      writeFileSync(join(folder, 'package.json'), '{ "type": "module", "sideEffects": false }')
      const rows: Record<string, string | number>[] = []
      for (const [index, { name, text }] of oneCallApps(folder).entries()) {
        const entry = join(folder, `app${index}.js`)
        writeFileSync(entry, text)
        const row: Record<string, string | number> = { name }
        for (const [bundler, bundle] of Object.entries(bundlers)) row[bundler] = gzipped(await bundle(entry))
        rows.push(row)
      }
      return {
        kind: 'measured',
        figures: rows.map((row) => ({
          name: String(row['name']),
          value: Number(row['esbuild']),
          unit: 'B',
          better: 'lower',
        })),
        notes: table(rows),
        rows,
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** As the page of the site has it. */
function table(rows: readonly Readonly<Record<string, string | number>>[]): readonly string[] {
  const names = ['name', ...Object.keys(bundlers)]
  return [
    names,
    names.map((name) => (name === 'name' ? '---' : '---:')),
    ...rows.map((row) => names.map((name) => row[name])),
  ].map(
    (cells) =>
      `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell)).join(' | ')} |`,
  )
}
