import { useState, type ReactNode } from 'react'
import type { ParameterField } from '@site/pages/reference/create/create-parameter-field'
import { tryText } from '@openlondon/contract/languages/en/try'
import { useText } from '../../../frame/text/use-text'
import type { Values } from '../call/recipe'
import { Field } from './Field'

type Props = {
  readonly fields: readonly ParameterField[]
  readonly values: Values
  /** How many are shown at once, beside those that must be filled in or are; the others when they are asked for. */
  readonly shownAtMost: number
  readonly onValue: (name: string, value: string) => void
}

/** Parameters, or the fields of a body. */
export function FieldList({ fields, values, shownAtMost, onValue }: Props): ReactNode {
  const { t } = useText(tryText)
  const [more, setMore] = useState(false)
  // A field that was filled from elsewhere, such as the address or a map, stays when somebody empties it.
  const [filled] = useState(() => new Set<string>())
  for (const { name } of fields) if ((values[name] ?? '') !== '') filled.add(name)
  const shown = more
    ? fields
    : fields.filter((field, index) => field.required || index < shownAtMost || filled.has(field.name))
  return (
    <>
      {shown.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          onChange={(value) => onValue(field.name, value)}
          onPair={onValue}
        />
      ))}
      {shown.length < fields.length && (
        <button type="button" className="button button--quiet" onClick={() => setMore(true)}>
          {t('moreParameters', { count: fields.length - shown.length })}
        </button>
      )}
    </>
  )
}
