import { useCallback, useId, useState, type FormEvent, type ReactNode } from 'react'
import { useLocation } from '@docusaurus/router'
import { listAudit, type AuditRow } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import type { AccountProps } from '../frame/AccountFrame'
import { portal } from '../ask/portal'
import { AdministrationFrame } from './AdministrationFrame'
import { AuditProofBox } from './AuditProofBox'
import { Loading } from './Loading'
import { MoreButton } from './MoreButton'
import { usePages } from '../ask/use-pages'
import styles from '../frame/Account.module.css'

/** Who did what, by ids, and whether it is as it was written. */
export function AuditList(props: AccountProps): ReactNode {
  const named = new URLSearchParams(useLocation().search).get('about') ?? ''
  const [written, setWritten] = useState({ about: named, action: '' })
  const [of, setOf] = useState(written)
  const fields = useId()
  const fetchPage = useCallback(
    async (before: number | undefined) => {
      const { about, action } = of
      const asked = {
        ...(about !== '' && { about }),
        ...(action !== '' && { action }),
        ...(before !== undefined && { before }),
      }
      return listAudit(portal(), asked)
    },
    [of],
  )
  const pages = usePages(fetchPage, props.onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setOf({ about: written.about.trim(), action: written.action.trim() })
  }
  return (
    <AdministrationFrame {...props} title="Who did what">
      <AuditProofBox onExpired={props.onExpired} />
      <form onSubmit={submit} className={styles.filter} role="search">
        <label htmlFor={`${fields}about`}>Id</label>
        <input
          id={`${fields}about`}
          type="search"
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          placeholder="of an account, a key, a mail"
          value={written.about}
          onChange={(event) => setWritten({ ...written, about: event.target.value })}
        />
        <label htmlFor={`${fields}action`}>Action</label>
        <input
          id={`${fields}action`}
          type="search"
          maxLength={64}
          pattern="[a-z\-]+"
          autoComplete="off"
          spellCheck={false}
          placeholder="account-suspended"
          value={written.action}
          onChange={(event) => setWritten({ ...written, action: event.target.value })}
        />
        <button type="submit" className="button button--quiet">
          Find
        </button>
      </form>
      <Loading action={pages.load} words="Fetching rows…" onAgain={pages.again} />
      {pages.rows?.length === 0 && <p className={styles.empty}>No row says that.</p>}
      {pages.rows && pages.rows.length > 0 && <AuditTable rows={pages.rows} />}
      <MoreButton of={pages} what="rows" />
    </AdministrationFrame>
  )
}

function AuditTable({ rows }: { readonly rows: readonly AuditRow[] }): ReactNode {
  return (
    <div className={styles.tableFrame} role="region" aria-label="Table of the audit" tabIndex={0}>
      <table className={styles.stacked}>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">Did</th>
            <th scope="col">To what</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, at, by, action, subject }) => (
            <tr key={id}>
              <th scope="row" data-label="Row">
                {id}
              </th>
              <td data-label="When">
                <Moment at={at} />
              </td>
              <td data-label="Who">
                <code>{by}</code>
              </td>
              <td data-label="Did">{action}</td>
              <td data-label="To what">
                <code>{subject}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
