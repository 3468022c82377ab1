import {
  decodePlans,
  type ApiModel,
  type DecodePlan,
  type Derived,
  type OperationModel,
  type ResponseModel,
} from '@openlondon/contract'
import { parserName } from '../decide/descriptor.ts'
import { GenerateError } from '../decide/generate-error.ts'
import { headerFor } from '../files/header.ts'
import { pascalCase } from '../decide/name.ts'
import { renamedByRule } from '../decide/renamed-by-rule.ts'
import { isSmoothed, planOfResponse } from '../decide/smoothed.ts'
import { meaningfulNulls, namedRow, numberedRow } from '../decide/short-decoder.ts'
import { resultResponses } from '@openlondon/contract/model'

/**
 * `decoders.ts`: for every schema and every operation whose answers are smoothed, how. `undefined` when nothing in
 * the contract is. Each is a pure call, so that an app carries the decoders of the operations it calls.
 */
export function decodersModule(api: ApiModel): string | undefined {
  const writer = createWriter(api)
  /** The first parser of each code: the others are further names of it, which cost an app of several calls nothing. */
  const firsts = new Map<string, string>()
  const parsers = api.operations.flatMap((operation) => {
    const expression = parserOf(api, operation, writer)
    if (expression === undefined) return []
    const name = parserName(operation)
    const first = firsts.get(expression)
    if (first === undefined) firsts.set(expression, name)
    return [
      first === undefined ? `export const ${name}: BodyParser = ${expression}\n` : `export { ${first} as ${name} }\n`,
    ]
  })
  if (parsers.length === 0) return undefined
  const schemas = writer.schemas()
  const used = [...writer.used()].sort()
  const types = schemas.length > 0 ? `import type { Decoder } from '../../runtime/answer/decoders.ts'\n` : ''
  return `${headerFor(api)}

import { ${used.join(', ')} } from '../../runtime/answer/decoders.ts'
${types}import type { BodyParser } from '../../runtime/call/descriptor.ts'

${[...schemas, ...parsers].join('\n')}`
}

type Writer = {
  /** The decoder of a plan, as code. */
  readonly write: (plan: DecodePlan) => string
  /** A function of the runtime, by itself or called; bundlers drop a call whose arguments are all marked pure too. */
  readonly runtime: (name: string) => string
  readonly call: (name: string, ...args: readonly string[]) => string
  readonly schemas: () => readonly string[]
  readonly used: () => ReadonlySet<string>
}

