import { constructFromEvents, CORE_SCHEMA, mergeTag, parseEvents, YAMLException } from 'js-yaml'
import { ContractError, startOf } from './contract-error.ts'
import { fillPlaceholders, type Names } from './placeholders.ts'
import { positionsOf, type Positions } from './positions.ts'
import type { SourceLocation } from '../model/model.ts'

/** One file of a contract, parsed, and where each of its values stands. */
export type SourceFile = {
  /** How people are told of the file: short, the same on every machine. */
  readonly file: string
  readonly value: unknown
  readonly locate: (pointer: string) => SourceLocation
  /** The same place, counted in characters from the start of the text. */
  readonly offset: (pointer: string) => number
}

const schema = CORE_SCHEMA.withTags(mergeTag)

/**
 * Parse YAML or JSON, tolerant where owners are sloppy: js-yaml accepts the shallow indentation that
 * stricter parsers refuse, and a byte order mark is dropped. A key written twice is refused in YAML,
 * because one of the two would silently be lost. With `names`, the file's placeholders are filled in.
 */
export function parseSource(file: string, text: string, names?: Names): SourceFile {
  const source = text.replace(/^\uFEFF/, '')
  if (source.trim() === '') throw new ContractError('The file is empty.', startOf(file))
  const written = file.endsWith('.json') ? parseJson(file, source) : parseYaml(file, source)
  const places = placesIn(file, source)
  return { file, value: names ? fillPlaceholders(written, names, places.locate) : written, ...places }
}

function parseYaml(file: string, source: string): unknown {
  try {
    const events = parseEvents(source, { filename: file })
    return constructFromEvents(events, { source, filename: file, schema })[0]
  } catch (error) {
    throw yamlError(file, error)
  }
}

function parseJson(file: string, source: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
    const at = { file, line: Number(line ?? 1), column: Number(column ?? 1), pointer: '' }
    const reason = message.replace(/ in JSON at position.*$|, "[\s\S]*$/, '')
    throw new ContractError(`The file is not valid JSON (${reason}). Correct it at this place.`, at)
  }
}

function yamlError(file: string, error: unknown): Error {
  if (!(error instanceof YAMLException)) return error instanceof Error ? error : new Error(String(error))
  const at = { file, line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1, pointer: '' }
  return new ContractError(`The file is not valid YAML (${error.reason}). Correct it at this place.`, at)
}

/** Positions are read on first use: most files are loaded without a finding ever pointing into them. */
function placesIn(file: string, source: string): Pick<SourceFile, 'locate' | 'offset'> {
  let known: Positions | undefined
  const positions = (): Positions => (known ??= positionsOf(source))
  return {
    offset: (pointer) => positions().offset(pointer),
    locate: (pointer) => ({ file, pointer, ...positions().position(pointer) }),
  }
}
