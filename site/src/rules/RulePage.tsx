import type { ReactNode } from 'react'
import type { ExampleFile, RuleGroup, RulePage as Page } from '@site/plugins/rule-pages/create-rule-pages'
import { ListedShell } from '../listed/ListedShell'
import { Html } from '../reference/Html'
import { Prose } from './Prose'
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
      description={page.title}
      list="Rules"
      overview="/publish/rules/"
      groups={listedRules(groups)}
    >
      <article className={styles.rule}>
        <p className={styles.id}>
          <code>{page.id}</code>
          <span className={`state ${page.severity === 'error' ? 'state--deprecated' : 'state--beta'}`}>
            {page.severity}, {consequences[page.severity]}
          </span>
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
