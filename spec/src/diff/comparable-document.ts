import { itemShape, memberShape } from '../load/openapi-shape.ts'
import type { Shape } from '../load/openapi-shape.ts'
import { isRecord, listOf, recordOf, textOf } from '../json/record.ts'
import type { JsonRecord } from '../json/record.ts'
import type { OpenApiDocument } from '../model.ts'

/**
 * The part of a document that decides whether old callers still work. Words, examples and the facts
 * we compare ourselves are gone, and so are servers: an owner may move, callers go through the portal.
 */
export function comparableDocument(document: OpenApiDocument): JsonRecord {
  const kept = bare({ paths: document['paths'], components: document['components'] }, 'object')
  return { openapi: '3.1.0', info: { title: 'compared', version: '1.0.0' }, ...recordOf(kept) }
}

const words = new Set(['description', 'summary', 'title', 'example', 'examples', 'deprecated', 'externalDocs', '$comment', 'tags', 'servers', 'operationId'])

function bare(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item, itemShape(shape)))
  if (!isRecord(value) || shape === 'literal') return value
  const isNamed = shape === 'map' || shape === 'schema-map'
  const kept = Object.entries(value).filter(([key]) => isNamed || (!words.has(key) && !key.startsWith('x-')))
  return Object.fromEntries(kept.map(([key, member]) => [key, bare(member, memberShape(shape, key))]))
}

/**
 * Move the server's base path into the paths. Done only when two documents share no path at all:
 * then one of them has moved its base path, and comparing whole addresses shows that nothing changed.
 */
export function withBasePath(document: OpenApiDocument): OpenApiDocument {
  const url = textOf(recordOf(listOf(document['servers'])[0])['url'])
  const base = URL.canParse(url, 'http://any.example') ? new URL(url, 'http://any.example').pathname.replace(/\/$/, '') : ''
  if (base === '') return document
  const paths = Object.entries(recordOf(document['paths'])).map(([path, item]) => [base + path, item])
  return { ...document, paths: Object.fromEntries(paths) }
}

export const sharesNoPath = (before: OpenApiDocument, after: OpenApiDocument): boolean => {
  const known = new Set(Object.keys(recordOf(before['paths'])))
  return known.size > 0 && !Object.keys(recordOf(after['paths'])).some((path) => known.has(path))
}
