import { describe, expect, test } from 'vitest'
import { ContractError } from './contract-error.ts'
import { parseSource } from './source-file.ts'

const names = {
  city: { name: 'L\'Aquila: "la città"', host: 'https://open.example' },
  portal: { licence: { id: 'CC0-1.0', attribution: ['Thanks.'] }, perDay: 500 },
}

describe('a file with names to fill in', () => {
  test.each<[string, string, unknown]>([
    ['a text', "'{{city.host}}/errors'", 'https://open.example/errors'],
    ['several', "'{{city.host}} of {{ city.name }}'", `https://open.example of ${names.city.name}`],
    ['quotes of every kind, which break nothing', "'{{city.name}}'", names.city.name],
    ['a value of another kind, where it stands alone', "'{{portal.licence}}'", names.portal.licence],
    ['a number, alone and in a text', "['{{portal.perDay}}', '{{portal.perDay}} a day']", [500, '500 a day']],
    ['inside a list of objects', "[{ at: '{{city.host}}' }]", [{ at: 'https://open.example' }]],
    ['nothing', "'{id} and { {city.name} }'", '{id} and { {city.name} }'],
  ])('%s', (_name, written, want) => {
    expect(parseSource('engine.yaml', `value: ${written}`, names).value).toEqual({ value: want })
  })

  test('keeps its lines, however long the names are', () => {
    const source = parseSource('engine.yaml', "a: '{{city.name}}'\nb:\n  c: '{{city.host}}'\n", names)
    expect(source.locate('/b/c')).toMatchObject({ line: 3, column: 3 })
  })

  test('is left as it is when nobody fills it in', () => {
    expect(parseSource('engine.yaml', "a: '{{city.name}}'").value).toEqual({ a: '{{city.name}}' })
  })

  test.each([
    [
      'a name nobody knows',
      'a: 1\nb: "{{city.mayor}}"',
      'engine.yaml:2: There is no name "city.mayor" to fill in. Use one of city.name, city.host, portal.licence.id, portal.licence.attribution, portal.perDay.',
    ],
    [
      'an object in the middle of a text',
      'b: "Under {{portal.licence}}."',
      'engine.yaml:1: "portal.licence" is no text, so it must stand alone.',
    ],
  ])('%s stops at its place', (_name, text, want) => {
    const read = (): unknown => parseSource('engine.yaml', text, names)
    expect(read).toThrow(ContractError)
    expect(read).toThrow(want)
  })
})
