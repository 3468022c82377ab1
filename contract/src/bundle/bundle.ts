import { below } from '../grammar/pointer.ts'
import { isRecord, listOf, type JsonRecord } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import type { JsonSchema, SourceLocation } from '../model/model.ts'
import { rulePath } from '../model/names/page-addresses.ts'
import { ContractError } from '../files/contract-error.ts'
import type { ContractFiles } from '../files/contract-files.ts'
import type { SourceFile } from '../files/source-file.ts'
import { itemShape, memberShape, type Shape } from '../grammar/shape.ts'
import { wantedInstead } from '../grammar/well-formed.ts'
import { nestsDeeper } from '../grammar/nests-deeper.ts'
import { componentNames, isComponent, isComponentSchema } from './component-places.ts'
import { undecidable } from './decidable-choices.ts'
import { ignoredWords, type IgnoredWords } from './ignored-words.ts'
import { meantValues } from './meant-values.ts'
import { roleBelow, type Role } from './role.ts'
import { schemaPlaceNames } from './schema-place-name.ts'
import { shownValue } from './shown-value.ts'
import { strayType } from './stray-type.ts'
import { withoutRepeats } from './without-repeats.ts'
import { isFlag, schemaOfFlag, withoutFlags } from './boolean-schemas.ts'
import { namedPlaces } from '../files/named-places.ts'
import {
  depthOf,
  inside,
  isRemote,
  keyOf,
  lastTokenOf,
  standsForItself,
  targetOf,
  valueOf,
  type Place,
} from '../files/place.ts'

/** Where an object of the bundle, or one of its members, stood in the owner's files. */
export type Origins = WeakMap<object, (member?: string) => SourceLocation>

/**
 * One document out of many files: schemas are gathered by name and stay references, everything else
 * that was referred to is written in place, so that no later step meets a `$ref` outside a schema.
 */
export type Bundle = {
  readonly document: JsonRecord
  readonly schemas: Readonly<Record<string, unknown>>
  readonly origins: Origins
  readonly findings: readonly Finding[]
  readonly at: (pointer: string) => SourceLocation
}

/** An operation as its owner wrote it, with the path item it stands in. */
export type WrittenOperation = { readonly method: string; readonly value: JsonRecord; readonly item: JsonRecord }

/** The operation with answers that its owner need not write: references to them, by status. */
export type Inherit = (operation: WrittenOperation) => JsonRecord

/** `inherit` is asked before an operation is read, so that what it adds counts as written there. */
export function bundle(files: ContractFiles, root: string, inherit?: Inherit): Bundle {
  const source = files.read(root)
  const bundler = createBundler(files, root, componentNames(source.value), ignoredWords(source.value), inherit)
  const start = source.locate('')
  if (!isRecord(source.value)) throw new ContractError('The file does not hold an OpenAPI document.', start)
  bundler.doubt(source)
  const document = withinStack(start, () =>
    bundler.walk(source.value, { source, path: root, pointer: '' }, 'object', [], 'document'),
  )
  if (!isRecord(document)) throw new ContractError('The file does not hold an OpenAPI document.', start)
  bundler.decide()
  bundler.tell()
  return { document, ...bundler.gathered, at: source.locate }
}

/** Thousands of references that lead on and on are the end of any reader's stack. */
function withinStack<Read>(start: SourceLocation, read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ContractError('Its references lead on too far, one after another, to be followed.', start)
  }
}

type Bundler = {
  readonly walk: (value: unknown, place: Place, shape: Shape, trail: readonly string[], role?: Role) => unknown
  /** Tell what of a file other readers would take for something else, once. */
  readonly doubt: (source: SourceFile) => void
  /** Read choices that would fit nothing as they are meant, once all that their branches refer to is known. */
  readonly decide: () => void
  /** Tell at once what is told of a whole document. */
  readonly tell: () => void
  readonly gathered: Pick<Bundle, 'schemas' | 'origins' | 'findings'>
}

