import type { ReactNode } from 'react'
import { processAdmonitionProps } from '@docusaurus/theme-common'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { useText } from '@site/frame/text/use-text'
import type { Props } from '@theme/Admonition'

const kinds = ['note', 'tip', 'info', 'warning', 'danger'] as const

/** `:::note` and its kin, as a ruled notice. */
export default function Admonition(given: Props): ReactNode {
  const { t } = useText(frameText)
  const { type, title, children } = processAdmonitionProps(given)
  return (
    <aside className={`notice notice--${type}`}>
      <p className="notice__title">{title ?? t(kinds.find((kind) => kind === type) ?? 'note')}</p>
      {children}
    </aside>
  )
}
