import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChild } from '../measure/child.ts'
import { root } from '../measure/city.ts'
import type { Part } from '../measure/part.ts'

/** One whole build into a folder of its own. Slow, and so only run when it is asked for. */
export const siteBuildPart: Part = {
  id: 'site-build',
  about: 'one build of the whole site (only with --site)',
  run: async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'bench-site-'))
    try {
      const { wallMs } = await runChild(
        [join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build', 'site', '--out-dir', outDir],
        {
          NODE_OPTIONS: '--conditions=city-source --disable-warning=ExperimentalWarning',
          NODE_ENV: 'production',
        },
      )
      return { kind: 'measured', figures: [{ name: 'build', value: wallMs, unit: 'ms', better: 'lower' }] }
    } finally {
      await rm(outDir, { recursive: true })
    }
  },
}
