import { utc } from '@openlondon/sandbox/view'
import { views, type CityAsk } from '../../../world/views.ts'
import { codeLists, type Code, type CodeList, type CodeValue } from './codes.ts'
import { today } from './directory.ts'
import { uuidOf } from './fhir-bundle.ts'
import { readSpan } from './fhir-organization.ts'
import { refuseOutcome } from './fhir-outcome.ts'

const propertyExtension = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-ValueSet.expansion.contains.property'
const codesMax = 50_000

export const terminologyViews = views({
  lookupCode: (ask) => {
    const [system, code] = [ask.text('system') ?? '', ask.text('code') ?? '']
    const wanted = ask.list('property')
    const list = listOf(system)
    const found =
      (list.find ? list.find(ask, code) : list.codes(ask).find((one) => one.code === code)) ??
      refuseOutcome(404, 'processing', `HAPI-2001: Unknown code ${code} for system ${system}`)
    const properties = found.properties.filter(([name]) => wanted.includes('*') || wanted.includes(name))
    return { resourceType: 'Parameters', parameter: [...heading(ask, list, found), ...properties.map(propertyPart)] }
  },
  expandCodes: (ask) => {
    const request = readRequest(ask.body)
    const list = listOf(request.system)
    const known = list.codes(ask)
    refuseUnknownProperties(request, known)
    const found = known.filter((code) => isWanted(request, code))
    if (request.count === undefined && found.length > codesMax)
      refuseOutcome(422, 'too-costly', 'The answer is larger than the service sends. Use count and offset.')
    const page = found.slice(request.offset, request.offset + (request.count ?? codesMax))
    const version = { valueUri: `${request.system}|${today(ask)}` }
    return {
      resourceType: 'ValueSet',
      expansion: {
        identifier: `urn:uuid:${uuidOf(ask.chance('expansion', JSON.stringify(ask.body), ask.clock.now))}`,
        timestamp: utc(ask.clock.now).replace('Z', '+00:00'),
        total: found.length,
        offset: request.offset,
        parameter: [
          { name: 'version', ...version },
          { name: 'used-codesystem', ...version },
          ...(request.count === undefined ? [] : [{ name: 'count', valueInteger: request.count }]),
        ],
        ...(page.length > 0 && { contains: page.map((code) => contained(request, code)) }),
      },
    }
  },
})

function listOf(system: string): CodeList {
  return (
    codeLists.find((list) => list.system === system) ??
    refuseOutcome(404, 'processing', `HAPI-2001: Unknown code system ${system}`)
  )
}

function heading(ask: CityAsk, { system, name }: CodeList, { code, display }: Code): readonly object[] {
  const use = { system: 'http://terminology.hl7.org/CodeSystem/designation-usage', code: 'display' }
  return [
    { name: 'code', valueCode: code },
    { name: 'display', valueString: display },
    { name: 'name', valueString: name },
    { name: 'system', valueUri: system },
    { name: 'version', valueString: today(ask) },
    {
      name: 'designation',
      part: [
        { name: 'use', valueCoding: use },
        { name: 'value', valueString: display },
      ],
    },
  ]
}

/** A code stands for itself; any other type is told twice, under its own name and as the value. */
function propertyPart([name, value]: Code['properties'][number]): object {
  const [type] = Object.keys(value)
  return {
    name: 'property',
    part: [
      { name: 'code', valueCode: name },
      ...('valueCode' in value ? [] : [{ name: type, ...value }]),
      { name: 'value', ...value },
    ],
  }
}

type Filter = { readonly property: string; readonly op: string; readonly value: string }

type ExpandRequest = {
  readonly system: string
  readonly filters: readonly Filter[]
  readonly isActiveOnly: boolean
  readonly properties: readonly string[]
  readonly count: number | undefined
  readonly offset: number
}

