import ts from 'typescript'
import { expect, test } from 'vitest'
import { unveiledSource, veiled, veiledText } from './veil.ts'

const texts = [
  "it's",
  'say "no"',
  'a ` b ${c}',
  'the end */ of it',
  'a\\',
  'one\r\ntwo',
  'a\u2028b\u2029c\u0085d',
  'a\0b\u001b[31m',
  'a\u202eb\ufeff',
  'a\ud83d',
  '%zz',
  '007',
  'veil_27_',
]

test.each(texts)('%j comes through a tool that joins texts', (text) => {
  const veil = veiledText(text)
  expect(veil).toMatch(/^[\w \n{}/[\]]*$/)
  const source = unveiledSource(
    `/* ${veil} */ export const made = { ${veil.replaceAll(/\W/g, '_')}: 1, 'a': '${veil.replaceAll('\n', '\\n')}', "b": \`${veil}\`, c: "${veil.replaceAll('\n', '\\n')}" }`,
  )
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS } })
  const exported: { made?: Record<string, unknown> } = {}
  new Function('exports', outputText)(exported)
  expect(Object.values(exported.made ?? {}).filter((value) => typeof value === 'string')).toEqual([text, text, text])
  if (/^\w*$/.test(veil)) expect(exported.made).toHaveProperty([text], 1)
})

test.each([
  ['texts', (veil: string) => `export const made = ['${veil}', "${veil}"] // ${veil}`],
  ['a pattern with quotes', (veil: string) => `export const made = ['${veil}', /['"]/ && "${veil}"] /* ${veil} */`],
  ['a template with quotes', (veil: string) => `export const made = ['${veil}', \`'"\` && "${veil}"] /* ${veil} */`],
  ['a name', (veil: string) => `export const made = ['${veil}', "${veil}"], more = { a_${veil}: /* ' */ 1 }`],
])('%s before others do not hide where a text ends', (_name, write) => {
  const text = `'it"s`
  const { outputText } = ts.transpileModule(unveiledSource(write(veiledText(text).replaceAll(' ', '_'))), {
    compilerOptions: { module: ts.ModuleKind.CommonJS },
  })
  const exported: { made?: readonly string[]; more?: object } = {}
  new Function('exports', outputText)(exported)
  const want = text.replaceAll(' ', '_')
  expect(exported.made).toEqual([want, want])
  expect(Object.keys(exported.more ?? { [`a_${want}`]: 1 })).toEqual([`a_${want}`])
})

test('names and values are veiled alike, patterns and references are left to be read', () => {
  const given = { "it's": ["it's", { enum: ["it's"] }], pattern: "^it's$", $ref: "#/a/it's", plain: 'plain' }
  expect(veiled(given)).toEqual({
    itveil_27_s: ['itveil_27_s', { enum: ['itveil_27_s'] }],
    pattern: "^it's$",
    $ref: "#/a/it's",
    plain: 'plain',
  })
})

test('a source without a veil is the same text', () => {
  const source = `export type A = 'a' // it's`
  expect(unveiledSource(source)).toBe(source)
})
