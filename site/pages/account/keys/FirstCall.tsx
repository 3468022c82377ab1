import type { ReactNode } from 'react'
import type { KeySummary } from '@city/sdk/portal'
import { Code } from '../../../frame/code/Code'
import { CodeFrame } from '../../../frame/code/CodeFrame'
import { useOrigins } from '../../../frame/use-origins'
import { useFirstCall, type FirstCallFacts } from './first-call'

type Props = { readonly of: KeySummary; readonly secret: string }

/** A call to try a new key with, as it stands. A browser key is tried on its page: anywhere else it is refused. */
export function FirstCall({ of: { environment, origins }, secret }: Props): ReactNode {
  const facts = useFirstCall()
  const { api: origin } = useOrigins()
  if (environment === 'browser') {
    return (
      <>
        <h3>A first call</h3>
        <p>This runs on a page of {origins.join(', ')}, and nowhere else.</p>
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
      <h3>A first call</h3>
      <CodeFrame>
        <Code text={isLive ? curl(facts, origin, secret) : sandboxCurl(facts, origin)} language="bash" />
      </CodeFrame>
      <CodeFrame>
        <Code text={sdkCall(facts, door)} language="ts" />
      </CodeFrame>
      {!isLive && (
        <p className="label">A test key has nothing to open: the sandbox answers with it as it does without any key.</p>
      )}
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
