import type { JsonSchema, ParameterModel } from '../src/model/model.ts'
import { parameter } from './model-parts.ts'

/** One value of one parameter, as a caller has it and as it travels. */
export type CallCase = {
  readonly name: string
  readonly parameter: ParameterModel
  readonly value: unknown
  /** The text at the parameter's place, in a query or a cookie with its name; undefined when nothing is sent. */
  readonly sent: string | undefined
  /** What the text is read as, where that is not the value it was written from. */
  readonly read?: unknown
}

const text: JsonSchema = { type: 'string' }
const whole: JsonSchema = { type: 'integer' }
const flag: JsonSchema = { type: 'boolean' }
const texts: JsonSchema = { type: 'array', items: text }
const wholes: JsonSchema = { type: 'array', items: whole }
const colour: JsonSchema = { type: 'object', properties: { R: whole, G: whole } }
const sized: JsonSchema = {
  type: 'object',
  properties: { name: text, size: { type: 'object', properties: { max: whole } } },
}
const named: JsonSchema = { type: 'object', properties: { name: text, lines: texts } }

const [two, rgb] = [['blue', 'black'], { R: 100, G: 200 }] // OpenAPI 3.1, section 4.8.12.4
const reserved = `a/b?c#[d]@e:f;g,h=i&j$k`
const encoded = 'a%2Fb%3Fc%23%5Bd%5D%40e%3Af%3Bg%2Ch%3Di%26j%24k'

type Row = readonly [
  name: string,
  given: Partial<ParameterModel>,
  value: unknown,
  sent: string | undefined,
  more?: { readonly read: unknown },
]

/** Styles and `explode` are those that OpenAPI fills in, unless a row says others. */
function at(place: ParameterModel['in'], rows: readonly Row[]): readonly CallCase[] {
  return rows.map(([name, given, value, sent, more]) => {
    const style = given.style ?? (place === 'path' || place === 'header' ? 'simple' : 'form')
    const shape = { name: 'v', in: place, required: place === 'path', style, explode: style === 'form' } as const
    return {
      name: `${place}: ${name}`,
      parameter: parameter({ schema: text, ...shape, ...given }),
      value,
      sent,
      ...more,
    }
  })
}

const inPath = at('path', [
  ['a text', {}, 'blue', 'blue'],
  ['signs that mean something in an address', {}, reserved, encoded],
  ['a space, a plus, a percent sign', {}, 'a b+c%', 'a%20b%2Bc%25'],
  ['a letter beyond ASCII', {}, 'Ø', '%C3%98'],
  ['digits that are a text', {}, '007', '007'],
  ['a whole number', { schema: whole }, 7, '7'],
  ['a negative fraction', { schema: { type: 'number' } }, -0.12, '-0.12'],
  ['false', { schema: flag }, false, 'false'],
  ['a text, exploded', { explode: true }, 'blue', 'blue'],
  ['a list', { schema: texts }, two, 'blue,black'],
  ['a list, exploded', { schema: texts, explode: true }, two, 'blue,black'],
  ['a list of one', { schema: texts }, ['blue'], 'blue'],
  ['a list of numbers', { schema: wholes }, [1, 2], '1,2'],
  ['a comma in one of several', { schema: texts }, ['a,b', 'c'], 'a%2Cb,c'],
  // Most clients encode the commas they put between values, so that this one cannot be told from theirs.
  ['a comma in the only one', { schema: texts }, ['a,b'], 'a%2Cb', { read: ['a', 'b'] }],
  ['an object', { schema: colour }, rgb, 'R,100,G,200'],
  ['an object, exploded', { schema: colour, explode: true }, rgb, 'R=100,G=200'],
  ['a comma in an object', { schema: named }, { name: 'a,b' }, 'name,a%2Cb'],
  ['a label', { style: 'label' }, 'blue', '.blue'],
  ['a label, exploded', { style: 'label', explode: true }, 'blue', '.blue'],
  ['a label of a list', { style: 'label', schema: texts }, two, '.blue,black'],
  ['a label of a list, exploded', { style: 'label', schema: texts, explode: true }, two, '.blue.black'],
  ['a label of an object', { style: 'label', schema: colour }, rgb, '.R,100,G,200'],
  ['a label of an object, exploded', { style: 'label', schema: colour, explode: true }, rgb, '.R=100.G=200'],
  ['a matrix', { style: 'matrix' }, 'blue', ';v=blue'],
  ['a matrix, exploded', { style: 'matrix', explode: true }, 'blue', ';v=blue'],
  ['a matrix of a list', { style: 'matrix', schema: texts }, two, ';v=blue,black'],
  ['a matrix of a list, exploded', { style: 'matrix', schema: texts, explode: true }, two, ';v=blue;v=black'],
  ['a matrix of an object', { style: 'matrix', schema: colour }, rgb, ';v=R,100,G,200'],
  ['a matrix of an object, exploded', { style: 'matrix', schema: colour, explode: true }, rgb, ';R=100;G=200'],
  ['JSON', { mediaType: 'application/json', schema: colour }, { R: 1 }, '%7B%22R%22%3A1%7D'],
])

