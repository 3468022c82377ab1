import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { accountText } from '@openlondon/contract/languages/en/account'
import { useText } from '../../../frame/text/use-text'
import { useHolder } from './holder'
import styles from './HolderPicker.module.css'

/** Yourself, or one of your teams; nothing for who is in none. */
export function HolderPicker(): ReactNode {
  const { t } = useText(accountText)
  const { team, teams } = useHolder()
  const here = useLocation().pathname
  if (!teams || teams.teams.length === 0) return null
  const choices = [{ id: undefined, name: t('yourself') }, ...teams.teams]
  return (
    <nav aria-label={t('whose')} className={styles.holders}>
      <ul>
        {choices.map(({ id, name }) => (
          <li key={id ?? ''}>
            <Link
              to={id === undefined ? here : `${here}?team=${id}`}
              aria-current={id === team?.id ? 'true' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
