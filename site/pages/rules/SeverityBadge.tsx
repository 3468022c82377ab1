import type { ReactNode } from 'react'
import type { RuleEntry } from '@openlondon/contract'

const looks: Readonly<Record<RuleEntry['severity'], string>> = {
  error: 'state--deprecated',
  warning: 'state--beta',
  info: 'state--info',
}

/** How strict a rule is: a word, which the colour only repeats. */
export function SeverityBadge({ severity }: Pick<RuleEntry, 'severity'>): ReactNode {
  return <span className={`state ${looks[severity]}`}>{severity}</span>
}
