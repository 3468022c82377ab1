import { expect, test } from 'vitest'
import { jsonPositions } from './json-positions.ts'
import { positionsOf } from './positions.ts'

const text = `{
  "openapi": "3.1.0", "tags": ["a,]\\"b", {"name": "}"}, [], -1.5e3, null],
  "paths": {
    "/a~b/\\u00e9": { "get": { "x": true, "y": [[1, [2]]] }, "": 1 }
  },
  "empty": {}
}
`

test.each([
  '',
  '/openapi',
  '/tags',
  '/tags/0',
  '/tags/1',
  '/tags/1/name',
  '/tags/2',
  '/tags/3',
  '/tags/4',
  '/paths',
  '/paths/~1a~0b~1é',
  '/paths/~1a~0b~1é/get/x',
  '/paths/~1a~0b~1é/get/y/0/1/0',
  '/empty',
  // What is not there stands where its parent does.
  '/tags/5',
  '/openapi/x',
  '/paths/~1a~0b~1é/put/x',
  '/nothing',
])('%s stands where readers of YAML find it', (pointer) => {
  const [json, yaml] = [jsonPositions(text), positionsOf(text)]
  expect(json.position(pointer)).toEqual(yaml.position(pointer))
  expect(json.offset(pointer)).toBe(yaml.offset(pointer))
})

test('a tab is space, which it is not in YAML', () => {
  expect(jsonPositions('{\n\t"a": {\n\t\t"b": 1\n\t}\n}').position('/a/b')).toEqual({ line: 3, column: 4 })
})
