import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { clientNetwork } from './client-address.ts'

/** The network of a request that came from an address, with what the proxies in front said. */
function networkOf(remote: string, trustProxy: string, forwarded?: string, more: Record<string, string> = {}): string {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: remote })
  const request = new IncomingMessage(socket)
  Object.assign(request.headers, forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, more)
  return clientNetwork(request, readConfig({ TRUST_PROXY: trustProxy }).trustProxy)
}

test.each([
  ['nobody is trusted', '198.51.100.7', '', '1.2.3.4', '198.51.100.7'],
  ['no hop', '198.51.100.7', '0', '1.2.3.4', '198.51.100.7'],
  ['one hop', '10.0.0.1', '1', '1.2.3.4, 5.6.7.8', '5.6.7.8'],
  ['two hops', '10.0.0.1', '2', '1.2.3.4, 5.6.7.8', '1.2.3.4'],
  ['more hops than there were', '10.0.0.1', '9', '5.6.7.8', '5.6.7.8'],
  ['no header', '10.0.0.1', '1', undefined, '10.0.0.1'],
  ['an address', '10.0.0.1', '10.0.0.1', '5.6.7.8', '5.6.7.8'],
  ['a range', '10.9.8.7', '10.0.0.0/8', '5.6.7.8', '5.6.7.8'],
  ['two, and a trusted one between', '10.0.0.1', 'loopback, 10.0.0.0/8', '1.2.3.4, 5.6.7.8, 10.0.0.2', '5.6.7.8'],
  ['loopback', '127.0.0.1', 'loopback', '5.6.7.8', '5.6.7.8'],
  ['loopback as IPv6 writes it', '::ffff:127.0.0.1', 'loopback', '5.6.7.8', '5.6.7.8'],
  ['somebody who is no proxy', '203.0.113.9', 'loopback', '5.6.7.8', '203.0.113.9'],
])('%s', (_name, remote, trust, forwarded, want) => {
  expect(networkOf(remote, trust, forwarded)).toBe(want)
})

test.each([
  ['1.2.3.4:5678', '1.2.3.4'],
  ['1.2.3.4:1', '1.2.3.4'],
  ['::ffff:1.2.3.4', '1.2.3.4'],
  ['::FFFF:0102:0304', '1.2.3.4'],
  ['[::ffff:1.2.3.4]:80', '1.2.3.4'],
  ['2001:db8:1:2:3:4:5:6', '2001:0db8:0001:0002::/64'],
  ['2001:DB8:1:2::9', '2001:0db8:0001:0002::/64'],
  ['[2001:db8:1:2::9]', '2001:0db8:0001:0002::/64'],
  ['[2001:db8:1:2::9]:443', '2001:0db8:0001:0002::/64'],
  ['fe80::1%eth0', 'fe80:0000:0000:0000::/64'],
  ['::1', '0000:0000:0000:0000::/64'],
  // What is no address is one caller, whatever it says.
  ['unknown', 'unknown'],
  ['_hidden', 'unknown'],
  ['made-up-1', 'unknown'],
  ['made-up-2', 'unknown'],
  ['1.2.3', 'unknown'],
  ['999.1.2.3', 'unknown'],
  ['1.2.3.4:port', 'unknown'],
  ['[1.2.3.4', 'unknown'],
  ['::ffff:1.2.3.4:5', 'unknown'],
  ['"1.2.3.4"', 'unknown'],
])('a proxy that says %s means %s', (forwarded, want) => {
  expect(networkOf('127.0.0.1', 'loopback', forwarded)).toBe(want)
})

test('Forwarded is never read', () => {
  expect(networkOf('127.0.0.1', 'loopback', undefined, { forwarded: 'for=1.2.3.4' })).toBe('127.0.0.1')
})

test.each([
  ['true'],
  ['yes'],
  ['100'],
  ['2130706433'],
  ['-1'],
  ['10.0.0.0/99'],
  ['proxy.example'],
  ['*'],
  ['loopback,'.repeat(3) + 'x'],
])('TRUST_PROXY=%s is said to be wrong', (trust) => {
  expect(() => readConfig({ TRUST_PROXY: trust })).toThrow('TRUST_PROXY must be the number of proxies in front')
})
