import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { AccountFrame, type AccountProps } from '../frame/AccountFrame'
import { administrationPages } from '../frame/administration-pages'
import styles from '../frame/Account.module.css'

type Props = AccountProps & {
  readonly title: string
  readonly said?: { readonly text: string } | undefined
  readonly children: ReactNode
}

/** The frame of an account with the pages of administrators below its own. */
export function AdministrationFrame({ children, ...props }: Props): ReactNode {
  return (
    <AccountFrame {...props}>
      <Views />
      {children}
    </AccountFrame>
  )
}

function Views(): ReactNode {
  const here = useLocation().pathname.replace(/\/?$/, '/')
  return (
    <nav aria-label="Administration" className={styles.pages}>
      <ul>
        {administrationPages.map(({ path, label }) => (
          <li key={path}>
            <Link to={path} aria-current={path === here ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
