import { useId, useState, type ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { useText } from '../../../frame/text/use-text'
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
  const { t } = useText(keysText)
  const isBound = bounds.apis.length > 0 || bounds.ranges !== '' || bounds.lastDay !== ''
  const [opened] = useState(isBound)
  return (
    <>
      {isBrowser && (
        <LinesField
          label={t('pagesThatMayUseIt')}
          note={t('oneOriginALineScheme')}
          placeholder="https://app.example.org"
          required
          value={bounds.origins}
          onChange={(origins) => onChange({ ...bounds, origins })}
        />
      )}
      <details className={styles.bounds} open={opened}>
        <summary>{t('bindItToAPIsNetworks')}</summary>
        <ApiChoice chosen={bounds.apis} onChange={(apis) => onChange({ ...bounds, apis })} />
        <LinesField
          label={t('networksItMayBeUsed')}
          note={t('oneAddressOrRangeA')}
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
  const { t } = useText(keysText)
  const noteId = useId()
  return (
    <label className={styles.field}>
      {t('lastDay')}
      <input
        type="date"
        name="lastDay"
        min={new Date().toISOString().slice(0, 10)}
        value={value}
        aria-describedby={noteId}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="label" id={noteId}>
        {t('itStopsAtMidnightUTC')}
      </span>
    </label>
  )
}

type ChoiceProps = { readonly chosen: readonly string[]; readonly onChange: (apis: readonly string[]) => void }

/** Without the catalogue, and it may be slow or away, a key keeps what it was bound to. */
function ApiChoice({ chosen, onChange }: ChoiceProps): ReactNode {
  const { t } = useText(keysText)
  const apis = useGatewayApis()
  if (apis.length === 0) return null
  return (
    <fieldset className={styles.choice}>
      <legend>{t('aPIsItMayCall')}</legend>
      <p className="label">{t('noneChosenMeansAllOf')}</p>
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
