import { useId, useState, type ReactNode } from 'react'
import type { BoundsText } from './bounds-text'
import { useGatewayApis } from '../ask/use-gateway-apis'
import styles from '../frame/Account.module.css'

type Props = {
  readonly bounds: BoundsText
  readonly isBrowser: boolean
  readonly onChange: (bounds: BoundsText) => void
}

/** What a key may be bound to. Only the pages of a browser key must be said. */
export function BoundsFields({ bounds, isBrowser, onChange }: Props): ReactNode {
  const isBound = bounds.apis.length > 0 || bounds.ranges !== '' || bounds.lastDay !== ''
  const [opened] = useState(isBound)
  return (
    <>
      {isBrowser && (
        <LinesField
          label="Pages that may use it"
          note="One origin a line: scheme and host, without a path. http:// only for localhost."
          placeholder="https://app.example.org"
          required
          value={bounds.origins}
          onChange={(origins) => onChange({ ...bounds, origins })}
        />
      )}
      <details className={styles.bounds} open={opened}>
        <summary>Bind it to APIs, networks or a last day</summary>
        <ApiChoice chosen={bounds.apis} onChange={(apis) => onChange({ ...bounds, apis })} />
        <LinesField
          label="Networks it may be used from"
          note="One address or range a line. Empty means from everywhere."
          placeholder="192.0.2.0/24"
          value={bounds.ranges}
          onChange={(ranges) => onChange({ ...bounds, ranges })}
        />
        <LastDay value={bounds.lastDay} onChange={(lastDay) => onChange({ ...bounds, lastDay })} />
      </details>
    </>
  )
}

type LinesProps = {
  readonly label: string
  readonly note: string
  readonly placeholder: string
  readonly required?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

function LinesField({ label, note, placeholder, required = false, value, onChange }: LinesProps): ReactNode {
  const noteId = useId()
  return (
    <label className={styles.field}>
      {label}
      <textarea
        rows={Math.min(6, Math.max(2, value.split('\n').length))}
        required={required}
        autoComplete="off"
        spellCheck={false}
        value={value}
        placeholder={placeholder}
        aria-describedby={noteId}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="label" id={noteId}>
        {note}
      </span>
    </label>
  )
}

function LastDay({ value, onChange }: Pick<LinesProps, 'value' | 'onChange'>): ReactNode {
  const noteId = useId()
  return (
    <label className={styles.field}>
      Last day
      <input
        type="date"
        name="lastDay"
        min={new Date().toISOString().slice(0, 10)}
        value={value}
        aria-describedby={noteId}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="label" id={noteId}>
        It stops at midnight UTC after that day; a mail comes 14 days, 3 days and 1 day before. Empty means never.
      </span>
    </label>
  )
}

type ChoiceProps = { readonly chosen: readonly string[]; readonly onChange: (apis: readonly string[]) => void }

/** Without the catalogue, and it may be slow or away, a key keeps what it was bound to. */
function ApiChoice({ chosen, onChange }: ChoiceProps): ReactNode {
  const apis = useGatewayApis()
  if (apis.length === 0) return null
  return (
    <fieldset className={styles.choice}>
      <legend>APIs it may call</legend>
      <p className="label">None chosen means all of them, future ones too.</p>
      <div>
        {apis.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
