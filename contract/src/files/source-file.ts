import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  floatCoreTag,
  intCoreTag,
  mergeTag,
  NOT_RESOLVED,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
  type Event,
} from 'js-yaml'
import { ContractError, startOf } from './contract-error.ts'
import { fillPlaceholders, type Names } from './placeholders.ts'
import { jsonPositions } from './json-positions.ts'
import { levelFlow } from './level-flow.ts'
import { lineStartsOf, positionAt, positionsOf, startOffset, type Positions } from './positions.ts'
import { repeatedMember } from './repeated-member.ts'
import { mayHoldHalves, wholeCharacters } from './whole-characters.ts'
import type { SourceLocation } from '../model/model.ts'

/** One file of a contract, parsed, and where each of its values stands. */
export type SourceFile = {
  /** How people are told of the file: short, the same on every machine. */
  readonly file: string
  readonly value: unknown
  /** Texts without quotes that some readers of YAML take for something else. */
  readonly doubts: readonly Doubt[]
  readonly locate: (pointer: string) => SourceLocation
  /** The same place, counted in characters from the start of the text. */
  readonly offset: (pointer: string) => number
}

/** A text, and where it stands. */
export type Doubt = { readonly text: string; readonly at: SourceLocation }

/** `0755` and `01` are codes more often than numbers, and a number would have lost its zeros. Kept as text, and doubted. */
const plainNumber = (tag: typeof intCoreTag): typeof intCoreTag => ({
  ...tag,
  resolve: (source, isExplicit, name) =>
    !isExplicit && /^[-+]?0\d+$/.test(source) ? NOT_RESOLVED : tag.resolve(source, isExplicit, name),
})

const schema = CORE_SCHEMA.withTags(mergeTag, plainNumber(intCoreTag), plainNumber(floatCoreTag))

/** As many as the largest contract has that a minute of a processor was measured to be enough for, from here to the SDK. */
const charactersMax = 21_000_000

/**
 * Parse YAML or JSON, tolerant where owners are sloppy and other readers are: shallow indentation, brackets whose lines
 * begin anywhere, a byte order mark. What could be read in two ways is refused: a member stated twice, a second document.
 * With `names`, the file's placeholders are filled in.
 */
export function parseSource(file: string, text: string, names?: Names): SourceFile {
  if (text.length > charactersMax)
    throw new ContractError(
      `The file has ${text.length} characters, and no more than ${charactersMax} are read. Divide it into several APIs, each with a file of its own.`,
      startOf(file),
    )
  const source = text.replace(/^\uFEFF/, '')
  if (source.trim() === '') throw new ContractError('The file is empty.', startOf(file))
  if (!file.endsWith('.json')) return sourceOf(file, source, parseYaml(file, source), names)
  return sourceOf(
    file,
    source,
    { value: parseJson(file, source), positions: () => jsonPositions(source), doubts: [] },
    names,
  )
}

/** The same file under the name that other people know it by. */
export const namedSource = (source: SourceFile, file: string): SourceFile => ({
  ...source,
  file,
  doubts: source.doubts.map(({ text, at }) => ({ text, at: { ...at, file } })),
  locate: (pointer) => ({ ...source.locate(pointer), file }),
})

type Parsed = Pick<SourceFile, 'value' | 'doubts'> & { readonly positions: () => Positions }

function sourceOf(file: string, source: string, { value, positions, doubts }: Parsed, names?: Names): SourceFile {
  const places = placesIn(file, positions)
  const whole = mayHoldHalves(source) ? wholeCharacters(value) : value
  return { file, value: names ? fillPlaceholders(whole, names, places.locate) : whole, doubts, ...places }
}

function parseYaml(file: string, source: string): Parsed {
  try {
    return parsedYaml(file, source, source)
  } catch (error) {
    const leveled =
      error instanceof YAMLException && /indentation/.test(String(error.reason)) ? levelFlow(source) : source
    if (leveled !== source) {
      try {
        return parsedYaml(file, source, leveled)
      } catch (again) {
        if (again instanceof ContractError) throw again
      }
    }
    throw yamlError(file, error)
  }
}

/** `parsed` is the text as the parser takes it, sign by sign. */
function parsedYaml(file: string, source: string, parsed: string): Parsed {
  const events = parseEvents(parsed, { filename: file, maxDepth: depthMax })
  const documents = constructFromEvents(events, { source: parsed, filename: file, schema })
  const second = documents.findIndex((document, index) => index > 0 && document !== null)
  if (second > 0)
    throw new ContractError(
      'A second document begins here, behind "---", and only one is read. Give it a file of its own.',
      at(file, parsed, startOfDocument(events, second)),
    )
  return {
    value: documents[0],
    positions: () => positionsOf(source, parsed),
    doubts: doubtsIn(file, parsed, events),
  }
}

function startOfDocument(events: readonly Event[], wanted: number): number {
  let count = -1
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) count += 1
    else if (count === wanted && event.type !== EVENT_ID.POP) return startOffset(event)
  }
  return 0
}

/** Plain texts that readers of YAML 1.1 take for a truth value or a number, of which there are many. */
const doubtful = /^(?:yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?[1-9]\d*(?::[0-5]?\d)+|[-+]?0\d+)$/

function doubtsIn(file: string, source: string, events: readonly Event[]): readonly Doubt[] {
  return events.flatMap((event): readonly Doubt[] => {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return []
    const text = source.slice(event.valueStart, event.valueEnd)
    return text.length <= doubtLengthMax && doubtful.test(text)
      ? [{ text, at: at(file, source, event.valueStart) }]
      : []
  })
}

const doubtLengthMax = 12

/** Further down nothing is read; what is not that far is told of where it stands. */
const depthMax = 400

const at = (file: string, source: string, offset: number): SourceLocation => ({
  file,
  pointer: '',
  ...positionAt(lineStartsOf(source), offset),
})

function parseJson(file: string, source: string): unknown {
  const value = jsonValue(file, source)
  const repeated = repeatedMember(source)
  if (!repeated) return value
  throw new ContractError(
    `"${repeated.name}" is stated twice in one object, and readers take the last without a word. Keep one of the two.`,
    at(file, source, repeated.offset),
  )
}

function jsonValue(file: string, source: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
    const place = { file, line: Number(line ?? 1), column: Number(column ?? 1), pointer: '' }
    const reason = message.replace(/ in JSON at position.*$|, "[\s\S]*$/, '')
    throw new ContractError(`The file is not valid JSON (${reason}). Correct it at this place.`, place)
  }
}

function yamlError(file: string, error: unknown): Error {
  if (error instanceof RangeError) return new ContractError('The file nests too deeply to be read.', startOf(file))
  if (!(error instanceof YAMLException)) return error instanceof Error ? error : new Error(String(error))
  const place = { file, line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1, pointer: '' }
  return new ContractError(`The file is not valid YAML (${error.reason}). Correct it at this place.`, place)
}

/** Positions are read on first use: most files are loaded without a finding ever pointing into them. */
function placesIn(file: string, read: () => Positions): Pick<SourceFile, 'locate' | 'offset'> {
  let known: Positions | undefined
  const positions = (): Positions => (known ??= read())
  return {
    offset: (pointer) => positions().offset(pointer),
    locate: (pointer) => ({ file, pointer, ...positions().position(pointer) }),
  }
}
