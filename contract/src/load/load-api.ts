import { join } from 'node:path'
import { buildDocument } from '../assemble/build-document.ts'
import { buildOperation } from '../assemble/build-operation.ts'
import { inheritRefusals } from '../assemble/inherit-refusals.ts'
import { schemaOf } from '../assemble/build-schema.ts'
import { responseFor } from '../assemble/with-fixtures.ts'
import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import { rulePath } from '../model/names/page-addresses.ts'
import type { ApiModel, OperationModel, Tag } from '../model/model.ts'
import { sdkDoors } from '../model/names/reserved-name.ts'
import { normaliseDocument, type NormalDocument } from '../normalise/normalise-document.ts'
import { readApiFacts, type ApiFacts } from '../facts/api-facts.ts'
import { bundle } from '../bundle/bundle.ts'
import type { CityFacts } from '../facts/city-facts.ts'
import type { ContractFiles } from '../files/contract-files.ts'
import { loadFixtures, type Fixture } from '../facts/fixtures.ts'

/** An API with what lint needs beyond the model. */
export type LoadedApi = {
  readonly api: ApiModel
  readonly findings: readonly Finding[]
  readonly facts: ApiFacts
  readonly fixtures: readonly Fixture[]
  /** What it was read through: the city's files, or the engine's for the portal. */
  readonly files: ContractFiles
  /** The contract's root file. */
  readonly root: string
  /** Every file the model was made from, absolute; the cache hash is taken over these. */
  readonly sources: readonly string[]
}

/**
 * Read one API's folder, through files that may have the engine's behind them. A fact that is missing or wrong is a
 * finding here, so that all else can be judged; `loadContracts` refuses it.
 */
export function loadApi(
  files: ContractFiles,
  city: CityFacts,
  folder: string,
  id: string,
  root = rootOf(files, folder),
): LoadedApi {
  const before = new Set(files.opened())
  const { value: facts, findings } = readApiFacts(files.read(join(folder, 'api.yaml')), id, city.domains)
  const normal = normaliseDocument(bundle(files, root, inheritRefusals(facts, files)))
  const fixtures = loadFixtures(files, join(folder, 'fixtures'))
  const operations = normal.operations.map((operation) =>
    buildOperation(
      id,
      operation,
      facts.defaults,
      fixtures.filter((fixture) => fixture.operation === operation.operationId),
    ),
  )
  const api = assemble(facts, city, normal, operations, folder)
  const sources = files.opened().filter((file) => !before.has(file) || file.startsWith(folder) || file === root)
  return {
    api,
    findings: [
      ...findings,
      ...takenId(files, folder, id),
      ...normal.findings,
      ...strayUpstreams(facts, operations),
      ...strayFixtures(fixtures, operations),
    ],
    facts,
    fixtures,
    files,
    root,
    sources,
  }
}

export function rootOf(files: ContractFiles, folder: string): string {
  const present = files.list(folder)
  return join(
    folder,
    ['openapi.yaml', 'openapi.yml', 'openapi.json'].find((name) => present.includes(name)) ?? 'openapi.yaml',
  )
}

function assemble(
  facts: ApiFacts,
  city: CityFacts,
  normal: NormalDocument,
  operations: readonly OperationModel[],
  folder: string,
): ApiModel {
  const info = recordOf(normal.root['info'])
  const { id, name, domain, owner, upstream, upstreams, licence, lifecycle, limits } = facts
  const frame = {
    info: { ...info, license: licenceOf(facts, info), ...publicFacts(facts) },
    servers: serversOf(facts, city, normal),
    securitySchemes: securitySchemesOf(facts, normal),
  }
  return {
    id,
    name,
    ...infoOf(info),
    domain,
    owner,
    upstream,
    upstreams,
    licence,
    lifecycle,
    limits,
    tags: tagsOf(normal, operations),
    operations,
    schemas: schemasOf(normal),
    document: buildDocument(normal, operations, frame),
    folder,
  }
}

export const schemasOf = (normal: NormalDocument): ApiModel['schemas'] =>
  Object.fromEntries(Object.entries(normal.schemas).map(([name, schema]) => [name, schemaOf(schema)]))

export const infoOf = (info: JsonRecord): Pick<ApiModel, 'summary' | 'description' | 'version'> => ({
  summary: textOf(info['summary']),
  description: textOf(info['description']),
  version: typeof info['version'] === 'number' ? String(info['version']) : textOf(info['version']),
})

