import { useState, type ReactNode } from 'react'
import { tryText } from '@openlondon/contract/languages/en/try'
import { useText, type Say } from '../../../frame/text/use-text'
import { calledAs } from './called'
import styles from './AnswerTree.module.css'

const drawnAtOnce = 100

/** JSON as lists that open. What is inside is drawn when somebody opens it, so that a long answer stays light. */
export function AnswerTree({ value }: { readonly value: unknown }): ReactNode {
  return (
    <div className={styles.tree}>
      <Members value={value} level={0} />
    </div>
  )
}

function Members({ value, level }: { readonly value: unknown; readonly level: number }): ReactNode {
  const { t } = useText(tryText)
  const [shown, setShown] = useState(drawnAtOnce)
  if (!isTree(value)) return <Leaf value={value} />
  // What starts with a sign is of the owner's machinery, and stands last.
  const members = Object.entries(value).toSorted(
    ([one], [other]) => Number(one.startsWith('$')) - Number(other.startsWith('$')),
  )
  if (members.length === 0)
    return <span className={styles.note}>{Array.isArray(value) ? t('emptyList') : t('empty')}</span>
  return (
    <ul>
      {members.slice(0, shown).map(([name, member], index) => (
        <li key={name}>
          <Member
            name={name}
            value={member}
            kin={Array.isArray(value) ? value : alone}
            level={level}
            isOpen={level === 0 && index === 0}
          />
        </li>
      ))}
      {members.length > shown && (
        <li>
          <button type="button" className="button button--quiet" onClick={() => setShown(shown + drawnAtOnce)}>
            {t('more', { count: members.length - shown })}
          </button>
        </li>
      )}
    </ul>
  )
}

type MemberProps = {
  readonly name: string
  readonly value: unknown
  /** What stands in the same list. */
  readonly kin: readonly unknown[]
  readonly level: number
  readonly isOpen: boolean
}

const alone: readonly unknown[] = []

function Member({ name, value, kin, level, isOpen }: MemberProps): ReactNode {
  const { t } = useText(tryText)
  const [opened, setOpened] = useState(isOpen)
  if (!isTree(value) || Object.keys(value).length === 0) {
    return (
      <>
        <span className={styles.name}>{name}</span> <Members value={value} level={level + 1} />
      </>
    )
  }
  return (
    <details open={isOpen} onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>
        <span className={styles.name}>{name}</span> <span className={styles.note}>{gist(value, kin, t)}</span>
      </summary>
      {opened && <Members value={value} level={level + 1} />}
    </details>
  )
}

function Leaf({ value }: { readonly value: unknown }): ReactNode {
  const kind = value === null ? 'null' : typeof value
  return (
    <span className={kind === 'string' ? styles.text : styles.other}>{kind === 'null' ? 'null' : String(value)}</span>
  )
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A thing by its name, and how many are in it. */
function gist(value: object, kin: readonly unknown[], t: Say<typeof tryText>): string {
  if (Array.isArray(value)) return t('entries', { count: value.length })
  return calledAs(value, kin) ?? t('fields', { count: Object.keys(value).length })
}
