import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { RuleGroup } from '@site/plugins/rule-pages/create-rule-pages'
import { ListedShell } from '../listed/ListedShell'
import styles from './Rule.module.css'

type Props = { readonly groups: readonly RuleGroup[] }

/** All rules with what each wants, those that stop a release first. */
export default function RuleListPage({ groups }: Props): ReactNode {
  return (
    <ListedShell
      title="Rules for contracts"
      description="What the lint asks of a contract, why, and how to satisfy it."
      list="Rules"
      overview="/publish/rules/"
      groups={listedRules(groups)}
    >
      <h1>Rules for contracts</h1>
      <p className={styles.lead}>
        Each finding names one of these, with file and line. <Link to="/publish/">For API owners</Link> says when they
        are checked.
      </p>
      {groups.map((group, index) => (
        <section key={group.label} aria-labelledby={`group-${index}`}>
          <h2 id={`group-${index}`} className={styles.group}>
            {group.label}
          </h2>
          <ul className={styles.rules}>
            {group.links.map((link) => (
              <li key={link.id}>
                <Link to={link.href}>
                  <code>{link.id}</code>
                </Link>
                <span>{link.title}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ListedShell>
  )
}

export const listedRules = (
  groups: readonly RuleGroup[],
): { label: string; links: { label: string; href: string }[] }[] =>
  groups.map(({ label, links }) => ({ label, links: links.map(({ id, href }) => ({ label: id, href })) }))
