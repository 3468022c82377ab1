import type { ComponentType, ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import MDXContent from '@theme/MDXContent'
import type { Example } from '@site/pages/examples/create-example'
import type { Program } from '@site/pages/examples/plugin'
import { RunBox } from '../../frame/sealed/RunBox'
import { plainProse, Prose } from '../../frame/text/Prose'
import { useCity } from '../../frame/use-city'
import styles from './examples.module.css'

type Props = { readonly sample: ComponentType; readonly example: Example; readonly program: Program }

/** One example: its words, the very file, what it prints, and the pages of what it calls. Types show on hover and on focus. */
export default function ExamplePage({ sample: Sample, example, program }: Props): ReactNode {
  const { packageName, lang } = useCity()
  return (
    <Layout title={example.title} description={plainProse(example.text) || example.title}>
      <main className={`page ${styles.one}`}>
        <p className="label">
          <Link to="/examples/">Examples</Link>
        </p>
        <h1 lang={lang}>{example.title}</h1>
        {example.text !== '' && (
          <p className={styles.lead} lang={lang}>
            <Prose text={example.text} />
          </p>
        )}
        <MDXContent>
          <Sample />
        </MDXContent>
        <RunBox code={program.code} before={program.printed} />
        {program.away.length > 0 && (
          <details className={styles.away}>
            <summary>What it prints when an owner is away</summary>
            {program.away.map(({ name, printed }) => (
              <figure key={name}>
                <figcaption className="label">
                  Without <span lang={lang}>{name}</span>:
                </figcaption>
                <pre tabIndex={0} role="group" aria-label={`Without ${name}`}>
                  {printed}
                </pre>
              </figure>
            ))}
          </details>
        )}
        <p className="label">
          This is <code>{example.file}</code>, as the tests ran it. After <code>npm install {packageName}</code>, Node
          24 runs it as it is: <code>node {example.task}.ts</code>. Point at a name to see its type, or go from name to
          name with the arrow keys.
        </p>
        {example.operations.length > 0 && (
          <>
            <h2>What it calls</h2>
            <ul>
              {example.operations.map((operation) => (
                <li key={operation.href}>
                  <Link to={operation.href}>
                    <code>{operation.label}</code>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </main>
    </Layout>
  )
}
