import { execFile } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { engineFiles } from '../src/files/engine-sdk.ts'
import { writeFiles, type SourceFiles } from '../src/files/source-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where sources are put so that they compile as the SDK's own do: beside the runtime, and in reach of the packages it may have. */
export function prepareCompile(work: string): void {
  const files = engineFiles()
  writeFiles(join(work, 'sdk'), [...files.keys()], files)
  writeFileSync(join(work, 'package.json'), JSON.stringify({ type: 'module' }))
  mkdirSync(join(work, 'sdk/src/generated'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
}

/** Put what was generated of an API where it compiles. */
export function writeGenerated(work: string, id: string, files: SourceFiles): void {
  for (const [path, text] of files) {
    const target = join(generatedFolder(work, id), path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

export const generatedFolder = (work: string, id: string): string => join(work, 'sdk/src/generated', id)

/**
 * What the compiler says of each of these APIs, all in one program: the SDK under its own strict options, and what stands
 * on others' types, mocks and queries, under those they are published with. An API it says nothing of compiles.
 */
export async function compileErrors(
  work: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const sdk = join(root, 'sdk')
  const include = (path: string): readonly string[] => ids.map((id) => join(generatedFolder(work, id), path))
  const strict = await compile(work, 'strict', {
    extends: join(sdk, 'tsconfig.json'),
    compilerOptions: { rootDir: work },
    include: include('**/*.ts'),
    exclude: [...include('mocks'), ...include('react.ts')],
  })
  const published = await compile(work, 'published', {
    extends: join(sdk, 'tsconfig.build.json'),
    compilerOptions: {
      rootDir: work,
      noEmit: true,
      emitDeclarationOnly: false,
      rewriteRelativeImportExtensions: false,
    },
    include: [...include('mocks/*.ts'), ...include('react.ts')],
    exclude: [],
  })
  const errors = new Map<string, string[]>()
  for (const line of [...strict, ...published]) {
    const [, id = '', rest = ''] = /generated\/([^/]+)\/(.*)$/.exec(line) ?? []
    errors.set(id, [...(errors.get(id) ?? []), rest || line])
  }
  // A compiler that breaks off says nothing of anybody: then each is asked about alone.
  if (errors.has('') && ids.length > 1) {
    const alone = new Map<string, readonly string[]>()
    for (const id of ids) for (const [key, lines] of await compileErrors(work, [id])) alone.set(key || id, lines)
    return alone
  }
  return errors
}

async function compile(work: string, name: string, config: object): Promise<readonly string[]> {
  const file = join(work, `sdk/tsconfig.${name}.json`)
  writeFileSync(file, JSON.stringify(config))
  const tsc = join(root, 'node_modules/typescript7/bin/tsc')
  const run = promisify(execFile)
  try {
    await run(process.execPath, [tsc, '-p', file, '--pretty', 'false'], {
      cwd: work,
      maxBuffer: 1 << 28,
      timeout: 600_000,
    })
    return []
  } catch (error) {
    // `execFile` rejects with what the process printed.
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string }
    const lines = stdout.split('\n').filter((line) => /error TS\d+/.test(line))
    return lines.length > 0 ? lines : [`the compiler broke off: ${(stderr || stdout || String(error)).slice(0, 300)}`]
  }
}
