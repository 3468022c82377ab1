import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { AroundGroup } from './create-around'
import { Still } from '../../../frame/Still'
import { useTextLanguage } from '../../../frame/text/text-language'
import styles from './Around.module.css'

/** Where to go from here. */
export function Around({ groups }: { readonly groups: readonly AroundGroup[] }): ReactNode {
  const lang = useTextLanguage()
  return (
    <Still as="section" aria-labelledby="around">
      <h2 id="around">Around it</h2>
      <dl className={styles.groups}>
        {groups.map(({ title, links }) => (
          <div key={title}>
            <dt>{title}</dt>
            {links.map(({ label, href, code, isPlain, lang: ownLang }) => (
              <dd key={href}>
                {isPlain ? (
                  <a href={href}>{label}</a>
                ) : (
                  <Link to={href} lang={code === undefined ? ownLang : lang}>
                    {label}
                  </Link>
                )}
                {code !== undefined && <code>{code}</code>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Still>
  )
}
