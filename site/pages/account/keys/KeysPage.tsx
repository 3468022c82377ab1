import { useState, type ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { useText } from '../../../frame/text/use-text'
import { AccountFrame, type AccountProps } from '../frame/AccountFrame'
import { CreateKeyForm } from './CreateKeyForm'
import { FailedCalls } from '../usage/FailedCalls'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { useHolder } from '../frame/holder'
import { KeyTable } from './KeyTable'
import { NewKey, type IssuedSecret } from './NewKey'
import { UsageSection } from '../usage/UsageSection'
import { useKeys } from './use-keys'
import { isWorking } from './working-key'
import { YourData } from '../person/YourData'

/** Keys first, because they are what people come for; then usage, then the way out. */
export function KeysPage(props: AccountProps): ReactNode {
  const { t } = useText(keysText)
  const { account, onLeft, onExpired: expired } = props
  const [issued, setIssued] = useState<IssuedSecret>()
  const [said, setSaid] = useState<{ readonly text: string }>()
  const { list, today, load } = useKeys(expired)
  const { team, mayChange } = useHolder()

  const show = (secret: IssuedSecret): void => {
    setIssued(secret)
    void load.run()
  }
  return (
    <AccountFrame {...props} title={team ? t('keysOfName', { name: team.name }) : t('yourKeys')} said={said}>
      <FailureNotice failure={load.failure} />
      {load.failure && (
        <button type="button" className="button" onClick={() => void load.run()}>
          {t('tryAgain')}
        </button>
      )}
      {issued && (
        <NewKey
          issued={issued}
          onDone={() => {
            setIssued(undefined)
            setSaid({ text: '' })
          }}
        />
      )}
      {list ? (
        <KeyTable
          keys={list.keys}
          today={today}
          onExpired={expired}
          onChanged={(name) => {
            setSaid({ text: t('theKeyNameIsChanged', { name }) })
            void load.run()
          }}
          onRotated={show}
          onRevoked={(name) => {
            setSaid({ text: t('theKeyNameIsRevoked', { name }) })
            void load.run()
          }}
        />
      ) : (
        <p className="label" role="status">
          {load.slow && t('fetchingYourKeys')}
        </p>
      )}
      <Awaiting of={load} />
      {list && mayChange && (
        <CreateKeyForm
          working={list.keys.filter(isWorking).length}
          limit={list.limit}
          onCreated={show}
          onExpired={expired}
        />
      )}
      <UsageSection onExpired={expired} />
      {list && <FailedCalls keys={list.keys} onExpired={expired} />}
      {!team && (
        <YourData email={account.email} onExpired={expired} onDeleted={() => onLeft(t('yourAccountIsDeletedAnd'))} />
      )}
    </AccountFrame>
  )
}
