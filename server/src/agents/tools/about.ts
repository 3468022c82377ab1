import { environmentNames } from '@openlondon/contract/model'
import { plain, quoted } from '../quoted.ts'
import type { Tool } from '../tool.ts'

const input = {}

/** What there is: the APIs, and how they may be used. */
export const about: Tool<typeof input> = {
  name: 'about',
  description: 'All APIs with owner, licence and limits, the kinds lookup knows, and how to get a key.',
  input,
  run: async ({ city, origin, apiOrigin, lookups }) => {
    const apis = city.apis.map(({ id, name, summary, owner, licence, operations }) =>
      [
        `- \`${id}\` ${name}: ${summary}`,
        `Owner ${owner.name}, licence ${licence.name}, ${operations.length} operations.`,
      ].join(' '),
    )
    return [
      `The public APIs of ${plain(city.name)}, at ${origin}. SDK: ${city.sdk.packageName}.`,
      `Sandbox, made up and without a key: ${apiOrigin}/sandbox/<api>/… Live: ${apiOrigin}/api/<api>/… with a free key from ${origin}/account/ in Authorization: Bearer … (${environmentNames(city.sdk).key}).`,
      `Limits: ${origin}/start/limits/. A refusal with status 429 says in Retry-After when to ask again.`,
      ...(lookups.length > 0 ? [`lookup knows: ${lookups.map(({ kind }) => kind).join(', ')}.`] : []),
      quoted('the contracts', apis.join('\n')),
      `Source: ${origin}/apis/. Licences are each owner's.`,
    ].join('\n')
  },
}
