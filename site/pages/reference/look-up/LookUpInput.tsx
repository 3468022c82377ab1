import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { tryText } from '@openlondon/contract/languages/en/try'
import { useText, type Say } from '../../../frame/text/use-text'
import { joinList, splitList } from '../call/typed-text'
import type { LookUp } from './create-look-up'
import { findNames, nameOf, type FoundName } from './names'
import { useNames } from './use-names'
import styles from './LookUpInput.module.css'

type Props = {
  readonly id: string
  readonly lookUp: LookUp
  /** Several ids with commas between: what is typed last is looked up. */
  readonly list: boolean
  readonly required: boolean
  readonly value: string
  readonly placeholder?: string
  readonly onChange: (value: string) => void
}

/**
 * A field that takes an id, and finds it by its name: an editable combobox with a list (ARIA Authoring Practices). What
 * is typed is sent as it stands, so that an id nobody knows here may still be tried.
 */
export function LookUpInput({ id, lookUp, list, required, value, placeholder, onChange }: Props): ReactNode {
  const { t } = useText(tryText)
  const listId = useId()
  const [rows, load] = useNames(lookUp.file)
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const parts = list ? splitList(value) : [value]
  const typed = parts.at(-1) ?? ''
  const found = isOpen && nameOf(typed, rows) === undefined ? findNames(typed, rows) : []
  const names = parts.flatMap((part) => nameOf(part, rows) ?? [])
  const close = (): void => {
    setIsOpen(false)
    setActive(-1)
  }
  const pick = (one: FoundName): void => {
    // A point has a comma in it, which only a list would have to guard.
    onChange(list ? joinList([...parts.slice(0, -1), one.id]) : one.id)
    close()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = found[active]
    if (event.key === 'Escape' && found.length > 0) close()
    else if (event.key === 'Enter' && chosen) pick(chosen)
    else if (step !== undefined && found.length > 0) {
      setActive(active < 0 && step < 0 ? found.length - 1 : (active + step + found.length) % found.length)
    } else return
    event.preventDefault()
  }

  return (
    <div className={styles.field}>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
        aria-describedby={found.length > 0 ? undefined : `${id}-note`}
        autoComplete="off"
        spellCheck={false}
        required={required}
        value={value}
        placeholder={placeholder}
        onFocus={load}
        onBlur={close}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          load()
          setIsOpen(true)
          setActive(-1)
          onChange(event.target.value)
        }}
      />
      <ul id={listId} role="listbox" aria-label={lookUp.title} className={styles.list} hidden={found.length === 0}>
        {found.map((one, index) => (
          <li
            key={one.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            // The field keeps the focus: it would close the list before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(one)}
          >
            {one.name} <code>{one.id}</code>
          </li>
        ))}
      </ul>
      <span id={`${id}-note`} className={styles.note}>
        {noteOf({ found: found.length, names, lookUp, list }, t)}
      </span>
      {/* A description is read when it changes. How many there are is none, and is said apart: both would be said twice. */}
      <span role="status" className="visually-hidden">
        {found.length > 0 && t('found', { count: found.length })}
      </span>
    </div>
  )
}

type Note = {
  readonly found: number
  readonly names: readonly string[]
  readonly lookUp: LookUp
  readonly list: boolean
}

function noteOf({ found, names, lookUp: { title, words }, list }: Note, t: Say<typeof tryText>): string {
  if (found > 0) return t('found', { count: found })
  if (names.length > 0) return names.join(', ')
  return [words ?? t('byNameOrId', { title }), ...(list ? [t('andSeveral')] : [])].join('; ')
}
