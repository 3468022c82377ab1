import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { problemsPath } from '@openlondon/contract/model'
import type { ProblemGroup } from '@site/pages/problems/create-problem-pages'
import { ListedShell } from '../../frame/ListedShell'
import { domainWords, listedProblems } from './problem-groups'
import styles from './Problem.module.css'

type Props = { readonly groups: readonly ProblemGroup[] }

/** Every code the portal can answer, with what it means in a line. */
export default function ProblemListPage({ groups }: Props): ReactNode {
  return (
    <ListedShell
      title="Error codes"
      description="Every refusal of the portal, the gateway and the sandbox, with what to do about it."
      list="Error codes"
      overview={problemsPath}
      groups={listedProblems(groups)}
    >
      <h1>Error codes</h1>
      <p className={styles.lead}>
        What the portal itself refuses carries a <code>code</code> that never changes. Here is what each means.{' '}
        <Link to="/start/errors/">How to handle errors</Link> shows them in a program.
      </p>
      {groups.map((group) => (
        <section key={group.domain} aria-labelledby={`domain-${group.domain}`}>
          <h2 id={`domain-${group.domain}`} className={styles.domain}>
            {domainWords(group.domain)}
          </h2>
          <ul className={styles.codes}>
            {group.links.map((link) => (
              <li key={link.code}>
                <Link to={link.href}>
                  <code>{link.code}</code>
                </Link>
                <span className="label">{link.status}</span>
                <span>{link.title}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ListedShell>
  )
}
