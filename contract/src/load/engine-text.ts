import { join } from 'node:path'
import { openContractFiles } from '../files/contract-files.ts'
import { engineFolder } from '../files/engine-files.ts'
import { portalDomain } from '../facts/portal-facts.ts'
import { isRecord } from '../grammar/record.ts'

let known: ReadonlySet<string> | undefined

/**
 * Whether a text came with the engine and not with the city: a standard refusal, the shape of a problem, the portal's
 * heading. It is in the engine's language whatever the city speaks, unless the city has put its own in its place.
 */
export const isEngineText = (text: string): boolean => engineTexts().has(text.trim())

/** All of them, for who has no files to read them from. */
export const engineTexts = (): ReadonlySet<string> => (known ??= readTexts())

function readTexts(): ReadonlySet<string> {
  const files = openContractFiles(engineFolder)
  const common = join(engineFolder, 'common')
  const texts = files.list(common).flatMap((name) => descriptionsIn(files.read(join(common, name)).value))
  return new Set([...texts, portalDomain.name, portalDomain.summary])
}

function descriptionsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(descriptionsIn)
  if (!isRecord(value)) return []
  const own = typeof value['description'] === 'string' ? [value['description'].trim()] : []
  return [...own, ...Object.values(value).flatMap(descriptionsIn)]
}
