import type { ReactNode } from 'react'
import type { ParameterField } from '@site/pages/reference/create/create-parameter-field'
import { Still } from '../../frame/Still'
import { Html } from '../../frame/text/Html'
import { TypeName } from './TypeName'
import styles from './ParameterList.module.css'

type Props = { readonly fields: readonly ParameterField[]; readonly models: string }

/** What a call takes: the same names as the SDK, in the order of the contract. */
export function ParameterList({ fields, models }: Props): ReactNode {
  return (
    <Still as="section">
      <h2 id="parameters">Parameters</h2>
      <dl className={styles.list}>
        {fields.map((field) => (
          <div key={field.name} className={styles.entry}>
            <dt>
              <code className={styles.name}>{field.name}</code>
              <TypeName type={field.type} models={models} />
              <span className={styles.place}>
                {wordOf(field)}, in the {field.in}
                {field.deprecated && ', deprecated'}
              </span>
            </dt>
            <dd>
              <Html html={field.description} as="span" />
              {(field.notes.length > 0 || field.values) && (
                <span className={styles.notes}>
                  {[
                    ...(field.values
                      ? [`${field.open ? 'known today' : 'one of'}: ${field.values.slice(0, 14).join(', ')}`]
                      : []),
                    ...field.notes,
                  ].join(' · ')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Still>
  )
}

function wordOf({ fixed, required }: ParameterField): string {
  if (fixed) return 'sent by itself'
  return required ? 'required' : 'optional'
}
