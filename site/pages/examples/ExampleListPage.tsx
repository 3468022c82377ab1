import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import type { Example } from '@site/pages/examples/create-example'
import { Prose } from '../../frame/text/Prose'
import { useCity } from '../../frame/use-city'
import styles from './examples.module.css'

/** All examples, as the tests run them. */
export default function ExampleListPage({ examples }: { readonly examples: readonly Example[] }): ReactNode {
  const { lang } = useCity()
  return (
    <Layout title="Examples" description="Short programs to copy. Each is type-checked, and run in the tests.">
      <main className="page">
        <h1>Examples</h1>
        <p className={styles.lead}>
          Short programs to copy, or to run on their pages. Each one is type-checked and run against the sandbox with
          every change. Longer ones are <Link to="/tutorials/">tutorials</Link>; to write your own there is the{' '}
          <Link to="/playground/">playground</Link>.
        </p>
        <ul className={styles.list}>
          {examples.map((example) => (
            <li key={example.href}>
              <h2 className={styles.title} lang={lang}>
                <Link to={example.href}>{example.title}</Link>
              </h2>
              {example.text !== '' && (
                <p lang={lang}>
                  <Prose text={example.text} />
                </p>
              )}
              <p className="label">{example.operations.map((operation) => operation.label).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  )
}
