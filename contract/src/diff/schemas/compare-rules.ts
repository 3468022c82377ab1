import { recordOf, textOf } from '../../grammar/record.ts'
import type { EffectiveSchema } from '../effective/effective-schema.ts'
import type { EffectiveReader } from '../effective/read-effective.ts'
import { referenceOf, referenceTo } from '../effective/reference.ts'
import { isShared } from './compare-facets.ts'
import { allAxes, typedAxes, wireAndTypes } from './found.ts'
import { tellCondition } from './tell-condition.ts'
import { tell, type Comparer, type Spot, type Shared, type Whole } from './spot.ts'

/** Hold keywords against each other that bind values of any kind. */
export function compareRules(
  comparer: Comparer,
  old: EffectiveSchema,
  now: EffectiveSchema,
  shared: Shared,
  spot: Spot,
  whole: Whole,
): void {
  for (const key of new Set([...old.rules.keys(), ...now.rules.keys()])) {
    const [one, other] = [old.rules.get(key), now.rules.get(key)]
    if (isShared(one, other, shared)) continue
    const [first, second] = [one?.value, other?.value]
    if (comparer.names.bindsAlike(first, second)) continue
    if (key === 'discriminator') compareDiscriminator(comparer, old, now, spot)
    else if (key === 'xml')
      tell(spot, 'xml-changed', 'is written otherwise in XML now than before.', { ...allAxes('none'), wire: 'major' })
    else tellCondition(key, first, second, spot, whole)
  }
}

function compareDiscriminator({ read }: Comparer, old: EffectiveSchema, now: EffectiveSchema, spot: Spot): void {
  const [before, after] = [old.rules.get('discriminator')?.value, now.rules.get('discriminator')?.value]
  if (before === undefined || after === undefined) {
    const name = textOf(recordOf(before ?? after)['propertyName'])
    const said =
      before === undefined
        ? `the variants are told apart by \`${name}\` now; before the contract did not say by what.`
        : `the contract does not say any more that \`${name}\` tells the variants apart.`
    const [rule, tags, relation] =
      before === undefined
        ? (['discriminator-added', tagsOf(read.after, now, after), 'narrower'] as const)
        : (['discriminator-removed', tagsOf(read.before, old, before), 'wider'] as const)
    const { types } = tags.size > 0 ? typedAxes(spot.direction, relation) : allAxes('patch')
    tell(spot, rule, said, { ...allAxes('patch'), types })
    return
  }
  const [first, second] = [before, after].map((value) => textOf(recordOf(value)['propertyName']))
  if (first !== second)
    tell(
      spot,
      'discriminator-changed',
      `the variants are told apart by \`${second}\` now, before by \`${first}\`.`,
      wireAndTypes('major'),
    )
  const [oldMapping, newMapping] = [mappingOf(old, before), mappingOf(now, after)]
  const variants = variantsOf(now)
  const moved = [...oldMapping].filter(([value, target]) => newMapping.get(value) !== target && variants.has(target))
  if (moved.length === 0) {
    const [oldTags, newTags] = [tagsOf(read.before, old, before), tagsOf(read.after, now, after)]
    const known = new Set(oldTags.values())
    const more = [...newTags].filter(([value, target]) => !oldTags.has(value) && known.has(target))
    const means = more.map(([value, target]) => `"${value}" means \`${target}\` now, too`).join('; ')
    if (more.length > 0) tell(spot, 'discriminator-changed', `${means}.`, typedAxes(spot.direction, 'wider'))
    return
  }
  const told = moved.map(([value, target]) => {
    const stands = newMapping.get(value)
    return `"${value}" is ${stands === undefined ? 'no longer said' : `\`${stands}\` now`}, before \`${target}\``
  })
  tell(spot, 'discriminator-changed', `which value means which variant: ${told.join('; ')}.`, wireAndTypes('major'))
}

/** Variants by the value that means them: the name of a component means it, whether that is written out or not. */
function mappingOf(means: EffectiveSchema, discriminator: unknown): ReadonlyMap<string, string> {
  const written = Object.entries(recordOf(recordOf(discriminator)['mapping'])).map(
    ([value, target]) => [value, String(target).replace(/^.*\//, '')] as const,
  )
  return new Map([...[...variantsOf(means)].map((name) => [name, name] as const), ...written])
}

/** Values that are written for variants which say of that member no more than that it is a text: types have them, too. */
function tagsOf(read: EffectiveReader, means: EffectiveSchema, discriminator: unknown): ReadonlyMap<string, string> {
  const { propertyName, mapping } = recordOf(discriminator)
  const variants = variantsOf(means)
  const isOpen = (variant: string): boolean => {
    const member = read(referenceTo(variant), undefined).parts.get('object')?.members.get(textOf(propertyName))
    const kinds = member && read(member.schema, member.home).parts
    return kinds === undefined || (kinds.size === 1 && kinds.get('string')?.facets.has('enum') === false)
  }
  const written = Object.entries(recordOf(mapping)).map(
    ([value, to]) => [value, String(to).replace(/^.*\//, '')] as const,
  )
  return new Map(written.filter(([, variant]) => variants.has(variant) && isOpen(variant)))
}

const variantsOf = ({ parts }: EffectiveSchema): ReadonlySet<string> =>
  new Set(
    [...parts.values()].flatMap(({ choices }) =>
      choices.flat().flatMap(({ schema }) => referenceOf(schema)?.name ?? []),
    ),
  )
