import { decodedAnswer, decodedSchemas, type ApiModel, type OperationModel } from '@openlondon/contract'
import { readMediaType, resultResponses } from '@openlondon/contract/model'
import { describeOperation } from '../../decide/descriptor.ts'
import { pascalCase } from '../../decide/name.ts'
import { headerFor } from '../../files/header.ts'
import { literal } from '../mocks/literal.ts'
import { schemaSource, type References } from './words-writer.ts'

/**
 * `schemas.ts`: a standard schema for each named schema and for each operation's result, as the SDK gives them. Each is a
 * pure call, so that an app carries those that it asks.
 */
export function schemasModule(api: ApiModel): string {
  const writer = createWriter(api)
  for (const name of Object.keys(decodedSchemas(api))) writer.references.named(name)
  const results = api.operations.map((operation) => {
    const title = `${pascalCase(operation.name)}Result`
    const source = resultSource(api, operation, writer.references)
    return [title, line(title, source)] as const
  })
  const named = [...writer.written()]
  return `${headerFor(api)}

${importLine(writer.formats(), 'formats')}${importLine(writer.keywords(), 'keywords')}import { schema, type Schema } from '../../schemas/schema.ts'
import type * as Sdk from './index.ts'

export type { Schema }

${[...named, ...results].map(([, text]) => text).join('')}`
}

type Writer = {
  readonly references: References
  readonly written: () => ReadonlyMap<string, string>
  readonly formats: () => readonly string[]
  readonly keywords: () => readonly string[]
}

/** Writes each schema before the first that refers to it; only a cycle is met by a function of its own. */
function createWriter(api: ApiModel): Writer {
  const schemas = decodedSchemas(api)
  const written = new Map<string, string>()
  const begun = new Set<string>()
  const used = { formats: new Set<string>(), keywords: new Set<string>() }
  const references: References = {
    named: (name) => {
      if (written.has(name)) return constantOf(name)
      if (begun.has(name)) return `()=>${constantOf(name)}`
      begun.add(name)
      const source = schemaSource(schemas[name] ?? {}, references)
      written.set(name, line(name, source))
      return constantOf(name)
    },
    format: (name) => {
      used.formats.add(name)
      return name
    },
    keyword: (name, ...args) => {
      used.keywords.add(name)
      return args.length === 0 ? name : `/*#__PURE__*/ ${name}(${args.join(',')})`
    },
  }
  return {
    references,
    written: () => written,
    formats: () => [...used.formats].sort(),
    keywords: () => [...used.keywords].sort(),
  }
}

/** What a call gives: one of its results, each under its kind where the contract has kinds, or what is handed on as it came. */
function resultSource(api: ApiModel, operation: OperationModel, references: References): string {
  const { parse, data } = describeOperation(operation, api)
  if (parse === 'parseAsIs') return data['blob'] ? `{more:[${references.keyword('blob')}]}` : `"string"`
  const results = resultResponses(operation).map((response) => {
    const hasBody = readMediaType(response) !== undefined
    const source = hasBody ? schemaSource(decodedAnswer(api, response), references) : `"undefined"`
    const { resultKind } = response
    if (resultKind === undefined) return source
    const optional = literal(hasBody ? [] : ['data'])
    return `{optional:${optional},properties:{kind:{enum:${literal([resultKind])}},data:${source}}}`
  })
  const [only = '{}', ...others] = [...new Set(results)]
  return others.length === 0 ? only : `{anyOf:[${[only, ...others].join(',')}]}`
}

const constantOf = (name: string): string => `${name}Schema`
const line = (name: string, source: string): string =>
  `export const ${constantOf(name)}: Schema<Sdk.${name}> = /*#__PURE__*/ schema(${source})\n`
const importLine = (names: readonly string[], file: string): string =>
  names.length === 0 ? '' : `import { ${names.join(', ')} } from '../../schemas/${file}.ts'\n`