/** Writes each schema's decoder before the first that refers to it; only a cycle is met by a function of its own. */
function createWriter(api: ApiModel): Writer {
  const plans = decodePlans(api).schemas
  const byRule = renamedByRule(api)
  const used = new Set<string>()
  /** Constants by their code, in which one that holds itself says `itself`. */
  const written = new Map<string, { readonly name: string; readonly code: string }>()
  /** Decoders by schema. */
  const finished = new Map<string, string>()
  const begun = new Set<string>()
  /** Schemas that hold themselves. */
  const met = new Set<string>()

  const runtime = (name: string): string => {
    used.add(name)
    return name
  }

  const call = (name: string, ...args: readonly string[]): string =>
    `/* @__PURE__ */ ${runtime(name)}(${args.join(', ')})`

  function reference(name: string): string {
    const decoder = `decode${pascalCase(name)}`
    const known = finished.get(name)
    if (known !== undefined) return known
    if (begun.has(name)) {
      met.add(name)
      return `(value) => ${decoder}(value)`
    }
    const plan = plans.get(name)
    if (!plan) throw new GenerateError(`The schema ${name} of ${api.id} is to be decoded, but says not how.`)
    begun.add(name)
    const code = write(plan, byRule.has(name))
    // A second name for the same decoder would be a second constant in an app.
    const isMetByOthers =
      met.has(name) && [...written.values()].some(({ code: other }) => other.includes(`${decoder}(value)`))
    const shape = code.replaceAll(`${decoder}(value)`, 'itself(value)')
    const same = isMetByOthers ? undefined : /^\w+$/.test(code) ? code : written.get(shape)?.name
    finished.set(name, same ?? decoder)
    if (same === undefined) written.set(isMetByOthers ? code : shape, { name: decoder, code })
    return same ?? decoder
  }

  function write(plan: DecodePlan, isByRule = false): string {
    const nulls = meaningfulNulls(plan)
    const steps = [
      ...(plan.ref === undefined ? [] : [reference(plan.ref)]),
      ...(nulls.length > 0 ? [call('nullFor', ...nulls.map(text))] : []),
      ...(plan.decode ? [runtime(plan.decode)] : []),
      ...(plan.list ? [call('list', write(plan.list))] : []),
      ...(plan.first ? [call('first', write(plan.first))] : []),
      ...(plan.items ? [call('each', write(plan.items))] : []),
      ...(plan.values ? [call('values', write(plan.values))] : []),
      ...Object.entries(plan.derive ?? {}).flatMap(([name, { from, lon }]) =>
        lon === undefined ? [] : [call('pointOf', text(name), text(from), text(lon))],
      ),
      ...(others(plan.derive) ? [call('derive', object(others(plan.derive) ?? {}, derived))] : []),
      ...(plan.fields ? [call('fields', object(plan.fields, write))] : []),
      ...(plan.omit ? [call('omit', ...plan.omit.map(text))] : []),
      ...(plan.rename ? [isByRule ? runtime('camel') : call('rename', object(plan.rename, text))] : []),
    ]
    const [only] = steps
    if (steps.length === 0) return '(value) => value'
    return steps.length === 1 && only ? only : call('chain', ...steps)
  }

  function derived({ from, key, decode, lookup }: Derived): string {
    const decoder = lookup ? table(lookup) : decode ? runtime(decode) : '(value) => value'
    return key === undefined ? call('member', text(from), decoder) : call('entry', text(from), text(key), decoder)
  }

  function table(lookup: Readonly<Record<string, string>>): string {
    const numbers = numberedRow(lookup)
    if (numbers) return call('numbered', String(numbers.first), text(numbers.start), text(numbers.ends))
    const names = namedRow(lookup)
    if (names) return call('named', text(names.texts), text(names.start), text(names.ends))
    return call('lookup', JSON.stringify(lookup))
  }

  return {
    write: (plan) => write(plan),
    runtime,
    call,
    schemas: () => [...written.values()].map(({ name, code }) => `const ${name}: Decoder = ${code}\n`),
    used: () => used,
  }
}

/** Derived members that have no decoder of their own kind; undefined when there are none. */
function others(derive: DecodePlan['derive'] = {}): DecodePlan['derive'] {
  const entries = Object.entries(derive).filter(([, { lon }]) => lon === undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

function parserOf(api: ApiModel, operation: OperationModel, writer: Writer): string | undefined {
  if (!isSmoothed(api, operation)) return undefined
  const responses = resultResponses(operation)
  const decoders = responses.map(
    (response) => [response, decoderOf(response, planOfResponse(api, response), writer)] as const,
  )
  if (responses.some((response) => response.resultKind !== undefined)) {
    const byStatus = decoders.flatMap(([{ status }, code]) => (code ? [`${status}: ${code}`] : []))
    return writer.call('parsedByStatus', `{ ${byStatus.join(', ')} }`)
  }
  const withBody = decoders.filter(([response]) => response.content.length > 0)
  const codes = [...new Set(withBody.map(([, code]) => code))]
  const [code] = codes
  if (codes.length !== 1 || code === undefined)
    throw new GenerateError(`Operation ${operation.id} answers in several shapes that are smoothed in different ways.`)
  const isEmptyToo = withBody.length < decoders.length
  return writer.call(isEmptyToo ? 'parsedMaybe' : 'parsed', code)
}

function decoderOf(response: ResponseModel, plan: DecodePlan | undefined, writer: Writer): string | undefined {
  const decoder = plan ? writer.write(plan) : undefined
  return response.unwrap ? writer.call('unwrap', decoder ?? 'undefined', ...response.unwrap.map(text)) : decoder
}

const text = (value: string): string => JSON.stringify(value)

const object = <Value>(members: Readonly<Record<string, Value>>, write: (value: Value) => string): string =>
  `{ ${Object.entries(members)
    .map(([name, member]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name)}: ${write(member)}`)
    .join(', ')} }`
