import { isRecord, recordOf, type JsonRecord } from '../../grammar/record.ts'

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

export type WrittenOperation = {
  readonly path: string
  readonly method: string
  readonly item: JsonRecord
  readonly value: JsonRecord
}

/** Every operation that stands in the document itself, not behind a reference. */
export function operationsIn(document: JsonRecord): readonly WrittenOperation[] {
  return Object.entries(recordOf(document['paths'])).flatMap(([path, item]) =>
    !isRecord(item) || path.startsWith('x-')
      ? []
      : methods.flatMap((method) => {
          const value = item[method]
          return isRecord(value) ? [{ path, method, item, value }] : []
        }),
  )
}
