import { expect, test } from 'vitest'
import { codeHtml, colourCode, type Language } from './colour-code.ts'

const kinds = (code: string, language: Language): string[] =>
  colourCode(code, language)
    .filter((piece) => piece.kind !== 'plain')
    .map((piece) => `${piece.kind}:${piece.text}`)

test.each<[Language, string, string[]]>([
  ['ts', `const a = await call(city, { n: 3 })`, ['keyword:const', 'keyword:await', 'name:call', 'number:3']],
  ['ts', `import { x } from 'y' // why`, ['keyword:import', 'keyword:from', `string:'y'`, 'comment:// why']],
  ['ts', `f(x, { from: 1 })`, ['name:f', 'number:1']],
  ['bash', `curl -X POST 'https://a.example'`, ['name:curl', 'keyword:-X', `string:'https://a.example'`]],
  [
    'python',
    `with urlopen("https://a.example") as answer:`,
    ['keyword:with', 'name:urlopen', `string:"https://a.example"`, 'keyword:as'],
  ],
  [
    'python',
    `f(True, f"Bearer {key}", 3) # why`,
    ['name:f', 'keyword:True', `string:f"Bearer {key}"`, 'number:3', 'comment:# why'],
  ],
  ['json', `{"a": "b", "n": -1.5, "t": true}`, ['property:"a"', 'property:"n"', 'property:"t"']],
])('%s: %s', (language, code, want) => {
  expect(kinds(code, language)).toEqual(want)
})

test.each<[string, Language, string]>([
  ['a < b && "</code>"', 'ts', 'a &lt; b &amp;&amp; <span style="color:var(--code-string)">"&lt;/code>"</span>'],
  ['{"a": "<i>"}', 'json', '{<span style="color:var(--code-function)">"a"</span>: "&lt;i>"}'],
  ['1<2'.padEnd(12_001), 'ts', '1&lt;2'.padEnd(12_004)],
])('as HTML: %s', (code, language, want) => {
  expect(codeHtml(code, language)).toBe(want)
})

test('nothing is lost', () => {
  const code = `const url = 'x' // y\n\tcall(\`a\${b}\`)`
  expect(
    colourCode(code, 'ts')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(code)
})
