import { crc32, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { plainPicture } from './plain-picture.ts'

test.each(['image/png', 'Image/PNG; q=1'])('%s is a whole picture of one point', (mediaType) => {
  const bytes = Buffer.from(plainPicture(mediaType) ?? [])
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'))
  const parts = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    parts.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end))
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)))
    at = end + 4
  }
  expect([...parts.keys()]).toEqual(['IHDR', 'IDAT', 'IEND'])
  const [width, height] = [0, 4].map((at) => parts.get('IHDR')?.readUInt32BE(at))
  expect([width, height]).toEqual([1, 1])
  expect([...inflateSync(parts.get('IDAT') ?? Buffer.of())]).toEqual([0, 0x80])
})

test('what is no picture of a kind that can be made has none', () => {
  expect(plainPicture('image/x-any')).toBeUndefined()
})
