import type { ReactNode } from 'react'
import type { ParameterField } from '@site/plugins/api-reference/create-parameter-field'
import { Html } from './Html'
import styles from './ParameterList.module.css'

/** What a call takes: the same names as the SDK, in the order of the contract. */
export function ParameterList({ fields }: { readonly fields: readonly ParameterField[] }): ReactNode {
  return (
    <section>
      <h2 id="parameters">Parameters</h2>
      <dl className={styles.list}>
        {fields.map((field) => (
          <div key={field.name} className={styles.entry}>
            <dt>
              <code className={styles.name}>{field.name}</code>
              <code className={styles.type}>{field.type}</code>
              <span className={styles.place}>
                {field.required ? 'required' : 'optional'}, in the {field.in}
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
    </section>
  )
}
