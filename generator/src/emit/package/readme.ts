import type { ApiModel, City, FirstCall, Upstream } from '@openlondon/contract'
import { clientName, environmentNames, markdownText, offlineName } from '@openlondon/contract/model'
import { camelCase, pascalCase } from '../../decide/name.ts'
import { workSection } from './work-section.ts'

/** `README.md` of a city's SDK, which npm shows: the same for every city but for its names, APIs and first call. */
export function readme(city: City, first: FirstCall | undefined): string {
  const sections = [
    title(city),
    firstCallSection(city, first),
    placesSection(city),
    doorsSection(city, first),
    outcomesSection(city),
    errorsSection(city, first),
    settingsSection,
    workSection(city),
    offlineSection(city, first),
    apisSection(city),
    upgradeSection(city),
    runsSection,
  ]
  return `<!-- Generated from ${city.id}. Do not edit: npm run generate -->\n\n${sections.filter((section) => section !== '').join('\n\n')}\n`
}

const title = ({ sdk }: City): string => `# ${sdk.packageName}

${markdownText(sdk.description)}

The call below costs an app about 2.7 kB, errors say what went wrong and never a key, retries and time limits are built in, and nothing
else is installed.`

const givenTo = (client: string, { parameters }: FirstCall): string =>
  parameters === '' ? client : `${client}, ${parameters}`

function firstCallSection(city: City, first: FirstCall | undefined): string {
  const { packageName } = city.sdk
  const install = `## Sixty seconds

\`\`\`sh
npm install ${packageName}
\`\`\``
  if (!first) return install
  const { name, apiId } = first.operation
  const client = clientName(city.id, [name])
  const call = `${name}(${givenTo(client, first)})`
  return `${install}

\`\`\`ts
import { createClient } from '${packageName}'
import { ${name} } from '${packageName}/${apiId}'

const ${client} = createClient({ via: 'direct' })

console.log(await ${call})
\`\`\`

The answer is the data itself, typed from the owner's contract. For the response as well:

\`\`\`ts
const { data, response, attempts } = await ${call}.raw()
\`\`\``
}

function placesSection(city: City): string {
  const keyed = city.apis.find(({ upstream }) => upstream.kind === 'external' && upstream.auth)
  const ownerKey = keyed
    ? `; \`ownerKeys: { ${propertyName(keyed)}: '…' }\` where the owner wants a key, or gives more to those with one`
    : ''
  return `## Three places, the same code

| \`via\` | Goes to | Needs |
| --- | --- | --- |
| \`'direct'\` | each owner's own host | nothing${ownerKey} |
| \`'sandbox'\` | \`origin\` + \`/sandbox\` | nothing, and answers are examples: for trying out and for tests |
| \`'gateway'\` | \`origin\` + \`/api\` | a key, which counts your usage and tells you before something you use changes |

\`\`\`ts
createClient({ via: 'sandbox', origin: '${city.apiHost}' })
createClient({ via: 'gateway', origin: '${city.apiHost}', key: process.env.${environmentNames(city.sdk).key} })
\`\`\`

${browserSentence(city)}`
}

/** A browser lets a page read what a host answers to pages of other sites, and nothing else. */
function browserSentence({ apis }: City): string {
  const isOpen = (host: Upstream): boolean =>
    host.kind === 'external' && host.browsers?.pages === 'any' && !host.auth?.required
  const open = apis.filter(({ upstream, upstreams }) => [upstream, ...Object.values(upstreams)].every(isOpen))
  const names = open.map(({ id }) => `\`${id}\``).join(', ')
  return open.length === 0
    ? "In a browser, use the gateway or the sandbox: of no owner it is known that `'direct'` works there."
    : `In a browser, \`'direct'\` works with ${names}, whose owners answer pages of other sites without a key. For all others use the gateway there.`
}

const propertyName = ({ id }: ApiModel): string => (/^\w+$/.test(id) ? id : `'${id}'`)

