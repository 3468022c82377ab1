import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import type { Fit, Share, TruthPage as Page, TruthRow } from '@site/pages/truth/create-truth-page'
import { BackingDetails } from './BackingDetails'
import { PassedAnswers } from './PassedAnswers'
import { RunTruth } from './RunTruth'
import { SetAsideList } from './SetAsideList'
import { truthDescription, truthTitle } from './truth-words'
import styles from './TruthPage.module.css'

const columns = [
  'API',
  "Owner's operations in the contract",
  'Left out',
  'Recorded answers that fit',
  "Owner's examples that fit",
  'Same software elsewhere',
  'Set aside',
  'Operations with nothing behind',
  'Our fixtures that fit',
  'Looked at',
]

/** How far each contract was held against its owner, with the gaps in plain sight. */
export default function TruthPage({ page }: { readonly page: Page }): ReactNode {
  const documented = page.rows.filter((row) => row.documents.length > 0)
  const looked = page.rows.filter((row) => row.backing.length > 0)
  return (
    <Layout title={truthTitle} description={truthDescription}>
      <main className={`page ${styles.page}`}>
        <h1>{truthTitle}</h1>
        <p className={styles.lead}>
          We write the contracts ourselves, from what owners publish. Here each is held against the owner’s own
          documents and against answers the owner once gave. The validator is a stranger’s: JSON Schema 2020-12 on the
          document that we publish, and none of our annotations.
        </p>
        {page.recorded ? (
          <Table rows={page.rows} />
        ) : (
          <p className="notice notice--warning">
            Nothing has been recorded for this city yet. <code>npm run truth -- --record</code> does it, where evidence
            is at hand.
          </p>
        )}
        <div className={styles.columns}>
          <section>
            <h2 id="reading">How to read it</h2>
            <p>
              A dash means that there was nothing to compare with, not that all is well. An owner’s operation may be
              left out on purpose, such as a proxy for anything at all; then <code>coverage.yaml</code> beside the
              contract says why. A missing one is an omission of ours.
            </p>
            <p>
              An answer <b>fits</b> when it is as the published schema says, for any validator, and <b>strictly</b> when
              it has no field that the schema does not name. <b>Same software elsewhere</b>: answers of another owner’s
              server, where the owner’s own were not at hand. <b>Set aside</b>: answers that cannot fit for a reason
              outside the contract; they count nowhere, and each is named below with its reason.
            </p>
            <p>Fixtures are ours: that they fit says that contract and sandbox agree, and nothing about the owner.</p>
          </section>
          <section>
            <h2 id="not-verified">What nobody has verified</h2>
            <p>
              None of these numbers comes from asking an owner live; what passes the gateway is told{' '}
              <a href="#passed">below</a>. Answers were recorded on the day their owner gave them and may be older than
              the contract. Where there is no recorded answer, shapes are as the owner’s documents have them; the guide
              of each API says what it leaves open.
            </p>
          </section>
        </div>
        <SetAsideList rows={page.rows} />
        {looked.length > 0 && (
          <>
            <h2 id="operations">What stands behind each operation</h2>
            {looked.map((row) => (
              <BackingDetails key={row.id} row={row} />
            ))}
          </>
        )}
        {documented.length > 0 && (
          <>
            <h2 id="documents">The owners’ documents</h2>
            {documented.map((row) => (
              <Documents key={row.id} row={row} />
            ))}
          </>
        )}
        <PassedAnswers rows={page.rows} />
        <RunTruth />
      </main>
    </Layout>
  )
}

function Table({ rows }: { readonly rows: readonly TruthRow[] }): ReactNode {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={row.href} lang={row.lang}>
                {row.name}
              </Link>
              <span className="label">{row.operations} operations</span>
            </th>
            {cellsOf(row).map((cell, index) => (
              <td
                key={columns[index + 1]}
                data-label={columns[index + 1]}
                className={cell === dash ? styles.empty : ''}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const dash = '–'

const shareText = (share: Share | undefined): string => (share ? `${share.part} of ${share.of}` : dash)

const fitText = (fit: Fit | undefined): string =>
  fit ? `${fit.plain} of ${fit.of}, ${fit.strict === fit.plain ? 'all' : fit.strict} strictly` : dash

function cellsOf(row: TruthRow): readonly string[] {
  return [
    shareText(row.owner),
    row.owner ? leftOutText(row) : dash,
    fitText(row.answers),
    fitText(row.examples),
    fitText(row.related),
    row.setAside.length > 0 ? String(row.setAside.length) : dash,
    shareText(row.bare),
    shareText(row.fixtures),
    row.date ?? 'never',
  ]
}

function leftOutText({ absent, missing }: TruthRow): string {
  const parts = [...(absent > 0 ? [`${absent} with a reason`] : []), ...(missing > 0 ? [`${missing} missing`] : [])]
  return parts.length === 0 ? 'none' : parts.join(', ')
}

function Documents({ row }: { readonly row: TruthRow }): ReactNode {
  return (
    <details className="details">
      <summary>
        <span lang={row.lang}>{row.name}</span>: {row.documents.length}{' '}
        {row.documents.length === 1 ? 'document' : 'documents'}
      </summary>
      <ul>
        {row.documents.map((document) => (
          <li key={document.name}>
            <span lang={row.lang}>{document.name}</span>: {document.text}
          </li>
        ))}
      </ul>
    </details>
  )
}
