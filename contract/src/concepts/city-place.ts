import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readFields } from '../facts/read-fields.ts'
import { openContractFiles, type ContractFiles } from '../files/contract-files.ts'
import type { SourceFile } from '../files/source-file.ts'
import { below } from '../grammar/pointer.ts'
import type { Finding } from '../model/finding.ts'
import type { City } from '../model/model.ts'
import { functionName } from '../registry/kind-forms.ts'
import { concepts, placeFacts, type Concept, type ConceptName } from './concepts.ts'
import { meant, placeFinding } from './place-finding.ts'
import { partMembers, whereMembers } from './place-fields.ts'
import type { CityPlace, KnownPlace, PlacePart, PlaceWay } from './place-model.ts'
import { readQuestion } from './read-question.ts'

export type ReadPlace = CityPlace & { readonly findings: readonly Finding[] }

type ReadCity = Pick<City, 'folder' | 'apis' | 'timeZone'>

const where = 'where.yaml'

/**
 * What the city's folder `place/` says of joining its APIs at a place, and all that is wrong in it. What has something
 * wrong is left out, so that the rest can be made.
 */
export function cityPlace(city: ReadCity, given?: ContractFiles): ReadPlace {
  const folder = join(city.folder, 'place')
  if (!given && !existsSync(folder)) return { ways: [], parts: [], known: [], findings: [] }
  const files = given ?? openContractFiles(city.folder)
  const names = files.list(folder).filter((name) => name.endsWith('.yaml'))
  const ways = names.includes(where)
    ? readWays(city, files.read(join(folder, where)))
    : { ways: [], known: [], findings: [] }
  const read = names
    .filter((name) => name !== where)
    .map((name) => readPart(city, files.read(join(folder, name)), basename(name, '.yaml')))
  const judged = read.map((one) => ({ ...one, findings: [...one.findings, ...judge(one, read)] }))
  const sound = judged.flatMap(({ part, findings }) => (part && findings.length === 0 ? [part] : []))
  const isFed = ({ each }: PlacePart): boolean => each === undefined || sound.some(({ name }) => name === each.part)
  return {
    ways: ways.ways,
    known: ways.known,
    parts: sound.filter(isFed),
    findings: [...ways.findings, ...judged.flatMap(({ findings }) => findings)],
  }
}

type ReadOne = {
  readonly name: string
  readonly part: PlacePart | undefined
  readonly findings: readonly Finding[]
  readonly source: SourceFile
}

function readPart(city: ReadCity, source: SourceFile, name: string): ReadOne {
  const { value, findings: ofFields } = readFields(partMembers, source)
  const findings = [...ofFields]
  if (ofFields.length > 0) return { name, part: undefined, findings, source }
  const say = (pointer: string, message: string): void => void findings.push(placeFinding(message, source, pointer))
  if (!functionName.fits(name))
    say('', `The file is called "${name}", and the part after it. Write ${functionName.words}.`)
  const {
    operation: _operation,
    ask: _ask,
    items: _items,
    members: _members,
    clock: _clock,
    only,
    unlike,
    each,
    order,
    ...facts
  } = value
  const concept: Concept = concepts[value.concept as ConceptName] // the field's own choice
  const question = readQuestion(city, value, concept.members, value.metres, say)
  if (!question) return { name, part: undefined, findings, source }
  const { readPath, ...asked } = question
  if (order !== undefined && !Object.hasOwn(value.members, order))
    say('/order', `No member "${order}" is read.${meant(order, Object.keys(value.members))}`)
  if (value.first < 1 || value.first > 500) say('/first', 'Write a number from 1 to 500.')
  const isAskedById = asked.ask.some(({ values }) =>
    values.flat().some((piece) => typeof piece !== 'string' && piece.token === 'id'),
  )
  if (isAskedById !== (each !== undefined))
    say(
      isAskedById ? '/ask' : '/each',
      isAskedById
        ? 'Of which things {id} is, nobody says. Add "each" with a part.'
        : 'What is asked for each thing has {id} in it somewhere.',
    )
  const kept = Object.entries(only).flatMap(([path, values]) => {
    const found = readPath(path, below('/only', path))
    return found ? [{ read: found.read, values: values.split(',').map((one) => one.trim()) }] : []
  })
  const apart = Object.entries(unlike).flatMap(([path, other]) => {
    const both = [path, other].map((one) => readPath(one, below('/unlike', path))?.read)
    return both[0] && both[1] ? [[both[0], both[1]] as const] : []
  })
  const part: PlacePart = {
    ...asked,
    ...facts,
    name,
    concept: value.concept as ConceptName,
    only: kept,
    unlike: apart,
    ...(order !== undefined && { order }),
    ...(each && { each }),
  }
  return { name, part, findings, source }
}

/** What no file can tell by itself. */
function judge(one: ReadOne, all: readonly ReadOne[]): readonly Finding[] {
  const { part, source } = one
  if (!part) return []
  const others = all.filter((other) => other !== one)
  const findings: Finding[] = []
  const names = others.flatMap((other) => [other.name, other.part?.join ?? ''])
  if (names.includes(part.join) || part.join === part.name || part.join === 'place')
    findings.push(
      placeFinding(`Something else is called "${part.join}". Give the function a name of its own.`, source, '/join'),
    )
  const fed = others.find(({ name }) => name === part.each?.part)
  if (part.each && !fed)
    findings.push(
      placeFinding(
        `No part is called "${part.each.part}".${meant(
          part.each.part,
          others.map(({ name }) => name),
        )}`,
        source,
        '/each/part',
      ),
    )
  if (fed?.part?.each)
    findings.push(
      placeFinding(`"${fed.name}" asks for each thing itself. Name a part that does not.`, source, '/each/part'),
    )
  if (fed?.part && !fed.part.members.some(({ name }) => name === 'id'))
    findings.push(placeFinding(`Things of "${fed.name}" have no id.`, source, '/each/part'))
  return findings
}

function readWays(city: ReadCity, source: SourceFile): Pick<ReadPlace, 'ways' | 'known' | 'findings'> {
  const { value, findings: ofFields } = readFields(whereMembers, source)
  const findings = [...ofFields]
  if (ofFields.length > 0) return { ways: [], known: [], findings }
  const ways = value.ways.flatMap((stated, index): readonly PlaceWay[] => {
    const before = findings.length
    const at = below('/ways', index)
    const question = readQuestion(city, stated, placeFacts, undefined, (pointer, message) =>
      findings.push(placeFinding(message, source, `${at}${pointer}`)),
    )
    if (stated.form !== undefined && !new RegExp(stated.form, 'i').test(stated.example))
      findings.push(placeFinding(`"${stated.example}" does not have the form beside it.`, source, `${at}/example`))
    if (!question || findings.length > before) return []
    const { readPath: _readPath, ...asked } = question
    return [
      {
        ...asked,
        words: stated.words,
        example: stated.example,
        ...(stated.form !== undefined && { form: stated.form }),
      },
    ]
  })
  const known = value.known.map(({ text, ...place }, index): KnownPlace => {
    const say = (member: string, message: string): void =>
      void findings.push(placeFinding(message, source, below(below('/known', index), member)))
    if (text !== undefined && !ways.some(({ form }) => form !== undefined && new RegExp(form, 'i').test(text)))
      say('text', `"${text}" has the form of no way. Write one that has, or leave it out.`)
    if (Math.abs(place.lat) > 90 || Math.abs(place.lon) > 180) say('lat', `"${place.name}" is off the earth.`)
    return { ...place, ...(text !== undefined && { text }) }
  })
  return { ways, known, findings }
}
