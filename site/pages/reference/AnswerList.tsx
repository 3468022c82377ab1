import { isJsonType } from '@openlondon/contract/model'
import { memo, useState, type ReactNode } from 'react'
import type { Answer } from '@site/pages/reference/create/create-operation-page'
import type { SchemaCards } from '@site/pages/reference/create/create-schema-cards'
import { Code } from '../../frame/code/Code'
import { CopyButton } from '../../frame/code/CopyButton'
import { Still } from '../../frame/Still'
import { Html } from '../../frame/text/Html'
import { plainProse, Prose } from '../../frame/text/Prose'
import { useTextLanguage } from '../../frame/text/text-language'
import { SchemaTree } from './SchemaTree'
import { useWay } from '../../frame/code/use-way'
import styles from './AnswerList.module.css'

type Props = {
  readonly answers: readonly Answer[]
  readonly cards: SchemaCards
  readonly models: string
  /** There is a table of what the SDK gives otherwise. */
  readonly smoothed: boolean
}

/** Results with an example and their type, then the refusals in one short table. */
export const AnswerList = memo(function AnswerList({ answers, cards, models, smoothed }: Props): ReactNode {
  const results = answers.filter((answer) => answer.result)
  const refusals = answers.filter((answer) => !answer.result)
  return (
    <section>
      <h2 id="answers">Answers</h2>
      {smoothed && (
        <p className="label">
          What follows is described as it comes over the wire. <a href="#smoothing">What the SDK smooths</a> is in a
          table below.
        </p>
      )}
      {results.map((answer) => (
        <ResultAnswer key={answer.status} answer={answer} cards={cards} models={models} />
      ))}
      {refusals.length > 0 && (
        <>
          <h3 id="refusals">Refusals</h3>
          <Still as="table" className={styles.refusals}>
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
                    <Html html={answer.description} as="span" isOurs={answer.isOurs} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Still>
        </>
      )}
    </section>
  )
})

type ResultProps = Pick<Props, 'cards' | 'models'> & { readonly answer: Answer }

function ResultAnswer({ answer, cards, models }: ResultProps): ReactNode {
  return (
    <section className={styles.answer} aria-label={`Answer ${answer.status}`}>
      <h3 className={styles.title}>
        {answer.status}
        {answer.type && <code className={styles.type}>{answer.type.text}</code>}
        {answer.kind && <span className="label">result kind “{answer.kind}”</span>}
      </h3>
      <Html html={answer.description} isOurs={answer.isOurs} className={styles.description} />
      {answer.oneOrMany && (
        <p className="label">
          The owner answers one object for one id and a list for several. The SDK always gives a list.
        </p>
      )}
      {answer.examples.length > 0 && <Examples answer={answer} />}
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

/** One example at a time: as the SDK gives it while its tab is chosen, and as it comes over the wire with the others. */
function Examples({ answer }: { readonly answer: Answer }): ReactNode {
  const [chosen, setChosen] = useState(0)
  const { way } = useWay()
  const lang = useTextLanguage()
  const example = answer.examples[chosen] ?? answer.examples[0]
  if (!example) return null
  const shown = (way === 'sdk' ? example.sdk : undefined) ?? example.wire
  const language = isJsonType(answer.mediaType ?? '') ? 'json' : undefined
  return (
    <div className="code">
      <div className={`code__bar ${styles.bar}`}>
        {answer.examples.length > 1 ? (
          <select
            className={styles.pick}
            aria-label={`Example answers, ${answer.status}`}
            value={chosen}
            onChange={(event) => setChosen(Number(event.target.value))}
          >
            {answer.examples.map((one, index) => (
              <option key={one.name} value={index} lang={lang}>
                {plainProse(one.summary)}
              </option>
            ))}
          </select>
        ) : (
          <span lang={lang}>
            <Prose text={example.summary} />
          </span>
        )}
        <span className={styles.tools}>
          {example.sdk && <Sides />}
          <CopyButton text={() => shown.text} />
        </span>
      </div>
      <pre className={styles.example} tabIndex={0} role="group" aria-label={`Example answer, ${answer.status}`}>
        {language ? <Code text={shown.text} language={language} /> : <code>{shown.text}</code>}
      </pre>
      {shown.cut && <p className={styles.cut}>Cut here. Run it above to see all of it.</p>}
    </div>
  )
}

const sides = [
  { way: 'sdk', label: 'In the SDK' },
  { way: 'curl', label: 'On the wire' },
] as const

/** The same choice as the tabs of the call. */
function Sides(): ReactNode {
  const { way, setWay } = useWay()
  return (
    <span role="group" aria-label="Whose answer" className={styles.sides}>
      {sides.map((side) => (
        <button
          key={side.way}
          type="button"
          className={styles.side}
          aria-pressed={(way === 'sdk') === (side.way === 'sdk')}
          onClick={() => setWay(side.way)}
        >
          {side.label}
        </button>
      ))}
    </span>
  )
}
