import { useState, type ReactNode } from 'react'
import type { Answer } from '@site/plugins/api-reference/create-operation-page'
import type { SchemaCards } from '@site/plugins/api-reference/create-schema-cards'
import { Code } from '../code/Code'
import { CopyButton } from '../code/CopyButton'
import { Html } from './Html'
import { SchemaTree } from './SchemaTree'
import styles from './AnswerList.module.css'

type Props = { readonly answers: readonly Answer[]; readonly cards: SchemaCards; readonly models: string }

/** Results with an example and their type, then the refusals in one short table. */
export function AnswerList({ answers, cards, models }: Props): ReactNode {
  const results = answers.filter((answer) => answer.result)
  const refusals = answers.filter((answer) => !answer.result)
  return (
    <section>
      <h2 id="answers">Answers</h2>
      {results.map((answer) => (
        <ResultAnswer key={answer.status} answer={answer} cards={cards} models={models} />
      ))}
      {refusals.length > 0 && (
        <>
          <h3 id="refusals">Refusals</h3>
          <table className={styles.refusals}>
            <thead>
              <tr>
                <th scope="col">Status</th>
                <th scope="col">When</th>
              </tr>
            </thead>
            <tbody>
              {refusals.map((answer) => (
                <tr key={answer.status}>
                  <td>
                    <strong>{answer.status}</strong>
                  </td>
                  <td>
                    <Html html={answer.description} as="span" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function ResultAnswer({
  answer,
  cards,
  models,
}: {
  readonly answer: Answer
  readonly cards: SchemaCards
  readonly models: string
}): ReactNode {
  const [chosen, setChosen] = useState(0)
  const example = answer.examples[chosen] ?? answer.examples[0]
  return (
    <section className={styles.answer} aria-label={`Answer ${answer.status}`}>
      <h3 className={styles.title}>
        {answer.status}
        {answer.type && <code className={styles.type}>{answer.type.text}</code>}
        {answer.kind && <span className="label">result kind “{answer.kind}”</span>}
      </h3>
      <Html html={answer.description} className={styles.description} />
      {answer.oneOrMany && (
        <p className="label">
          The owner answers one object for one id and a list for several. The SDK always gives a list.
        </p>
      )}
      {example && (
        <div className="code">
          <div className="code__bar">
            {answer.examples.length > 1 ? (
              <select
                className={styles.pick}
                aria-label={`Example answers, ${answer.status}`}
                value={chosen}
                onChange={(event) => setChosen(Number(event.target.value))}
              >
                {answer.examples.map((one, index) => (
                  <option key={one.name} value={index}>
                    {one.summary}
                  </option>
                ))}
              </select>
            ) : (
              <span>{example.summary}</span>
            )}
            <CopyButton text={() => example.text} />
          </div>
          <pre className={styles.example} tabIndex={0} aria-label={`Example answer, ${answer.status}`}>
            <Code text={example.text} language="json" />
          </pre>
          {example.cut && <p className={styles.cut}>Cut here. Run it above to see all of it.</p>}
        </div>
      )}
      {answer.type && (
        <>
          <h4 className={styles.fields}>What is in it</h4>
          <SchemaTree type={answer.type} cards={cards} models={models} />
        </>
      )}
      {answer.headers.length > 0 && (
        <p className="label">Headers: {answer.headers.map((header) => header.name).join(', ')}</p>
      )}
    </section>
  )
}
