import { apiFields, type FieldEntry } from '../facts/field-list.ts'
import { portalDomain } from '../facts/portal-facts.ts'
import { recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import type { Domain } from '../model/model.ts'
import type { DraftHost } from './draft-host.ts'

/** What `api.yaml` says of a drafted API; `undefined` is left open, with a comment that says what belongs there. */
type Stated = { readonly [member: string]: Stated | readonly string[] | string | boolean | undefined }

/** The text of `api.yaml`: what a document tells, and a place for everything that nobody but its owner knows. */
export function draftFacts(id: string, info: JsonRecord, host: DraftHost, domains: readonly Domain[]): string {
  const headings = domains.filter((domain) => domain.id !== portalDomain.id)
  const stated = factsOf(id, info, host, headings)
  const named = headings.map((domain) => domain.id).join(', ')
  const others = host.others.map((url) => yamlComment(`The document also names ${url}`))
  const unsendable = host.unsendable === undefined ? [] : [unsendableComment(host.unsendable)]
  return [
    `# A draft: the city goes without this API until \`state\` is another word. Headings in city.yaml: ${named}.\n`,
    ...others,
    ...unsendable,
    members(stated, '', ''),
  ].join('')
}

function factsOf(id: string, info: JsonRecord, host: DraftHost, domains: readonly Domain[]): Stated {
  const contact = recordOf(info['contact'])
  const licence = recordOf(info['license'])
  const [only, second] = domains
  return {
    id,
    name: textOf(info['title']) || undefined,
    domain: second ? undefined : only?.id,
    owner: {
      name: textOf(contact['name']) || undefined,
      url: textOf(contact['url']) || undefined,
      contact: textOf(contact['email']) || undefined,
      statusPage: undefined,
    },
    upstream: { kind: 'external', url: host.url, ...authOf(host) },
    ...upstreamsOf(host),
    licence: {
      id: textOf(licence['identifier']) || undefined,
      name: textOf(licence['name']) || undefined,
      url: textOf(licence['url']) || undefined,
      attribution: undefined,
    },
    lifecycle: { state: 'draft' },
    limits: { source: undefined },
    defaults: { privacy: undefined, cacheSeconds: undefined, access: undefined, freshness: undefined },
  }
}

function authOf({ auth, unsendable }: DraftHost): Stated {
  if (auth) return { auth: { in: auth.in, name: auth.name, required: auth.required } }
  return unsendable === undefined ? {} : { auth: { in: undefined, name: undefined } }
}

function upstreamsOf(host: DraftHost): Stated {
  const auth = host.auth ? authOf(host) : {}
  const named = Object.entries(host.upstreams).map(([name, url]) => [name, { url, ...auth }])
  return named.length === 0 ? {} : { upstreams: Object.fromEntries(named) }
}

const unsendableComment = (kind: string): string =>
  yamlComment(
    `Its owner wants to be asked with ${kind}, which the gateway does not send: name a key that is taken too, or remove \`auth\`.`,
  )

/** A comment ends with its line, wherever the words come from. */
const yamlComment = (words: string): string => `# ${words.replaceAll(/[\s\p{Cc}]+/gu, ' ')}\n`

function members(stated: Stated, parent: string, indent: string): string {
  return Object.entries(stated)
    .map(([name, value]) => member(name, value, parent + name, indent))
    .join('')
}

function member(name: string, value: Stated[string], path: string, indent: string): string {
  if (value === undefined) return `${indent}${name}: # ${wordsOf(path)}\n`
  if (typeof value === 'object' && !Array.isArray(value))
    return `${indent}${name}:\n${members(value as Stated, `${path}.`, `${indent}  `)}`
  // What is JSON is YAML, too.
  return `${indent}${name}: ${JSON.stringify(value)}\n`
}

/** What belongs there, as the reference of fields says it. */
function wordsOf(path: string): string {
  const field: FieldEntry | undefined = apiFields.find(({ name }) => name === path)
  if (!field) return 'say it here'
  const values = field.values ? ` One of ${field.values.join(', ')}.` : ''
  return `${field.meaning}${values}`
}
