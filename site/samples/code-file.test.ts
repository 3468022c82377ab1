import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { codeFile, titleComment, withoutTitleComment } from './code-file.ts'

test('a fence that names a file shows the file, without its title comment', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'code-file-'))
  await writeFile(path.join(root, 'one.ts'), '/** One. It counts. */\n\nexport const one = 1\n')
  const node = { type: 'code', lang: 'ts', meta: 'file=examples/one.ts twoslash', value: '' }
  codeFile({ folders: { examples: root } })({ type: 'root', children: [node] })
  expect(node.value).toBe('export const one = 1')
})

test('a fence that names no file keeps what it says', () => {
  const node = { type: 'code', lang: 'ts', meta: 'twoslash', value: 'const two = 2' }
  codeFile({ folders: {} })({ type: 'root', children: [node] })
  expect(node.value).toBe('const two = 2')
})

test('a missing file stops the build and is named', () => {
  const node = { type: 'code', meta: 'file=gone.ts', value: '' }
  expect(() => codeFile({ folders: {} })({ type: 'root', children: [node] })).toThrow('gone.ts')
})

test.each([
  ['one sentence', '/** Tube status. */\ncode', { title: 'Tube status', text: '' }],
  [
    'sentence and rest',
    '/**\n * Next buses. Asks one stop.\n * Twice.\n */',
    { title: 'Next buses', text: 'Asks one stop.\nTwice.' },
  ],
  [
    'line without full stop',
    '/**\n * Next buses\n *\n * Asks one stop.\n */',
    { title: 'Next buses', text: 'Asks one stop.' },
  ],
  [
    'a name with a dot inside',
    '/** Call postcodes.io once. Then stop. */',
    { title: 'Call postcodes.io once', text: 'Then stop.' },
  ],
  [
    'title, colon, sentence',
    '/** Tube status: prints it. Twice. */',
    { title: 'Tube status', text: 'Prints it. Twice.' },
  ],
  ['no comment', 'const a = 1', undefined],
])('title comment: %s', (_name, source, want) => {
  expect(titleComment(source)).toEqual(want)
})

test('only the first comment block goes', () => {
  expect(withoutTitleComment('/** T. */\n/** kept */\nlet a')).toBe('/** kept */\nlet a')
})
