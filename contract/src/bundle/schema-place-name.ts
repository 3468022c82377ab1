import { createHash } from 'node:crypto'
import { tokensOf } from '../grammar/pointer.ts'
import { withoutAccents } from '../grammar/without-accents.ts'
import type { Place } from '../files/place.ts'

/**
 * Names a schema may have, best first: its own; with the file or the part of the document that it stands in; with a mark
 * of its place. None depends on what else there is, so one more schema renames no other.
 */
export function schemaPlaceNames({ path, pointer }: Pick<Place, 'path' | 'pointer'>, root: string): readonly string[] {
  const file = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
  const tokens = tokensOf(pointer)
  const own = tokens.at(-1) ?? file
  const around = path === root ? tokens.slice(0, -1).filter((token) => !structural.has(token)) : [file]
  const mark = createHash('sha256')
    .update(`${relative(path, root)}#${pointer}`.toWellFormed())
    .digest('hex')
  return [own, [...around, own].join('_'), `${own}_${mark.slice(0, 6)}`, `${own}_${mark}`].map((name) =>
    withoutAccents(name)
      .replaceAll(/[^A-Za-z0-9._-]/g, '_')
      .replace(/^__proto__$/, 'proto'),
  )
}

/** Words of the format that tell no two places apart. */
const structural = new Set('components schemas definitions $defs paths properties content schema responses'.split(' '))

/** The same wherever the city's folder lies. */
function relative(path: string, root: string): string {
  const folder = root.replace(/[^/]*$/, '')
  return path.startsWith(folder) ? path.slice(folder.length) : path
}
