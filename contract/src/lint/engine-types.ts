import type { Config } from '@redocly/openapi-core'

type Types = ReturnType<Config['extendTypes']>
type Properties = Types[string]['properties']

/** What the engine's grammar of OpenAPI 3.2 does not have right, put right; of other versions nothing. */
export function mendedTypes(types: Types, version: string): Types {
  if (version !== 'oas3_2') return types
  const { Response: response, Parameter: parameter, NamedMediaTypes: named, Encoding: encoding } = types
  return {
    ...types,
    // Response Object: nothing but a summary may stand there, or nothing at all.
    ...(response ? { Response: { ...response, required: [] } } : {}),
    // Parameter Object: cookies have a style of their own.
    ...(parameter ? { Parameter: { ...parameter, properties: withCookie(parameter.properties) } } : {}),
    // Components Object: media types by name, and not what stands under `content`.
    ...(named ? { NamedMediaTypes: { ...named, additionalProperties: 'MediaType' } } : {}),
    // Encoding Object: what is encoded may have parts.
    ...(encoding ? { Encoding: { ...encoding, properties: { ...encoding.properties, ...parts } } } : {}),
    EncodingList: { properties: {}, items: 'Encoding' },
  }
}

const parts = { encoding: 'EncodingMap', prefixEncoding: 'EncodingList', itemEncoding: 'Encoding' }

function withCookie(properties: Properties): Properties {
  const style = properties['style']
  const isListed = typeof style === 'object' && style !== null && 'enum' in style
  return isListed ? { ...properties, style: { ...style, enum: [...(style.enum ?? []), 'cookie'] } } : properties
}
