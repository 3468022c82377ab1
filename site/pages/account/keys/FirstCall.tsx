import type { ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { useText } from '../../../frame/text/use-text'
import type { KeySummary } from '@city/sdk/portal'
import { Code } from '../../../frame/code/Code'
import { CodeFrame } from '../../../frame/code/CodeFrame'
import { useOrigins } from '../../../frame/use-origins'
import { useFirstCall, type FirstCallFacts } from './first-call'

type Props = { readonly of: KeySummary; readonly secret: string }

/** A call to try a new key with, as it stands. A browser key is tried on its page: anywhere else it is refused. */
export function FirstCall({ of: { environment, origins }, secret }: Props): ReactNode {
  const { t } = useText(keysText)
  const facts = useFirstCall()
  const { api: origin } = useOrigins()
  if (environment === 'browser') {
    return (
      <>
        <h3>{t('aFirstCall')}</h3>
        <p>{t('thisRunsOnAPage', { join: origins.join(', ') })}</p>
        <CodeFrame>
          <Code text={sdkCall(facts, `via: 'gateway', origin: '${origin}', key: '${secret}'`)} language="ts" />
        </CodeFrame>
      </>
    )
  }
  const isLive = environment === 'live'
  const door = isLive
    ? `via: 'gateway', origin: '${origin}', key: process.env.${facts.keyName}`
    : `via: 'sandbox', origin: '${origin}'`
  return (
    <>
      <h3>{t('aFirstCall')}</h3>
      <CodeFrame>
        <Code text={isLive ? curl(facts, origin, secret) : sandboxCurl(facts, origin)} language="bash" />
      </CodeFrame>
      <CodeFrame>
        <Code text={sdkCall(facts, door)} language="ts" />
      </CodeFrame>
      {!isLive && <p className="label">{t('aTestKeyHasNothing')}</p>}
    </>
  )
}

const curl = ({ api, path }: FirstCallFacts, origin: string, secret: string): string =>
  `curl -H 'Authorization: Bearer ${secret}' '${origin}/api/${api}${path}'`

const sandboxCurl = ({ api, path }: FirstCallFacts, origin: string): string => `curl '${origin}/sandbox/${api}${path}'`

/** A live key stays out of source code, here too; a browser key is there for everybody to read. */
function sdkCall({ api, name, parameters, packageName }: FirstCallFacts, door: string): string {
  return `import { createClient } from '${packageName}'
import { ${name} } from '${packageName}/${api}'

const city = createClient({ ${door} })
console.log(await ${name}(city${parameters === '' ? '' : `, ${parameters}`}))`
}
