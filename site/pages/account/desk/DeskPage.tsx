import { useEffect, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { getDesk, type Desk } from '@city/sdk/portal'
import { AgreementLine } from '../../../frame/AgreementLine'
import { Moment } from '../../../frame/text/Moment'
import { useFormats } from '../../../frame/text/use-formats'
import { AccountFrame, type AccountProps } from '../frame/AccountFrame'
import { deskPage } from '../frame/account-pages'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import { useGatewayApis } from '../ask/use-gateway-apis'
import { DeskOperations } from './DeskOperations'
import { Proposals } from './Proposals'
import { ReportedFaults } from './ReportedFaults'
import { ReviewTokens } from './ReviewTokens'
import styles from '../frame/Account.module.css'

const againMs = 60_000

/** Who still uses what of an API, for those who answer for it. The address says which: `?api=…`. */
export default function DeskPage(props: AccountProps): ReactNode {
  const asked = new URLSearchParams(useLocation().search).get('api')
  const { owns, isAdministrator } = props.account
  const every = useGatewayApis().map(({ id }) => id)
  const apis = isAdministrator ? [...new Set<string>([...owns, ...every])] : owns
  const apiId = asked ?? apis[0]
  return (
    <AccountFrame {...props} title={deskPage.title} isOfHolder={false}>
      {apis.length > 1 && (
        <nav aria-label="APIs" className={styles.pages}>
          <ul>
            {apis.map((id) => (
              <li key={id}>
                <Link
                  to={`${deskPage.path}?api=${encodeURIComponent(id)}`}
                  aria-current={id === apiId ? 'page' : undefined}
                >
                  {id}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {apiId === undefined ? (
        <p className={styles.empty}>
          You are no owner of an API here. If you answer for one, write to whoever runs this portal: an administrator
          makes your account an owner.
        </p>
      ) : (
        <DeskOf key={apiId} apiId={apiId} onExpired={props.onExpired} />
      )}
    </AccountFrame>
  )
}

type Props = { readonly apiId: string; readonly onExpired: () => void }

function DeskOf({ apiId, onExpired }: Props): ReactNode {
  const [desk, setDesk] = useState<Desk>()
  const load = useAction(async () => setDesk(await getDesk(portal(), { api: apiId })), onExpired)
  const { run } = load
  useEffect(() => {
    void run()
    const timer = setInterval(() => {
      if (!document.hidden) void run()
    }, againMs)
    return () => clearInterval(timer)
  }, [run])
  return (
    <>
      <p role="status" className="label">
        {load.slow && 'Counting…'}
      </p>
      <FailureNotice failure={load.failure} />
      {desk && <Figures of={desk} />}
      {desk && <DeskOperations operations={desk.operations} members={desk.members} />}
      <ReportedFaults apiId={apiId} onExpired={onExpired} onAnswered={() => void run()} />
      {desk && <Truth of={desk} />}
      {desk && <Notices of={desk} />}
      {apiId !== 'portal' && <Proposals apiId={apiId} onExpired={onExpired} />}
      <ReviewTokens apiId={apiId} onExpired={onExpired} />
    </>
  )
}

function Figures({ of: { at, from, calls, errors, openFaults } }: { readonly of: Desk }): ReactNode {
  const { count } = useFormats()
  const figures: readonly (readonly [name: string, number: number])[] = [
    ['Calls with a key', calls],
    ['Of these failed', errors],
    ['Open reports', openFaults],
  ]
  return (
    <>
      <p className="label">
        Since {from}, as of <Moment at={at} />; read again each minute.
      </p>
      <dl className={styles.limits}>
        {figures.map(([name, number]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{count(number)}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Truth({ of: { agreements } }: { readonly of: Desk }): ReactNode {
  return (
    <section className={styles.section} aria-labelledby="truth">
      <h2 id="truth">Answers against the contract</h2>
      {agreements.length === 0 ? (
        <p className={styles.empty}>No answer has been looked at yet.</p>
      ) : (
        <ul>
          {agreements.map((agreement) => (
            <li key={agreement.operation}>
              <code>{agreement.operation}</code>: <AgreementLine of={agreement} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Notices({ of: { notices } }: { readonly of: Desk }): ReactNode {
  const { count } = useFormats()
  return (
    <section className={styles.section} aria-labelledby="notices">
      <h2 id="notices">Notices of releases</h2>
      {notices.length === 0 ? (
        <p className={styles.empty}>No release has been told of since this portal began.</p>
      ) : (
        <ul>
          {notices.map(({ version, toldAt, letters }) => (
            <li key={version}>
              {version}, <Moment at={toldAt} />: {count(letters)} {letters === 1 ? 'letter' : 'letters'}
            </li>
          ))}
        </ul>
      )}
      <p className="label">
        Letters sent at once; weekly letters and webhooks are not counted in. Nothing in them tells whether they were
        opened, and the SDK tells nobody which version it is, so neither is known.
      </p>
    </section>
  )
}
