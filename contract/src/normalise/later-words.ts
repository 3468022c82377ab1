import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'

/** Says that something is lost, in a sentence about it. */
export type Lose = (sentence: string) => void

/** Says an object of OpenAPI 3.2 in words that 3.1 has, by the list or map that it stands in. */
export const laterWords: Readonly<Record<string, (written: JsonRecord, lose: Lose) => JsonRecord>> = {
  servers: without('name'),
  server: without('name'),
  responses: describedResponse,
  examples: valuedExample,
  content: partsLost,
  mediaTypes: partsLost,
  encoding: partsLost,
  parameters: encodedCookie,
  securitySchemes: securityScheme,
}

/** Tags have no kinds and no order among them; what is short of words has its summary. */
export const plainTags = (tags: unknown): unknown =>
  Array.isArray(tags)
    ? tags.map((tag: unknown) => {
        if (!isRecord(tag)) return tag
        const { summary, kind: _kind, parent: _parent, ...rest } = tag
        return typeof summary === 'string' ? { description: summary, ...rest } : rest
      })
    : tags

/** `nodeType` says in one word what `attribute` and `wrapped` say (XML Object); text and CDATA 3.1 does not know. */
export function plainXml({ type, xml }: JsonRecord): JsonRecord {
  if (!isRecord(xml) || xml['nodeType'] === undefined) return {}
  const { nodeType, ...rest } = xml
  const isWrapped = nodeType === 'element' && listOf([type].flat()).includes('array')
  return {
    xml: { ...rest, ...(nodeType === 'attribute' ? { attribute: true } : isWrapped ? { wrapped: true } : {}) },
  }
}

/** The variant that is meant where the member is missing has no place in 3.1. */
export function plainDiscriminator({ discriminator }: JsonRecord): JsonRecord {
  if (!isRecord(discriminator) || discriminator['defaultMapping'] === undefined) return {}
  const { defaultMapping: _defaultMapping, ...rest } = discriminator
  return { discriminator: rest }
}

function without(...keys: readonly string[]): (written: JsonRecord) => JsonRecord {
  return (written) => Object.fromEntries(Object.entries(written).filter(([key]) => !keys.includes(key)))
}

/** A summary in place of a description, or neither (Response Object); in 3.1 a description must be there. */
function describedResponse({ summary, ...rest }: JsonRecord): JsonRecord {
  return { description: textOf(summary), ...rest }
}

/** What a value is and how it is written are two members in 3.2 (Example Object). */
function valuedExample({ dataValue, serializedValue, ...rest }: JsonRecord): JsonRecord {
  const value = dataValue ?? serializedValue
  return value === undefined || 'externalValue' in rest ? rest : { value, ...rest }
}

function partsLost(written: JsonRecord, lose: Lose): JsonRecord {
  const parts = ['prefixEncoding', 'itemEncoding'].filter((key) => written[key] !== undefined)
  for (const key of parts) lose(`\`${key}\` is of OpenAPI 3.2 and is not read: write the body yourself.`)
  return without(...parts)(written)
}

/** A cookie whose value goes as it stands (Style Values); 3.1 percent-encodes it, as `form`. */
function encodedCookie(written: JsonRecord, lose: Lose): JsonRecord {
  if (written['style'] !== 'cookie') return written
  lose(
    `\`style: cookie\` of "${textOf(written['name'])}" is of OpenAPI 3.2 and is not read: its value is sent percent-encoded, as \`form\`.`,
  )
  return without('style')(written)
}

function securityScheme(written: JsonRecord, lose: Lose): JsonRecord {
  const { deprecated: _deprecated, oauth2MetadataUrl: _metadata, ...rest } = written
  const flows = recordOf(rest['flows'])
  if (flows['deviceAuthorization'] === undefined) return rest
  lose('`deviceAuthorization` is of OpenAPI 3.2 and is not read: tell in the description how a device signs in.')
  return { ...rest, flows: without('deviceAuthorization')(flows) }
}
