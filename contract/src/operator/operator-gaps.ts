import type { Operator } from './operator-fields.ts'

/** What no portal should be served to the public without, and how it is read. */
const needed: readonly (readonly [member: string, of: (operator: Operator) => unknown])[] = [
  ['name', ({ name }) => name],
  ['address', ({ address }) => address],
  ['dataProtection.contact', ({ dataProtection }) => dataProtection.contact],
  ['dataProtection.authority', ({ dataProtection }) => dataProtection.authority],
  ['complaints.contact', ({ complaints }) => complaints.contact],
  ['complaints.acknowledgeDays', ({ complaints }) => complaints.acknowledgeDays],
  ['complaints.answerDays', ({ complaints }) => complaints.answerDays],
  ['accessibility.law', ({ accessibility }) => accessibility.law],
  ['accessibility.enforcement', ({ accessibility }) => accessibility.enforcement],
  ['accessibility.preparedOn', ({ accessibility }) => accessibility.preparedOn],
  ['accessibility.reviewedOn', ({ accessibility }) => accessibility.reviewedOn],
  ['terms.law', ({ terms }) => terms.law],
  ['security.contact', ({ security }) => security.contact],
  ['security.expires', ({ security }) => security.expires],
]

const dayMs = 86_400_000
/** Time to write a new one before the old one runs out. */
const expiryNoticeMs = 30 * dayMs
/** A statement is to be looked at each year. */
const reviewMs = 366 * dayMs

/** What keeps the legal pages from being whole, a sentence each; nothing when they are. */
export function operatorGaps(operator: Operator | undefined, now: number): readonly string[] {
  if (!operator)
    return [
      'The city has no operator.yaml, so the legal pages do not say who runs this portal. Add one, see /run/legal/.',
    ]
  const missing = needed.filter(([, of]) => of(operator) === undefined).map(([member]) => member)
  const { expires } = operator.security
  const { reviewedOn } = operator.accessibility
  return [
    ...(missing.length === 0
      ? []
      : [`operator.yaml lacks ${missing.join(', ')}, so the legal pages are not finished. Add them, see /run/legal/.`]),
    ...(expires === undefined ? [] : expiryGaps(expires, now)),
    ...(reviewedOn !== undefined && now - Date.parse(reviewedOn) > reviewMs
      ? [
          `The accessibility statement was looked at last on ${reviewedOn}. Look at it again, and set accessibility.reviewedOn in operator.yaml.`,
        ]
      : []),
  ]
}

function expiryGaps(expires: string, now: number): readonly string[] {
  const left = Date.parse(expires) - now
  const remedy = 'Look whether its contact still holds, and set security.expires in operator.yaml to a later day.'
  if (left <= 0) return [`security.txt has expired on ${expires}, so nobody should rely on it. ${remedy}`]
  return left < expiryNoticeMs ? [`security.txt expires on ${expires}. ${remedy}`] : []
}
