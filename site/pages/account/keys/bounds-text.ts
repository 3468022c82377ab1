import type { keysText } from '@openlondon/contract/languages/en/keys'
import type { Say } from '../../../frame/text/use-text'
import type { KeySummary } from '@city/sdk/portal'

/** What a key is bound to, as it stands in the fields of a form: lists a line each, the last day as `yyyy-MM-dd`. */
export type BoundsText = {
  readonly apis: readonly string[]
  readonly origins: string
  readonly ranges: string
  readonly lastDay: string
}

export const unbound: BoundsText = { apis: [], origins: '', ranges: '', lastDay: '' }

const dayMs = 86_400_000

/** The same as the portal takes it. A key works through the whole of its last day, which is one in UTC. */
export function boundsBody(
  { apis, origins, ranges, lastDay }: BoundsText,
  isBrowser: boolean,
): { apis: string[]; origins: string[]; ranges: string[]; expiresAt: string | null } {
  return {
    apis: [...apis],
    origins: isBrowser ? linesOf(origins) : [],
    ranges: linesOf(ranges),
    expiresAt: lastDay === '' ? null : new Date(Date.parse(`${lastDay}T00:00:00Z`) + dayMs).toISOString(),
  }
}

/** A moment within a day makes that day the last one. */
export function boundsOf({
  apis,
  origins,
  ranges,
  expiresAt,
}: Pick<KeySummary, 'apis' | 'origins' | 'ranges' | 'expiresAt'>): BoundsText {
  return {
    apis,
    origins: origins.join('\n'),
    ranges: ranges.join('\n'),
    lastDay: expiresAt === null ? '' : new Date(Date.parse(expiresAt) - 1).toISOString().slice(0, 10),
  }
}

/** What is said of a key in a list, beside its name; nothing of one that is bound to nothing. */
export function boundsWords(
  t: Say<typeof keysText>,
  { apis, origins, ranges }: Pick<KeySummary, 'apis' | 'origins' | 'ranges'>,
): string {
  return [
    apis.length === 0 ? [] : [t('forJoin', { join: apis.join(', ') })],
    origins.length === 0
      ? []
      : [t('onJoin', { join: origins.map((origin) => origin.replace('https://', '')).join(', ') })],
    ranges.length === 0 ? [] : [t('fromJoin', { join: ranges.join(', ') })],
  ]
    .flat()
    .join(' · ')
}

const linesOf = (text: string): string[] => text.split(/[\s,]+/).filter((line) => line !== '')
