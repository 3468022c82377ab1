import type { Bundle } from '../bundle/bundle.ts'
import { below } from '../grammar/pointer.ts'
import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import { rulePath } from '../model/names/page-addresses.ts'

/** What a list of lists says of how the inner ones are joined (Swagger 2.0, Items Object); 3.1 has no words for it. */
export function withoutInnerFormats(schema: JsonRecord): JsonRecord {
  if (!isRecord(schema['items'])) return schema
  const { collectionFormat: _collectionFormat, ...items } = schema['items']
  return { ...schema, items: withoutInnerFormats(items) }
}

/** Of a Swagger 2.0 document the operations that have such lists: what is written of them is not read. */
export function unreadLists({ document, origins, at }: Bundle): readonly Finding[] {
  if (document['swagger'] === undefined) return []
  return Object.entries(recordOf(document['paths'])).flatMap(([path, item]) =>
    Object.entries(recordOf(item)).flatMap(([key, value]): readonly Finding[] => {
      const shared = key === 'parameters' ? { parameters: value } : undefined
      const holder = shared ?? value
      const names = isRecord(holder) ? listsOfLists(holder) : []
      if (names.length === 0) return []
      const source = origins.get(Object(value))?.() ?? at(below('/paths', path, key))
      const named = names.map((name) => `"${name}"`).join(', ')
      const message = `It is not read how the inner lists of ${named} are joined: OpenAPI 3.1 has no form for lists of lists.`
      return [{ rule: 'keyword-read', severity: 'warning', message, at: source, reference: rulePath('keyword-read') }]
    }),
  )
}

function listsOfLists(operation: JsonRecord): readonly string[] {
  const parameters = listOf(operation['parameters']).filter(isRecord)
  const headers = Object.values(recordOf(operation['responses'])).flatMap((response) =>
    Object.entries(recordOf(recordOf(response)['headers'])),
  )
  return [
    ...parameters.filter(isOfLists).map((one) => textOf(one['name'])),
    ...headers.filter(([, header]) => isOfLists(recordOf(header))).map(([name]) => name),
  ]
}

function isOfLists({ items }: JsonRecord): boolean {
  return isRecord(items) && (items['collectionFormat'] !== undefined || isOfLists(items))
}
