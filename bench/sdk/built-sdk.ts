import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode, sdkFolder } from '../../sdk/testing/run-node.ts'

/** Compile the package as it is published, into a folder of its own, use it and throw it away. */
export async function withBuiltSdk<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'openlondon-built-'))
  try {
    const { code, stderr } = await runNode([join(sdkFolder, 'build.mjs'), '--outdir', folder])
    if (code !== 0) throw new Error(`The SDK does not build:\n${stderr}`)
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
