import type ts from 'typescript'
import { placesAt, type PlaceReader, type SdkPlace } from './sdk-place.ts'

/**
 * What of the SDK some files use, each once: `tfl.lineStatusByMode` for an operation, `tfl.Line.name` for a member of a type.
 * Nothing else of the files is in it.
 */
export function usedBy(reader: PlaceReader, files: readonly ts.SourceFile[]): readonly string[] {
  const { compiler } = reader
  const used = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (compiler.isIdentifier(node) || compiler.isStringLiteralLike(node))
      for (const place of placesAt(reader, node)) {
        const name = nameOf(place)
        if (name !== undefined) used.add(name)
      }
    compiler.forEachChild(node, visit)
  }
  for (const file of files) visit(file)
  return [...used].toSorted()
}

/** Operations are functions, and begin small; types alone have members. */
function nameOf({ api, name, members: [member] }: SdkPlace): string | undefined {
  if (api === undefined) return undefined
  if (/^[a-z]/.test(name)) return member === undefined ? `${api}.${name}` : undefined
  return member === undefined ? undefined : `${api}.${name}.${member}`
}
