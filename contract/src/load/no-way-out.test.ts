import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tinyCityFiles } from '../../testing/tiny-city.ts'
import { loadCity } from './load-city.ts'

// Whatever a contract refers to, nothing outside the city's folder is read, and nobody is asked.

const secret = 'a word that nobody may read'
const requests: string[] = []
const server = createServer((request, response) => {
  requests.push(request.url ?? '')
  response.end(JSON.stringify({ type: 'string', description: secret }))
})
let home = ''
let port = 0

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'no-way-out-'))
  await mkdir(join(home, 'city-beside'))
  for (const path of ['secret.yaml', 'city-beside/secret.yaml'])
    await writeFile(
      join(home, path),
      JSON.stringify({ type: 'string', description: secret, Stop: { description: secret } }),
    )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // A listening TCP server always has an AddressInfo.
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

const attempts: Readonly<Record<string, (home: string, port: number) => string>> = {
  'a path upwards': () => '../../../../secret.yaml',
  'a path upwards that is encoded': () => '%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.yaml',
  'one that is encoded whole': () => '..%2f..%2f..%2f..%2fsecret.yaml',
  'one that is encoded twice': () => '%252e%252e/%252e%252e/%252e%252e/%252e%252e/secret.yaml',
  'a path down and up': () => './../schemas/../../../../secret.yaml',
  'a folder of the same beginning': () => '../../../../city-beside/secret.yaml',
  'a path of Windows': () => '..\\..\\..\\..\\secret.yaml',
  'an absolute path': (folder) => join(folder, 'secret.yaml'),
  'the address of a file': (folder) => `file://${join(folder, 'secret.yaml')}`,
  'the address of a file on a host': (folder) => `file://localhost${join(folder, 'secret.yaml')}`,
  'a link that leads out': () => '../link.yaml',
  'a folder that leads out': () => '../linked/secret.yaml',
  'a device': () => '/dev/stdin',
  'an address': (_folder, at) => `http://127.0.0.1:${at}/stop.json`,
  'an address in capitals': (_folder, at) => `HTTP://127.0.0.1:${at}/stop.json`,
  'an address of no scheme': (_folder, at) => `//127.0.0.1:${at}/stop.json`,
  'an address behind a blank': (_folder, at) => ` http://127.0.0.1:${at}/stop.json`,
  data: () => `data:application/json,{"description":"${secret}"}`,
  'nothing in a path': () => '../schemas/stops.yaml\0/../../../secret.yaml',
}

describe.each<[string, (reference: string) => object]>([
  ['a schema', (reference) => ({ schema: { $ref: reference } })],
  ['a schema by another member of the file', (reference) => ({ schema: { $ref: `${reference}#/Stop` } })],
  ['an example', (reference) => ({ schema: { type: 'object' }, examples: { one: { $ref: reference } } })],
  [
    'the value of an example',
    (reference) => ({ schema: { type: 'object' }, examples: { one: { externalValue: reference } } }),
  ],
  ['the meta-schema', (reference) => ({ schema: { $schema: reference, $id: reference, type: 'object' } })],
])('%s', (_place, media) => {
  test.each(Object.entries(attempts))('by %s', async (_name, attempt) => {
    const folder = join(home, `city-${Math.random()}`)
    const operation = {
      operationId: 'stops',
      responses: { 200: { description: 'Stops.', content: { 'application/json': media(attempt(home, port)) } } },
    }
    for (const [path, text] of Object.entries(tinyCityFiles)) {
      await mkdir(join(folder, path, '..'), { recursive: true })
      await writeFile(
        join(folder, path),
        path.endsWith('paths/stops.yaml') ? JSON.stringify({ stops: { get: operation } }) : text,
      )
    }
    await symlink(join(home, 'secret.yaml'), join(folder, 'apis/buses/link.yaml'))
    await symlink(join(home, 'city-beside'), join(folder, 'apis/buses/linked'))
    const read = await loadCity(folder).then(
      ({ city }) => JSON.stringify(city.apis.map(({ document, schemas }) => ({ document, schemas }))),
      (error: unknown) =>
        error instanceof Error && error.name === 'ContractError' ? error.message : Promise.reject(error),
    )
    expect(attempt(home, port).includes(secret) ? '' : read).not.toContain(secret)
    expect(requests).toEqual([])
  })
})
