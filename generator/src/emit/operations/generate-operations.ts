import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import {
  decodedDocument,
  documentParts,
  type DocumentPart,
  type OperationModel,
  typedDocument,
  withNamedSchemas,
  type ApiModel,
} from '@openlondon/contract'
import { withStandIns, withTrueMembers } from '@openlondon/contract/model'
import { GenerateError } from '../../decide/generate-error.ts'
import { askedNodes } from './asked-nodes.ts'
import { forgetStructure } from './forget-structure.ts'
import { headerFor } from '../../files/header.ts'
import { operationsPlugin } from './operations-plugin.ts'
import { brandModule, schemaTypes } from './schema-types.ts'
import { fileNameOf } from '../../decide/name.ts'
import { readSourceFiles, type SourceFiles } from '../../files/source-files.ts'
import { ToolError } from '../../decide/tool-error.ts'
import { unveiledSource, veiled } from '../../decide/veil.ts'

/** hey-api's own types of each operation's request and answers: ours say the same in the caller's shape. */
const setAside = 'aside'

/**
 * `types.ts`, one type per schema, and `operations/<tag>.ts`, one function per operation: what a caller meets, so
 * made from the decoded contract.
 */
export async function generateOperations(api: ApiModel, host: string): Promise<SourceFiles> {
  // hey-api patches what it is given, which a veiled document is a copy for. The cast says that a normalised one is one
  // of OpenAPI 3.1.
  const document = withNamedSchemas(
    veiled(withStandIns(typedDocument(decodedDocument(api), api.operations))) as Record<string, unknown>,
  )
  const files = new Map<string, string>()
  for (const part of documentParts(document, byFile(api.operations))) {
    const isOperations = part.operations.length > 0
    for (const [path, text] of await writtenByHeyApi(api, host, part))
      if (path.includes('/') === isOperations)
        files.set(path, unveiledSource(withTrueMembers(withBrandFrom(path, text))))
  }
  return new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** A part takes on files until it has so many operations. */
const operationsMax = 1_000

export function byFile(operations: readonly OperationModel[]): readonly (readonly OperationModel[])[] {
  const parts: OperationModel[][] = []
  for (const some of Map.groupBy(operations, ({ tag }) => fileNameOf(tag)).values()) {
    const last = parts.at(-1)
    if (last && last.length + some.length <= operationsMax) last.push(...some)
    else parts.push([...some])
  }
  return parts
}

/** hey-api writes to disk only, so it gets a folder of its own that is gone when the text has been read. */
async function writtenByHeyApi(
  api: ApiModel,
  host: string,
  { document, operations }: DocumentPart,
): Promise<SourceFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'sdk-generate-'))
  const asked = askedNodes()
  try {
    await createClient({
      input: document,
      output: {
        path: folder,
        entryFile: false,
        fileName: { suffix: null },
        header: [headerFor(api), ''],
        module: { extension: '.ts' },
        postProcess: [],
      },
      parser: {
        // What one side alone writes is parted by then (`splitReadWrite`), and an example may well speak of `readOnly`.
        transforms: { readWrite: false },
        hooks: {
          events: {
            'plugin:handler:before': asked.before,
            'plugin:handler:after': asked.after,
            'node:set:after': ({ node }) => void (node && forgetStructure(node)),
          },
          symbols: {
            getFilePath: ({ meta }) =>
              meta?.['artifact'] === 'types' && meta.resource !== 'definition' ? setAside : undefined,
          },
        },
      },
      logs: { level: 'silent', file: false },
      // A type has its schema's own name: orval's mocks import it under that.
      plugins: [
        { name: '@hey-api/typescript', definitions: { case: 'preserve' }, $resolvers: schemaTypes },
        operationsPlugin(api, operations, host),
      ],
    })
    return new Map([...readSourceFiles(folder)].filter(([path]) => path !== `${setAside}.ts`))
  } catch (error) {
    throw causeOf(error, api)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A symbol has one address in hey-api; files of a subfolder stand one step further from it. */
const withBrandFrom = (path: string, text: string): string =>
  path.includes('/') ? text.replaceAll(`'${brandModule}'`, `'../${brandModule}'`) : text

/** hey-api wraps what a plugin throws, in an error without a message and in a copy of ours: dig out the sentence. */
function causeOf(error: unknown, api: ApiModel): Error {
  const inner = (error as { originalError?: { error?: unknown } }).originalError?.error ?? error // `JobError` of hey-api
  const message = inner instanceof Error ? inner.message : String(inner)
  return message.startsWith('Operation ')
    ? new GenerateError(message, { cause: error })
    : new ToolError(api, 'hey-api', inner)
}
