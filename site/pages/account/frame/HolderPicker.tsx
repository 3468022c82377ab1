import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { useHolder } from './holder'
import styles from './HolderPicker.module.css'

/** Yourself, or one of your teams; nothing for who is in none. */
export function HolderPicker(): ReactNode {
  const { team, teams } = useHolder()
  const here = useLocation().pathname
  if (!teams || teams.teams.length === 0) return null
  const choices = [{ id: undefined, name: 'Yourself' }, ...teams.teams]
  return (
    <nav aria-label="Whose" className={styles.holders}>
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
