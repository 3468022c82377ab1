import { expect, test } from 'vitest'
import { sandboxPath, type OfflineFacts } from './address.ts'

const facts: OfflineFacts = {
  name: 'Small',
  origin: 'https://api.small.example',
  origins: ['https://small.example'],
  hosts: [
    ['https://trams.example', 'trams'],
    ['https://trams.example/parks', 'parks'],
    ['https://small.example/account', 'portal'],
  ],
}

test.each([
  ['the sandbox', 'https://api.small.example/sandbox/trams/lines?a=1', '/trams/lines'],
  ['the gateway', 'https://api.small.example/api/trams/lines', '/trams/lines'],
  ['the portal, where it serves both', 'https://small.example/sandbox/trams/lines', '/trams/lines'],
  ['an origin of the program’s own', 'http://127.0.0.1:8080/sandbox/trams/lines', '/trams/lines'],
  ['an owner’s host', 'https://trams.example/lines/red%2Fblue', '/trams/lines/red%2Fblue'],
  ['of two bases the longer', 'https://trams.example/parks/7', '/parks/7'],
  ['a name that only begins like a base', 'https://trams.example/parksand', '/trams/parksand'],
  ['the portal’s own API', 'https://small.example/account/keys', '/portal/keys'],
  ['another host', 'https://trams.example.evil.example/lines', undefined],
  ['another page of the portal', 'https://small.example/apis/', undefined],
  ['another port', 'http://127.0.0.1:8081/sandbox/trams/lines', undefined],
])('%s', (_name, url, want) => {
  expect(sandboxPath(facts, 'http://127.0.0.1:8080/', new URL(url))).toBe(want)
})
