import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { runNode, repository } from '../testing/run-node.ts'
import { publishDeclarations } from './publish-declarations.ts'

const folder = mkdtempSync(join(tmpdir(), 'declarations-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const problem =
  '/**\n * Why it could not be answered, in words for whoever called.\n */\nexport type Problem = {\n    title: string;\n    status: number;\n};\n'
const paths = (members: string): string => `import type { Brand } from '../../runtime/call/brand.ts';
export interface paths {
    "/stops/{id}": {
        parameters: {
            query?: never;
        };
        /** One stop. */
        get: operations["stop"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
${members}    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    stop: {
        parameters: {
            path: {
                id: components["schemas"]["StopId"];
            };
        };
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stop"];
                };
            };
        };
    };
}
`
const operations = `import type { Stop, StopId, Problem } from '../types.ts';
/**
 * What {@link stop} takes.
 */
export type StopParams = {
    id: StopId;
};
/**
 * What {@link stop} answers.
 */
export type StopResult = Array<Stop>;
/**
 * One stop
 */
export declare const stop: (params: StopParams) => StopResult | Problem;
`
const api = (members: string, time: string): Readonly<Record<string, string>> => ({
  'index.d.ts': `export { stop, } from './operations/stop.ts';\nexport type { StopParams, StopResult, } from './operations/stop.ts';\nexport type { Problem, Stop, StopId, Time, } from './types.ts';\n`,
  'operations/stop.d.ts': operations,
  'types.d.ts': `import type { Brand } from '../../runtime/call/brand.ts';\n${problem}export type StopId = Brand<string, 'StopId'>;\nexport type Time = ${time};\nexport type Stop = {\n    id: StopId;\n    time?: Time;\n    others: Array<Stop>;\n};\n`,
  'paths.d.ts': paths(members),
  'wire.d.ts': `import type { components } from './paths.ts';\nexport type Stop = components['schemas']['Stop'];\nexport type StopId = components['schemas']['StopId'];\n`,
  'mocks/handlers.d.ts': `import type { Stop, StopId } from '../wire.ts';\nexport declare const getStopMock: (id: StopId) => Stop;\n`,
})
const members = (time: string): string => `        Problem: {
            title: string;
            status: number;
        };
        StopId: Brand<string, "StopId">;
        Time: ${time};
        Stop: {
            id: components["schemas"]["StopId"];
            time?: components["schemas"]["Time"];
            others: components["schemas"]["Stop"][];
        };
`

/** Two APIs: of the one the owner's times are the SDK's, of the other they are not. */
function published(): ReadonlyMap<string, string> {
  const files = {
    'runtime/call/brand.d.ts': 'export type Brand<Value, Name> = Value & {\n    readonly brand?: Name;\n};\n',
    'runtime/unreached.d.ts': 'export {};\n',
    ...Object.fromEntries(
      Object.entries(api(members('string'), 'string')).map(([path, text]) => [`generated/bus/${path}`, text]),
    ),
    ...Object.fromEntries(
      Object.entries(api(members('string'), 'number')).map(([path, text]) => [`generated/rail/${path}`, text]),
    ),
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const doors = ['index', 'paths', 'mocks/handlers'].flatMap((door) =>
    ['bus', 'rail'].map((id) => join(folder, `generated/${id}/${door}.d.ts`)),
  )
  publishDeclarations(folder, doors)
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts'))
  return new Map(left.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]))
}

test('a door is one file, and what all doors have stands in one', () => {
  const files = published()
  expect([...files.keys()].sort()).toEqual([
    'generated/bus/index.d.ts',
    'generated/bus/mocks/handlers.d.ts',
    'generated/bus/paths.d.ts',
    'generated/rail/index.d.ts',
    'generated/rail/mocks/handlers.d.ts',
    'generated/rail/paths.d.ts',
    'generated/shared.d.ts',
    'runtime/call/brand.d.ts',
  ])
  expect(files.get('generated/shared.d.ts')).toMatch(/^\/\*\* Why [^]*export type Problem = /)
  expect(files.get('generated/bus/index.d.ts')).not.toContain('export type Problem =')
})

test('a type is written down once where owner and SDK have the same, and twice where they have not', () => {
  const files = published()
  expect(files.get('generated/bus/paths.d.ts')).toContain('Stop:T.Stop')
  expect(files.get('generated/rail/paths.d.ts')).toContain('Stop:{id:T.StopId;time?:S["Time"];others:S["Stop"][]}')
  expect(files.get('generated/bus/mocks/handlers.d.ts')).toContain('(id: T.StopId) => T.Stop')
  expect(files.get('generated/rail/mocks/handlers.d.ts')).toContain(`(id: T.StopId) => W['Stop']`)
})

test('what is left means what it meant', async () => {
  published()
  const text = ['bus', 'rail']
    .map(
      (id) => `
import { stop as ${id}, type Stop as ${id}Stop, type Problem as ${id}Problem } from './generated/${id}/index.js'
import type { paths as ${id}Paths, components as ${id}Wire } from './generated/${id}/paths.js'
import { getStopMock as ${id}Mock } from './generated/${id}/mocks/handlers.js'
const ${id}Answer: ${id}Stop[] | ${id}Problem = ${id}({ id: 'a' })
const ${id}Sent: ${id}Paths['/stops/{id}']['get']['responses'][200]['content']['application/json']['time'] = 'noon'
const ${id}Mocked: string | undefined = ${id}Mock('a').time
// @ts-expect-error: a stop has an id
const ${id}None: ${id}Wire['schemas']['Stop'] = { others: [] }
const ${id}Status: number = ({} as ${id}Problem).status`,
    )
    .join('\n')
  writeFileSync(
    join(folder, 'use.ts'),
    `${text}\n// @ts-expect-error: the SDK's is a number\nconst time: railStop['time'] = 'noon'\nexport {}\n`,
  )
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        types: [],
        skipLibCheck: false,
        allowImportingTsExtensions: true,
      },
      files: ['use.ts'],
    }),
  )
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const { stdout } = await runNode([join(repository, 'node_modules/typescript7/bin/tsc'), '-p', folder])
  expect(stdout).toBe('')
})