const inQuery = at('query', [
  ['a text', {}, 'a b&c', 'v=a%20b%26c'],
  ['signs that mean something in an address', {}, reserved, `v=${encoded}`],
  ['a text, joined', { explode: false }, 'a,b', 'v=a%2Cb'],
  ['an empty text', {}, '', 'v='],
  ['nothing', {}, undefined, undefined],
  ['null', { schema: { type: ['string', 'null'] } }, null, undefined],
  ['zero', { schema: whole }, 0, 'v=0'],
  ['false', { schema: flag }, false, 'v=false'],
  ['a name with brackets', { name: 'facet.field[]' }, 'x', 'facet.field%5B%5D=x'],
  ['a name that every object answers to', { name: 'valueOf' }, 'a', 'valueOf=a'],
  ['a list', { schema: texts }, two, 'v=blue&v=black'],
  ['a list, joined', { schema: texts, explode: false }, two, 'v=blue,black'],
  ['a list of one', { schema: texts }, ['a,b'], 'v=a%2Cb'],
  ['a list of zero and one', { schema: wholes }, [0, 1], 'v=0&v=1'],
  ['a comma in one of several, joined', { schema: texts, explode: false }, ['blue', 'a,b'], 'v=blue,a%2Cb'],
  ['one or many, as one', { schema: { oneOf: [text, texts] } }, 'a', 'v=a'],
  ['one or many, as many', { schema: { oneOf: [text, texts] } }, two, 'v=blue&v=black'],
  ['spaces of a text', { style: 'spaceDelimited' }, 'a b', 'v=a%20b'],
  ['spaces of a text, exploded', { style: 'spaceDelimited', explode: true }, 'a b', 'v=a%20b'],
  ['spaces', { style: 'spaceDelimited', schema: texts }, two, 'v=blue%20black'],
  ['spaces, exploded', { style: 'spaceDelimited', schema: texts, explode: true }, two, 'v=blue&v=black'],
  ['spaces of an object', { style: 'spaceDelimited', schema: colour }, rgb, 'v=R%20100%20G%20200'],
  ['spaces of an object, exploded', { style: 'spaceDelimited', schema: colour, explode: true }, rgb, 'R=100&G=200'],
  ['pipes of a text', { style: 'pipeDelimited' }, 'a|b', 'v=a%7Cb'],
  ['pipes of a text, exploded', { style: 'pipeDelimited', explode: true }, 'a|b', 'v=a%7Cb'],
  ['pipes', { style: 'pipeDelimited', schema: texts }, two, 'v=blue%7Cblack'],
  ['pipes, exploded', { style: 'pipeDelimited', schema: texts, explode: true }, two, 'v=blue&v=black'],
  ['a pipe in the only one, exploded', { style: 'pipeDelimited', schema: texts, explode: true }, ['a|b'], 'v=a%7Cb'],
  ['pipes of an object', { style: 'pipeDelimited', schema: colour }, rgb, 'v=R%7C100%7CG%7C200'],
  ['pipes of an object, exploded', { style: 'pipeDelimited', schema: colour, explode: true }, rgb, 'R=100&G=200'],
  ['an object', { schema: colour }, rgb, 'R=100&G=200'],
  ['an object, joined', { schema: colour, explode: false }, rgb, 'v=R,100,G,200'],
  ['an object of which a member is missing', { schema: colour }, { R: undefined, G: 1 }, 'G=1', { read: { G: 1 } }],
  ['a deep object', { style: 'deepObject', schema: colour }, rgb, 'v%5BR%5D=100&v%5BG%5D=200'],
  ['a deep object with null in it', { style: 'deepObject', schema: colour }, { R: null }, undefined],
  [
    'an object in a deep object',
    { style: 'deepObject', schema: sized },
    { size: { max: 4 } },
    'v%5Bsize%5D%5Bmax%5D=4',
  ],
  ['a list in a deep object', { style: 'deepObject', schema: named }, { lines: two }, 'v%5Blines%5D=blue,black'],
  ['JSON', { mediaType: 'application/json', schema: named }, { name: 'a&b' }, 'v=%7B%22name%22%3A%22a%26b%22%7D'],
  ['JSON of a text', { mediaType: 'application/json' }, 'a', 'v=%22a%22'],
  ['JSON of a text that looks like a number', { mediaType: 'application/json' }, '7', 'v=%227%22'],
  ['JSON of a number', { mediaType: 'application/json', schema: whole }, 7, 'v=7'],
  ['JSON of an empty list', { mediaType: 'application/json', schema: texts }, [], 'v=%5B%5D'],
  ['another type of content', { mediaType: 'text/plain' }, 'a=b', 'v=a%3Db'],
  ['a flag', { allowEmptyValue: true, schema: flag }, true, 'v='],
  ['a flag that is down', { allowEmptyValue: true, schema: flag }, false, undefined],
  ['a flag by reference', { allowEmptyValue: true, schema: { $ref: '#/components/schemas/Flag' } }, true, 'v='],
  ['a text that may be empty', { allowEmptyValue: true }, '', 'v='],
  ['a truth that is no flag', { schema: flag }, true, 'v=true'],
])

