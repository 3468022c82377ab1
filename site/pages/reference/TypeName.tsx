import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { TypeLabel } from '@site/pages/reference/create/create-schema-cards'
import styles from './SchemaTree.module.css'

/** A type by its name, leading to the models page when that has more to say about it. */
export function TypeName({ type, models }: { readonly type: TypeLabel; readonly models: string }): ReactNode {
  return type.model ? (
    <Link to={`${models}#${type.model}`}>
      <code>{type.text}</code>
    </Link>
  ) : (
    <code className={styles.type}>{type.text}</code>
  )
}
