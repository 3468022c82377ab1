import { expect, test } from 'vitest'
import { boxShape, shapeOf } from './shape-text.ts'

const corner = { lat: 51.5, lon: -0.1 }

test.each([
  ['a point of WKT', 'POINT (-0.1 51.5)', [[corner]]],
  ['a polygon of WKT', 'POLYGON ((-0.1 51.5, 0 51.5, -0.1 51.5))', [[corner, { lat: 51.5, lon: 0 }, corner]]],
  ['two parts of WKT', 'MULTIPOLYGON (((-0.1 51.5)), ((-0.1 51.5)))', [[corner], [corner]]],
  ['pairs between colons, closed', '51.5,-0.1:51.5,0', [[corner, { lat: 51.5, lon: 0 }, corner]]],
  ['a pair in brackets', '[-0.1,51.5]', [[corner]]],
  ['pairs in brackets', '[[-0.1,51.5], [-0.1,51.5]]', [[corner, corner]]],
  ['a list of numbers, which may be anything', '[1,2]', undefined],
  ['one pair alone, which may be anything', '51.5,-0.1', undefined],
  ['what lies nowhere on Earth', 'POINT (-200 51.5)', undefined],
  ['words', 'POLYGON of something', undefined],
])('%s', (_name, text, want) => expect(shapeOf(text)).toEqual(want))

test.each([
  ['a box', '-0.2,51.4,-0.1,51.5', 5],
  ['a box turned round', '-0.1,51.4,-0.2,51.5', undefined],
  ['three sides', '-0.2,51.4,-0.1', undefined],
  ['an empty side', '-0.2,,-0.1,51.5', undefined],
])('%s', (_name, text, want) => expect(boxShape(text)?.[0]?.length).toBe(want))
