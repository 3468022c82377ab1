import type { ReactNode } from 'react'
import { processAdmonitionProps } from '@docusaurus/theme-common'
import type { Props } from '@theme/Admonition'

const titles: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  info: 'Good to know',
  warning: 'Mind this',
  danger: 'Danger',
}

/** `:::note` and its kin, as a ruled notice. */
export default function Admonition(given: Props): ReactNode {
  const { type, title, children } = processAdmonitionProps(given)
  return (
    <aside className={`notice notice--${type}`}>
      <p className="notice__title">{title ?? titles[type] ?? 'Note'}</p>
      {children}
    </aside>
  )
}