function doorsSection({ sdk }: City, first: FirstCall | undefined): string {
  if (!first) return ''
  const { name, apiId } = first.operation
  const property = camelCase(apiId)
  return `## Two doors

Functions, so that a bundle holds only what you call:

\`\`\`ts
import { ${name} } from '${sdk.packageName}/${apiId}'
\`\`\`

Or one object with the APIs you give it, for scripts and servers. It keeps apart what two APIs call the same, and no other
API gets into a bundle:

\`\`\`ts
import { createCity } from '${sdk.packageName}/city'
import * as ${property} from '${sdk.packageName}/${apiId}'

const city = createCity({ ${property} }, { via: 'direct' })
await city.${property}.${name}(${first.parameters})
\`\`\`

An API may be given in part, \`{ ${property}: { ${name} } }\`, and a client that you have stands for the settings.

Path, query and header parameters stand side by side; a request body stands under \`body\`. Lists are lists, also where
the owner's address wants them joined by commas.`
}

function outcomesSection({ apis }: City): string {
  const forked = apis.flatMap(({ operations }) => operations).find(({ responses }) => kindsOf(responses).length > 1)
  if (!forked) return ''
  const kinds = kindsOf(forked.responses).map((kind) => `\`'${kind}'\``)
  return `## More than one outcome

Some answers are results and not errors, although they are not what was hoped for. They come with their kind: the
\`kind\` of what \`${forked.name}\` answers is ${kinds.join(' or ')}, and its \`data\` is typed by that.`
}

const kindsOf = (responses: ApiModel['operations'][number]['responses']): readonly string[] => [
  ...new Set(responses.flatMap(({ resultKind }) => resultKind ?? [])),
]

function errorsSection(city: City, first: FirstCall | undefined): string {
  const client = clientName(city.id, first ? [first.operation.name] : [])
  const sample = first
    ? `

\`\`\`ts
import { isHttpError, isTimeoutError } from '${city.sdk.packageName}'

try {
  return await ${first.operation.name}(${givenTo(client, first)})
} catch (error) {
  if (isHttpError(error) && error.status === 404) return undefined
  if (isTimeoutError(error)) return cached
  throw error
}
\`\`\``
    : ''
  return `## Errors

| Name | When | Carries |
| --- | --- | --- |
| \`HttpError\` | the API refused; the message has the owner's own sentence | \`status\`, \`headers\`, \`text\`, \`body\`, \`problem?\` (RFC 9457, with a \`code\`), \`requestId\` |
| \`TimeoutError\` | no answer within \`timeoutMs\`, retries, waits and hooks included | \`timeoutMs\` |
| \`NetworkError\` | nothing answered, or not to the end | \`reason?\`: dns, refused, redirect, broken |
| \`BodyError\` | a success of another kind than promised: a proxy's page, nothing, a text for a list, more than \`maxBodyBytes\` | \`status\`, \`headers\`, \`text\`, \`body\`, \`requestId\` |
| \`UsageError\` | the call is wrong and was not sent: a parameter of the path is missing, an address or a header is none | \`parameter?\` |

All are \`CityError\`, with the \`operation\` that failed. Ask with guards, which give an error its members: also an error
of a second copy of the package or of another city's, and one that came as JSON, by \`structuredClone\` or by
\`postMessage\` (Bun clones of an error its message only: send it as JSON). One that is frozen can be given nothing, so no
guard knows it: ask before a store freezes what it holds. No key of yours is in any of them, whatever the platform or the
owner says: what is known is plain data in \`cause\`, fit for a log.${sample}

An abort of yours passes through as the \`AbortError\` it is.`
}

const settingsSection = `## Settings

For the client, and most of them again for one call as its last argument:

| | Unless said | |
| --- | --- | --- |
| \`timeoutMs\` | 30 000 | of the whole call; 0 or \`Infinity\` for none, and so is what is no number |
| \`retries\` | 2 | after 408, 429, 500, 502, 503, 504 and network failures, where the contract does not call the status final; \`Retry-After\`, \`retry-after-ms\` and \`RateLimit\` are obeyed as far as the limit allows, otherwise waits double, with jitter. What could do harm twice is never sent again |
| \`maxBodyBytes\` | 64 MiB | of an answer, unpacked, or of one event of a stream; for the client. \`stream()\` gives a body unread |
| \`signal\` | | call only |
| \`headers\` | | sent with every call; by name without case, those of the call win |
| \`hooks\` | | \`onRequest\`, \`onResponse\`, \`onRetry\`; what they are told has no key and no values, so it can be logged; only the body that \`onResponse\` may read is as the owner sent it |
| \`fetch\` | the platform's | |

\`hooks: { onResponse: warnOfSunset(console.warn) }\` tells once when an operation you use is going away.`

