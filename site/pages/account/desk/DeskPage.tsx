import { useEffect, useState, type ReactNode } from 'react'
import { useLocation } from '@docusaurus/router'
import { engineLanguage } from '@openlondon/contract/language'
import { deskText } from '@openlondon/contract/languages/en/desk'
import { getDesk, type Desk } from '@city/sdk/portal'
import { AgreementLine } from '../../../frame/AgreementLine'
import { Moment } from '../../../frame/text/Moment'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
import { useFormats } from '../../../frame/text/use-formats'
import { AccountFrame, type AccountProps } from '../frame/AccountFrame'
import { deskPage } from '../frame/account-pages'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import { useGatewayApis } from '../ask/use-gateway-apis'
import { DeskOperations } from './DeskOperations'
import { Proposals } from './Proposals'
import { ReportedFaults } from './ReportedFaults'
import { ReviewTokens } from './ReviewTokens'
import styles from '../frame/Account.module.css'

const againMs = 60_000

/** Who still uses what of an API, for those who answer for it. The address says which: `?api=…`. */
export default function DeskPage(props: AccountProps): ReactNode {
  const { t } = useText(deskText)
  const asked = new URLSearchParams(useLocation().search).get('api')
  const { owns, isAdministrator } = props.account
  const every = useGatewayApis().map(({ id }) => id)
  const apis = isAdministrator ? [...new Set<string>([...owns, ...every])] : owns
  const apiId = asked ?? apis[0]
  return (
    <AccountFrame {...props} title={t('theDesk')} isOfHolder={false}>
      {apis.length > 1 && (
        <nav aria-label="APIs" className={styles.pages}>
          <ul>
            {apis.map((id) => (
              <li key={id}>
                <LocalLink
                  to={`${deskPage.path}?api=${encodeURIComponent(id)}`}
                  aria-current={id === apiId ? 'page' : undefined}
                >
                  {id}
                </LocalLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {apiId === undefined ? (
        <p className={styles.empty}>{t('noOwner')}</p>
      ) : (
        <DeskOf key={apiId} apiId={apiId} onExpired={props.onExpired} />
      )}
    </AccountFrame>
  )
}

type Props = { readonly apiId: string; readonly onExpired: () => void }

function DeskOf({ apiId, onExpired }: Props): ReactNode {
  const { t } = useText(deskText)
  const [desk, setDesk] = useState<Desk>()
  const load = useLoad(async () => setDesk(await getDesk(portal(), { api: apiId })), onExpired)
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
        {load.slow && t('counting')}
      </p>
      <FailureNotice failure={load.failure} />
      <Awaiting of={load} />
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
  const { t, rich } = useText(deskText)
  const { count } = useFormats()
  const figures: readonly (readonly [name: string, number: number])[] = [
    [t('callsWithKey'), calls],
    [t('ofTheseFailed'), errors],
    [t('openReports'), openFaults],
  ]
  return (
    <>
      <p className="label">{rich('since', { from, moment: <Moment at={at} /> })}</p>
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
  const { t } = useText(deskText)
  return (
    <section className={styles.section} aria-labelledby="truth">
      <h2 id="truth">{t('answersAgainst')}</h2>
      {agreements.length === 0 ? (
        <p className={styles.empty}>{t('noneLookedAt')}</p>
      ) : (
        <ul>
          {agreements.map((agreement) => (
            <li key={agreement.operation}>
              <code>{agreement.operation}</code>:{' '}
              <span lang={engineLanguage}>
                <AgreementLine of={agreement} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Notices({ of: { notices } }: { readonly of: Desk }): ReactNode {
  const { t } = useText(deskText)
  return (
    <section className={styles.section} aria-labelledby="notices">
      <h2 id="notices">{t('noticesOfReleases')}</h2>
      {notices.length === 0 ? (
        <p className={styles.empty}>{t('noRelease')}</p>
      ) : (
        <ul>
          {notices.map(({ version, toldAt, letters }) => (
            <li key={version}>
              {version}, <Moment at={toldAt} />: {t('letters', { count: letters })}
            </li>
          ))}
        </ul>
      )}
      <p className="label">{t('lettersNote')}</p>
    </section>
  )
}
