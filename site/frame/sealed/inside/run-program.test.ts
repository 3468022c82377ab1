import { expect, test } from 'vitest'
import type { Told } from '../told.ts'
import { runProgram } from './run-program.ts'

const modules = { '@open/sdk': { trams: async (id: string): Promise<object> => ({ id, due: [2, 7] }) } }

async function run(code: string): Promise<readonly Told[]> {
  const told: Told[] = []
  await runProgram(code, {
    modules,
    env: { OPEN_ORIGIN: 'https://open.example' },
    tell: (one) => told.push(one),
    now: () => 0,
  })
  return told
}

const text = (words: string) => ({ kind: 'plain', text: words, of: 'text' }) as const
const printed = (...values: readonly object[]) => ({ kind: 'printed', level: 'log', values })
const ended = { kind: 'ended', timeMs: 0 }

test.each<[string, string, readonly object[]]>([
  [
    'types are taken away, imports are found, and it may wait',
    `import { trams, type Tram } from '@open/sdk'\nconst tram = (await trams('4')) as Tram\nconsole.log(tram.id)`,
    [printed(text('4')), ended],
  ],
  ['settings are there', `console.log(process.env['OPEN_ORIGIN']!)`, [printed(text('https://open.example')), ended]],
  [
    'what is thrown says its line',
    `const a: number = 1\n\nthrow new TypeError('no ' + a)`,
    [{ kind: 'failed', message: 'TypeError: no 1', line: 3 }],
  ],
  [
    'what cannot be read says its line',
    `const a = 1\nconst = 2`,
    [expect.objectContaining({ kind: 'failed', line: 2 })],
  ],
  [
    'a stranger is not imported',
    `import x from 'left-pad'\nx()`,
    [expect.objectContaining({ message: 'Error: There is no left-pad here. What can be imported is @open/sdk.' })],
  ],
  ['a table is one', `console.table([{ a: 1 }])`, [expect.objectContaining({ table: true }), ended]],
])('%s', async (_name, code, want) => {
  expect(await run(code)).toEqual(want)
})
