import { Fragment, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { IdEntry } from '@site/pages/reference/create/create-models-page'
import { Html } from '../../frame/text/Html'
import { useCity } from '../../frame/use-city'
import styles from './ModelsPage.module.css'

/** The kinds of id that operations take, and where one gets each: in the SDK every kind is a type of its own. */
export function IdList({ ids }: { readonly ids: readonly IdEntry[] }): ReactNode {
  const { packageName } = useCity()
  return (
    <section className={styles.ids} aria-labelledby="ids">
      <h2 id="ids">Ids, and where they come from</h2>
      <p>
        Each kind is a type of its own, so that one cannot be passed for another. They all are in{' '}
        <code>{packageName}/ids</code>.
      </p>
      <dl>
        {ids.map((entry) => (
          <div key={entry.name} id={entry.anchor} className={styles.id}>
            <dt>
              <a href={`#${entry.anchor}`}>{entry.name}</a>
            </dt>
            <dd>
              {entry.description !== '' && <Html html={entry.description} as="span" />}
              <span className={styles.notes}>{entry.notes.join(' · ')}</span>
              <span className={styles.from}>
                Answered by{' '}
                {entry.from.map((operation, index) => (
                  <Fragment key={operation.id}>
                    {index > 0 && ', '}
                    <Link to={operation.href}>{operation.id}</Link>
                  </Fragment>
                ))}
                {entry.more > 0 && ` and ${entry.more} more`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
