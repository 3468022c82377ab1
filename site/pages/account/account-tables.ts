import type { Language } from '@openlondon/contract'
import type { Messages } from '@openlondon/contract/language'

const names = [
  'account',
  'access',
  'ask',
  'desk',
  'found-key',
  'keys',
  'notices',
  'person',
  'problems',
  'propose',
  'report',
  'teams',
  'usage',
]

/** What the pages of an account say, in one language. */
export const accountTables = ({ tables }: Language): Readonly<Record<string, Messages>> =>
  Object.fromEntries(names.flatMap((name) => (tables[name] ? [[name, tables[name]]] : [])))