/** Declared tags first, in the owner's order; then those only operations use. */
export function tagsOf(normal: NormalDocument, operations: readonly OperationModel[]): readonly Tag[] {
  const declared = listOf(normal.root['tags'])
    .filter(isRecord)
    .map((tag) => ({ name: textOf(tag['name']), description: textOf(tag['description']) }))
  const used = [...new Set(operations.map((operation) => operation.tag))].filter(
    (name) => !declared.some((tag) => tag.name === name),
  )
  return [...declared, ...used.map((name) => ({ name, description: '' }))]
}

/** Facts of `api.yaml` that whoever holds the document alone needs too. */
function publicFacts({ owner, licence, lifecycle, limits }: ApiFacts): JsonRecord {
  return {
    'x-owner': owner,
    'x-attribution': licence.attribution,
    'x-lifecycle': lifecycle,
    ...(Object.keys(limits).length > 0 ? { 'x-rate-limit': limits } : {}),
  }
}

const licenceOf = (facts: ApiFacts, info: JsonRecord): JsonRecord => ({
  name: facts.licence.name,
  url: facts.licence.url,
  ...recordOf(info['license']),
})

/** What the contract says, else who answers. */
function serversOf({ upstream, owner }: ApiFacts, city: CityFacts, normal: NormalDocument): readonly JsonRecord[] {
  const declared = listOf(normal.root['servers']).filter(isRecord)
  if (declared.length > 0) return declared
  if (upstream.kind === 'portal') return [{ url: `${city.host}${upstream.path}`, description: city.name }]
  return [{ url: upstream.url, description: owner.name }]
}

function securitySchemesOf({ upstream }: ApiFacts, normal: NormalDocument): JsonRecord {
  const declared = recordOf(recordOf(normal.root['components'])['securitySchemes'])
  if (Object.keys(declared).length > 0 || upstream.kind !== 'external' || !upstream.auth) return declared
  return { ownerKey: { type: 'apiKey', in: upstream.auth.in, name: upstream.auth.name } }
}

/** An operation may only live at a host that `api.yaml` names. */
function strayUpstreams(facts: ApiFacts, operations: readonly OperationModel[]): readonly Finding[] {
  return operations
    .filter(({ upstream }) => upstream !== undefined && !Object.hasOwn(facts.upstreams, upstream))
    .map(({ name, upstream, source }) => ({
      rule: 'upstream-known',
      severity: 'error',
      message: `"${name}" says \`x-upstream: ${upstream}\`, which \`upstreams\` in api.yaml does not list.`,
      at: source,
      reference: rulePath('upstream-known'),
    }))
}

function strayFixtures(fixtures: readonly Fixture[], operations: readonly OperationModel[]): readonly Finding[] {
  return fixtures.flatMap((fixture): readonly Finding[] => {
    const operation = operations.find((one) => one.name === fixture.operation)
    const problem = (message: string): Finding => ({
      rule: 'fixture-belongs',
      severity: 'error',
      message,
      at: fixture.at,
      reference: rulePath('fixture-belongs'),
    })
    if (!operation)
      return [
        problem(
          `No operation is called "${fixture.operation}". Rename the file after the operation its answers belong to.`,
        ),
      ]
    const response = responseFor(operation.responses, fixture.status)
    if (!response)
      return [
        problem(
          `"${operation.name}" declares no answer with status ${fixture.status}. Declare it, or correct the fixture "${fixture.name}".`,
        ),
      ]
    if (response.content.length === 0 && fixture.body !== undefined && fixture.body !== null) {
      return [
        problem(
          `"${operation.name}" declares no body for status ${fixture.status}, but the fixture "${fixture.name}" has one.`,
        ),
      ]
    }
    return []
  })
}

/** An API is a door of the SDK by its id, and other doors stand there already. */
function takenId(files: ContractFiles, folder: string, id: string): readonly Finding[] {
  if (!sdkDoors.includes(id)) return []
  const rule = 'api-id-free'
  return [
    {
      rule,
      severity: 'error',
      message: `The SDK has a door "${id}" that is no API's. Give the folder apis/${id} another name.`,
      at: files.read(join(folder, 'api.yaml')).locate(''),
      reference: rulePath(rule),
    },
  ]
}
