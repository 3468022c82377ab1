import type { City, JsonSchema } from '@openlondon/contract'
import { schemasIn } from '@openlondon/contract/model'
import { docLine } from '../decide/docstring.ts'
import { cityHeader } from '../files/header.ts'
import { idTables } from './id-tables.ts'

/** `ids.ts`, the door `<package>/ids`: every kind of id the city's APIs share, once, and what the city remembers of them. */
export function idsModule(city: City): string {
  const brands = new Map<string, { readonly type: string; readonly description: string; readonly apis: Set<string> }>()
  for (const api of city.apis) {
    const asked = api.operations.flatMap(({ parameters }) => parameters.map(({ schema }) => schema))
    for (const schema of [...Object.values(api.schemas), ...asked].flatMap(schemasIn)) note(schema, api.id)
  }

  function note(schema: JsonSchema, apiId: string): void {
    for (const [name, type, description] of brandsOf(schema)) {
      if (!isTypeName(name)) continue
      const known = brands.get(name) ?? { type, description, apis: new Set<string>() }
      brands.set(name, { ...known, description: known.description || description })
      known.apis.add(apiId)
    }
  }

  for (const { brand, type, summary } of city.ids) {
    if (!brands.has(brand) && isTypeName(brand)) brands.set(brand, { type, description: summary, apis: new Set() })
  }

  const lines = [...brands]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, { type, description, apis }]) => {
      const of = apis.size > 0 ? ` Of ${[...apis].sort().join(', ')}.` : ''
      const words = docLine(`${description}${of}`).trim()
      return `/** ${words} */\nexport type ${name} = Brand<${type}, '${name}'>\n`
    })
  const others = city.ids
    .filter(({ kind, brand }) => kind !== brand)
    .map(({ kind, brand, summary }) => `/** ${docLine(summary)} */\nexport type ${kind} = ${brand}\n`)
  return `${cityHeader(city)}

import type { Brand } from '../runtime/call/brand.ts'
${city.ids.length > 0 ? `${idTables(city.ids)}\n` : ''}
export type { Brand }

${[...lines, ...others].join('\n')}`
}

/** A brand that is no name, which lint refuses, still marks its values; it has no type to import. */
const isTypeName = (brand: string): boolean => /^[A-Z][A-Za-z0-9]*$/.test(brand)

/** The schema's own brand, and those its derived members have. */
function brandsOf(schema: JsonSchema): readonly (readonly [string, string, string])[] {
  const own = schema['x-brand']
  const isNumber = [schema.type].flat().some((type) => type === 'integer' || type === 'number')
  const derived = Object.values(schema['x-derive'] ?? {}).flatMap(({ brand }) =>
    brand === undefined ? [] : [[brand, 'string', ''] as const],
  )
  return [
    ...(own === undefined ? [] : [[own, isNumber ? 'number' : 'string', schema.description ?? ''] as const]),
    ...derived,
  ]
}
