import { expect, test } from 'vitest'
import { shortDeclaration, withNamespace } from './declarations.ts'

const rows: readonly (readonly [name: string, given: string, want: string])[] = [
  [
    'a comment of one line stands on one line, and nothing is indented',
    'export type A = {\n  /**\n   * How far.\n   */\n  metres: number;\n};\n',
    'export type A = {\n/** How far. */\nmetres: number\n}\n',
  ],
  [
    'a longer comment keeps its lines and tags',
    '/**\n * Near.\n *\n * In metres; five.\n * @default 5\n */\nexport type Radius = number;\n',
    '/**\nNear.\n\nIn metres; five.\n@default 5\n*/\nexport type Radius = number\n',
  ],
  [
    'a list or code in a comment stays as it is laid out',
    '/**\n * Either\n * * this\n *   that;\n */\nexport type Choice = number;\n',
    '/**\n* Either\n* * this\n*   that;\n*/\nexport type Choice = number\n',
  ],
  [
    'a title that says the name again goes, one that says more stays',
    '/**\n * Line id\n *\n * Lower case.\n */\nexport type LineId = string;\n/**\n * Id of a line\n *\n * Lower case.\n */\nexport type RouteId = string;\n',
    '/** Lower case. */\nexport type LineId = string\n/**\nId of a line\n\nLower case.\n*/\nexport type RouteId = string\n',
  ],
  [
    'constants become one statement, each with its comment',
    '/** One. */\nexport declare const one: 1;\nexport declare const two: 2;\n',
    'export declare const\n/** One. */\none: 1,\ntwo: 2\n',
  ],
  [
    'what a mutation is called after is no comment, and how long an answer is fresh is one',
    '/** {@link signUp}. */\nexport declare const signUpMutation: A;\n/** Stale at once. */\nexport declare const keysQuery: B;\n',
    'export declare const\nsignUpMutation: A,\n/** Stale at once. */\nkeysQuery: B\n',
  ],
  [
    'one module is imported once',
    `import { type A } from './a.ts';\nimport { type B } from './b.ts';\nimport { type C } from './a.ts';\nexport type D = A | B | C;\n`,
    `import type { A, C } from './a.ts'\nimport type { B } from './b.ts'\nexport type D = A | B | C\n`,
  ],
  [
    'lists of one word are written as people do',
    'export type A = Readonly<Array<B>> | Array<C> | Array<B | C> | Readonly<Array<B> | C>;\n',
    'export type A = readonly B[] | C[] | Array<B | C> | Readonly<B[] | C>\n',
  ],
  [
    'a semicolon in a text is no end',
    `export type Mark = ';' | 'a;'\nexport type Other = ';';\n`,
    `export type Mark = ';' | 'a;'\nexport type Other = ';'\n`,
  ],
]

test.each(rows)('%s', (_name, given, want) => {
  expect(shortDeclaration(given)).toBe(want)
})

test('names of a module go under a letter, but not in texts, comments and names of members', () => {
  const given = `import type { Line, Mode, Stop } from './index.ts'\n/** A Line. */\nexport type A = Line<'Line'> | { Mode: Stop; a?: x.Line }\n`
  expect(withNamespace(given, './index.ts', 'T')).toBe(
    `import type * as T from './index.ts'\n/** A Line. */\nexport type A = T.Line<'Line'> | { Mode: T.Stop; a?: x.Line }\n`,
  )
})
