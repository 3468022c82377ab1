import { useEffect, useRef, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { TruthRow } from '@site/pages/truth/create-truth-page'
import styles from './TruthPage.module.css'

/**
 * One API's operations with what stands behind each. A link to the API or to one of its operations opens them: a browser
 * does so by itself only when it loads the page.
 */
export function BackingDetails({ row }: { readonly row: TruthRow }): ReactNode {
  const { collectAnchor } = useBrokenLinks()
  const anchors = [row.id, ...row.backing.map(({ anchor }) => anchor)]
  for (const anchor of anchors) collectAnchor(anchor)
  const details = useRef<HTMLDetailsElement>(null)
  const { hash, key } = useLocation()
  const wanted = anchors.find((anchor) => hash === `#${anchor}`)
  useEffect(() => {
    if (wanted === undefined || !details.current) return
    details.current.open = true
    document.getElementById(wanted)?.scrollIntoView()
  }, [wanted, key])
  return (
    <details className="details" id={row.id} ref={details}>
      <summary>
        <span lang={row.lang}>{row.name}</span>: {summaryOf(row)}
      </summary>
      <ul>
        {row.backing.map(({ name, anchor, href, text }) => (
          <li key={name} id={anchor} className={styles.operation}>
            <Link to={href}>
              <code>{name}</code>
            </Link>{' '}
            {text}
          </li>
        ))}
      </ul>
    </details>
  )
}

function summaryOf({ bare }: TruthRow): string {
  return bare ? `something behind ${bare.of - bare.part} of ${bare.of} operations` : 'not known by operation'
}