const inHeader = at('header', [
  ['a text', {}, 'a/b c', 'a/b c'],
  ['an empty text', {}, '', ''],
  ['a text, exploded', { explode: true }, 'a', 'a'],
  ['null', { schema: { type: ['string', 'null'] } }, null, undefined],
  ['a whole number', { schema: whole }, 7, '7'],
  ['a list', { schema: texts }, two, 'blue,black'],
  ['a list, exploded', { schema: texts, explode: true }, two, 'blue,black'],
  ['an object', { schema: colour }, rgb, 'R,100,G,200'],
  ['an object, exploded', { schema: colour, explode: true }, rgb, 'R=100,G=200'],
  ['JSON', { mediaType: 'application/json', schema: colour }, { R: 1 }, '{"R":1}'],
])

/** Cookies have no `&`: what an exploded value has several of are several cookies, as OpenAPI 3.2 says at last. */
const inCookie = at('cookie', [
  ['a text', {}, 'x=y;z', 'v=x%3Dy%3Bz'],
  ['a text, joined', { explode: false }, 'a,b', 'v=a%2Cb'],
  ['a whole number', { schema: whole }, 7, 'v=7'],
  ['a list', { schema: texts }, two, 'v=blue; v=black'],
  ['a list, joined', { schema: texts, explode: false }, two, 'v=blue,black'],
  ['an object', { schema: colour }, rgb, 'R=100; G=200'],
  ['an object, joined', { schema: colour, explode: false }, rgb, 'v=R,100,G,200'],
  ['JSON', { mediaType: 'application/json', schema: colour }, { R: 1 }, 'v=%7B%22R%22%3A1%7D'],
])

/** The styles that OpenAPI has for a place (3.1, section 4.8.12.2). */
export const styles: Readonly<Record<ParameterModel['in'], readonly ParameterModel['style'][]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
}

/** What has nothing in it is sent in no style. */
const nothing = Object.entries(styles).flatMap(([place, names]) =>
  at(
    place as ParameterModel['in'], // the type of its own keys
    names.flatMap((style) =>
      [true, false].flatMap((explode): readonly Row[] => [
        ...(style === 'deepObject'
          ? []
          : [[`no items in ${style}, explode: ${explode}`, { style, explode, schema: texts }, [], undefined] as const]),
        [`no members in ${style}, explode: ${explode}`, { style, explode, schema: colour }, {}, undefined],
      ]),
    ),
  ),
)

