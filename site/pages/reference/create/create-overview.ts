import type { ApiModel, ApiTruth } from '@openlondon/contract'
import { basesOf, contractPath, operationPath } from '@openlondon/contract/model'
import { deprecationText } from './create-deprecation.ts'
import { browserNote } from './browser-note.ts'
import { limitFact, privacyFact, type Fact } from './create-facts.ts'
import { areaHeader } from '../call/recipe.ts'
import { truthSummary } from '../../../city/truth-summary.ts'
import { renderInline, renderMarkdown } from './render-markdown.ts'

export type OperationLine = {
  readonly name: string
  readonly summary: string
  readonly method: string
  readonly path: string
  readonly href: string
  /** With its days, where nobody should build on it any more. */
  readonly deprecated?: string
}

/** One API's front page: what it is, whose it is, on what terms, and all it can do. */
export type Overview = {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly summary: string
  readonly description: string
  readonly state: string
  readonly since?: string
  readonly facts: readonly Fact[]
  readonly licence: { readonly name: string; readonly href: string }
  readonly attribution: readonly string[]
  /** How far the contract was held against its owner, in a line. */
  readonly truth: string
  /** Where it answers: an absolute address, or a path on the portal's own origin. */
  readonly bases: readonly { readonly name: string; readonly address: string; readonly note: string }[]
  readonly contract: string
  readonly groups: readonly {
    readonly name: string
    readonly description: string
    readonly operations: readonly OperationLine[]
  }[]
}

export function createOverview(api: ApiModel, truth?: ApiTruth): Overview {
  const bases = basesOf(api)
  const tags = new Map(api.tags.map((tag) => [tag.name, tag.description]))
  const names = [...new Set([...tags.keys(), ...api.operations.map((operation) => operation.tag)])]
  return {
    id: api.id,
    name: api.name,
    version: api.version,
    summary: api.summary,
    description: renderMarkdown(api.description),
    state: api.lifecycle.state,
    ...(api.lifecycle.since ? { since: api.lifecycle.since } : {}),
    facts: [
      { name: 'Owner', text: api.owner.name, href: api.owner.url, theirs: 'text' },
      ...(api.owner.contact ? [contactFact(api.owner.contact)] : []),
      limitFact(api),
      privacyFact(api),
    ],
    licence: { name: api.licence.name, href: api.licence.url },
    attribution: api.licence.attribution,
    truth: truthSummary(truth),
    bases: [
      { name: 'Sandbox', address: bases.sandbox, note: 'No key. Invented answers, true to shape.' },
      bases.direct
        ? { name: 'Gateway', address: bases.live, note: 'Your key. Live answers.' }
        : { name: 'Live', address: bases.live, note: 'This portal itself answers.' },
      ...(bases.direct
        ? [
            {
              name: 'Direct',
              address: bases.direct,
              note: `The owner's own host, on the owner's terms. ${api.upstream.kind === 'external' ? browserNote(api.upstream) : ''}`,
            },
          ]
        : []),
      ...Object.entries(api.upstreams).map(([name, host]) => ({
        name: `Direct, ${name}`,
        address: host.url,
        note: `A further host${host.auth?.required ? ', with a key of its own' : ''}. Its operations say so. ${browserNote(host)}`,
      })),
      ...(api.upstream.kind === 'external' ? (api.upstream.hosts ?? []) : []).map(({ area, name, url }) => ({
        name: `Direct, ${name}`,
        address: url,
        note: `The host for one area; through the gateway, \`${areaHeader}: ${area}\` chooses it.`,
      })),
    ],
    contract: contractPath(api.id),
    groups: names
      .map((name) => ({
        name,
        description: renderInline(tags.get(name) ?? ''),
        operations: api.operations
          .filter((operation) => operation.tag === name)
          .map((operation) => ({
            name: operation.name,
            summary: operation.summary,
            method: operation.method,
            path: operation.path,
            href: operationPath(operation),
            ...(operation.deprecation ? { deprecated: deprecationText(operation.deprecation) } : {}),
          })),
      }))
      .filter((group) => group.operations.length > 0),
  }
}

/** A page or a mail address leads there; any other words are words. */
function contactFact(contact: string): Fact {
  const isPage = /^https?:\/\//.test(contact)
  const href = isPage ? contact : /^[^\s:/?#]+@[^\s:/?#]+$/.test(contact) ? `mailto:${contact}` : undefined
  return { name: 'Contact', text: contact.replace(/^https?:\/\//, ''), ...(href === undefined ? {} : { href }) }
}
