import { expect, test } from 'vitest'
import { addressFault, type Resolve } from './webhook-address.ts'

const names: Readonly<Record<string, readonly string[]>> = {
  'hooks.example': ['93.184.215.14', '2606:2800:21f:cb07::1'],
  'inner.example': ['10.0.0.7'],
  'both.example': ['93.184.215.14', '127.0.0.1'],
  'empty.example': [],
}
const resolve: Resolve = async (hostname) => {
  const found = names[hostname]
  if (!found) throw new Error('ENOTFOUND')
  return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
}
const closed = 'does not lead to the public internet'

test.each([
  ['https://hooks.example/city?a=1', undefined],
  ['https://hooks.example:8443/', undefined],
  ['https://93.184.215.14/', undefined],
  ['http://hooks.example/', 'must start with https://'],
  ['ftp://hooks.example/', 'must start with https://'],
  ['file:///etc/passwd', 'must start with https://'],
  ['hooks.example', 'is not an address'],
  ['https://ada:secret@hooks.example/', 'must hold no user name and no password'],
  ['https://hooks.example/#x', 'must hold no #'],
  ['https://nowhere.example/', closed],
  ['https://inner.example/', closed],
  ['https://both.example/', closed],
  ['https://empty.example/', closed],
  ['https://127.0.0.1/', closed],
  ['https://2130706433/', closed],
  ['https://0x7f.1/', closed],
  ['https://0177.0.0.1/', closed],
  ['https://127.1/', closed],
  ['https://169.254.169.254/latest/meta-data', closed],
  ['https://[::1]/', closed],
  ['https://[::ffff:127.0.0.1]/', closed],
  ['https://[::ffff:a00:1]/', closed],
  ['https://[fd00:ec2::254]/', closed],
])('%s: %s', async (written, want) => {
  expect(await addressFault(written, 'public', resolve)).toBe(want)
})

test.each([
  ['http://127.0.0.1:3000/hook', undefined],
  ['https://inner.example/', undefined],
  ['ftp://127.0.0.1/', 'must start with https://'],
])('for development %s: %s', async (written, want) => {
  expect(await addressFault(written, 'any', resolve)).toBe(want)
})
