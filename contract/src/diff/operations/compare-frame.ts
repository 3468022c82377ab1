import { isDeepStrictEqual } from 'node:util'
import { recordOf, textOf, type JsonRecord } from '../../grammar/record.ts'
import type { ContractModel } from '../../model/model.ts'
import { short } from '../schemas/limit-text.ts'
import { allAxes, onlyMeaning, type Found } from '../schemas/found.ts'

/** Hold against each other what a contract says of all its operations: terms, lifecycle, limits, and its words. */
export function compareFrame(before: ContractModel, after: ContractModel): readonly Found[] {
  const [old, now] = [recordOf(before.document['info']), recordOf(after.document['info'])]
  const found: Found[] = []
  const add = (rule: string, said: string, axes: Found['axes']): void => {
    found.push({ rule, said, axes, place: { head: 'The API', tail: '' }, pointer: '/info' })
  }
  const licence = ({ license }: JsonRecord): string =>
    textOf(recordOf(license)['url']) || textOf(recordOf(license)['name'])
  // A document without facts of its owner states none of these, and takes none back.
  const both = (read: (info: JsonRecord) => unknown): readonly [unknown, unknown] | undefined => {
    const [one, other] = [read(old), read(now)]
    return one === undefined || one === '' || other === undefined || other === '' || isDeepStrictEqual(one, other)
      ? undefined
      : [one, other]
  }
  const licences = both(licence)
  if (licences)
    add('licence-changed', `its data is under ${licences[1]} now, before under ${licences[0]}.`, onlyMeaning('major'))
  const credits = both((info) => info['x-attribution'])
  if (credits)
    add(
      'attribution-changed',
      `asks to show ${short(credits[1])} now, before ${short(credits[0])}.`,
      onlyMeaning('minor'),
    )
  const lifecycles = both((info) => recordOf(info['x-lifecycle'])['state'])
  if (lifecycles)
    add('lifecycle-changed', `is ${String(lifecycles[1])} now, before ${String(lifecycles[0])}.`, onlyMeaning('minor'))
  const limits = both((info) => info['x-rate-limit'])
  if (limits)
    add(
      'limits-changed',
      `its owner allows ${limitsText(limits[1])} now, before ${limitsText(limits[0])}.`,
      onlyMeaning(areTighter(limits) ? 'major' : 'minor'),
    )
  const words = ({ title, summary, description, termsOfService }: JsonRecord): unknown => [
    title,
    summary,
    description,
    termsOfService,
  ]
  const isReworded = before.tags.some(({ name, description }) =>
    after.tags.some((other) => other.name === name && other.description !== description),
  )
  if (isReworded || !isDeepStrictEqual(words(old), words(now)))
    add('documentation-changed', 'the description was changed.', allAxes('patch'))
  return found
}

const limitsText = (limits: unknown): string => {
  const { anonymousPerMinute: anonymous, keyedPerMinute: keyed } = recordOf(limits)
  const told = [
    ...(anonymous === undefined ? [] : [`${String(anonymous)} calls a minute without a key`]),
    ...(keyed === undefined ? [] : [`${String(keyed)} with one`]),
  ]
  return told.length === 0 ? 'any number of calls' : told.join(', ')
}

const areTighter = ([old, now]: readonly [unknown, unknown]): boolean =>
  ['anonymousPerMinute', 'keyedPerMinute'].some((key) => Number(recordOf(now)[key]) < Number(recordOf(old)[key]))
