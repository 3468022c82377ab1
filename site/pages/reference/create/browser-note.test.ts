import { expect, test } from 'vitest'
import { browserNote } from './browser-note.ts'

const auth = { in: 'header', name: 'key', required: true } as const
const browsers = { pages: 'any', seen: '2026-10' } as const

test.each([
  [
    { browsers },
    "The host answers pages of any site (seen in October 2026), without a key, so `via: 'direct'` works in a browser, too.",
  ],
  [{ browsers, auth: { ...auth, required: false } }, /without a key/],
  [{ browsers, auth }, /with a key that whoever reads the page can read: from a browser, go through the gateway\.$/],
  [{ browsers: { ...browsers, pages: 'unwanted' } }, /but its owner wants no browsers: from a browser/],
  [
    { browsers: { ...browsers, pages: 'none' } },
    /^The host answers no pages of other sites \(seen in October 2026\): from/,
  ],
  [{}, /nobody has looked: from a browser, go through the gateway/],
] as const)('%j', (host, want) => expect(browserNote(host)).toMatch(want))