/** The body as the contract has checked it. */
type Body = {
  readonly parameter: readonly {
    readonly name: string
    readonly resource?: {
      readonly compose: {
        readonly inactive?: boolean
        readonly include: readonly { readonly system: string; readonly filter?: readonly Filter[] }[]
      }
    }
    readonly valueBoolean?: boolean
    readonly valueString?: string
    readonly valueInteger?: number
  }[]
}

/** Codes out of use come unless something says that they shall not. */
function readRequest(body: unknown): ExpandRequest {
  // The contract's schema of the request says so, and the request was checked.
  const { parameter } = body as Body
  const named = (name: string): Body['parameter'] => parameter.filter((one) => one.name === name)
  const compose = named('valueSet')[0]?.resource?.compose
  const [include, ...more] = compose?.include ?? []
  if (!include || more.length > 0) return refuseOutcome(400, 'invalid', 'One valueSet with one include is needed.')
  return {
    system: include.system,
    filters: include.filter ?? [],
    isActiveOnly: compose?.inactive === false || named('activeOnly')[0]?.valueBoolean === true,
    properties: named('property').flatMap(({ valueString }) => valueString ?? []),
    count: named('count')[0]?.valueInteger,
    offset: named('offset')[0]?.valueInteger ?? 0,
  }
}

/** `code` and `display` are properties of every code. */
function refuseUnknownProperties({ filters }: ExpandRequest, codes: readonly Code[]): void {
  const known = new Set(['code', 'display', ...codes.flatMap(({ properties }) => properties.map(([name]) => name))])
  const unknown = filters.find(({ property }) => !known.has(property))
  if (unknown) refuseOutcome(400, 'invalid', `Unknown property ${unknown.property}`)
}

function isWanted({ filters, isActiveOnly }: ExpandRequest, code: Code): boolean {
  return !(isActiveOnly && code.isInactive) && filters.every((filter) => fits(filter, valuesOf(code, filter.property)))
}

function valuesOf(code: Code, property: string): readonly string[] {
  if (property === 'code') return [code.code]
  if (property === 'display') return [code.display]
  return code.properties.flatMap(([name, value]) => (name === property ? [textOf(value)] : []))
}

function textOf(value: CodeValue): string {
  if ('valueCoding' in value) return value.valueCoding.code
  return String(Object.values(value)[0])
}

function fits({ op, value }: Filter, values: readonly string[]): boolean {
  switch (op) {
    case '=':
      return /^(gt|lt)?\d{4}-\d{2}-\d{2}$/.test(value) ? values.some(readSpan(value)) : values.includes(value)
    case 'in':
      return values.some((one) => value.split(',').includes(one))
    case 'exists':
      return values.length > 0 === (value === 'true')
    case 'regex':
      return values.some((one) => fitsPattern(one, value))
    default:
      return refuseOutcome(400, 'invalid', `Unknown operator ${op}`)
  }
}

/** Letters, digits and `.*` alone, so that no pattern can keep the service busy. */
function fitsPattern(text: string, pattern: string): boolean {
  if (!/^(?:[\p{L}\p{N} ',&-]|\.\*)*$/u.test(pattern)) return refuseOutcome(400, 'invalid', `Cannot read ${pattern}`)
  const [first = '', ...rest] = pattern.split('.*')
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let position = first.length
  for (const part of rest) {
    const found = text.indexOf(part, position)
    if (found < 0) return false
    position = found + part.length
  }
  return text.length >= position + last.length && text.endsWith(last)
}

function contained({ system, properties }: ExpandRequest, code: Code): object {
  const wanted = code.properties.filter(([name]) => properties.includes('*') || properties.includes(name))
  return {
    ...(wanted.length > 0 && {
      extension: wanted.map(([name, value]) => ({
        url: propertyExtension,
        extension: [
          { url: 'code', valueCode: name },
          { url: 'value', ...value },
        ],
      })),
    }),
    system,
    ...(code.isInactive && { inactive: true }),
    code: code.code,
    display: code.display,
  }
}
