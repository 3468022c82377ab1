import { useState, type ReactNode } from 'react'
import type { ParameterField } from '@site/pages/reference/create/create-parameter-field'
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
  const [more, setMore] = useState(false)
  const shown = more
    ? fields
    : fields.filter((field, index) => field.required || index < shownAtMost || field.start !== '')
  return (
    <>
      {shown.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          onChange={(value) => onValue(field.name, value)}
        />
      ))}
      {shown.length < fields.length && (
        <button type="button" className="button button--quiet" onClick={() => setMore(true)}>
          {fields.length - shown.length} more parameters
        </button>
      )}
    </>
  )
}
