import { resultResponses } from '@openlondon/contract/model'
import type { OperationModel } from '@openlondon/contract'
import { pascalCase } from '../src/decide/name.ts'
import type { SourceFiles } from '../src/files/source-files.ts'

/** What a contract declares of an operation and the generated SDK does not give: parameters, a body, media types. */
export function sdkGaps(sources: SourceFiles, operation: OperationModel): readonly string[] {
  const source = operationSource(sources, operation)
  const params = source.slice(
    source.indexOf(`type ${pascalCase(operation.name)}Params`),
    source.indexOf(`type ${pascalCase(operation.name)}Result`),
  )
  const sent = source.slice(source.indexOf(`export const ${operation.name}: `)).split('\n\n')[0] ?? ''
  return [
    ...operation.parameters
      .filter(({ name }) => !new RegExp(`^ +['"]?${escaped(name)}['"]?\\??: `, 'm').test(params))
      // What has one value only is not asked for but sent.
      .filter(
        ({ name, schema }) =>
          schema.const === undefined ||
          !new RegExp(`\\b['"]?${escaped(name)}['"]?: ['"]?${escaped(String(schema.const))}\\b`).test(sent),
      )
      .map(({ name }) => `parameter ${name}`),
    ...(operation.requestBody && !/^ +body\??: /m.test(params) ? ['body'] : []),
    ...resultResponses(operation).flatMap(({ status, content }) =>
      content.slice(1).map(({ mediaType }) => `${status} ${mediaType}`),
    ),
  ].map((gap) => `${operation.id} ${gap}`)
}

/** The generated module that exports an operation; empty when none does. */
export function operationSource(sources: SourceFiles, { apiId, name }: OperationModel): string {
  const file = [...sources].find(
    ([path, text]) => path.startsWith(`${apiId}/operations/`) && text.includes(`export const ${name}: `),
  )
  return file?.[1] ?? ''
}

const escaped = (name: string): string => name.replaceAll(/\W/g, '\\$&')
