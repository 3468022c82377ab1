import { dirname, join, sep } from 'node:path'
import { recordOf, textOf, type JsonRecord } from '../../grammar/record.ts'
import type { ContractFiles } from '../../files/contract-files.ts'
import { inside } from '../../files/place.ts'
import type { ApiModel, JsonSchema, OperationModel } from '../../model/model.ts'
import { schemaWalk, type SchemaUse } from './schema-walk.ts'
import { partReader, type PartReader } from './part-reader.ts'
import type { OperationPart, ParameterPart, ResponsePart, ResponseUse, SchemaPart, Part } from './part.ts'

/** Every part of a contract once, where it stands, with what uses it: what a rule that `check`s looks through. */
export type ContractParts = {
  readonly root: Part
  readonly operations: readonly OperationPart[]
  readonly parameters: readonly ParameterPart[]
  readonly responses: readonly ResponsePart[]
  readonly schemas: readonly SchemaPart[]
  /** A member of a schema, such as its `items`, read with what it refers to. */
  readonly full: (schema: JsonSchema | undefined) => JsonSchema
  readonly words: (schema: unknown) => string
  readonly read: PartReader
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

export function contractParts(files: ContractFiles, path: string, api: ApiModel): ContractParts {
  const source = files.read(path)
  const root: Part = { value: recordOf(source.value), place: { source, path, pointer: '' } }
  const read = partReader(files)
  const walk = schemaWalk(read)
  const operations = operationsIn(root, read, api)
  const parameters = new Map<JsonRecord, Part & { readonly users: OperationModel[] }>()
  const responses = new Map<JsonRecord, Part & { readonly uses: ResponseUse[] }>()

  for (const operation of operations) {
    const { model } = operation
    for (const parameter of parametersOf(operation, read)) {
      const known = parameters.get(parameter.value)
      if (known) known.users.push(model)
      else parameters.set(parameter.value, { ...parameter, users: [model] })
      enterContent(parameter, 'request', model)
    }
    enterContent(read.member(operation, 'requestBody'), 'request', model)
    for (const [status, response] of read.members(operation, 'responses')) {
      const known = responses.get(response.value)
      if (known) known.uses.push({ operation: model, status })
      else responses.set(response.value, { ...response, uses: [{ operation: model, status }] })
      enterContent(response, 'answer', model)
    }
  }
  const components = recordOf(recordOf(root.value['components'])['schemas'])
  const componentsPlace = inside(inside(root.place, 'components'), 'schemas')
  for (const [name, schema] of Object.entries(components)) walk.enter(schema, inside(componentsPlace, name), 'contract')

  function enterContent(part: Part | undefined, use: SchemaUse, { privacy }: OperationModel): void {
    if (!part) return
    const media = read.members(part, 'content').map(([, one]) => one)
    for (const { value, place } of [part, ...media]) {
      walk.enter(value['schema'], inside(place, 'schema'), use)
      if (privacy === 'C3' || privacy === 'C4') walk.enter(value['schema'], inside(place, 'schema'), 'personal')
    }
  }

  const shared = [sharedFolder(api), files.engineCommon].filter((folder) => folder !== undefined)
  return {
    root,
    operations,
    parameters: [...parameters.values()].map(({ users, ...part }) => ({ ...part, ...parameterFacts(part), users })),
    responses: [...responses.values()],
    schemas: walk.found().map(({ uses, ...found }) => ({
      ...found,
      full: walk.full(found.value),
      inAnswer: uses.has('answer'),
      inRequest: uses.has('request'),
      inPersonal: uses.has('personal'),
      isShared: shared.some((folder) => found.place.path.startsWith(folder + sep)),
    })),
    full: walk.full,
    words: walk.words,
    read,
  }

  function parameterFacts(part: Part): Pick<ParameterPart, 'name' | 'in' | 'schema'> {
    const media = read.members(part, 'content')[0]?.[1].value['schema']
    const schema = walk.full(part.value['schema'] ?? media)
    return { name: textOf(part.value['name']), in: textOf(part.value['in']), schema }
  }
}

/** Where a city keeps what its APIs share. */
export const sharedFolder = ({ folder }: Pick<ApiModel, 'folder'>): string => join(dirname(dirname(folder)), 'common')

function operationsIn(root: Part, read: PartReader, api: ApiModel): readonly OperationPart[] {
  const models = new Map(api.operations.map((one) => [`${one.method.toLowerCase()} ${one.path}`, one]))
  return read.members(root, 'paths').flatMap(([template, item]) =>
    methods.flatMap((method) => {
      const [part, model] = [read.member(item, method), models.get(`${method} ${template.split('?')[0]}`)]
      return part && model ? [{ ...part, model, item }] : []
    }),
  )
}

/** A parameter of the operation replaces the path item's one of the same name and place. */
function parametersOf(operation: OperationPart, read: PartReader): readonly Part[] {
  const own = read.items(operation, 'parameters')
  const isReplaced = ({ value }: Part): boolean =>
    own.some((one) => one.value['name'] === value['name'] && one.value['in'] === value['in'])
  return [...own, ...read.items(operation.item, 'parameters').filter((one) => !isReplaced(one))]
}
