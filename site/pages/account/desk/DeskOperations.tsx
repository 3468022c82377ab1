import type { ReactNode } from 'react'
import type { Desk, DeskOperation } from '@city/sdk/portal'
import { deskText } from '@openlondon/contract/languages/en/desk'
import { useText, type Say } from '../../../frame/text/use-text'
import { useFormats } from '../../../frame/text/use-formats'
import styles from '../frame/Account.module.css'

/** Every operation with who still uses it; what will end and is called all the same comes first. */
export function DeskOperations({ operations, members }: Pick<Desk, 'operations' | 'members'>): ReactNode {
  const { t } = useText(deskText)
  const ending = operations.filter(({ isDeprecated, calls }) => isDeprecated && calls > 0)
  const [used, unused] = [operations.filter(({ calls }) => calls > 0), operations.filter(({ calls }) => calls === 0)]
  return (
    <section className={styles.section} aria-labelledby="used">
      <h2 id="used">{t('whoUses')}</h2>
      {ending.length > 0 && (
        <div className="notice notice--warning">
          <p className="notice__title">{t('calledThoughEnding')}</p>
          <ul>
            {ending.map(({ operation, keys }) => (
              <li key={operation}>
                <code>{operation}</code>: {keysText(keys, t)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {used.length === 0 ? <p className={styles.empty}>{t('noKeyCalled')}</p> : <Table of={used} />}
      <Members of={members} />
      {unused.length > 0 && (
        <details className="details">
          <summary>{t('notCalled', { count: unused.length })}</summary>
          <ul>
            {unused.map(({ operation }) => (
              <li key={operation}>
                <code>{operation}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Table({ of: operations }: { readonly of: readonly DeskOperation[] }): ReactNode {
  const { t } = useText(deskText)
  const { count } = useFormats()
  return (
    <div className={styles.tableFrame} role="region" aria-label={t('tableOfOperations')} tabIndex={0}>
      <table className={styles.stacked}>
        <thead>
          <tr>
            <th scope="col">{t('operation')}</th>
            <th scope="col">{t('keys')}</th>
            <th scope="col">{t('calls')}</th>
            <th scope="col">{t('failed')}</th>
            <th scope="col">{t('within')}</th>
            <th scope="col">{t('projects')}</th>
          </tr>
        </thead>
        <tbody>
          {operations.map(({ operation, isDeprecated, keys, calls, errors, p95Ms, projects }) => (
            <tr key={operation}>
              <th scope="row" data-label={t('operation')}>
                <code>{operation}</code>{' '}
                {isDeprecated && <span className="state state--deprecated">{t('deprecated')}</span>}
              </th>
              <td data-label={t('keys')}>{keysText(keys, t)}</td>
              <td data-label={t('calls')}>{count(calls)}</td>
              <td data-label={t('failed')}>{count(errors)}</td>
              <td data-label={t('within')}>{p95Ms === null ? '–' : `${count(p95Ms)} ms`}</td>
              <td data-label={t('projects')}>{projects === null ? t('fewerThan5') : count(projects)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What projects said of themselves; nobody is asked who has not consented. */
function Members({ of: members }: { readonly of: Desk['members'] }): ReactNode {
  const { t, rich } = useText(deskText)
  return (
    <>
      <p className="label">{rich('projectsNote', { code: (words) => <code>{words}</code> })}</p>
      {members.length > 0 && (
        <details className="details">
          <summary>{t('membersUsed', { count: members.length })}</summary>
          <ul>
            {members.map(({ member, projects }) => (
              <li key={member}>
                <code>{member}</code>: {t('countProjects', { count: projects })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function keysText(keys: number | null, t: Say<typeof deskText>): string {
  return keys === null ? t('fewerThan5Keys') : t('countKeys', { count: keys })
}
