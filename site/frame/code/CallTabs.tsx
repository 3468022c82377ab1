import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Code } from './Code'
import { CopyButton } from './CopyButton'
import { PlaygroundLink } from './PlaygroundLink'
import { useWay, ways, type WayId } from './use-way'
import styles from './CallTabs.module.css'

type Props = {
  readonly calls: Readonly<Record<WayId, string>>
  readonly label: string
  /** What stands beside the tabs and the copy button. */
  readonly children?: ReactNode
}

/** One call in each way. The reader's choice is kept for all pages; arrow keys move between the tabs. */
export function CallTabs({ calls, label, children }: Props): ReactNode {
  const { way: chosenWay, setWay } = useWay()
  const id = useId()
  const tabs = useRef<(HTMLButtonElement | null)[]>([])
  const chosen = ways.findIndex((way) => way.id === chosenWay)
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (chosen + step + ways.length) % ways.length
    setWay(ways[next]?.id ?? 'sdk')
    tabs.current[next]?.focus()
  }

  return (
    <div className="code">
      <div className="code__bar">
        <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={move}>
          {ways.map((way, index) => (
            <button
              key={way.id}
              ref={(element) => {
                tabs.current[index] = element
              }}
              type="button"
              role="tab"
              id={`${id}-${way.id}`}
              aria-controls={`${id}-panel-${way.id}`}
              aria-selected={index === chosen}
              tabIndex={index === chosen ? 0 : -1}
              className={styles.tab}
              onClick={() => setWay(way.id)}
            >
              {way.label}
            </button>
          ))}
        </div>
        <span className={styles.tools}>
          {ways[chosen]?.language === 'ts' && <PlaygroundLink text={() => calls[chosenWay]} />}
          <CopyButton text={() => calls[chosenWay]} />
          {children}
        </span>
      </div>
      {ways.map((way, index) => (
        <div
          key={way.id}
          role="tabpanel"
          id={`${id}-panel-${way.id}`}
          aria-labelledby={`${id}-${way.id}`}
          hidden={index !== chosen}
        >
          <pre tabIndex={0} role="group" aria-label={way.label}>
            {/* What nobody looks at needs no colours, and so no nodes. */}
            {index === chosen ? <Code text={calls[way.id]} language={way.language} /> : <code>{calls[way.id]}</code>}
          </pre>
        </div>
      ))}
    </div>
  )
}
