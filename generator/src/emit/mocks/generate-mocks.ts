import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calledDocument, decodedDocument, type ApiModel, type OperationModel } from '@openlondon/contract'
import { generate } from 'orval'
import { withStandIns, withTrueMembers } from '@openlondon/contract/model'
import { headerFor } from '../../files/header.ts'
import { withEndedLists } from './ended-lists.ts'
import { mendedMocks } from './mended-mocks.ts'
import { mockTypes } from './mock-types.ts'
import { camelCase, pascalCase } from '../../decide/name.ts'
import { readSourceFiles, type SourceFiles } from '../../files/source-files.ts'
import { ToolError } from '../../decide/tool-error.ts'
import { unveiledSource, veiled } from '../../decide/veil.ts'

/** What orval writes, and where it stands in the SDK. The client and the models it also writes are ours already. */
const kept = {
  'index.faker.ts': 'schemas.ts',
  'mocks.faker.ts': 'answers.ts',
  'mocks.msw.ts': 'handlers.ts',
} as const

/**
 * `mocks/`, by orval and typed by the SDK's own types: MSW handlers that answer with the contract's examples, and
 * factories that make up schemas with faker. orval cannot be told relative addresses, so the few it writes are
 * replaced here.
 */
export async function generateMocks(api: ApiModel): Promise<SourceFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'sdk-mocks-'))
  try {
    await writeByOrval(api, folder)
    const written = readSourceFiles(folder)
    // A mock answers in the owner's stead, so with what comes over the wire.
    const typesModule = decodedDocument(api) === api.document ? 'types.ts' : 'wire.ts'
    const texts = Object.entries(kept).map(([from, to]): [string, string] => {
      const text = written.get(from) ?? written.get(`model/${from}`) ?? ''
      return [`mocks/${to}`, mockSource(api, text, typesModule)]
    })
    const model = mockTypes(
      api,
      texts.map(([, text]) => text),
      typesModule,
    )
    const files = model
      ? [
          ...texts.map(([path, text]) => [path, text.replaceAll(`'../${typesModule}'`, `'./model.ts'`)] as const),
          ['mocks/model.ts', model] as const,
        ]
      : texts
    const factories = [...(files[0]?.[1] ?? '').matchAll(/^export const (\w+)/gm)].map((match) => match[1] ?? '')
    return new Map([...files, ['mocks/index.ts', mocksIndex(api, factories)]])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const mockSource = (api: ApiModel, text: string, typesModule: string): string =>
  withHeader(api, unveiledSource(withTrueMembers(mendedMocks(withOurAddresses(api, text, typesModule)))))

async function writeByOrval(api: ApiModel, folder: string): Promise<void> {
  const output = {
    mode: 'split' as const,
    client: 'fetch' as const,
    target: join(folder, 'mocks.ts'),
    // Said outright, because orval would look for a tsconfig from the working directory upwards.
    tsconfig: { compilerOptions: {} },
    schemas: { path: join(folder, 'model'), importPath: typesPackage },
    mock: {
      indexMockFiles: false,
      generators: [{ type: 'faker' as const, schemas: true, useExamples: true }, { type: 'msw' as const }],
    },
  }
  // Whether the document is good OpenAPI is for lint to say, and orval would write nothing and say it to the terminal.
  const input = {
    target: withOwnResponses(veiled(withStandIns(withEndedLists(calledDocument(api.document))))),
    unsafeDisableValidation: true,
  }
  try {
    await generate({ input, output }, undefined, { logLevel: 'error', throwOnError: true })
  } catch (error) {
    throw new ToolError(api, 'orval', error)
  }
}

/**
 * A copy of the document in which each operation holds its own responses: orval gives a shared one a type of its
 * own, which the SDK does not have. Only references are followed; nothing is read.
 */
function withOwnResponses(document: unknown): Record<string, unknown> {
  const shared = '#/components/responses/'
  const text = JSON.stringify(document, (_key, value: unknown) => {
    const reference = typeof value === 'object' && value !== null && '$ref' in value ? String(value.$ref) : ''
    return reference.startsWith(shared) ? atPointer(document, reference.slice(1)) : value
  })
  return JSON.parse(text)
}

const atPointer = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
      document,
    )

