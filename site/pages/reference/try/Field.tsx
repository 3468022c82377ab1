import { useId, type ReactNode } from 'react'
import type { ParameterField } from '@site/pages/reference/create/create-parameter-field'
import { tryText } from '@openlondon/contract/languages/en/try'
import { useText } from '../../../frame/text/use-text'
import { isJson, joinList, splitList } from '../call/typed-text'
import { LookUpInput } from '../look-up/LookUpInput'
import styles from './TryIt.module.css'

type Props = {
  readonly field: ParameterField
  readonly value: string
  readonly onChange: (value: string) => void
}

type PairProps = Props & {
  /** Fills another field, where one place is asked for by two. */
  readonly onPair: (name: string, value: string) => void
}

/** One parameter of the form. Every control is the browser's own, so that it works with any keyboard and reader. */
export function Field({ field, value, onChange, onPair }: PairProps): ReactNode {
  const { t } = useText(tryText)
  const id = `try-${field.name}`
  if (field.control === 'checks') return <Checks field={field} value={value} onChange={onChange} />
  if (field.control === 'flag') return <Flag field={field} value={value} onChange={onChange} />
  if (field.control === 'fixed') return <Fixed field={field} value={value} />
  if (field.control === 'json') {
    const label = <Name field={field} more={t('asJson')} />
    return <JsonField id={id} label={label} value={value} onChange={onChange} rows={3} />
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <Name field={field} />
      </label>
      {field.control === 'select' || field.control === 'boolean' ? (
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {!field.required && <option value="">{t('notSent')}</option>}
          {(field.control === 'boolean' ? ['true', 'false'] : (field.values ?? [])).map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : field.lookUp ? (
        <LookUpInput
          id={id}
          lookUp={field.lookUp}
          list={field.list}
          required={field.required}
          value={value}
          {...exampleOf(field)}
          onChange={(given) => {
            const [north = '', east] = field.lookUp?.pair ? given.split(',') : [given]
            onChange(north.trim())
            if (east !== undefined && field.lookUp?.pair) onPair(field.lookUp.pair, east.trim())
          }}
        />
      ) : (
        <input
          id={id}
          type="text"
          inputMode={field.control === 'number' ? 'decimal' : 'text'}
          autoComplete="off"
          spellCheck={false}
          required={field.required}
          value={value}
          {...exampleOf(field)}
          onChange={(event) => onChange(event.target.value)}
          {...(field.list ? { 'aria-describedby': `${id}-note` } : {})}
        />
      )}
      {field.list && !field.lookUp && (
        <span id={`${id}-note`} className={styles.note}>
          {t('several')}
        </span>
      )}
    </div>
  )
}

function exampleOf({ notes }: ParameterField): { readonly placeholder?: string } {
  const placeholder = notes.find((note) => note.startsWith('e.g. '))
  return placeholder === undefined ? {} : { placeholder }
}

function Name({ field, more = '' }: { readonly field: ParameterField; readonly more?: string }): ReactNode {
  const { t } = useText(tryText)
  return (
    <>
      <code>{field.name}</code>
      {(!field.required || more !== '') && (
        <span className={styles.note}>
          {['', ...(field.required ? [] : [t('optional')]), ...(more === '' ? [] : [more])].join(' ')}
        </span>
      )}
    </>
  )
}

type JsonProps = {
  readonly id: string
  readonly label: ReactNode
  readonly value: string
  readonly rows: number
  readonly onChange: (value: string) => void
}

/** Text that must be JSON, and says so while it is not: a description is read when it changes, live or not. */
export function JsonField({ id, label, value, rows, onChange }: JsonProps): ReactNode {
  const { t } = useText(tryText)
  const note = useId()
  const fits = isJson(value)
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        spellCheck={false}
        value={value}
        aria-invalid={!fits}
        aria-describedby={note}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={note} className={styles.note}>
        {fits ? '' : t('notJsonYet')}
      </span>
    </p>
  )
}

/** A name that is sent or not. */
function Flag({ field, value, onChange }: Props): ReactNode {
  return (
    <p className={styles.flag}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={value === 'true'}
          onChange={(event) => onChange(event.target.checked ? 'true' : '')}
        />
        <code>{field.name}</code>
      </label>
    </p>
  )
}

/** What is always the same: shown, so that nobody wonders where it comes from. */
function Fixed({ field, value }: Omit<Props, 'onChange'>): ReactNode {
  const { t } = useText(tryText)
  return (
    <p className={styles.field}>
      <span>
        <code>
          {field.name}: {value}
        </code>{' '}
        <span className={styles.note}>{t('alwaysSent')}</span>
      </span>
    </p>
  )
}

function Checks({ field, value, onChange }: Props): ReactNode {
  const picked = splitList(value)
  const toggle = (option: string): void => {
    const next = picked.includes(option) ? picked.filter((one) => one !== option) : [...picked, option]
    onChange(joinList(next))
  }
  return (
    <fieldset className={styles.checks}>
      <legend>
        <Name field={field} />
      </legend>
      {[...new Set([...(field.values ?? []), ...picked])].map((option) => (
        <label key={option} className={styles.check}>
          <input type="checkbox" checked={picked.includes(option)} onChange={() => toggle(option)} />
          {option}
        </label>
      ))}
    </fieldset>
  )
}
