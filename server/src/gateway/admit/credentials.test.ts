import { describe, expect, test } from 'vitest'
import { readCredentials, withoutKey } from './credentials.ts'

const inQuery = { in: 'query', name: 'app_key', required: false } as const
const inBoth = { in: 'query', name: 'app_key', header: 'App-Key', required: false } as const
const inHeader = { in: 'header', name: 'Ocp-Apim-Subscription-Key', required: true } as const

describe('readCredentials', () => {
  test.each([
    ['nothing', [], '', undefined, { kind: 'none' }],
    ['other headers', ['Accept', '*/*', 'User-Agent', 'x'], 'app_key=a', undefined, { kind: 'none' }],
    ['a bearer', ['Authorization', 'Bearer  a '], '', undefined, { kind: 'one', key: 'a' }],
    ['another scheme, as it is', ['Authorization', 'Basic a'], '', undefined, { kind: 'one', key: 'Basic a' }],
    ['a header', ['X-API-KEY', 'a'], '', undefined, { kind: 'one', key: 'a' }],
    ['the same twice', ['x-api-key', 'a', 'Authorization', 'Bearer a'], '', undefined, { kind: 'one', key: 'a' }],
    ['a header twice with the same key', ['x-api-key', 'a', 'X-Api-Key', 'a'], '', undefined, { kind: 'conflict' }],
    ["the owner's header beside its parameter", ['app-key', 'a'], 'app_key=a', inBoth, { kind: 'one', key: 'a' }],
    ["the owner's header and its parameter that differ", ['app-key', 'a'], 'app_key=b', inBoth, { kind: 'conflict' }],
    ['a header twice with different keys', ['x-api-key', 'a', 'X-Api-Key', 'b'], '', undefined, { kind: 'conflict' }],
    [
      'a bearer twice with different keys',
      ['authorization', 'Bearer a', 'Authorization', 'Bearer b'],
      '',
      undefined,
      { kind: 'conflict' },
    ],
    ["the owner's header", ['ocp-apim-subscription-key', 'a'], '', inHeader, { kind: 'one', key: 'a' }],
    ["the owner's parameter", [], 'x=1&app_key=a', inQuery, { kind: 'one', key: 'a' }],
    ["the owner's parameter, encoded", [], 'app%5Fkey=a%62', inQuery, { kind: 'one', key: 'ab' }],
    ["the owner's parameter in capitals", [], 'APP_KEY=a', inQuery, { kind: 'one', key: 'a' }],
    ['header and parameter that differ', ['x-api-key', 'a'], 'app_key=b', inQuery, { kind: 'conflict' }],
    ['two parameters that differ', [], 'app_key=a&app_key=b', inQuery, { kind: 'conflict' }],
  ] as const)('%s', (_name, headers, search, auth, want) => {
    expect(readCredentials(headers, search, auth)).toEqual(want)
  })
})

describe('withoutKey', () => {
  test.each([
    ['', ''],
    ['a=1&b=%20', 'a=1&b=%20'],
    ['a=1&app_key=x&b=2', 'a=1&b=2'],
    ['app_key=x', ''],
    ['app%5fkey=x&A=1', 'A=1'],
    ['App_Key=x&app_key=y&&a', '&a'],
  ])('%s becomes %s', (search, want) => {
    expect(withoutKey(search, inQuery)).toBe(want)
  })
})
