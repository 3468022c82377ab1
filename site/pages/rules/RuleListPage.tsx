import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { rulesPath } from '@openlondon/contract/model'
import type { RuleGroup } from '@site/pages/rules/create-rule-pages'
import { Prose } from '../../frame/text/Prose'
import { ListedShell } from '../../frame/ListedShell'
import { SeverityBadge } from './SeverityBadge'
import styles from './Rule.module.css'

type Props = { readonly groups: readonly RuleGroup[] }

/** All rules by topic, with what each wants and how strict it is. */
export default function RuleListPage({ groups }: Props): ReactNode {
  const count = groups.reduce((sum, group) => sum + group.links.length, 0)
  return (
    <ListedShell
      title="Rules for contracts"
      description="What the lint asks of a contract, why, and how to satisfy it."
      list="Rules"
      overview={rulesPath}
      groups={listedRules(groups)}
    >
      <h1>Rules for contracts</h1>
      <p className={styles.lead}>
        {count} rules. Each finding names one, with file and line. An <SeverityBadge severity="error" /> stops a
        release, a <SeverityBadge severity="warning" /> is said and does not, an <SeverityBadge severity="info" /> is
        good to know. <Link to="/publish/#rules-and-exceptions">For API owners</Link> says when they are checked, and
        how to make an exception.
      </p>
      <p className={styles.topics}>
        {groups.map((group) => (
          <a key={group.label} href={`#${anchorOf(group.label)}`}>
            {group.label}
          </a>
        ))}
      </p>
      {groups.map((group) => (
        <section key={group.label} aria-labelledby={anchorOf(group.label)}>
          <h2 id={anchorOf(group.label)} className={styles.group}>
            {group.label}
          </h2>
          <ul className={styles.rules}>
            {group.links.map((link) => (
              <li key={link.id}>
                <Link to={link.href}>
                  <code>{link.id}</code>
                </Link>
                <span>
                  <Prose text={link.title} />
                </span>
                <SeverityBadge severity={link.severity} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ListedShell>
  )
}

const anchorOf = (label: string): string => label.toLowerCase().replaceAll(' ', '-')

export const listedRules = (
  groups: readonly RuleGroup[],
): { label: string; links: { label: string; href: string }[] }[] =>
  groups.map(({ label, links }) => ({ label, links: links.map(({ id, href }) => ({ label: id, href })) }))
