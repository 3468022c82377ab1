import { expect, test } from 'vitest'
import { joinDoor } from './join-door.ts'

test('what extends the modules of an API one by one extends its door once, and the modules of others as before', () => {
  const of = (path: string): string => `BoundApi<typeof import('./${path}.ts')>`
  const texts = new Map([
    [
      '/city.d.ts',
      `export interface BusApi extends ${of('bus/a')}, ${of('bus/b')}, ${of('rail/a')}, ${of('rail/b')} {\n}\n`,
    ],
    ['/bus/index.d.ts', `export { one, } from './a.ts'\nexport { two, } from './b.ts'\n`],
    ['/bus/a.d.ts', 'export declare const one: 1\n'],
    ['/bus/b.d.ts', 'export declare const two: 2\n'],
  ])
  joinDoor(texts, '/bus/index.d.ts')
  expect(texts.get('/city.d.ts')).toBe(
    `export interface BusApi extends ${of('bus/index')}, ${of('rail/a')}, ${of('rail/b')} {\n}\n`,
  )
})
