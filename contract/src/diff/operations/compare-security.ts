import { isDeepStrictEqual } from 'node:util'
import { below } from '../../grammar/pointer.ts'
import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../../grammar/record.ts'
import type { OpenApiDocument } from '../../model/model.ts'
import { allAxes, type Found } from '../schemas/found.ts'
import { note, type PairComparison } from './telling.ts'

/** The schemes of two documents: which are the same, and how those changed that keep their name. */
export type Schemes = {
  /** A name for a scheme that is the same on both sides, whatever each calls it. */
  readonly identity: (side: 'before' | 'after', name: string) => string
  readonly changed: ReadonlyMap<string, Omit<Found, 'place'>>
}

export function compareSchemes(before: OpenApiDocument, after: OpenApiDocument): Schemes {
  const [old, now] = [schemesOf(before), schemesOf(after)]
  const renamed = new Map<string, string>()
  for (const [name, scheme] of Object.entries(old)) {
    if (Object.hasOwn(now, name)) continue
    const same = Object.entries(now).find(
      ([other, one]) => !Object.hasOwn(old, other) && isDeepStrictEqual(bareScheme(one), bareScheme(scheme)),
    )
    if (same) renamed.set(same[0], name)
  }
  const changed = Object.entries(old).flatMap(
    ([name, scheme]): readonly (readonly [string, Omit<Found, 'place'>])[] => {
      const other = now[name]
      if (other === undefined || isDeepStrictEqual(bareScheme(scheme), bareScheme(other))) return []
      const said = `is ${schemeText(other)} now, before ${schemeText(scheme)}.`
      const isText = schemeText(other) === schemeText(scheme)
      return [
        [
          name,
          {
            rule: 'security-scheme-changed',
            said: isText ? 'works otherwise now than before: other addresses or terms of its flows.' : said,
            axes: { ...allAxes('none'), wire: 'major' },
            pointer: below('/components/securitySchemes', name),
          },
        ],
      ]
    },
  )
  return {
    identity: (side, name) => (side === 'after' ? (renamed.get(name) ?? name) : name),
    changed: new Map(changed),
  }
}

const schemesOf = (document: OpenApiDocument): JsonRecord =>
  recordOf(recordOf(document['components'])['securitySchemes'])

/** Without words: scopes are held against each other where they are asked for. */
function bareScheme(value: unknown): unknown {
  const { description: _words, bearerFormat: _hint, flows, name, scheme, ...rest } = recordOf(value)
  const isHeader = rest['in'] === 'header'
  const bare = Object.entries(recordOf(flows)).map(([flow, one]) => {
    const { scopes: _scopes, ...addresses } = recordOf(one)
    return [flow, addresses] as const
  })
  const kept = Object.entries(rest).filter(([key]) => !key.startsWith('x-'))
  return [
    Object.fromEntries(kept),
    isHeader ? textOf(name).toLowerCase() : name,
    textOf(scheme).toLowerCase(),
    Object.fromEntries(bare),
  ]
}

function schemeText(value: unknown): string {
  const scheme = recordOf(value)
  if (scheme['type'] === 'apiKey') return `a key as the ${textOf(scheme['in'])} "${textOf(scheme['name'])}"`
  if (scheme['type'] === 'http') return `HTTP ${textOf(scheme['scheme'])}`
  if (scheme['type'] !== 'oauth2') return textOf(scheme['type']) || 'unknown'
  const flows = Object.entries(recordOf(scheme['flows'])).map(([flow, one]) => {
    const address = textOf(recordOf(one)['tokenUrl']) || textOf(recordOf(one)['authorizationUrl'])
    return `${flow} at ${address}`
  })
  return `OAuth 2 (${flows.join(', ')})`
}

/** One way to be let in: every scheme of it with its scopes must be presented. */
type Way = ReadonlySet<string>

/** Hold against each other what an operation asks a caller to present. */
export function compareSecurity(comparison: PairComparison, schemes: Schemes): void {
  const { before, after } = comparison.pair
  const [old, now] = [waysOf('before', before.value, schemes), waysOf('after', after.value, schemes)]
  for (const name of new Set(now.flatMap((way) => [...way].map((one) => one.split(' ')[0] ?? '')))) {
    const change = schemes.changed.get(name)
    if (change) comparison.visit.found.push({ ...change, place: { head: `The security scheme \`${name}\``, tail: '' } })
  }
  const isCovered = (way: Way, by: readonly Way[]): boolean =>
    by.some((other) => [...other].every((one) => way.has(one)))
  const shutOut = old.filter((way) => !isCovered(way, now))
  const letIn = now.filter((way) => !isCovered(way, old))
  const said = `asks for ${waysText(now)} now, before for ${waysText(old)}.`
  if (shutOut.length > 0) note(comparison, 'security-tightened', said, { ...allAxes('none'), wire: 'major' })
  else if (letIn.length > 0) note(comparison, 'security-loosened', said, { ...allAxes('none'), wire: 'minor' })
}

function waysOf(side: 'before' | 'after', value: JsonRecord, { identity }: Schemes): readonly Way[] {
  const ways = listOf(value['security'])
    .filter(isRecord)
    .map((way) => {
      const asked = Object.entries(way).flatMap(([name, scopes]) => {
        const scheme = identity(side, name)
        return [scheme, ...listOf(scopes).map((scope) => `${scheme} ${String(scope)}`)]
      })
      return new Set(asked)
    })
  return ways.length > 0 ? ways : [new Set()]
}

const waysText = (ways: readonly Way[]): string =>
  ways
    .map((way) => (way.size === 0 ? 'nothing' : wayText([...way])))
    .toSorted()
    .join(' or ')

/** Scopes stand behind their scheme: `login` with `read` and `lend`. */
function wayText(asked: readonly string[]): string {
  const schemes = asked.filter((one) => !one.includes(' '))
  const texts = schemes.map((scheme) => {
    const scopes = asked.flatMap((one) => (one.startsWith(`${scheme} `) ? [`\`${one.slice(scheme.length + 1)}\``] : []))
    return `\`${scheme}\`${scopes.length > 0 ? ` with ${scopes.join(' and ')}` : ''}`
  })
  return texts.join(' together with ')
}
