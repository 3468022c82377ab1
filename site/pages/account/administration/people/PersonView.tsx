import { useEffect, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import {
  getPerson,
  restoreAccount,
  stopKey,
  suspendAccount,
  type KeySummary,
  type PersonDetail,
} from '@city/sdk/portal'
import { Moment } from '../../../../frame/text/Moment'
import { useFormats } from '../../../../frame/text/use-formats'
import type { AccountProps } from '../../frame/AccountFrame'
import { FailureNotice } from '../../ask/FailureNotice'
import { portal } from '../../ask/portal'
import { useAction } from '../../ask/use-action'
import { useLoad } from '../../ask/use-load'
import { AdministrationFrame } from '../AdministrationFrame'
import { Loading } from '../Loading'
import { PersonApis } from './PersonApis'
import { PersonKeys } from './PersonKeys'
import { ReasonDialog } from '../ReasonDialog'
import styles from '../../frame/Account.module.css'

type Open = { readonly dialog: 'suspend' } | { readonly dialog: 'revoke'; readonly key: KeySummary }

/** One account, as much of it as answering its holder needs. */
export function PersonView({ accountId, ...props }: AccountProps & { readonly accountId: string }): ReactNode {
  const { onExpired } = props
  const [person, setPerson] = useState<PersonDetail>()
  const [open, setOpen] = useState<Open>()
  const [said, setSaid] = useState<{ readonly text: string }>()
  // The address of the page is the person's own to change: the portal decides whether there is such an id.
  const id = accountId as PersonDetail['accountId']
  const load = useLoad(async () => setPerson(await getPerson(portal(), { accountId: id })), onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  const done = (text: string): void => {
    setOpen(undefined)
    setSaid({ text })
    void run()
  }
  const restore = useAction(async () => {
    await restoreAccount(portal(), { accountId: id })
    done('The suspension is lifted.')
  }, onExpired)

  return (
    <AdministrationFrame {...props} title="One account" said={said}>
      <p>
        <Link to="/account/administration/people/">All people</Link> ·{' '}
        <Link to={`/account/administration/audit/?about=${encodeURIComponent(accountId)}`}>Its audit</Link>
      </p>
      <Loading action={load} words="Fetching the account…" onAgain={() => void run()} />
      {person && (
        <>
          <Facts of={person} />
          <FailureNotice failure={restore.failure} />
          {!person.isAdministrator && (
            <p className={styles.actions}>
              {person.suspension ? (
                <button
                  type="button"
                  className="button"
                  aria-disabled={restore.busy}
                  onClick={() => void restore.run()}
                >
                  Lift the suspension
                </button>
              ) : (
                <button type="button" className="button button--danger" onClick={() => setOpen({ dialog: 'suspend' })}>
                  Suspend this account
                </button>
              )}
            </p>
          )}
          <PersonApis of={person} onDone={done} onExpired={onExpired} />
          <PersonKeys keys={person.keys} onRevoke={(key) => setOpen({ dialog: 'revoke', key })} />
        </>
      )}
      {open?.dialog === 'suspend' && (
        <ReasonDialog
          title="Suspend this account"
          explains="All its keys are refused from their next call on. Its holder gets a mail with your words, and can read, export and delete, and nothing else."
          button="Suspend"
          onClose={() => setOpen(undefined)}
          onExpired={onExpired}
          act={async (reason) => {
            await suspendAccount(portal(), { accountId: id, body: { reason } })
            done('The account is suspended.')
          }}
        />
      )}
      {open?.dialog === 'revoke' && (
        <ReasonDialog
          key={open.key.id}
          title={`Revoke “${open.key.name}”`}
          explains={`${open.key.start}…${open.key.last4} is refused from its next call on, for good. Its holder gets a mail with your words.`}
          button="Revoke key"
          onClose={() => setOpen(undefined)}
          onExpired={onExpired}
          act={async (reason) => {
            await stopKey(portal(), { keyId: open.key.id, body: { reason } })
            done(`The key ${open.key.name} is revoked.`)
          }}
        />
      )}
    </AdministrationFrame>
  )
}

function Facts({ of: person }: { readonly of: PersonDetail }): ReactNode {
  const { count } = useFormats()
  const { accountId, email, createdAt, isAdministrator, suspension, usage, approvals } = person
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    ['Account', <code key="id">{accountId}</code>],
    [
      'Address',
      <a key="mail" href={`mailto:${email}`}>
        {email}
      </a>,
    ],
    ['Since', <Moment key="since" at={createdAt} />],
    [
      'In 30 days',
      `${count(usage.calls)} calls, ${count(usage.errors)} failed, ${count(usage.limited)} refused by a limit`,
    ],
    [
      'Access',
      approvals.length === 0 ? 'asked for nothing' : approvals.map(({ api, state }) => `${api}: ${state}`).join(', '),
    ],
    ['Role', isAdministrator ? 'administrator' : 'holder'],
  ]
  return (
    <>
      {suspension && (
        <div className="notice notice--danger">
          <p className="notice__title">
            Suspended since <Moment at={suspension.at} />
          </p>
          <p>{suspension.reason === '' ? 'It was suspended when it was deleted, and came back.' : suspension.reason}</p>
        </div>
      )}
      <dl className={styles.limits}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
