import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  answeredAlike,
  answersDocument,
  decodedDocument,
  type ApiModel,
  type OperationModel,
} from '@openlondon/contract'
import { withStandIns, withTrueMembers } from '@openlondon/contract/model'
import { generate } from 'orval'
import { apiConstant } from '../api-module.ts'
import { pascalCase } from '../../decide/name.ts'
import { ToolError } from '../../decide/tool-error.ts'
import { unveiledSource, veiled } from '../../decide/veil.ts'
import { headerFor } from '../../files/header.ts'
import { readSourceFiles, type SourceFiles } from '../../files/source-files.ts'
import { answerTypes, type OrvalVerb } from './answer-types.ts'
import { literal } from './literal.ts'
import { mockedAnswer, type MockedAnswer } from './mock-answers.ts'
import { mockTypes } from './mock-types.ts'
import { moreExactTemplates } from './more-exact.ts'
import { schemaExamples, type SchemaExamples } from './schema-examples.ts'
import { sharedValues } from './shared-values.ts'

/**
 * `mocks/`: an MSW handler for each operation, which answers with the contract's example, and a factory for each schema
 * that is an object, which hands out parts of those examples. orval reads the contract and writes the handlers, each a
 * line of data for `sdk/src/mocks`; they listen at the owner's host, and at `origins`.
 */
export async function generateMocks(api: ApiModel, origins: readonly string[]): Promise<SourceFiles> {
  // A mock answers in the owner's stead, so with what comes over the wire.
  const typesModule = decodedDocument(api) === api.document ? 'types.ts' : 'wire.ts'
  const answers = answersOf(api)
  const written = await handlersByOrval(api, answers, `../${typesModule}`)
  const text = unveiledSource(withTrueMembers(written))
  const model = mockTypes(api, [text], typesModule)
  const handlers = handlersModule(api, model ? text.replaceAll(`'../${typesModule}'`, `'./model.ts'`) : text, origins)
  const examples = schemaExamples(api, answers)
  return new Map([
    ['mocks/answers.ts', answersModule(api, answers)],
    ['mocks/handlers.ts', handlers],
    ['mocks/index.ts', mocksIndex(api)],
    ...(model ? [['mocks/model.ts', model] as const] : []),
    ['mocks/schemas.ts', factoriesModule(api, examples, typesModule)],
  ])
}

function answersOf(api: ApiModel): ReadonlyMap<string, MockedAnswer> {
  return new Map(
    api.operations.flatMap((operation) => {
      const answer = mockedAnswer(api, operation)
      return answer ? [[operation.name, answer] as const] : []
    }),
  )
}

/** Where orval says that it writes the types, all in one file, which is not read. */
const typesPackage = './mocks.schemas'

