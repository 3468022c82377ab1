import { dump } from 'js-yaml'
import { shareResponses } from '../assemble/share-responses.ts'
import type { CityFacts } from '../facts/city-facts.ts'
import { isRecord, listOf, recordOf, type JsonRecord } from '../grammar/record.ts'
import type { NormalDocument, NormalOperation } from '../normalise/normalise-document.ts'
import { isKey, ownAddress, schemesOf, upstreamName, type DraftHost } from './draft-host.ts'

/** The text of `openapi.yaml`: the document in our form, without what belongs in `api.yaml`. */
export function draftContract(
  { root, schemas, operations }: NormalDocument,
  host: DraftHost,
  { keyPrefix }: Pick<CityFacts, 'keyPrefix'>,
): string {
  const schemes = Object.entries(schemesOf(root)).filter(([, scheme]) => !isKey(scheme))
  const portal = schemes.length === 0 ? portalKeys(keyPrefix) : undefined
  const kept = new Set(schemes.map(([name]) => name))
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations)
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = operationOf(operation, kept, host)
  const { paths: written, responses } = shareResponses(paths)
  return dump(
    stated({
      openapi: '3.1.0',
      info: membersFirst(['title', 'summary', 'description', 'version'], recordOf(root['info'])),
      security: portal && Object.keys(portal).map((name) => ({ [name]: [] })),
      tags: root['tags'],
      paths: written,
      components: stated({
        schemas: filled(schemas),
        responses: filled(responses),
        securitySchemes: portal ?? Object.fromEntries(schemes),
      }),
    }),
    { noRefs: true, lineWidth: 120 },
  )
}

/** How callers identify themselves, where the owner asks for nothing but a key of its own, which the gateway sends. */
const portalKeys = (keyPrefix: string): JsonRecord => ({
  portalKey: {
    type: 'http',
    scheme: 'bearer',
    description: `A key from the portal, \`Authorization\` with \`Bearer ${keyPrefix}_live_…\`.`,
  },
  portalKeyHeader: {
    type: 'apiKey',
    in: 'header',
    name: 'X-Api-Key',
    description: 'The same key, in a header of its own.',
  },
})

/** Hosts stand in `api.yaml`, and the owner's key with them. */
function operationOf(operation: NormalOperation, schemes: ReadonlySet<string>, { url }: DraftHost): JsonRecord {
  const { servers: _servers, security, ...rest } = operation.value
  const address = ownAddress(operation)
  const ways = listOf(security)
    .filter(isRecord)
    .map((way) => Object.fromEntries(Object.entries(way).filter(([name]) => schemes.has(name))))
    .filter((way) => Object.keys(way).length > 0)
  return membersFirst(['operationId', 'tags', 'summary', 'description', 'parameters', 'requestBody', 'responses'], {
    ...stated(rest),
    ...(listOf(rest['parameters']).length > 0 ? {} : { parameters: undefined }),
    ...(ways.length > 0 ? { security: ways } : {}),
    ...(address === undefined || address === url ? {} : { 'x-upstream': upstreamName(address) }),
  })
}

/** In the order in which they are read; what is not named follows as it was. */
function membersFirst(names: readonly string[], record: JsonRecord): JsonRecord {
  return stated({ ...Object.fromEntries(names.map((name) => [name, record[name]])), ...record })
}

const stated = (record: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

const filled = (record: JsonRecord): JsonRecord | undefined => (Object.keys(record).length > 0 ? record : undefined)
