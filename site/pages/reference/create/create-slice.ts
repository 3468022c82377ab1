import type { OperationModel } from '@openlondon/contract'
import { operationTwinPath } from '@openlondon/contract/model'

type Json = Readonly<Record<string, unknown>>

export const slicePath = (operation: Pick<OperationModel, 'apiId' | 'name'>): string =>
  operationTwinPath(operation).replace(/\.md$/, '.openapi.json')

/** A contract of one operation alone, with the components it reaches and no others: small enough to hand to a tool. */
export function createSlice(document: Json, { path, method }: Pick<OperationModel, 'path' | 'method'>): Json {
  const { paths, components, webhooks: _webhooks, ...rest } = document
  const item = recordOf(recordOf(paths)[path])
  const { parameters, servers } = item
  const own = { ...(parameters ? { parameters } : {}), ...(servers ? { servers } : {}) }
  const kept = { [path]: { ...own, [method.toLowerCase()]: item[method.toLowerCase()] } }
  const { securitySchemes, ...others } = recordOf(components)
  const reached = componentsReached(kept, others)
  return {
    ...rest,
    paths: kept,
    components: { ...reached, ...(securitySchemes ? { securitySchemes } : {}) },
  }
}

/** Components by section and name, those that components refer to included. */
function componentsReached(start: unknown, components: Json): Json {
  const reached: Record<string, Record<string, unknown>> = {}
  const waiting = [start]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    for (const [section = '', name = ''] of refsIn(value)) {
      const component = recordOf(components[section])[name]
      const known = (reached[section] ??= {})
      if (component === undefined || name in known) continue
      known[name] = component
      waiting.push(component)
    }
  }
  return reached
}

/** `#/components/schemas/Stop`, as JSON Pointer writes it in a fragment (RFC 6901 §6). */
function refsIn(value: unknown): readonly (readonly string[])[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, pointer = '']) =>
    pointer
      .split('/')
      .slice(0, 2)
      .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')),
  )
}

const recordOf = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {}) // an object's members
