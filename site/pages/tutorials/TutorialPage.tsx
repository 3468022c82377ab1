import { createContext, useContext, type ComponentProps, type ComponentType, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { MDXProvider } from '@mdx-js/react'
import Layout from '@theme/Layout'
import MDXContent from '@theme/MDXContent'
import type { TutorialPageData } from '@site/pages/tutorials/plugin'
import { CodeFrame } from '../../frame/code/CodeFrame'
import { PlaygroundLink } from '../../frame/code/PlaygroundLink'
import { StepEnd } from '../../frame/path/StepEnd'
import { StepList } from '../../frame/path/StepList'
import { RunBox } from '../../frame/sealed/RunBox'
import { useCity } from '../../frame/use-city'
import styles from './tutorials.module.css'

type Props = { readonly lesson: ComponentType; readonly tutorial: TutorialPageData }

const Shown = createContext<TutorialPageData | undefined>(undefined)
const pathOf = ({ id }: TutorialPageData): string => `tutorial.${id}`

/** What one will have and the finished thing, running; then the steps that lead there, and what to try next. */
export default function TutorialPage({ lesson: Lesson, tutorial }: Props): ReactNode {
  const { lang } = useCity()
  return (
    <Layout title={tutorial.title} description={tutorial.about}>
      <main className={`page ${styles.page}`}>
        <p className="label">
          <Link to="/tutorials/">Tutorials</Link>
        </p>
        <h1 lang={lang}>{tutorial.title}</h1>
        <Shown.Provider value={tutorial}>
          <MDXContent>
            <MDXProvider components={{ TutorialHead, TutorialStep, pre: StepFrame }}>
              <div lang={lang}>
                <Lesson />
              </div>
            </MDXProvider>
          </MDXContent>
        </Shown.Provider>
        {tutorial.next && (
          <p className={styles.next}>
            Next tutorial:{' '}
            <Link to={tutorial.next.href} lang={lang}>
              {tutorial.next.title}
            </Link>
          </p>
        )}
      </main>
    </Layout>
  )
}

/** The finished program, and the steps. */
function TutorialHead(): ReactNode {
  const tutorial = useContext(Shown)
  const last = tutorial?.steps.at(-1)
  if (!tutorial || !last) return null
  return (
    <div lang="en">
      <h2 id="finished">The finished program</h2>
      <RunBox code={last.program} before={last.printed} />
      <StepList path={pathOf(tutorial)} steps={tutorial.steps} />
    </div>
  )
}

function TutorialStep({ index, children }: { readonly index: number; readonly children: ReactNode }): ReactNode {
  const tutorial = useContext(Shown)
  const step = tutorial?.steps[index]
  if (!tutorial || !step) return children
  return (
    <section>
      {children}
      <div lang="en">
        {step.printed !== undefined && (
          <details className={styles.printed}>
            <summary>What the program prints so far</summary>
            <pre tabIndex={0}>{step.printed}</pre>
          </details>
        )}
        <p className={styles.soFar}>
          The program so far: <PlaygroundLink text={() => step.program} />
        </p>
        <StepEnd path={pathOf(tutorial)} step={step.id} steps={tutorial.steps} />
      </div>
    </section>
  )
}

/** A step's code is a part of a program: it is opened with what goes before it, below. */
const StepFrame = (props: ComponentProps<'pre'>): ReactNode => <CodeFrame {...props} isPart />
