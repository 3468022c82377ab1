import { isJsonType, resultResponses, successResponse } from '@openlondon/contract/model'
import type { ApiModel, OperationModel } from '@openlondon/contract'
import { answeredName, answeredPath, entriesOf, memberOf, type AnsweredPath } from '../../decide/answered-path.ts'
import { pascalCase } from '../../decide/name.ts'
import { headerFor } from '../../files/header.ts'
import type { SourceFiles } from '../../files/source-files.ts'
import { fileOf } from './file-of.ts'
import { accessor, memberAccess, memberType } from './member-access.ts'

/** What holds longer than a quarter of an hour nobody looks at to see it change. */
const liveSecondsMax = 900

/** The operations of an API whose answers change while one looks: reads with a short lifetime, and whatever can be watched. */
export const liveOperations = (api: Pick<ApiModel, 'operations'>): readonly OperationModel[] =>
  api.operations.filter(
    (operation) =>
      operation.method === 'GET' &&
      operation.cacheSeconds > 0 &&
      (operation.cacheSeconds <= liveSecondsMax || operation.watch || operation.itemId !== undefined) &&
      isPlain(operation),
  )

/** One outcome, in JSON: what can be compared with the answer before. */
const isPlain = (operation: OperationModel): boolean =>
  resultResponses(operation).every(({ resultKind }) => resultKind === undefined) &&
  (successResponse(operation)?.content.some(({ mediaType }) => isJsonType(mediaType)) ?? false)

/**
 * `live.ts`, the door `<package>/<api>/live`: each operation that changes, under its own name, with how long an answer of it
 * holds and what its items are known by. `undefined` when nothing does.
 */
export function liveModule(api: ApiModel, files: SourceFiles): string | undefined {
  const live = liveOperations(api)
  if (live.length === 0) return undefined
  return `${headerFor(api)}

import type { Live } from '../../work/live/live.ts'
${live.map((operation) => importsOf(operation, files)).join('\n')}

${live.map((operation) => constant(operation, listOf(api, operation))).join('\n\n')}
`
}

type IdentifiedList = { readonly path: AnsweredPath; readonly id: string }

/** Where the items are that are told apart, and the member that does. */
function listOf(api: ApiModel, operation: OperationModel): IdentifiedList | undefined {
  const path = answeredPath(api, operation, operation.pagination?.items ?? '')
  const entry = path && entriesOf(api, path.schema)
  if (!path || !entry || operation.itemId === undefined || memberOf(api, entry, operation.itemId) === undefined)
    return undefined
  return { path, id: answeredName(api, entry, operation.itemId) }
}

const importsOf = ({ name }: OperationModel, files: SourceFiles): string =>
  `import { ${name} as ask${pascalCase(name)}, type ${pascalCase(name)}Params, type ${pascalCase(name)}Result } from './${fileOf(name, files)}'`

function constant({ name, cacheSeconds, watch }: OperationModel, list: IdentifiedList | undefined): string {
  const type = pascalCase(name)
  const item = list ? `, ${memberType(`${type}Result`, list.path.steps)}[number]` : ''
  const lines = [
    `ask: ask${type}`,
    `seconds: ${cacheSeconds}`,
    ...(list
      ? [
          `items: (answer) => ${memberAccess('answer', list.path.steps)}`,
          `id: (item) => item${accessor(list.id, false)}`,
        ]
      : []),
    ...(watch ? ['stream: true'] : []),
  ]
  return `/** For \`watch\`. */
export const ${name}: Live<${type}Params, ${type}Result${item}> = {
${lines.map((line) => `  ${line},\n`).join('')}}`
}
