import type { ReactNode } from 'react'
import type { Props } from '@theme/Details'

/** The browser's own disclosure, with our lines. */
export default function Details({ summary, children, ...props }: Props): ReactNode {
  return (
    <details {...props} className="details">
      {summary}
      {children}
    </details>
  )
}
