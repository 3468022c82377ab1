import {
  cityPlace,
  concepts,
  type ApiModel,
  type City,
  type Concept,
  type PlacePart,
  type PlaceQuestion,
  type PlaceWay,
} from '@openlondon/contract'
import { docLine } from '../../decide/docstring.ts'
import { pascalCase } from '../../decide/name.ts'
import { cityHeader } from '../../files/header.ts'
import { questionImports, questionSource } from './question-source.ts'
import { wordOf } from './question-template.ts'
import { itemType } from './telling-source.ts'

/** `place.ts`, the door `<package>/place`: parts that the city's APIs feed, each of which imports what it asks alone. */
export function placeModule(city: City): string {
  const { ways, parts } = cityPlace(city)
  // Ways lead nowhere where nothing is told of a place.
  const questions: readonly PlaceQuestion[] = parts.length > 0 ? [...ways, ...parts] : []
  const apis = city.apis.filter(({ id }) => questions.some(({ api }) => api.id === id))
  const licences = licenceNames(apis)
  const licenceOf = ({ api }: PlaceQuestion): string => licences.get(lineOf(api)) ?? "''"
  const sections = [
    imports(questions),
    ...[...licences].map(([line, name]) => `const ${name} = ${JSON.stringify(line)}\n`),
    ...(parts.length > 0 ? [waysSource(ways, licenceOf)] : []),
    ...[...new Set(parts.map(({ concept }) => concept))].sort().map((name) => conceptSource(name, concepts[name])),
    ...inOrder(parts).map((part) => partSource(part, licenceOf(part))),
    ...(parts.length > 0 ? [placeSource(ways, parts)] : []),
  ]
  return `${cityHeader(city)}\n\n${sections.filter((section) => section !== '').join('\n')}`
}

/** Parts that are asked for by others first. */
const inOrder = (parts: readonly PlacePart[]): readonly PlacePart[] =>
  [...parts].sort((left, right) => Number(left.each !== undefined) - Number(right.each !== undefined))

function imports(questions: readonly PlaceQuestion[]): string {
  if (questions.length === 0) return `export type { Missing } from '../place/part-answer.ts'\n`
  return `import type { Point } from '../geo/point.ts'
import type { Part, Way } from '../place/part.ts'
import type { PartAnswer } from '../place/part-answer.ts'
import { partBy, placeBy, type Parts, type PlaceAnswer, type PlaceOptions, type Where } from '../place/place.ts'
import type { Client } from '../runtime/call/client.ts'
${questionImports(questions).join('\n')}

export type { FoundPlace, Part, PlaceFacts, Source, Thing } from '../place/part.ts'
export type { AnswerOf, Missing, PartAnswer } from '../place/part-answer.ts'
export type { Parts, PlaceAnswer, PlaceOptions, Where } from '../place/place.ts'

/** What an operation answers, and what a list in that holds. */
type Answer<Ask extends (...given: never[]) => unknown> = NonNullable<Awaited<ReturnType<Ask>>>
type Each<List> = List extends readonly (infer One)[] ? NonNullable<One> : NonNullable<List>
`
}

/** The lines that licences want shown, each by the name of its constant: once for all APIs of which it is the same. */
function licenceNames(apis: readonly ApiModel[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const api of apis) if (!names.has(lineOf(api))) names.set(lineOf(api), `licenceOf_${wordOf(api.id)}`)
  return names
}

const lineOf = ({ licence: { attribution, name } }: ApiModel): string =>
  attribution.length > 0 ? attribution.join(' ') : name

function waysSource(ways: readonly PlaceWay[], licenceOf: (way: PlaceWay) => string): string {
  if (ways.length === 0) return 'const ways: readonly Way[] = []\n'
  const sources = ways.map((way) => {
    const form = way.form === undefined ? '' : `  form: ${new RegExp(way.form, 'i')},\n`
    return `  {\n${indented(`${questionSource(way, licenceOf(way))}${form}`)}  },\n`
  })
  return `const ways: readonly Way[] = [\n${sources.join('')}]\n`
}

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ')

const types = {
  text: 'string',
  number: 'number',
  id: 'string | number',
  ids: 'readonly (string | number)[]',
  point: 'Point',
  time: 'string',
} as const

function conceptSource(name: string, { meaning, members }: Concept): string {
  const lines = Object.entries(members)
    .filter(([member]) => member !== 'point')
    .map(
      ([member, { type, required, meaning: words }]) =>
        `  /** ${docLine(words)} */\n  readonly ${member}${required ? '' : '?'}: ${types[type]}\n`,
    )
  return `/** ${docLine(meaning)} The same members in every city. */\nexport type ${pascalCase(name)} = {\n${lines.join('')}}\n`
}

function partSource(part: PlacePart, licence: string): string {
  const { name, join, summary, concept, metres, first, order, each, needs } = part
  const item = `ItemOf_${name}`
  const type = pascalCase(concept)
  const words = docLine(summary)
  const facts = [
    ...(needs.length > 0 ? [`  needs: ${JSON.stringify(needs)},\n`] : []),
    ...(metres === undefined ? [] : [`  metres: ${metres},\n`]),
    ...(first === 20 ? [] : [`  first: ${first},\n`]),
    ...(order === undefined ? [] : [`  order: ${JSON.stringify(order)},\n`]),
    ...(each
      ? [`  each: ${each.part},\n  of: ${each.first},\n${each.part === 'stops' ? '  atStops: true,\n' : ''}`]
      : []),
  ]
  return `type ${item} = ${itemType(part)}

/** ${words} */
export const ${name}: Part<${type}, ${item}> = {
${questionSource(part, licence, part)}${facts.join('')}}

/** ${words} This part alone, of a place; nothing but an abort is thrown. */
export const ${join} = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof ${name}>> =>
  partBy(ways, city, where, ${name}, options)
`
}

function placeSource(ways: readonly PlaceWay[], parts: readonly PlacePart[]): string {
  const texts = ways.flatMap(({ form, words }) => (form === undefined ? [] : [words]))
  const known = ['`lat,lon`', ...texts].join(', ')
  const names = parts
    .map(({ name }) => name)
    .slice(0, 2)
    .join(', ')
  return `/**
 * What the owners of the city's data know of a place, all at once: a point, or a text with ${docLine(known)}. Give it the parts
 * that are wanted. A part whose owner is away says so, and the others stand: nothing but an abort is thrown.
 *
 * @example const { here, parts } = await place(city, where, { ${names} })
 */
export const place = <Given extends Parts>(
  city: Client,
  where: Where,
  parts: Given,
  options?: PlaceOptions,
): Promise<PlaceAnswer<Given>> => placeBy(ways, city, where, parts, options)
`
}
