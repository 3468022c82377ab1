import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { rulesPath } from '@openlondon/contract/model'
import type { ExampleFile, RuleGroup, RulePage as Page } from '@site/pages/rules/create-rule-pages'
import { ListedShell } from '../../frame/ListedShell'
import { Html } from '../../frame/text/Html'
import { SeverityBadge } from './SeverityBadge'
import { plainProse, Prose } from '../../frame/text/Prose'
import { listedRules } from './RuleListPage'
import styles from './Rule.module.css'

type Props = { readonly page: Page; readonly groups: readonly RuleGroup[] }

const consequences: Readonly<Record<Page['severity'], string>> = {
  error: 'stops a release',
  warning: 'is said, and does not stop a release',
  info: 'good to know',
}

/** What one rule wants, why, how to satisfy it, and a contract that does not beside one that does. */
export default function RulePage({ page, groups }: Props): ReactNode {
  const hasExamples = page.failing.length > 0
  return (
    <ListedShell
      title={page.id}
      description={plainProse(page.title)}
      list="Rules"
      overview={rulesPath}
      groups={listedRules(groups)}
    >
      <article className={styles.rule}>
        <p className={styles.id}>
          <code>{page.id}</code>
          <SeverityBadge severity={page.severity} />
          <span className="label">{consequences[page.severity]}</span>
        </p>
        <h1>
          <Prose text={page.title} />
        </h1>
        <dl className={styles.facts}>
          <dt>Why</dt>
          <dd>
            <Prose text={page.why} />
          </dd>
          <dt>What to do</dt>
          <dd className={styles.fix}>
            <Prose text={page.fix} />
          </dd>
        </dl>
        {hasExamples ? (
          <div className={styles.pair}>
            <Example title="Fails" files={page.failing} />
            <Example title="Passes" files={page.passing} />
          </div>
        ) : (
          <p className="label">This rule belongs to the reader of contracts itself; the finding shows the place.</p>
        )}
        <h2 id="exception">If it must be broken for a while</h2>
        {page.override ? (
          <div className={styles.exception}>
            <p>
              An API makes an exception in its own <code>api.yaml</code>, with a reason and the last day on which it
              holds. <code>at</code> is an operation or a JSON Pointer, with a file before it if you like:{' '}
              <code>paths/stops.yaml#/stops</code>. Without it the whole API is meant. The day after, the finding is
              back, and so is an error that says so.
            </p>
            <figure className="code">
              <figcaption className="code__bar">api.yaml</figcaption>
              <Html html={page.override} />
            </figure>
          </div>
        ) : (
          <p>It cannot be: without this rule a contract is not readable, or people are not safe.</p>
        )}
        <p>
          <Link to="/publish/#rules-and-exceptions">Where findings are shown</Link>, in four formats.
        </p>
      </article>
    </ListedShell>
  )
}

function Example({ title, files }: { readonly title: string; readonly files: readonly ExampleFile[] }): ReactNode {
  return (
    <section className={styles.example}>
      <h2>{title}</h2>
      {files.map((file) => (
        <figure key={file.name} className="code">
          <figcaption className="code__bar">{file.name}</figcaption>
          <Html html={file.html} />
        </figure>
      ))}
    </section>
  )
}
