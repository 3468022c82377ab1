import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { writeCity } from '../../testing/tiny-city.ts'
import { ContractError } from '../files/contract-error.ts'
import type { City } from '../model/model.ts'
import { loadKeptCity } from './kept-city.ts'
import { loadCity } from './load-city.ts'

let city: string
let kept: string
beforeEach(async () => {
  city = await writeCity()
  kept = join(city, '../kept')
  return () => rmSync(join(city, '..'), { recursive: true, force: true })
})

const readCity = async (): Promise<unknown> => (await loadCity(city)).city
const files = (): readonly string[] => (existsSync(kept) ? readdirSync(kept) : [])

test('a city that is kept is the one that was read', async () => {
  const read = await readCity()
  expect(await loadKeptCity(city, kept)).toStrictEqual(read)
  expect(files()).toHaveLength(1)
  expect(await loadKeptCity(city, kept)).toStrictEqual(read)
})

test('the same files elsewhere are the same city there', async () => {
  await loadKeptCity(city, kept)
  const first = city
  city = join(city, '../elsewhere', basename(city))
  cpSync(first, city, { recursive: true })
  rmSync(first, { recursive: true })
  const moved = await loadKeptCity(city, kept)
  expect(files()).toHaveLength(1)
  expect(moved).toStrictEqual(await readCity())
})

test.each([
  ['examples', ['domains:', 'examples: ../beside\ndomains:'], ({ examplesFolder }: City) => examplesFolder],
  ['an SDK', ['TINY }', 'TINY, folder: ../beside }'], ({ sdk }: City) => sdk.folder],
] as const)('one that has %s outside its folder is read again elsewhere', async (_name, [stated, more], pathOf) => {
  const elsewhere = join(city, '../elsewhere')
  for (const folder of [join(city, '..'), elsewhere]) mkdirSync(join(folder, 'beside'), { recursive: true })
  const file = join(city, 'city.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(stated, more))
  const copy = join(elsewhere, basename(city))
  cpSync(city, copy, { recursive: true })
  expect(pathOf(await loadKeptCity(city, kept))).toBe(join(city, '../beside'))
  expect(pathOf(await loadKeptCity(copy, kept))).toBe(join(elsewhere, 'beside'))
})

test('a city that changes is read again', async () => {
  await loadKeptCity(city, kept)
  const file = join(city, 'city.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*$/m, 'name: Little'))
  expect((await loadKeptCity(city, kept)).name).toBe('Little')
  expect(files()).toHaveLength(2)
})

test('one that is not whole is read again', async () => {
  const read = await loadKeptCity(city, kept)
  const [name = ''] = files()
  const whole = readFileSync(join(kept, name))
  writeFileSync(join(kept, name), whole.subarray(0, whole.length / 2))
  expect(await loadKeptCity(city, kept)).toStrictEqual(read)
})

test('where nothing can be kept, it is read', async () => {
  writeFileSync(kept, 'a file, and no folder')
  expect(await loadKeptCity(city, kept)).toStrictEqual(await readCity())
})

test('one that cannot be read says why each time, and is not kept', async () => {
  appendFileSync(join(city, 'city.yaml'), 'motto: [')
  for (let time = 0; time < 2; time += 1) await expect(loadKeptCity(city, kept)).rejects.toThrow(ContractError)
  await expect(loadKeptCity(join(city, 'nowhere'), kept)).rejects.toThrow(/does not exist/)
  expect(files()).toEqual([])
})

test('the last eight are kept', async () => {
  mkdirSync(kept)
  for (let index = 0; index < 9; index += 1) writeFileSync(join(kept, `old${index}`), '')
  utimesSync(join(kept, 'old4'), 0, 0)
  const read = await loadKeptCity(city, kept)
  expect(files()).toHaveLength(8)
  expect(files()).not.toContain('old4')
  expect(await loadKeptCity(city, kept)).toStrictEqual(read)
})
