import type { ReactNode } from 'react'
import type { ParameterField } from '@site/plugins/api-reference/create-parameter-field'
import { splitList } from '../call/build-request'
import styles from './TryIt.module.css'

type Props = { readonly field: ParameterField; readonly value: string; readonly onChange: (value: string) => void }

/** One parameter of the form. Every control is the browser's own, so that it works with any keyboard and reader. */
export function Field({ field, value, onChange }: Props): ReactNode {
  const id = `try-${field.name}`
  if (field.control === 'checks') return <Checks field={field} value={value} onChange={onChange} />
  return (
    <p className={styles.field}>
      <label htmlFor={id}>
        <code>{field.name}</code>
        {!field.required && <span className={styles.note}> optional</span>}
      </label>
      {field.control === 'select' || field.control === 'boolean' ? (
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {!field.required && <option value="">not sent</option>}
          {(field.control === 'boolean' ? ['true', 'false'] : (field.values ?? [])).map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          inputMode={field.control === 'number' ? 'decimal' : 'text'}
          autoComplete="off"
          spellCheck={false}
          required={field.required}
          value={value}
          placeholder={field.notes.find((note) => note.startsWith('e.g. '))}
          onChange={(event) => onChange(event.target.value)}
          {...(field.list ? { 'aria-describedby': `${id}-note` } : {})}
        />
      )}
      {field.list && (
        <span id={`${id}-note`} className={styles.note}>
          several: with commas between
        </span>
      )}
    </p>
  )
}

function Checks({ field, value, onChange }: Props): ReactNode {
  const picked = splitList(value)
  const toggle = (option: string): void => {
    const next = picked.includes(option) ? picked.filter((one) => one !== option) : [...picked, option]
    onChange(next.join(','))
  }
  return (
    <fieldset className={styles.checks}>
      <legend>
        <code>{field.name}</code>
        {!field.required && <span className={styles.note}> optional</span>}
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
