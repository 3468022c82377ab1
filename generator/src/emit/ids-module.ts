import type { City, JsonSchema } from '@openlondon/contract'
import { schemasIn } from '@openlondon/contract/model'
import { docLine } from '../decide/docstring.ts'
import { cityHeader } from '../files/header.ts'

/** `ids.ts`, the door `<package>/ids`: every kind of id the city's APIs share, once, types only. */
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

  const lines = [...brands]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, { type, description, apis }]) => {
      const words = docLine(`${description} Of ${[...apis].sort().join(', ')}.`).trim()
      return `/** ${words} */\nexport type ${name} = Brand<${type}, '${name}'>\n`
    })
  return `${cityHeader(city)}

import type { Brand } from '../runtime/brand.ts'

export type { Brand }

${lines.join('\n')}`
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
