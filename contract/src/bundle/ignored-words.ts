import { besideReference } from '../grammar/beside-reference.ts'
import { recordOf, type JsonRecord } from '../grammar/record.ts'
import { keyOf, type Place } from '../files/place.ts'

/** What stands beside references and is ignored, gathered while a document is read, to be told at once. */
export type IgnoredWords = {
  readonly note: (siblings: JsonRecord, place: Place) => void
  /** Where the first stands, and a sentence about all of them; `undefined` when there are none. */
  readonly told: () => { readonly place: Place; readonly message: string } | undefined
}

/** Swagger 2.0 and OpenAPI 3.0 ignore a bound or a type beside a `$ref`; `nullable` is read, because owners mean it. */
export function ignoredWords(document: unknown): IgnoredWords {
  const { swagger, openapi } = recordOf(document)
  const isOld = /^(2|3\.0)/.test(String(swagger ?? openapi))
  const found = new Map<string, { readonly place: Place; readonly words: readonly string[] }>()
  return {
    note: (siblings, place) => {
      const words = Object.keys(siblings).filter((key) => !isRead(key))
      if (isOld && words.length > 0) found.set(keyOf(place), { place, words })
    },
    told: () => {
      const [first, ...others] = found.values()
      if (!first) return undefined
      const names = [...new Set([first, ...others].flatMap(({ words }) => words))].map((word) => `\`${word}\``)
      const more = others.length > 0 ? ` The same goes for ${others.length} more.` : ''
      return {
        place: first.place,
        message: `Before OpenAPI 3.1 what stands beside a \`$ref\` is ignored: ${names.join(', ')}.${more}`,
      }
    },
  }
}

const isRead = (key: string): boolean => besideReference.has(key) || key === 'nullable' || key.startsWith('x-')