/** What orval writes when it is asked, of each operation, for a line of ours: those lines, and the types they name. */
async function handlersByOrval(
  api: ApiModel,
  answers: ReadonlyMap<string, MockedAnswer>,
  typesModule: string,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sdk-mocks-'))
  const { document, like } = answeredAlike(answersDocument(api.document))
  const operations = new Map(api.operations.map((operation) => [operation.name, operation]))
  const moreExact = moreExactTemplates(api)
  const lines = new Map<OperationModel, string>()
  const handler = (verb: OrvalVerb) => {
    const alike = (like.get(verb.operationId) ?? []).flatMap((name) => operations.get(name) ?? [])
    const typed = alike.map((operation) => ({ operation, types: answerTypes(operation, verb) }))
    for (const { operation, types } of typed)
      lines.set(operation, handlerLine(operation, answers.get(operation.name), moreExact(operation), types.names))
    const [first] = typed
    // One of them, for the names that have to be imported.
    const line = (first && lines.get(first.operation)) ?? ''
    return { imports: first?.types.imports ?? [], implementation: { function: '', handlerName: '', handler: line } }
  }
  const output = {
    mode: 'split' as const,
    client: () => noClient,
    target: join(folder, 'mocks.ts'),
    // Said outright, because orval would look for a tsconfig from the working directory upwards.
    tsconfig: { compilerOptions: {} },
    mock: { indexMockFiles: false, generators: [handler] },
  }
  // Whether the document is good OpenAPI is for lint to say, and orval would write nothing and say it to the terminal.
  const target = veiled(withStandIns(document)) as Record<string, unknown>
  try {
    await generate({ input: { target, unsafeDisableValidation: true }, output }, undefined, {
      logLevel: 'error',
      throwOnError: true,
    })
    const text = readSourceFiles(folder).get('mocks.msw.ts') ?? ''
    // Its own first comment repeats the whole description, and its own list of handlers takes no options.
    const imports = text.replace(/^\/\*\*[\s\S]*?\*\/\s*/, '').replace(/^export const [\s\S]*$/m, '')
    const listed = api.operations.map((operation) => lines.get(operation) ?? '')
    return `${imports.replaceAll(`'${typesPackage}'`, `'${typesModule}'`)}${listed.join('')}`
  } catch (error) {
    throw new ToolError(api, 'orval', error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** No functions that call the API, which the SDK has; an operation without any text would be left out. */
const noClient = { client: () => ({ implementation: ' ', imports: [] }), dependencies: () => [] }

function handlerLine(
  operation: OperationModel,
  answer: MockedAnswer | undefined,
  not: readonly string[],
  types: string,
): string {
  const { name, method, path, upstream } = operation
  const { status = 200, mediaType = 'application/json', value } = answer ?? {}
  const made = {
    ...(status !== 200 && { status }),
    ...(mediaType !== 'application/json' && { media: mediaType }),
    ...(not.length > 0 && { not }),
  }
  const hasMore = Object.keys(made).length > 0
  const given = [
    literal(`${method} ${path}`),
    ...(value !== undefined || hasMore ? [value === undefined ? 'undefined' : `its.${name}`] : []),
    ...(hasMore ? [literal(made)] : []),
  ]
  return `export const ${handlerName(operation)}: MockHandler<${types}> = /*#__PURE__*/ ${makerOf(upstream)}(${given.join(', ')})\n`
}

const handlerName = ({ name }: OperationModel): string => `get${pascalCase(name)}MockHandler`
const makerOf = (upstream: string | undefined): string => `mock${upstream === undefined ? '' : pascalCase(upstream)}`

function handlersModule(api: ApiModel, text: string, origins: readonly string[]): string {
  const hosts = [...new Set(api.operations.map(({ upstream }) => upstream))].sort()
  const listed = origins.map((origin) => literal(origin)).join(', ')
  const makers = hosts.map(
    (host) => `const ${makerOf(host)} = /*#__PURE__*/ mocksOf(${apiConstant(host)}, [${listed}])\n`,
  )
  const usesAnswers = text.includes('its.')
  return `${headerFor(api)}

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { ${hosts.map(apiConstant).join(', ')} } from '../api.ts'
${usesAnswers ? `import * as its from './answers.ts'\n` : ''}${withImportsFirst(text, makers.join(''))}`
}

/** orval's imports come first in what it writes. */
function withImportsFirst(text: string, makers: string): string {
  const at = text.search(/^export const /m)
  return at < 0 ? `\n${makers}` : `${text.slice(0, at).trimEnd()}\n\n${makers}\n${text.slice(at).trimEnd()}\n`
}

function answersModule(api: ApiModel, answers: ReadonlyMap<string, MockedAnswer>): string {
  const values = [...answers].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const]))
  return `${headerFor(api)}\n\n${sharedValues(new Map(values)) || 'export {}\n'}`
}

function factoriesModule(api: ApiModel, examples: ReadonlyMap<string, SchemaExamples>, typesModule: string): string {
  const named = [...examples]
    .filter(([name]) => /^[A-Za-z_$][\w$]*$/.test(name))
    .sort(([left], [right]) => (left < right ? -1 : 1))
  if (named.length === 0) return `${headerFor(api)}\n\nexport {}\n`
  const lines = named.map(
    ([name, example]) =>
      `export const get${pascalCase(name)}Mock: MockFactory<Wire.${name}> = /*#__PURE__*/ factory(${partsText(example)})\n`,
  )
  const text = lines.join('')
  return `${headerFor(api)}

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../${typesModule}'
${text.includes('its.') ? `import * as its from './answers.ts'\n` : ''}
${text}`
}

function partsText(example: SchemaExamples): string {
  if (example.kind === 'value') return `[${literal(example.value)}]`
  return example.parts
    .map(({ operation, path }) => `[${[`its.${operation}`, ...path.map((name) => literal(name))].join(',')}]`)
    .join(', ')
}

const mocksIndex = (api: ApiModel): string => `${headerFor(api)}

import type { HttpHandler } from 'msw'
import { allHandlers, type MockOptions } from '../../../mocks/index.ts'
import * as handlers from './handlers.ts'

export { answer, problem } from '../../../mocks/index.ts'
export type {
  MockAnswer,
  MockCall,
  MockFactory,
  MockGiven,
  MockHandler,
  MockOptions,
  MockProblem,
} from '../../../mocks/index.ts'
export * from './handlers.ts'
export * from './schemas.ts'

/** One handler for each operation, for \`setupServer\` and \`setupWorker\`. Answers are the contract's examples. */
export const mockHandlers = (options: MockOptions = {}): HttpHandler[] => allHandlers(handlers, options)
`