/** Every style, `explode` and kind of value in every place. Whoever writes or reads a request is held against it. */
export const callCases: readonly CallCase[] = [...inPath, ...inQuery, ...inHeader, ...inCookie, ...nothing]

/** A part of a path that has no value is nobody's address: nobody can be asked so. */
export const hasNoAddress = ({ parameter: { in: place }, sent }: CallCase): boolean =>
  place === 'path' && sent === undefined

/** The named schemas that the cases refer to. */
export const callSchemas: Readonly<Record<string, JsonSchema>> = { Flag: flag }

/** A body of a type, and its text. */
export type BodyCase = {
  readonly name: string
  readonly mediaType: string
  readonly schema: JsonSchema
  readonly value: unknown
  readonly sent: string
  readonly read?: unknown
  readonly joined?: readonly string[]
  readonly deep?: readonly string[]
}

const form = 'application/x-www-form-urlencoded'
const fields: JsonSchema = { type: 'object', properties: { a: texts, b: whole, c: text } }
const nested: JsonSchema = { type: 'object', properties: { a: colour } }

export const bodyCases: readonly BodyCase[] = [
  { name: 'JSON', mediaType: 'application/json', schema: {}, value: { a: [1] }, sent: '{"a":[1]}' },
  { name: 'JSON of a text', mediaType: 'application/json', schema: {}, value: 'a', sent: '"a"' },
  { name: 'another JSON', mediaType: 'application/fhir+json', schema: {}, value: { a: 1 }, sent: '{"a":1}' },
  { name: 'a text', mediaType: 'text/plain', schema: {}, value: 'a=b', sent: 'a=b' },
  { name: 'a picture of any type', mediaType: 'image/*', schema: {}, value: 'bytes', sent: 'bytes' },
  { name: 'a form', mediaType: form, schema: fields, value: { a: ['x y', 'z'], b: 1 }, sent: 'a=x+y&a=z&b=1' },
  {
    name: 'a list that is joined in a form',
    mediaType: form,
    schema: fields,
    value: { a: ['x', 'z'], b: 1 },
    sent: 'a=x%2Cz&b=1',
    joined: ['a'],
  },
  { name: 'signs in a form', mediaType: form, schema: fields, value: { c: 'Ø&=+' }, sent: 'c=%C3%98%26%3D%2B' },
  { name: 'an object in a form', mediaType: form, schema: nested, value: { a: { R: 1 } }, sent: 'a=%7B%22R%22%3A1%7D' },
  {
    name: 'a list of objects in a form',
    mediaType: form,
    schema: { type: 'object', properties: { a: { type: 'array', items: colour } } },
    value: { a: [{ R: 1 }, { G: 2 }] },
    sent: 'a=%7B%22R%22%3A1%7D&a=%7B%22G%22%3A2%7D',
  },
  {
    name: 'a deep object in a form',
    mediaType: form,
    schema: { type: 'object', properties: { a: sized, b: whole } },
    value: { b: 1, a: { name: 'x y', size: { max: 4 } } },
    sent: 'b=1&a%5Bname%5D=x+y&a%5Bsize%5D%5Bmax%5D=4',
    deep: ['a'],
  },
  {
    name: 'a list in a deep object in a form',
    mediaType: form,
    schema: { type: 'object', properties: { a: named } },
    value: { a: { lines: two, name: undefined } },
    sent: 'a%5Blines%5D=blue%2Cblack',
    read: { a: { lines: two } },
    deep: ['a'],
  },
  {
    name: 'a deep object without members in a form',
    mediaType: form,
    schema: { type: 'object', properties: { a: colour, b: whole } },
    value: { a: {}, b: 1 },
    sent: 'b=1',
    read: { b: 1 },
    deep: ['a'],
  },
  {
    name: 'what a form does not send',
    mediaType: form,
    schema: fields,
    value: { a: [], b: undefined, c: null },
    sent: '',
    read: {},
  },
]
