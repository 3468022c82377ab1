import type { PageKind } from '../city/site-context.ts'
import { account } from './account/plugin.ts'
import { changes } from './changes/plugin.ts'
import { check } from './check/plugin.ts'
import { community } from './community/plugin.ts'
import { dataSets } from './data-sets/plugin.ts'
import { examples } from './examples/plugin.ts'
import { guides } from './guides/plugin.ts'
import { ids } from './ids/plugin.ts'
import { landing } from './landing/plugin.ts'
import { llmsText } from './llms-text/plugin.ts'
import { moved } from './moved/plugin.ts'
import { playground } from './playground/plugin.ts'
import { preview } from './preview/plugin.ts'
import { problems } from './problems/plugin.ts'
import { reference } from './reference/plugin.ts'
import { rows } from './rows/plugin.ts'
import { rules } from './rules/plugin.ts'
import { sdk } from './sdk/plugin.ts'
import { search } from './search/plugin.ts'
import { securityText } from './security-text/plugin.ts'
import { statistics } from './statistics/plugin.ts'
import { status } from './status/plugin.ts'
import { truth } from './truth/plugin.ts'
import { tutorials } from './tutorials/plugin.ts'

/** Every kind of page, in the order in which a reader meets them. */
export const allPages: readonly PageKind[] = [
  landing,
  guides,
  tutorials,
  reference,
  examples,
  playground,
  community,
  dataSets,
  sdk,
  account,
  preview,
  changes,
  ids,
  problems,
  truth,
  status,
  statistics,
  rules,
  check,
  rows,
  search,
  llmsText,
  securityText,
  moved,
]
