import type { ApiModel } from '@openlondon/contract'
import { headerFor } from '../../files/header.ts'
import { pascalCase } from '../../decide/name.ts'

/**
 * `mocks/model.ts`: the types that orval has for answers whose schemas have no name in the contract, under the names
 * it gives them. `undefined` when the mocks refer to named schemas only, whose types the SDK has.
 */
export function mockTypes(api: ApiModel, texts: readonly string[], typesModule: string): string | undefined {
  const used = new Set(texts.flatMap((text) => importedFrom(text, `../${typesModule}`)))
  const own = [...used].filter((name) => Object.hasOwn(api.schemas, name)).sort()
  const foreign = [...used].filter((name) => !Object.hasOwn(api.schemas, name)).sort()
  if (foreign.length === 0) return undefined
  const answers = answerTypes(api)
  const lines = foreign.map((name) => `export type ${name} = ${answers.get(name) ?? 'Record<string, unknown>'}\n`)
  const needsPaths = foreign.some((name) => answers.has(name))
  return `${headerFor(api)}

${needsPaths ? `import type { paths } from '../paths.ts'\n\n` : ''}${own.length > 0 ? `export type {\n${own.map((name) => `  ${name},\n`).join('')}} from '../${typesModule}'\n\n` : ''}${lines.join('')}`
}

const importedFrom = (text: string, module: string): readonly string[] =>
  [...text.matchAll(/import (?:type )?\{([^}]*)\} from '([^']+)'/g)]
    .filter(([, , from]) => from === module)
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** What orval calls an answer, one item of it and each of its media types, and where openapi-typescript has the type. */
function answerTypes(api: ApiModel): ReadonlyMap<string, string> {
  return new Map(
    api.operations.flatMap(({ name, path, method, responses }) =>
      responses.flatMap(({ status, content }) =>
        content.flatMap(({ mediaType }, index) => {
          const keys = [path, method.toLowerCase(), 'responses', statusKey(status), 'content', mediaType]
          const type = `paths${keys.map((key) => `[${JSON.stringify(key)}]`).join('')}`
          const orvals = pascalCase(name) + pascalCase(status)
          const first = [[orvals, type] as const, [`${orvals}Item`, `${type}[number]`] as const]
          return [...(index === 0 ? first : []), [orvals + (ordinals[index] ?? ''), type] as const]
        }),
      ),
    ),
  )
}

const ordinals = ['One', 'Two', 'Three', 'Four', 'Five']

/** As openapi-typescript writes a status: a number, or `2XX` and `default` as they are. */
export const statusKey = (status: string): string | number => (/^\d+$/.test(status) ? Number(status) : status)
