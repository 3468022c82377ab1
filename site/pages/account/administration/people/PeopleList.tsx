import { useCallback, useId, useState, type FormEvent, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { listPeople, type Person } from '@city/sdk/portal'
import { Day } from '../../../../frame/text/Moment'
import { useFormats } from '../../../../frame/text/use-formats'
import type { AccountProps } from '../../frame/AccountFrame'
import { portal } from '../../ask/portal'
import { AdministrationFrame } from '../AdministrationFrame'
import { Loading } from '../Loading'
import { MoreButton } from '../MoreButton'
import { PersonView } from './PersonView'
import { usePages } from '../../ask/use-pages'
import styles from '../../frame/Account.module.css'

/** Everybody who has an account, or the one that the address of the page names. */
export function PeopleList(props: AccountProps): ReactNode {
  const chosen = new URLSearchParams(useLocation().search).get('account')
  return chosen === null ? <Everybody {...props} /> : <PersonView {...props} key={chosen} accountId={chosen} />
}

function Everybody(props: AccountProps): ReactNode {
  const [written, setWritten] = useState('')
  const [search, setSearch] = useState('')
  const field = useId()
  const fetchPage = useCallback(
    async (after: string | undefined) => {
      const asked = { ...(search !== '' && { search }), ...(after !== undefined && { after }) }
      const { people, next } = await listPeople(portal(), asked)
      return { rows: people, next }
    },
    [search],
  )
  const pages = usePages(fetchPage, props.onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setSearch(written.trim())
  }
  return (
    <AdministrationFrame {...props} title="People">
      <form onSubmit={submit} className={styles.filter} role="search">
        <label htmlFor={field}>Find</label>
        <input
          id={field}
          type="search"
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
        <button type="submit" className="button button--quiet">
          Find
        </button>
      </form>
      <p className="label">
        By how an address or a key begins, or by the id of an account or a key. Never put a whole key here.
      </p>
      <Loading action={pages.load} words="Looking…" onAgain={pages.again} />
      {pages.rows?.length === 0 && (
        <p className={styles.empty}>{search === '' ? 'Nobody has an account yet.' : 'Nobody is found by that.'}</p>
      )}
      {pages.rows && pages.rows.length > 0 && <People people={pages.rows} />}
      <MoreButton of={pages} what="people" />
    </AdministrationFrame>
  )
}

function People({ people }: { readonly people: readonly Person[] }): ReactNode {
  const { count } = useFormats()
  return (
    <div className={styles.tableFrame} role="region" aria-label="Table of people" tabIndex={0}>
      <table className={styles.stacked}>
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col">Address</th>
            <th scope="col">Since</th>
            <th scope="col">Keys</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ accountId, address, createdAt, keys, isSuspended }) => (
            <tr key={accountId}>
              <th scope="row" data-label="Account">
                <Link to={personPath(accountId)}>
                  <code>{accountId}</code>
                </Link>
              </th>
              <td data-label="Address">{address}</td>
              <td data-label="Since">
                <Day at={createdAt} />
              </td>
              <td data-label="Keys">{count(keys)}</td>
              <td data-label="State">
                <span className={`state ${isSuspended ? 'state--retired' : 'state--stable'}`}>
                  {isSuspended ? 'suspended' : 'works'}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export const personPath = (accountId: string): string =>
  `/account/administration/people/?account=${encodeURIComponent(accountId)}`
