import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tokensOf } from '../grammar/pointer.ts'
import { isRecord } from '../grammar/record.ts'
import { openContractFiles, type ContractFiles, type LaidOver } from './contract-files.ts'
import type { Names } from './placeholders.ts'
import type { SourceFile } from './source-file.ts'

/** What comes with the engine: the portal's own contract, and what the gateway answers for every API. */
export const engineFolder: string = fileURLToPath(new URL('../../engine', import.meta.url)).replace(/[/\\]$/, '')

/** How findings call it, wherever the engine is installed. */
export const engineName = 'contract/engine'

/** The engine's files by themselves, with the city's names in them. */
export function openEngineFiles(names: Names, laidOver?: LaidOver): ContractFiles {
  const options = { name: engineName, names, ...(laidOver && { laidOver }) }
  return { ...openContractFiles(engineFolder, options), engineCommon: join(engineFolder, 'common') }
}

/**
 * The files of a city with the engine's behind them. A file of `common/` is the city's where it has one of that name,
 * and what is not in it is the engine's; so a city may say in its own language what the gateway refuses.
 */
export function withEngine(own: ContractFiles, city: string, engine: ContractFiles): ContractFiles {
  const { engineCommon } = engine
  if (engineCommon === undefined) return own
  const cityCommon = join(city, 'common')
  const merged = new Map<string, SourceFile>()

  const standIn = (path: string): string => {
    const folder = [cityCommon, engineCommon].find((one) => path.startsWith(one + sep))
    if (folder === undefined) return path
    const name = relative(folder, path)
    const [first, second] = [join(cityCommon, name), join(engineCommon, name)]
    return isIn(own, first) ? first : isIn(engine, second) ? second : path
  }
  const standing = remembered(standIn)

  function readShared(path: string): SourceFile {
    const behind = join(engineCommon ?? '', relative(cityCommon, path))
    const source = own.read(path)
    return isIn(engine, behind) ? both(source, engine.read(behind)) : source
  }

  return {
    ...own,
    read(file, wantedAt) {
      const path = standing(resolve(city, file))
      if (path.startsWith(engineCommon + sep)) return engine.read(path, wantedAt)
      if (!path.startsWith(cityCommon + sep) || !isIn(own, path)) return own.read(path, wantedAt)
      const source = merged.get(path) ?? readShared(path)
      merged.set(path, source)
      return source
    },
    opened: () => [...own.opened(), ...engine.opened()],
    standing,
    engineCommon,
  }
}

/** Two files of one name: each member is the city's where the city has it. */
function both(city: SourceFile, engine: SourceFile): SourceFile {
  if (!isRecord(city.value) || !isRecord(engine.value)) return city
  const { value } = city
  const fileOf = (pointer: string): SourceFile => {
    const [name] = tokensOf(pointer)
    return name === undefined || Object.hasOwn(value, name) ? city : engine
  }
  return {
    file: city.file,
    value: { ...engine.value, ...value },
    doubts: [...city.doubts, ...engine.doubts],
    locate: (pointer) => fileOf(pointer).locate(pointer),
    offset: (pointer) => fileOf(pointer).offset(pointer),
  }
}

const isIn = (files: ContractFiles, path: string): boolean => files.list(dirname(path)).includes(basename(path))

/** Asked for every reference: a city has thousands of them, to a few files. */
function remembered(answer: (path: string) => string): (path: string) => string {
  const known = new Map<string, string>()
  return (path) => {
    const found = known.get(path) ?? answer(path)
    known.set(path, found)
    return found
  }
}
