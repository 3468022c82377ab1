import type { Letterhead } from '../mail/letters.ts'
import { deriveKey } from '../store/pepper/derived-key.ts'
import type { Post } from './post-notice.ts'
import { createUnsubscribeLinks } from './unsubscribe-links.ts'

/** The portal's letters about notices: whose they are, and links that end them, under the pepper. */
export function createPost(letterhead: Letterhead, pepper: string): Post {
  return { letterhead, links: createUnsubscribeLinks(deriveKey(pepper, 'unsubscribe')) }
}
