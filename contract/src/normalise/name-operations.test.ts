import { expect, test } from 'vitest'
import { nameOperations, type Nameable } from './name-operations.ts'
import { cleanOperationId, stableOperationId } from './operation-id.ts'

const operation = (written: string, path: string, method = 'GET'): Nameable => ({ method, path, written })

test.each<[string, readonly Nameable[], readonly (string | RegExp)[]]>([
  ['what owners write', [operation('stops', '/a'), operation('lineStatus', '/b')], ['stops', 'lineStatus']],
  ['nothing written', [operation('', '/stops'), operation('', '/stops/{id}')], ['getStops', 'getStopsById']],
  ['what is no name', [operation('List stops', '/a')], ['listStops']],
  ['one name written twice: the nearest has it', [operation('a', '/b/c'), operation('a', '/b')], ['getBC', 'a']],
  ['two that come out alike', [operation('a_b', '/x'), operation('aB', '/x/y')], ['getX', 'aB']],
  ['a name that a path comes out as', [operation('', '/a'), operation('getA', '/b/c')], [/^getA[0-9a-f]{6}$/, 'getA']],
  ['two that differ in capitals alone', [operation('getOTP', '/x/y'), operation('getOtp', '/x')], ['getXY', 'getOtp']],
  ['paths that do', [operation('', '/aB'), operation('', '/ab')], ['getAB', /^getAb[0-9a-f]{6}$/]],
  ['a device', [operation('nul', '/a')], ['getA']],
  ['paths that come out alike', [operation('', '/a-b'), operation('', '/a/b')], ['getAB', /^getAB[0-9a-f]{6}$/]],
])('%s', (_name, operations, want) => {
  const names = nameOperations(operations)
  want.forEach((one, index) => expect(names[index]).toMatch(typeof one === 'string' ? new RegExp(`^${one}$`) : one))
})

const words = ['a', 'b', 'a-b', 'A', 'ab', '{id}', '{b}', 'x'.repeat(30), 'y'.repeat(30)]
const methods = ['GET', 'POST', 'delete']

/** Some of everything that makes names alike, the same for the same seed. */
function operationsOf(seed: number): readonly Nameable[] {
  let state = seed
  const draw = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  const all = Array.from({ length: 30 }, () => {
    const path = Array.from({ length: 1 + draw(4) }, () => `/${words[draw(words.length)]}`).join('')
    return operation(draw(2) === 0 ? '' : `find ${path}`, path, methods[draw(3)])
  })
  return [...new Map(all.map((one) => [`${one.method} ${one.path}`, one])).values()]
}

const seeds = Array.from({ length: 40 }, (_, index) => index + 1)

test.each(seeds)('no two of seed %i have one name, whatever their order', (seed) => {
  const operations = operationsOf(seed)
  const names = nameOperations(operations)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(operations.length)
  expect(nameOperations(operations.toReversed())).toEqual(names.toReversed())
})

const wishesOf = ({ method, path, written }: Nameable): readonly string[] => [
  cleanOperationId(written).toLowerCase(),
  stableOperationId(method, path).toLowerCase(),
]

const isAlike = (one: Nameable, other: Nameable): boolean =>
  wishesOf(one).some((name) => name !== '' && wishesOf(other).includes(name))

test.each(seeds)("one more that wants nobody's name renames none of seed %i", (seed) => {
  const operations = operationsOf(seed)
  const names = nameOperations(operations)
  operations.forEach((removed, index) => {
    const isWanted = operations.some((other) => other !== removed && isAlike(other, removed))
    if (!isWanted) expect(nameOperations(operations.toSpliced(index, 1))).toEqual(names.toSpliced(index, 1))
  })
})