function offlineSection({ apis, sdk }: City, first: FirstCall | undefined): string {
  const id = first?.operation.apiId ?? apis[0]?.id
  if (id === undefined) return ''
  const samples = first ? overridingSample(sdk.packageName, first) : ''
  return `## Without a network

\`${sdk.packageName}/<api>/mocks\` has an [MSW](https://mswjs.io) handler for each operation, which answers with the
contract's example in the owner's stead. It needs \`msw\`, 2.15 or newer, which nothing else here does.

\`\`\`ts
import { setupServer } from 'msw/node'
import { mockHandlers } from '${sdk.packageName}/${id}/mocks'

setupServer(...mockHandlers()).listen()
\`\`\`
${samples}
Handlers listen at the owner's own host, and at this city's gateway and sandbox or those at the \`origin\` you give; they
leave every other address alone. What they answer is what comes over the wire, and fits the contract.

\`${offlineName({ sdk })}\`, a package of its own, answers every operation from the sandbox's one city, without a server and the same to
the byte: \`createClient(offline())\`.

## In React, and at the border

\`${sdk.packageName}/<api>/react\` has options for [TanStack Query](https://tanstack.com/query), one for each operation:
\`useQuery(${first ? `${first.operation.name}Query` : 'nameQuery'}(city, …))\` knows how long an answer is fresh, and ends the request of a page that is left.

\`${sdk.packageName}/<api>/schemas\` has a [standard schema](https://standardschema.dev) of each result and each type, for
forms, routers and queues, and for who wants to see that an answer is what its type says.

\`${sdk.packageName}/<api>/paths\` has types by path, for those who bring their own client.`
}

/** How a test has an operation answer something else. */
function overridingSample(packageName: string, { operation }: FirstCall): string {
  const handler = `get${pascalCase(operation.name)}MockHandler`
  return `
One operation answers something else where a test wants it to: a body, typed; a status; a problem; a function that makes
any of them of the request; and it takes its time.

\`\`\`ts
import { answer, ${handler}, problem } from '${packageName}/${operation.apiId}/mocks'

server.use(${handler}(problem(404, { code: 'not.found' })))
server.use(${handler}(answer(503, undefined, { 'retry-after': '1' }), { once: true }))
server.use(${handler}(undefined, { delayMs: 2_000, origin: 'http://localhost:4000' }))
\`\`\`

For each schema of an answer that is an object, \`get<Schema>Mock(given, seed)\` makes an example of it, with what you give
put in; the seed, a number, chooses among examples.
`
}

function apisSection({ apis }: City): string {
  const rows = apis.map(
    ({ id, name, summary, licence }) =>
      `| \`${id}\` | ${markdownText(name)}: ${markdownText(summary)} | [${markdownText(licence.name)}](${licence.url.replaceAll(/[()<>\s\\|]/g, percentEncoded)}) |`,
  )
  return `## What is in it

| Door | APIs | Their data |
| --- | --- | --- |
${rows.join('\n')}`
}

/** What would end an address in Markdown. */
const percentEncoded = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

const upgradeSection = ({ sdk }: City): string => `## Before you upgrade

\`npx ${sdk.packageName}@latest check\` compiles your project against that release, by your own TypeScript, and tells what breaks,
where, and why; \`--fix\` gives things their new names.`

const runsSection = `## Where it runs

Node 20 and newer, browsers, Deno, Bun, edge workers: it uses \`fetch\` and nothing else of the platform. ES modules
only; Node 22 can also \`require\` it. TypeScript 5.5 and newer, \`strict\` and \`exactOptionalPropertyTypes\` included.

Enumerations in answers are open: the known values complete in your editor, and a value that the owner adds tomorrow
breaks nothing. MIT licence; the data is under its owners' licences.`
