import { describe, expect, test } from 'vitest'
import { bodyCases, callCases, styles } from '../../testing/call-cases.ts'
import { operation, parameter } from '../../testing/model-parts.ts'
import type { ParameterModel } from '../model/model.ts'
import { writeCall } from './write-call.ts'

const asking = (path: string, ...parameters: readonly ParameterModel[]) => operation({ path, parameters })

describe('a value is written as its style says', () => {
  test.each(callCases)('$name', ({ parameter: given, value, sent }) => {
    const inPath = given.in === 'path'
    // Of a path nothing can be left out: what has no value stays in its braces.
    const want = inPath ? (sent ?? '{v}') : sent
    const { path, headers } = writeCall(asking(inPath ? '/{v}' : '/', given), { [given.name]: value })
    const found = {
      path: path.slice(1),
      query: path.split('?')[1],
      header: headers[given.name],
      cookie: headers['Cookie'],
    }
    expect(found[given.in]).toBe(want)
    if (!inPath) expect(path.split('?')[0]).toBe('/')
  })

  const kindOf = ({ parameter: { mediaType }, value }: (typeof callCases)[number]): string => {
    if (mediaType !== undefined) return 'content'
    return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'object' : 'text'
  }
  const tried = new Set(
    callCases
      .filter(({ sent }) => sent !== undefined)
      .map((one) => [one.parameter.in, one.parameter.style, one.parameter.explode, kindOf(one)].join(' ')),
  )
  // Of deepObject, OpenAPI says nothing but how an object is written, and its `explode` changes nothing.
  const wanted = Object.entries(styles).flatMap(([place, names]) =>
    names.flatMap((style) =>
      style === 'deepObject'
        ? [`${place} ${style} false object`]
        : [true, false].flatMap((explode) =>
            ['text', 'list', 'object'].map((kind) => [place, style, explode, kind].join(' ')),
          ),
    ),
  )
  test('in every style and place that OpenAPI has', () => {
    expect(wanted.filter((combination) => !tried.has(combination))).toEqual([])
  })
})

test.each(bodyCases)('a body: $name', ({ mediaType, value, sent, joined, deep }) => {
  const requestBody = {
    required: true,
    description: '',
    content: [{ mediaType, examples: [], ...(joined && { joined }), ...(deep && { deep }) }],
  }
  expect(writeCall(operation({ method: 'POST', requestBody }), { body: value })).toEqual({
    method: 'POST',
    path: '/Stop',
    headers: mediaType.includes('*') ? {} : { 'Content-Type': mediaType },
    body: sent,
  })
})

test('a body is JSON when there is a choice', () => {
  const content = ['application/x-www-form-urlencoded', 'application/json'].map((mediaType) => ({ mediaType }))
  const target = { method: 'POST', path: '/', parameters: [], requestBody: { content } }
  expect(writeCall(target, { body: { a: 1 } })).toMatchObject({ body: '{"a":1}' })
})

test('values of several places go together, in the order of the contract', () => {
  const target = asking(
    '/Stop/{id}/at/{id}',
    parameter({ name: 'X-Version', in: 'header', style: 'simple', explode: false }),
    parameter({ name: 'b' }),
    parameter({ name: 'a' }),
    parameter({ name: 'id', in: 'path', style: 'simple', explode: false }),
    parameter({ name: 'session', in: 'cookie' }),
  )
  expect(writeCall(target, { a: 'x', b: 'y', 'X-Version': 2, id: 1, session: 's', other: 'stays at home' })).toEqual({
    method: 'GET',
    path: '/Stop/1/at/1?b=y&a=x',
    headers: { 'X-Version': '2', Cookie: 'session=s' },
  })
})

describe('a path', () => {
  test.each([
    ['/a/{id}', '..', '/a/{id}'],
    ['/a/{id}/b', '.', '/a/{id}/b'],
    ['/a/.{id}/b', '.', '/a/.{id}/b'],
    ['/a/{id}{id}/b', '.', '/a/{id}{id}/b'],
    ['/a/{id}', '...', '/a/...'],
    ['/a/{id}', '../..', '/a/..%2F..'],
    ['/a/{id}', '..\\..', '/a/..%5C..'],
    ['/a/{id}', '%2e%2e', '/a/%252e%252e'],
  ])('%s is never left by way of %j', (path, id, want) => {
    const target = asking(path, parameter({ name: 'id', in: 'path', style: 'simple', explode: false }))
    expect(writeCall(target, { id }).path).toBe(want)
    const { pathname } = new URL(`http://localhost/api/buses${want}`)
    expect(decodeURI(pathname)).toBe(decodeURI(`/api/buses${want}`))
  })

  const id = parameter({ name: 'id', in: 'path', style: 'simple', explode: false })
  test.each<[string, string, unknown, string]>([
    ['with text around the value', '/Site={id}/Json', 'MY1', '/Site=MY1/Json'],
    ['whose value is missing', '/Stop/{id}', undefined, '/Stop/{id}'],
    ['whose value is empty', '/Stop/{id}', '', '/Stop/{id}'],
    ['whose list is empty', '/Stop/{id}', [], '/Stop/{id}'],
    ['with a fragment, which tells two contracts apart', '/Stop/{id}#Action=Read', 7, '/Stop/7'],
  ])('%s', (_name, path, value, want) => {
    expect(writeCall(asking(path, id), { id: value }).path).toBe(want)
  })
})
