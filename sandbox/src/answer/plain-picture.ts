import { readDataUrl } from '../fixture/answer-body.ts'

/** One grey point. */
const point = readDataUrl(
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==',
)

/** A picture for who asks for one whose contract shows none: no text that is made up would be one. */
export const plainPicture = (mediaType: string): Uint8Array | undefined =>
  /^image\/png *(?:;|$)/i.test(mediaType) ? point?.bytes : undefined
