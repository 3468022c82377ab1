import { dirname, join } from 'node:path'
import { beside, exportsOf, pathTo, withJoinedImports } from './declarations.ts'

const handedOn = /^export (?:type )?\{ ([^{}]*?),? \} from '([^']+)'\n/gm
const imported = /^import .* from '([^']+)'\n/gm
const moduleName = /(?<=(?:from |import\())'(\.[^']+)'/g

/**
 * Where a door hands on all that its modules export, those modules stand in the door's own file, and whoever names one of them
 * names the door. A module that has something for itself stays as it is.
 */
export function joinDoor(texts: Map<string, string>, door: string): void {
  const index = texts.get(door) ?? ''
  const lines = [...index.matchAll(handedOn)]
  if (index.replaceAll(handedOn, '').trim() !== '') return
  const modules = Map.groupBy(lines, ([, , path = '']) => beside(door, path))
  const isWhole = [...modules].every(([file, parts]) => {
    const names = parts.flatMap(([, listed = '']) => listed.split(', ')).sort()
    const text = texts.get(file) ?? ''
    return isClosed(text) && String(names) === String([...exportsOf(text)].sort())
  })
  if (!isWhole) return
  const moved = [...modules.keys()].map((file) => withPathsFrom(texts.get(file) ?? '', file, door))
  for (const file of modules.keys()) texts.delete(file)
  const own = (text: string): string =>
    text.replaceAll(imported, (line, path: string) => (modules.has(beside(door, path)) ? '' : line))
  texts.set(door, withJoinedImports(moved.map(own).join('')))
  for (const [file, text] of texts) {
    const named = text.replaceAll(moduleName, (whole, path: string) =>
      modules.has(beside(file, path)) ? `'${pathTo(door, file)}'` : whole,
    )
    if (named !== text) texts.set(file, withParentsOnce(withJoinedImports(named)))
  }
}

/** What extended several modules of an API extends its door, and needs to say so once. */
const withParentsOnce = (text: string): string =>
  text.replaceAll(/(?<=\bextends )[^{}]+(?= \{)/g, (parents) => [...new Set(parents.split(/,\s+/))].join(', '))

/** Nothing is declared that is not exported, so that no two modules have something of one name. */
const isClosed = (text: string): boolean => !/^(?:type \w+ =|interface \w+ |declare |export \{|export \*)/m.test(text)

const withPathsFrom = (text: string, file: string, target: string): string =>
  text.replaceAll(moduleName, (_, path: string) => `'${pathTo(join(dirname(file), path), target)}'`)