/** A name to find again: orval wants one to import from. */
const typesPackage = '@sdk/types-of-this-api'

function withOurAddresses(api: ApiModel, text: string, typesModule: string): string {
  return text
    .replaceAll(
      /(?<=^export const get(\w+)MockHandler = [^\n]*\n(?:(?!^export )[^\n]*\n)*?[^\n]*\bhttp\.\w+\()'\*\/[^'\n]*'/gm,
      (whole, handler: string) => {
        const operation = api.operations.find(({ name }) => pascalCase(name) === handler)
        return operation ? mockAddress(api, operation.path) : whole
      },
    )
    .replaceAll(`'${typesPackage}/index.faker'`, `'./schemas.ts'`)
    .replaceAll(`'${typesPackage}'`, `'../${typesModule}'`)
    .replaceAll(`from '.';`, `from '../${typesModule}';`)
    .replaceAll(`'./mocks.faker'`, `'./answers.ts'`)
}

/**
 * Where a handler listens: any host, the prefix of whichever door, the operation's path. orval's own `*` lets
 * `/postcodes` answer for `/random/postcodes`, and MSW's patterns have no way to say "or nothing".
 */
function mockAddress({ id, upstream }: ApiModel, path: string): string {
  const prefixes =
    upstream.kind === 'portal'
      ? [upstream.path]
      : [`/api/${id}`, `/sandbox/${id}`, new URL(upstream.url).pathname.replace(/\/$/, '')]
  const doors = prefixes.filter((prefix) => prefix !== '').map((prefix) => escaped(prefix))
  const segments = path.split('/').map((segment) =>
    segment
      .split(/(\{[^{}]*\})/)
      .map((part) => (part.startsWith('{') ? groupOf(part.slice(1, -1)) : escaped(asSent(part))))
      .join(''),
  )
  return `/^https?:\\/\\/[^/]+(?:${doors.join('|')})?${segments.join('\\/')}$/`
}

/** What a template stands for, under the name by which orval has it. */
function groupOf(parameter: string): string {
  const name = camelCase(parameter)
  return /^[A-Za-z_]\w*$/.test(name) ? `(?<${name}>[^/]+)` : '([^/]+)'
}

/** The fixed part of a path as an address has it: WHATWG URL, "path percent-encode set". */
const asSent = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\t\n\r]/g, '')
    .replaceAll(/[^!$-;=@-\]_a-z|~]/gu, (sign) => encodeURIComponent(sign))

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** orval's own first comment repeats the whole description: ours says where the file comes from. */
const withHeader = (api: ApiModel, text: string): string =>
  `${headerFor(api)}\n\n${text.replace(/^\/\*\*[\s\S]*?\*\/\s*/, '') || 'export {}\n'}`

/** Handlers and factories by name, and all handlers in an order in which a fixed path wins over a template. */
function mocksIndex(api: ApiModel, factories: readonly string[]): string {
  const handlers = [...api.operations].sort(bySpecificity).map(({ name }) => `get${pascalCase(name)}MockHandler`)
  const names = [...handlers].sort()
  return `${headerFor(api)}

import type { RequestHandler } from 'msw'
import {
${names.map((name) => `  ${name},\n`).join('')}} from './handlers.ts'

export {
${names.map((name) => `  ${name},\n`).join('')}}

export {
${[...factories]
  .sort()
  .map((name) => `  ${name},\n`)
  .join('')}} from './schemas.ts'

/** One handler for each operation, for \`setupServer\` and \`setupWorker\`. Answers are the contract's examples. */
export const mockHandlers = (): RequestHandler[] => [
${handlers.map((name) => `  ${name}(),\n`).join('')}]
`
}

/** MSW takes the first handler that matches, so \`/StopPoint/Search\` must come before \`/StopPoint/:ids\`. */
function bySpecificity(left: OperationModel, right: OperationModel): number {
  const leftKey = specificity(left.path)
  const rightKey = specificity(right.path)
  return leftKey < rightKey ? -1 : leftKey > rightKey ? 1 : 0
}

const specificity = (path: string): string =>
  path
    .split('/')
    .map((segment) => (segment.includes('{') ? '~' : segment))
    .join('/')
