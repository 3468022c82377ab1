import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { useAnchorTargetClassName } from '@docusaurus/theme-common'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { useText } from '@site/frame/text/use-text'
import type { Props } from '@theme/Heading'

/** A heading of a guide, with a link to itself. */
export default function Heading({ as: As, id, ...props }: Props): ReactNode {
  const { t } = useText(frameText)
  const brokenLinks = useBrokenLinks()
  const anchor = useAnchorTargetClassName(id)
  if (As === 'h1' || !id) return <As {...props} id={undefined} />
  brokenLinks.collectAnchor(id)
  const title = t('linkToHeading', { heading: typeof props.children === 'string' ? props.children : id })
  return (
    <As {...props} className={['anchor', anchor, props.className].filter(Boolean).join(' ')} id={id}>
      {props.children}
      <Link className="hash-link" to={`#${id}`} aria-label={title} title={title} translate="no">
        &#8203;
      </Link>
    </As>
  )
}
