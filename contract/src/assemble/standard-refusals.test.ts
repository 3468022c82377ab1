import { describe, expect, test } from 'vitest'
import { standardRefusals, undeclaredRefusals, type RefusalFacts } from './standard-refusals.ts'

const read: RefusalFacts = { kind: 'external', method: 'GET', access: 'key', hasParameters: false, hasBody: false }
const gateway = ['401', '403', '429', '502', '503', '504']

describe('what can be refused before an operation is answered', () => {
  test.each<[string, Partial<RefusalFacts>, readonly string[]]>([
    ['an owner behind the gateway', {}, gateway],
    ['the same, open to all: a bad key is refused all the same', { access: 'open' }, gateway],
    ['the same, with a body', { method: 'POST', hasBody: true, hasParameters: true }, gateway],
    ['the portal, open', { kind: 'portal', access: 'open' }, ['429']],
    ['the portal, open, with a parameter', { kind: 'portal', access: 'open', hasParameters: true }, ['422', '429']],
    [
      'the portal, open, with a body',
      { kind: 'portal', access: 'open', method: 'POST', hasBody: true },
      ['400', '403', '413', '422', '429'],
    ],
    ['the portal, signed in', { kind: 'portal', access: 'session' }, ['401', '429']],
    ['the portal, signed in, to undo', { kind: 'portal', access: 'session', method: 'DELETE' }, ['401', '403', '429']],
    [
      'the portal, signed in, with a body',
      { kind: 'portal', access: 'session', method: 'POST', hasBody: true },
      ['400', '401', '403', '413', '422', '429'],
    ],
  ])('%s', (_name, facts, want) => {
    expect(Object.keys(standardRefusals({ ...read, ...facts }))).toEqual(want)
  })

  test('the portal says who is not signed in, the gateway who has no key', () => {
    expect(standardRefusals(read)['401']).toBe('Unauthorized')
    expect(standardRefusals({ ...read, kind: 'portal', access: 'session' })['401']).toBe('NotSignedIn')
  })
})

test.each([
  ['nothing', ['200'], gateway],
  ['the status', ['200', '403', '503'], ['401', '429', '502', '504']],
  ['its range', ['200', '5xx'], ['401', '403', '429']],
  ['whatever else', ['200', 'default'], gateway],
])('an operation that declares %s inherits the rest', (_name, declared, want) => {
  expect(Object.keys(undeclaredRefusals(standardRefusals(read), declared))).toEqual(want)
})
