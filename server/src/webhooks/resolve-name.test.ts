import { createSocket } from 'node:dgram'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createResolve } from './resolve-name.ts'

test('names whose servers keep silent are given up, and files are read meanwhile', async () => {
  const silent = createSocket('udp4')
  let asked = 0
  silent.on('message', () => void (asked += 1))
  await new Promise<void>((resolve) => silent.bind(0, '127.0.0.1', resolve))
  const resolve = createResolve('public', [`127.0.0.1:${silent.address().port}`])
  const names = Array.from({ length: 50 }, (_, index) => resolve(`hooks${index}.example`))
  const given = Promise.allSettled(names)
  await expect.poll(() => asked).toBeGreaterThan(49)
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: 20 }, () => readFile(import.meta.filename)))
  expect(performance.now() - startedAt).toBeLessThan(1_000)
  expect((await given).every(({ status }) => status === 'rejected')).toBe(true)
  silent.close()
}, 30_000)

test('what this machine calls itself is no public name', async () => {
  await expect(createResolve('public', ['127.0.0.1:9'])('localhost')).rejects.toThrow('The name has no address')
  expect(await createResolve('any')('localhost')).not.toEqual([])
})
