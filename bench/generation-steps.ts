import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSdk } from '@openlondon/generator'
import { lintCity, loadCity } from '@openlondon/spec'

/** Run by the `generation` part in a process of its own: the pipeline twice, into an empty folder and again. Prints JSON. */
const [cityDir = ''] = process.argv.slice(2)
const outDir = await mkdtemp(join(tmpdir(), 'bench-generate-'))

async function timed<Value>(step: () => Promise<Value>): Promise<readonly [Value, number]> {
  const started = performance.now()
  return [await step(), performance.now() - started]
}

async function pipeline(): Promise<{
  readonly loadMs: number
  readonly lintMs: number
  readonly generateMs: number
  readonly files: number
}> {
  const [{ city }, loadMs] = await timed(() => loadCity(cityDir))
  const [, lintMs] = await timed(() => lintCity(cityDir))
  const [changed, generateMs] = await timed(() => generateSdk({ city, outDir }))
  return { loadMs, lintMs, generateMs, files: changed.length }
}

try {
  console.log(JSON.stringify({ cold: await pipeline(), repeat: await pipeline() }))
} finally {
  await rm(outDir, { recursive: true })
}