function createBundler(
  files: ContractFiles,
  root: string,
  ownNames: ReadonlySet<string>,
  ignored: IgnoredWords,
  inherit: Inherit | undefined,
): Bundler {
  const schemas: Record<string, unknown> = {}
  const namesByTarget = new Map<string, string>()
  const origins: Origins = new WeakMap()
  const findings: Finding[] = []
  const doubted = new Set<SourceFile>()
  const visits = new Map<object, number>()
  const written = new Map<string, unknown>()
  let circles = 0
  const reported = new Set<string>()
  const choices: { readonly schema: Record<string, unknown>; readonly place: Place }[] = []

  function walk(value: unknown, place: Place, shape: Shape, trail: readonly string[], role: Role = 'other'): unknown {
    if (shape === 'literal') return nestsDeeper(value, depthMax) ? tooDeep(place) : value
    if (Array.isArray(value))
      return value
        .map((item, index) => walk(item, inside(place, index), itemShape(shape), trail))
        .filter((item) => item !== nothing)
    if (!isRecord(value)) {
      if (shape !== 'schema') return value
      return typeof value === 'boolean' ? schemaOfFlag(value) : noSchema(value, place)
    }
    if (depthOf(place) > depthMax) return tooDeep(place)
    visit(value, place)
    const reference = value['$ref'] ?? (shape === 'schema' ? dynamicReference(value, place) : undefined)
    if (typeof reference === 'string' && shape === 'schema') return schemaReference(value, reference, place, trail)
    if (typeof reference === 'string') return inlined(value, reference, place, shape, trail, role)
    const entries: (readonly [string, unknown])[] = []
    // Swagger 2.0 has examples of any kind by media type.
    const isOfAnyKind = lastTokenOf(place) === 'examples'
    for (const [key, member] of Object.entries(value)) {
      const kind = memberShape(shape, key)
      const wanted = isOfAnyKind ? undefined : wantedInstead(shape, key, member)
      if (wanted !== undefined)
        malformed(`"${key}" must hold ${wanted}, and not ${shownValue(member)}; it was left out.`, inside(place, key))
      else if (shape === 'object' && key === 'itemSchema') notRead(inside(place, key))
      else if (isComponentSchema(place, key, kind)) gather(member, inside(place, key), trail)
      else if (shape === 'schema' && followed.has(key)) continue
      else if (shape === 'schema' && isFlag(key, member)) entries.push([key, member])
      else if (key === 'discriminator' && shape === 'schema')
        entries.push([key, discriminator(member, inside(place, key), trail)])
      else if (kind !== 'schema' && typeof member !== 'object') entries.push([key, member])
      else
        entries.push([key, walk(heir(key, member, value, role), inside(place, key), kind, trail, roleBelow(role, key))])
    }
    const copy = withMeantValues(Object.fromEntries(entries), place)
    const read = shape === 'schema' ? withoutRepeats(withoutFlags(copy)) : copy
    setOrigin(read, place)
    if (shape === 'schema' && ('oneOf' in read || 'anyOf' in read)) choices.push({ schema: read, place })
    return read
  }

  function withMeantValues(schema: JsonRecord, place: Place): JsonRecord {
    const meant = meantValues(schema)
    if (meant) malformed(meant.message, place)
    return meant?.schema ?? schema
  }

  function heir(method: string, member: unknown, item: JsonRecord, role: Role): unknown {
    if (!inherit || role !== 'path-item' || !methods.has(method)) return member
    if (!isRecord(member) || '$ref' in member) return member
    return inherit({ method, value: member, item })
  }

  /**
   * What `$dynamicRef` means depends on who refers to its schema, which no type can say. Where one place alone has the
   * name, it is a reference like any other; else it is taken for one to the nearest, and that is said.
   */
  function dynamicReference(value: JsonRecord, place: Place): unknown {
    const reference = value['$dynamicRef'] ?? value['$recursiveRef']
    if (typeof reference !== 'string') return undefined
    const name = reference.split('#')[1] ?? ''
    if ((namedPlaces(place.source).anchors.get(name)?.length ?? 0) > 1)
      report(
        'reference-fixed',
        'warning',
        `What "${reference}" leads to depends on who refers to this schema; it is taken for the nearest of that name.`,
        place,
      )
    return reference
  }

  /** Where a schema belongs and something else stands, anything is taken to fit. */
  function noSchema(value: unknown, place: Place): JsonRecord {
    malformed(`A schema must stand here, and not ${shownValue(value)}; anything is taken to fit.`, place)
    return {}
  }

  function visit(value: object, place: Place): void {
    const count = (visits.get(value) ?? 0) + 1
    visits.set(value, count)
    if (count > visitsMax)
      throw new ContractError(
        `This stands in more than ${visitsMax} places; write it once, and refer to it.`,
        place.source.locate(place.pointer),
      )
  }

  /** YAML can put an object into itself, and no reader ever gets that far down. */
  function tooDeep(place: Place): JsonRecord {
    malformed(`This is more than ${depthMax} levels down, or stands inside itself; it was left out.`, place)
    return {}
  }

  function notRead(place: Place): void {
    report(
      'keyword-read',
      'warning',
      '`itemSchema` is of OpenAPI 3.2 and is not read: the answer is handed on as it comes, item by item or not.',
      place,
    )
  }

  function malformed(message: string, place: Place): void {
    report('keyword-well-formed', 'error', message, place)
  }

  /** Every component schema is kept, used or not: an owner may publish one on purpose. */
  function gather(member: unknown, place: Place, trail: readonly string[]): void {
    if (!isRecord(member)) return
    for (const name of Object.keys(member)) schemaName(inside(place, name), trail)
  }

  function schemaReference(value: JsonRecord, reference: string, place: Place, trail: readonly string[]): unknown {
    const target = resolveReference(reference, place)
    const siblings = Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$ref' && !followed.has(key)))
    ignored.note(siblings, place)
    if (!target) return siblings
    const rest = walk(siblings, place, 'schema', trail)
    return { $ref: `#/components/schemas/${schemaName(target, trail)}`, ...(isRecord(rest) ? rest : {}) }
  }

  function schemaName(target: Place, trail: readonly string[]): string {
    const key = keyOf(target)
    const known = namesByTarget.get(key)
    if (known !== undefined) return known
    const name = freeName(target)
    namesByTarget.set(key, name)
    schemas[name] = {}
    if (standsForItself(files, target)) {
      report(
        'reference-resolves',
        'error',
        'This schema refers to itself and to nothing else. Write down what it is.',
        target,
      )
      return name
    }
    schemas[name] = walk(valueOf(target), target, 'schema', trail)
    return name
  }

  function freeName(target: Place): string {
    const names = schemaPlaceNames(target, root)
    const [wanted = ''] = names
    const own = target.path === root && isComponent(target.pointer) ? lastTokenOf(target) : undefined
    const isFree = (name: string): boolean => !Object.hasOwn(schemas, name) && (name === own || !ownNames.has(name))
    const given = names.find(isFree) ?? wanted
    if (given !== wanted)
      report(
        'component-name-unique',
        'warning',
        `Two schemas are called "${wanted}"; this one became "${given}". Rename one of them.`,
        target,
      )
    return given
  }

  function inlined(
    value: JsonRecord,
    reference: string,
    place: Place,
    shape: Shape,
    trail: readonly string[],
    role: Role,
  ): unknown {
    const target = resolveReference(reference, place)
    if (!target) return nothing
    const key = keyOf(target)
    if (trail.includes(key)) {
      circles += 1
      report(
        'reference-resolves',
        'error',
        `The reference "${reference}" leads back to itself. Only schemas may be recursive.`,
        place,
      )
      return nothing
    }
    const found = once(`${shape} ${role} ${key}`, () => walk(valueOf(target), target, shape, [...trail, key], role))
    const { $ref: _reference, ...siblings } = value
    if (found === nothing || !isRecord(found) || Object.keys(siblings).length === 0) return found
    const merged = { ...found, ...siblings }
    setOrigin(merged, target)
    return merged
  }

  /** What many refer to is read once, unless it leads back to itself: then it depends on who refers to it. */
  function once(key: string, read: () => unknown): unknown {
    const known = written.get(key)
    if (known !== undefined) return known
    const before = circles
    const found = read()
    if (circles === before) written.set(key, found)
    return found
  }

  function setOrigin(value: object, { source, pointer }: Place): void {
    origins.set(value, (member) => source.locate(member === undefined ? pointer : below(pointer, member)))
  }

  function discriminator(value: unknown, place: Place, trail: readonly string[]): unknown {
    if (!isRecord(value) || !isRecord(value['mapping'])) return value
    const mapping = Object.entries(value['mapping']).map(([tag, reference]) => {
      if (typeof reference !== 'string' || !/[#/.]/.test(reference)) return [tag, reference]
      const target = resolveReference(reference, place)
      return [tag, target ? `#/components/schemas/${schemaName(target, trail)}` : reference]
    })
    return { ...value, mapping: Object.fromEntries(mapping) }
  }

  function resolveReference(reference: string, place: Place): Place | undefined {
    const target = targetOf(files, reference, place)
    if (target) {
      doubt(target.source)
      return target
    }
    const message = isRemote(reference)
      ? 'leads to the network, which is never read. Keep a copy in the folder and refer to that.'
      : 'leads to nothing. Correct it or add what it names.'
    report('reference-resolves', 'error', `The reference "${reference}" ${message}`, place)
    return undefined
  }

  function doubt(source: SourceFile): void {
    if (doubted.has(source)) return
    doubted.add(source)
    for (const { text, at } of source.doubts)
      findings.push({
        rule: 'value-unambiguous',
        severity: 'warning',
        message: `\`${text}\` is a text here, and something else to readers of YAML 1.1. Put it in quotes if it is meant as text.`,
        at,
        reference: rulePath('value-unambiguous'),
      })
  }

  function decide(): void {
    // The bundle's schemas are what the model's will be made of.
    const api = { schemas: schemas as Readonly<Record<string, JsonSchema>> }
    for (const { schema, place } of choices) {
      const stray = strayType(schema, api)
      if (stray !== undefined) {
        malformed(stray, place)
        delete schema['type']
      }
      const reason = undecidable(schema, api)
      if (reason === undefined) continue
      report('choice-decidable', 'warning', `${reason}; it is read as \`anyOf\`.`, place)
      if (schema['anyOf'] === undefined) schema['anyOf'] = schema['oneOf']
      else schema['allOf'] = [...listOf(schema['allOf']), { anyOf: schema['oneOf'] }]
      delete schema['oneOf']
    }
  }

  function tell(): void {
    const told = ignored.told()
    if (told) report('reference-alone', 'info', told.message, told.place)
  }

  /** What many refer to is read for each of them, and told once. */
  function report(rule: string, severity: Finding['severity'], message: string, place: Place): void {
    const key = `${rule} ${keyOf(place)} ${message}`
    if (reported.has(key)) return
    reported.add(key)
    findings.push({ rule, severity, message, at: place.source.locate(place.pointer), reference: rulePath(rule) })
  }

  return { walk, doubt, decide, tell, gathered: { schemas, origins, findings } }
}

/** Names and places of schemas that references lead to: once these are followed, nobody needs them. */
const followed = new Set(
  '$id $self $schema $anchor $dynamicAnchor $recursiveAnchor $dynamicRef $recursiveRef $defs definitions $vocabulary'.split(
    ' ',
  ),
)

const methods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** What a reference leads to that leads to nothing, which is told of it; a list goes without. */
const nothing: JsonRecord = Object.freeze({})

/** How often one object may be met: an answer that all operations share, but not what a few lines of YAML make millions of. */
const visitsMax = 50_000

/** Steps from the root of the file; a schema of the shallowest operation is eight steps down. */
const depthMax = 80
