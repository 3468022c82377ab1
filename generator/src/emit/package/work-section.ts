import { callOf, type ApiModel, type City, type OperationModel } from '@openlondon/contract'
import { clientName } from '@openlondon/contract/model'
import { liveOperations } from '../work/live-module.ts'
import { pagedOperations } from '../work/paging-module.ts'

/** What the README says of work beyond single calls, with operations of the city where it has some of the kind. */
export function workSection(city: City): string {
  const paged = best(city, pagedOperations, ({ pagination }) => pagination?.size !== undefined)
  const live = best(city, liveOperations, ({ watch, itemId }) => watch === true && itemId !== undefined)
  return [
    `## More than single calls

\`${city.sdk.packageName}/work\` has what takes a client or an operation and does more with it. An app carries what it uses of it.`,
    ...(paged ? [pagedText(city, paged)] : []),
    ...(live ? [liveText(city, live)] : []),
    wrappers(city, (paged ?? live)?.api.id),
  ].join('\n\n')
}

type Row = { readonly api: ApiModel; readonly operation: OperationModel }

/** An operation of an owner's that needs the least explaining. */
function best(
  { apis }: City,
  operationsOf: (api: ApiModel) => readonly OperationModel[],
  isGood: (operation: OperationModel) => boolean,
): Row | undefined {
  const rows = apis
    .filter(({ upstream }) => upstream.kind === 'external')
    .flatMap((api) => operationsOf(api).map((operation) => ({ api, operation })))
  return rows.find(({ operation }) => isGood(operation)) ?? rows[0]
}

/** A call with the example's values, but for where a page begins. */
function given({ api, operation }: Row): string {
  const position = operation.pagination?.parameter
  const parameters = operation.parameters.filter(({ name }) => name !== position)
  return callOf(api, { ...operation, parameters }).parameters || '{}'
}

function pagedText(city: City, row: Row): string {
  const { name } = row.operation
  const client = clientName(city.id, [name])
  return `Page by page, in whatever way the owner pages:

\`\`\`ts
import { paginate } from '${city.sdk.packageName}/work'
import { ${name} } from '${city.sdk.packageName}/${row.api.id}/paging'

for await (const item of paginate(${client}, ${name}, ${given(row)})) console.log(item)
\`\`\`

\`.take(n)\`, \`.pages()\` and \`.all()\` read on where the one before stopped, after a failure too.`
}

function liveText(city: City, row: Row): string {
  const { name } = row.operation
  const client = clientName(city.id, [name])
  return `Live, asked for as often as it can change and not while nobody looks; through the gateway, told as a stream with a \`streamingClient\`:

\`\`\`ts
import { watch } from '${city.sdk.packageName}/work'
import { ${name} } from '${city.sdk.packageName}/${row.api.id}/live'

for await (const { added, changed, gone } of watch(${client}, ${name}, ${given(row)})) console.log(added, changed, gone)
\`\`\``
}

function wrappers(city: City, api: string | undefined): string {
  const client = clientName(city.id, [])
  const facts = api === undefined ? '' : `import { lifetimes } from '${city.sdk.packageName}/${api}/facts'\n`
  const options = api === undefined ? '' : ', { lifetimes: [lifetimes] }'
  return `Less often, once for all who ask the same, and no faster than the limit allows:

\`\`\`ts
import { cache, coalesce, pace } from '${city.sdk.packageName}/work'
${facts}
const ${client} = cache(coalesce(pace(createClient({ via: 'direct' })))${options})
\`\`\`

\`log\` records each call, \`lifecycle\` tells of operations that are going away, and \`attribution\` of the lines you owe.`
}
