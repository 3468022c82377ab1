import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * `/llms-full.txt`: all that is written for people, joined, without the operations, which would be too much for one
 * reading: each API's are joined in a file of their own beside its pages. Made of the twins of a built site.
 */
export async function joinTwins(outDir: string): Promise<void> {
  const all = (await readdir(outDir, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && name !== 'skill.md')
    .toSorted()
  const ofApi = (name: string): string | undefined => /^apis\/([^/]+)\/[^/]+\.md$/.exec(name)?.[1]
  const apis = [...new Set(all.flatMap((name) => ofApi(name) ?? []))]
  for (const api of apis)
    await write(
      outDir,
      `apis/${api}/llms-full.txt`,
      all.filter((name) => ofApi(name) === api),
    )
  const lists = apis.map((api) => `- /apis/${api}/llms-full.txt`)
  await write(
    outDir,
    'llms-full.txt',
    all.filter((name) => /^(?:start|sdk|publish|run|about|community|errors)\b/.test(name)),
    ['The operations of each API are in a file of their own:', ...lists],
  )
}

async function write(
  outDir: string,
  address: string,
  names: readonly string[],
  more: readonly string[] = [],
): Promise<void> {
  const texts = await Promise.all(names.map((name) => readFile(path.join(outDir, name), 'utf8')))
  await writeFile(
    path.join(outDir, address),
    [...texts, ...(more.length > 0 ? [more.join('\n')] : [])].join('\n---\n\n'),
  )
}
