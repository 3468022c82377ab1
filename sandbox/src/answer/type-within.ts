/** Of each kind the plainest type, which everybody reads. */
const plainest: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '*': 'application/octet-stream',
    application: 'application/octet-stream',
    text: 'text/plain',
    image: 'image/png',
    audio: 'audio/mpeg',
    video: 'video/mp4',
    font: 'font/woff2',
    multipart: 'multipart/mixed',
  }),
)

/** The type of a body whose contract has a range such as `image/*` (RFC 9110 §12.5.1), which is no type a body can have. */
export function typeWithin(mediaType: string): string {
  if (!mediaType.includes('*')) return mediaType
  const [kind = '', subtype = ''] = mediaType.toLowerCase().split(';')[0]?.split('/') ?? []
  const plain = subtype.trim() === '*' ? plainest.get(kind.trim()) : undefined
  // A kind of its own, or a part of one as in `application/*+json`: any name fits.
  return plain ?? mediaType.replaceAll('*', 'x-any')
}
