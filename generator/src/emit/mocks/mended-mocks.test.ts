import { expect, test } from 'vitest'
import { mendedMocks } from './mended-mocks.ts'

test.each<[string, string, string]>([
  ['an example', 'export const getA = (): A => ({"a":1})', 'export const getA = (): A => ({"a":1}) as unknown as A'],
  ['a scalar in a list', 'map(() => ({getAMock()}))', 'map(() => (getAMock()))'],
  ['what may be null in an allOf', '({getAMock(),...{b: 1},})', '({...getAMock(),...{b: 1},})'],
  [
    'a choice in an allOf',
    '({faker.helpers.arrayElement([{},null]),})',
    '({...faker.helpers.arrayElement([{},null]),})',
  ],
  ['null in an allOf', '({...{ ...getAMock() },faker.helpers.arrayElement([null,]),})', '({...{ ...getAMock() },})'],
  [
    'another choice in an allOf',
    '({...{ ...getAMock() },faker.helpers.arrayElement([{}, null]),})',
    '({...{ ...getAMock() },...faker.helpers.arrayElement([{}, null]),})',
  ],
  [
    'an example of several lines',
    'export const getAResponseMock = (): A => ({"a": [\n1\n]})\n',
    'export const getAResponseMock = (): A => ({"a": [\n1\n]}) as unknown as A\n',
  ],
  ['text that is a Blob', 'export const getA = (): Blob => ("a")', 'export const getA = (): Blob => new Blob(["a"])'],
  [
    'bytes or nothing',
    'export const getAMockHandler = (overrideResponse?: Blob | void) => new HttpResponse(binaryBody, {})',
    'export const getAMockHandler = (overrideResponse?: Blob | void) => new HttpResponse(binaryBody as BodyInit, {})',
  ],
  [
    'an answer and a schema of one name',
    'import {\n  getAMock,\n  getBMock\n} from "x"\nexport const getAMock = (): A => ([getAMock()])',
    'import {\n  getAMock as getAMockOfSchema,\n  getBMock\n} from "x"\nexport const getAMock = (): A => ([getAMockOfSchema()]) as unknown as A',
  ],
])('%s', (_name, text, want) => {
  expect(mendedMocks(text)).toBe(want)
})
