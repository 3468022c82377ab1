import { isRecord, recordOf, mapMembers, type JsonRecord } from '../grammar/record.ts'
import type { OpenApiDocument } from '../model/model.ts'
import { calledDocument, inPlace } from './document-views.ts'
import { followReferences } from './references.ts'

/**
 * The document as far as the types of handlers depend on it, for a tool that would make types, functions and comments of
 * all the rest: of an operation its answers, in place, because a shared one is given a type of its own, which the SDK
 * does not have; of a schema what decides whether a type that refers to it is written out or has a name, which is little
 * unless an answer is composed of it.
 */
export function answersDocument(whole: OpenApiDocument): OpenApiDocument {
  const document = calledDocument(whole)
  const { schemas, responses } = recordOf(document['components'])
  const answersOf = (operation: unknown): JsonRecord => {
    const stated = recordOf(operation)
    return {
      operationId: stated['operationId'],
      responses: mapMembers(stated['responses'], (response) => answer(inPlace(recordOf(response), responses))),
    }
  }
  const paths = Object.values(recordOf(document['paths'])).map((item, index) => [
    // No template, of which parameters would have to be declared.
    `/${index}`,
    Object.fromEntries(
      Object.entries(recordOf(item)).flatMap(([method, operation]) =>
        isRecord(operation) ? [[method, answersOf(operation)]] : [],
      ),
    ),
  ])
  const composed = composedBy(paths, recordOf(schemas))
  return {
    openapi: document.openapi,
    info: { title: '', version: '' },
    paths: Object.fromEntries(paths),
    components: {
      schemas: mapMembers(schemas, (schema, name) => (composed.has(name) ? outline(schema) : bare(schema))),
    },
  }
}

const answer = ({ content }: JsonRecord): JsonRecord => ({
  description: '',
  ...(isRecord(content)
    ? {
        content: mapMembers(content, (media) => {
          const { schema } = recordOf(media)
          return schema === undefined ? {} : { schema: outline(schema) }
        }),
      }
    : {}),
})

/** Words for people, of which no type is made. */
const words = new Set(['title', 'description', 'default', 'example', 'examples'])

/** Keywords whose schemas are part of how the type is written; members of an object have a type of their own. */
const written = new Set(['items', 'prefixItems', 'allOf', 'anyOf', 'oneOf', 'additionalProperties'])

function outline(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(outline)
  if (!isRecord(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (words.has(key)) return []
      if (key === 'properties') return [[key, mapMembers(value, () => ({}))]]
      return [[key, written.has(key) ? outline(value) : value]]
    }),
  )
}

/** The names that answers compose something of, and those that these are composed of. */
function composedBy(answers: unknown, schemas: JsonRecord): ReadonlySet<string> {
  const found = new Set<string>()
  followReferences(answers, (pointer, isPart) => {
    const name = pointer.replace('#/components/schemas/', '')
    if (!isPart || found.has(name)) return undefined
    found.add(name)
    return schemas[name]
  })
  return found
}

/** What tells a name of a text or a number from one of an object. */
const bare = (schema: unknown): unknown =>
  isRecord(schema)
    ? Object.fromEntries(Object.entries(schema).filter(([key]) => ['type', 'enum', 'const', 'format'].includes(key)))
    : schema
