import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { cataloguePath, problemsPath } from '@openlondon/contract/model'
import type { ProblemGroup, ProblemPage as Page } from '@site/pages/problems/create-problem-pages'
import { Code } from '../../frame/code/Code'
import { useCity } from '../../frame/use-city'
import { CodeFrame } from '../../frame/code/CodeFrame'
import { ListedShell } from '../../frame/ListedShell'
import { plainProse, Prose } from '../../frame/text/Prose'
import { listedProblems } from './problem-groups'
import styles from './Problem.module.css'

type Props = { readonly page: Page; readonly groups: readonly ProblemGroup[] }

/** What happened, whose turn it is, and the way out, in that order. */
export default function ProblemPage({ page, groups }: Props): ReactNode {
  const { packageName } = useCity()
  return (
    <ListedShell
      title={`${page.code}: ${page.title}`}
      description={plainProse(`${page.cause} ${page.fix}`)}
      list="Error codes"
      overview={problemsPath}
      groups={listedProblems(groups)}
    >
      <article className={styles.problem}>
        <p className={styles.code}>
          <code>{page.code}</code>
          <span className="state">{page.statusText}</span>
        </p>
        <h1>{page.title}</h1>
        <dl className={styles.facts}>
          <dt>What happened</dt>
          <dd>
            <Prose text={page.cause} />
          </dd>
          <dt>What to do</dt>
          <dd className={styles.fix}>
            <Fix text={page.fix} code={page.code} />
          </dd>
          <dt>Whose turn it is</dt>
          <dd>{page.turn}</dd>
        </dl>
        <h2>In full</h2>
        <p>
          <code>detail</code> may say more about your request. Quote <code>requestId</code> when you ask for help.
        </p>
        <CodeFrame>
          <Code text={page.example} language="json" />
        </CodeFrame>
        <h2>In the SDK</h2>
        <CodeFrame>
          <Code text={sdkCheck(page.code, packageName)} language="ts" />
        </CodeFrame>
        {page.kin.length > 0 && (
          <>
            <h2>Near it</h2>
            <ul className={styles.codes}>
              {page.kin.map((link) => (
                <li key={link.code}>
                  <Link to={link.href}>
                    <code>{link.code}</code>
                  </Link>
                  <span className="label">{link.status}</span>
                  <span>{link.title}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </article>
    </ListedShell>
  )
}

/** The way out, with the page where it is done: in the sentence when the sentence names it, else after it. */
function Fix({ text, code }: { readonly text: string; readonly code: string }): ReactNode {
  const [before, ...after] = text.split('your keys page')
  if (after.length !== 1) {
    return (
      <>
        <Prose text={text} /> <Door code={code} />
      </>
    )
  }
  return (
    <>
      {before}
      <Link to="/account/">your keys page</Link>
      {after[0]}
    </>
  )
}

/** The page where the fix is done, where there is one. */
function Door({ code }: { readonly code: string }): ReactNode {
  if (code.startsWith('key.') || code.startsWith('session.')) return <Link to="/account/">Your keys page</Link>
  if (code.startsWith('limit.')) return <Link to="/start/limits/">More about limits</Link>
  if (code.startsWith('sandbox.')) return <Link to="/start/sandbox/">The sandbox and its scenarios</Link>
  if (code.startsWith('api.') || code.startsWith('operation.')) return <Link to={cataloguePath}>The catalogue</Link>
  return null
}

const sdkCheck = (code: string, packageName: string): string =>
  `import { isHttpError } from '${packageName}'\n\nif (isHttpError(error) && error.problem?.code === '${code}') {\n  console.error(error.problem.detail, error.requestId)\n}`
