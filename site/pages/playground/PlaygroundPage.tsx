import { useEffect, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import type { Hints } from '@site/pages/playground/hints'
import { CopyButton } from '../../frame/code/CopyButton'
import { Output } from '../../frame/sealed/Output'
import { useRun } from '../../frame/sealed/use-run'
import { useOrigins } from '../../frame/use-origins'
import { useReady } from '../../frame/use-ready'
import { Editor } from './Editor'
import { codeOf, hashOf } from './share'
import styles from './playground.module.css'

export type PlaygroundData = {
  /** What the editor holds when the address says nothing. */
  readonly start: string
  /** The origin that stands in it. */
  readonly origin: string
  readonly hints: Hints
}

/** A program to change and to run, against the city that comes with it. Nothing is sent. */
export default function PlaygroundPage({
  playground: { start, origin, hints },
}: {
  readonly playground: PlaygroundData
}): ReactNode {
  const { api } = useOrigins()
  const isReady = useReady()
  const running = useRun()
  const [written, setWritten] = useState<string>()
  const [unread, setUnread] = useState(false)
  const code = written ?? start.replaceAll(origin, api)

  useEffect(() => {
    const open = (): void => {
      codeOf(location.hash).then(
        (found) => {
          setUnread(false)
          if (found !== undefined) setWritten(found)
        },
        () => setUnread(true),
      )
    }
    open()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [])

  const keepInAddress = async (): Promise<void> => history.replaceState(history.state, '', await hashOf(code))
  const run = (): void => {
    running.run(code)
    void keepInAddress()
  }
  const share = async (): Promise<string> => {
    await keepInAddress()
    return location.href
  }
  const isBusy = running.state.kind === 'loading' || running.state.kind === 'running'

  return (
    <Layout
      title="Playground"
      description="Change a program and run it in the page, against the sandbox. Nothing is sent."
    >
      <main className={`page ${styles.page}`}>
        <h1>Playground</h1>
        <p className={styles.lead}>
          Write TypeScript with the city’s SDK and run it here. The sandbox comes with the page: your program runs
          sealed off in your browser, sends nothing to anybody, and cannot reach your account.
        </p>
        <noscript>
          <p>
            The playground is a program itself and needs JavaScript. Every <Link to="/examples/">example</Link> can be
            read without.
          </p>
        </noscript>
        {unread && (
          <p role="alert">The program in this address cannot be read. It may have been cut when it was copied.</p>
        )}
        <div className={styles.columns}>
          <Editor code={code} hints={hints} onChange={setWritten} onRun={run} />
          <section className={styles.result} aria-label="Result">
            <div className={styles.bar}>
              <button type="button" className="button button--main" disabled={!isReady} onClick={run}>
                Run
              </button>
              {isBusy && (
                <button type="button" className="button" onClick={running.stop}>
                  Stop
                </button>
              )}
              <CopyButton text={share} label="Copy link" />
              <CopyButton text={() => code} label="Copy program" />
            </div>
            <Output {...running} />
            <p className="label">
              Types are taken away, not checked: your own editor says more. A program stops after 30 seconds. The link
              holds the whole program, and it is not kept anywhere else.
            </p>
          </section>
        </div>
      </main>
    </Layout>
  )
}
