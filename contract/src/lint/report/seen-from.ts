import { dirname, relative, resolve, sep } from 'node:path'
import { engineFolder, engineName } from '../../files/engine-files.ts'
import type { Finding } from '../../model/finding.ts'

/**
 * Findings as they are called in another folder, so that they can be clicked there. A city's files are named from its
 * own folder, which may lie anywhere; the engine's from the engine's.
 */
export function seenFrom(from: string, cityDir: string, findings: readonly Finding[]): readonly Finding[] {
  const parent = (folder: string): string => relative(from, folder).split(sep).join('/')
  const [city, engine] = [parent(dirname(resolve(cityDir))), parent(dirname(dirname(engineFolder)))]
  return findings.map((finding) => {
    const prefix = finding.at.file.startsWith(`${engineName}/`) ? engine : city
    return prefix === '' ? finding : { ...finding, at: { ...finding.at, file: `${prefix}/${finding.at.file}` } }
  })
}
