import { catalog } from '../../../src/problem/catalog.ts'
import { defineTable, type Messages } from '../../../src/language/message.ts'

/** Titles and remedies of the catalogue by code, as people are shown them: `title.key.revoked`, `fix.key.revoked`. */
export const problemsText = defineTable<Messages>(
  'problems',
  Object.fromEntries(
    Object.entries(catalog).flatMap(([code, { title, fix }]) => [
      [`title.${code}`, title],
      [`fix.${code}`, fix],
    ]),
  ),
)
