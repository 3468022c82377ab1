import { chanceOf } from '@openlondon/sandbox/view'

/** An id in the form of a random UUID (RFC 9562 §5.4), always the same for what it is about. */
export function uuidOf(...about: readonly (string | number)[]): string {
  const random = chanceOf('london council')(...about)
  const digits = Array.from({ length: 32 }, () => random.whole(0, 15).toString(16)).join('')
  const variant = '89ab'[random.whole(0, 3)]
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-')
}
