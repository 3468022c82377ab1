import type { ReactNode } from 'react'
import Layout from '@theme/Layout'
import { useFormats } from '../../frame/text/use-formats'
import { RowTable } from './RowTable'
import { Sources } from './Sources'
import { rowsDescription, rowsTitle } from './rows-words'
import { useRows } from './use-rows'
import styles from './RowsPage.module.css'

/** A CSV as rows. It is read where the reader is: nothing is sent anywhere. */
export default function RowsPage(): ReactNode {
  const { state, view, open, look } = useRows()
  const { count } = useFormats()
  return (
    <Layout title={rowsTitle} description={rowsDescription}>
      <main className="page">
        <h1>{rowsTitle}</h1>
        <p className={styles.lead}>
          Open a CSV of up to 50 MB: its columns are told apart by what is in them, and its rows can be filtered and put
          in order. It is read in your browser. Nothing is uploaded, and nothing is kept.
        </p>
        <noscript>
          <p className="notice">This page needs JavaScript: the file is read by your own browser.</p>
        </noscript>
        <Sources onOpen={open} />
        <p role="status" className={styles.status}>
          {state.kind === 'reading' && `Reading ${state.name}…`}
          {state.kind === 'opened' &&
            `${state.name}: ${count(state.rows)} rows${state.isWhole ? '' : ' so far'}, ${count(state.columns.length)} columns.`}
        </p>
        <div role="alert">
          {state.kind === 'refused' && (
            <div className="notice notice--danger">
              <p className="notice__title">{state.name} cannot be shown</p>
              <p>{state.words}</p>
            </div>
          )}
        </div>
        {state.kind === 'opened' && <RowTable key={state.opening} of={state} view={view} onLook={look} />}
        <h2>What it does with your file</h2>
        <p>
          A column is a number, a date or yes and no where every cell of it is, or is empty, or says so:{' '}
          <code>N/A</code>, <code>null</code>, <code>-</code>, <code>..</code> and the like. One cell that says anything
          else makes it text, however far down. Numbers with a zero in front stay text, and so do dates of which nobody
          can tell day from month. Commas, semicolons, tabs and bars are told apart by the first line; UTF-8, UTF-16 and
          what older spreadsheets wrote are read. More than 50 MB or 16,384 columns are not opened.
        </p>
      </main>
    </Layout>
  )
}
