import { isRecord, recordOf } from '../grammar/record.ts'
import type { OperationModel } from '../model/model.ts'
import { followReferences } from './references.ts'

type Json = Readonly<Record<string, unknown>>

/** What is asked of the tool at once: a document, and the operations in it. */
export type DocumentPart = { readonly document: Json; readonly operations: readonly OperationModel[] }

/**
 * A document in parts that need one another's names only: first all that has a name, without operations, then some
 * operations after the others. A tool that keeps a list of all that it reads, each place with where it leads, reads a
 * contract of ten thousand operations faster in ten parts than in one, and holds it in less.
 */
export function* documentParts(document: Json, parts: Iterable<readonly OperationModel[]>): Iterable<DocumentPart> {
  yield { document: { ...document, paths: {} }, operations: [] }
  for (const some of parts) {
    const names = new Set(some.map(({ name }) => name))
    const paths = Object.entries(recordOf(document['paths'])).flatMap(([path, item]) => {
      const own = Object.entries(recordOf(item)).filter(
        ([, operation]) => !isRecord(operation) || names.has(String(operation['operationId'])),
      )
      return own.some(([, operation]) => isRecord(operation)) ? [[path, Object.fromEntries(own)] as const] : []
    })
    // Refusals are not among the paths of this document, and typed by their names.
    const refusals = some.flatMap(({ responses }) =>
      responses.flatMap(({ content }) => content.flatMap(({ schema }) => schema?.$ref ?? [])),
    )
    const components = componentsFor(
      [Object.fromEntries(paths), refusals.map(($ref) => ({ $ref }))],
      recordOf(document['components']),
    )
    yield { document: { ...document, paths: Object.fromEntries(paths), components }, operations: some }
  }
}

/** What is asked leads to these, as far as they have to be read. */
function componentsFor(asked: readonly unknown[], components: Json): Json {
  const [named, read] = [new Set<string>(), new Set<string>()]
  followReferences(asked, (pointer, isPart) => {
    const found = componentAt(components, pointer)
    named.add(pointer)
    if (read.has(pointer) || (!isPart && goesByName(components, found))) return undefined
    read.add(pointer)
    return found
  })
  return Object.fromEntries(
    Object.entries(components).map(([kind, members]) => {
      const kept = Object.entries(recordOf(members)).flatMap(([name, member]) => {
        const pointer = `#/components/${kind}/${name}`
        if (!named.has(pointer)) return []
        return [[name, read.has(pointer) ? member : { type: 'object' }] as const]
      })
      return [kind, Object.fromEntries(kept)]
    }),
  )
}

function componentAt(components: Json, pointer: string): unknown {
  const [kind = '', name = ''] = pointer.replace('#/components/', '').split('/')
  return recordOf(components[kind])[name]
}

/** An object, however its members are stated; a choice may have a list among its branches, which a call may ask for. */
function goesByName(components: Json, schema: unknown, depth = 0): boolean {
  if (!isRecord(schema) || depth > depthMax) return false
  const { $ref, type, properties, allOf } = schema
  if (typeof $ref === 'string') return goesByName(components, componentAt(components, $ref), depth + 1)
  if (['anyOf', 'oneOf', 'not'].some((key) => key in schema)) return false
  if (Array.isArray(allOf)) return allOf.some((branch) => goesByName(components, branch, depth + 1))
  return type === 'object' && isRecord(properties)
}

const depthMax = 20
