import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isLeftOut } from './left-out.ts'

/** One piece of work that is done again only when a file it depends on has changed. */
export type Step = {
  readonly name: string
  /** Files and folders, relative to the root, whose bytes decide whether the work is still good. */
  readonly inputs: readonly string[]
  /** Values beside the files that decide too, e.g. the city folder. */
  readonly salt?: string
  /** Where the work is put: what was done for one place says nothing of another. */
  readonly target?: string
  /** Does the result of an earlier run still exist? */
  readonly present: () => boolean
  readonly run: () => Promise<void>
}

const heartbeatMs = 15_000

/**
 * Run a step, or say that it is up to date. The stamp is written after the work, so that an interrupted
 * run is done again. Resolves to whether the work was done.
 */
export async function runStep(root: string, step: Step): Promise<boolean> {
  const stampFile = stampOf(root, step)
  const digest = await digestOf(root, step)
  const stamp = await readFile(stampFile, 'utf8').catch(() => '')
  if (stamp === digest && step.present()) {
    console.error(`✓ ${step.name}: nothing changed`)
    return false
  }
  const started = performance.now()
  const seconds = (): number => (performance.now() - started) / 1000
  console.error(`… ${step.name}`)
  // Whoever waits for minutes is told that something goes on.
  const heartbeat = setInterval(() => console.error(`… ${Math.round(seconds())} s`), heartbeatMs)
  try {
    await step.run()
  } finally {
    clearInterval(heartbeat)
  }
  await mkdir(join(stampFile, '..'), { recursive: true })
  await writeFile(stampFile, await digestOf(root, step))
  console.error(`✓ ${step.name}: ${seconds().toFixed(1)} s`)
  return true
}

function stampOf(root: string, { name, target = '' }: Step): string {
  const place = target === '' ? '' : `-${createHash('sha256').update(target).digest('hex').slice(0, 8)}`
  return join(root, 'node_modules/.cache/open-london', name.replaceAll(/\W+/g, '-') + place)
}

async function digestOf(root: string, step: Step): Promise<string> {
  const hash = createHash('sha256').update(step.salt ?? '')
  for (const input of step.inputs) await addTo(hash, resolve(root, input), input)
  return hash.digest('hex')
}

async function addTo(hash: ReturnType<typeof createHash>, path: string, name: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined)
  if (!entries) {
    hash.update(name).update(await readFile(path).catch(() => 'absent'))
    return
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = `${name}/${entry.name}`
    if (!isLeftOut(inside)) await addTo(hash, join(path, entry.name), inside)
  }
}
