import { noValue, text, under, whole, type OddSchema } from './odd-schema.ts'

const closed = (names: readonly string[], more: object = {}): object => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, text])),
  additionalProperties: false,
  ...more,
})

/** No value fits them, which the loader says. */
export const schemasWithoutValue: readonly OddSchema[] = [
  { name: 'bounds that cross', schema: under({ type: 'integer', minimum: 10, maximum: 1 }), ...noValue },
  {
    name: 'a schema that must hold itself',
    schema: { $ref: '#/components/schemas/Endless' },
    schemas: {
      Endless: { type: 'object', required: ['next'], properties: { next: { $ref: '#/components/schemas/Endless' } } },
    },
    ...noValue,
  },
  {
    name: 'a part of a recursive one that must hold itself',
    schema: { $ref: '#/components/schemas/Link', required: ['next'] },
    schemas: {
      Link: {
        type: 'object',
        properties: { next: { $ref: '#/components/schemas/Link', required: ['next'] } },
      },
    },
    ...noValue,
  },
  ...[
    ['a closed object and another that must have more', { allOf: [closed(['a']), under(text)] }],
    ['a closed object around others', closed([], { allOf: [under(text)] })],
    ['a closed object that must have a member it does not name', closed(['a'], { required: ['b'] })],
    ['parts of two types', under({ allOf: [text, whole] })],
    [
      'a choice of closed objects beside what must be there',
      { ...Object(under(text)), anyOf: [closed(['a']), closed(['b'])] },
    ],
    ['bounds that cross in two parts', under({ allOf: [{ ...text, minLength: 5 }, { maxLength: 4 }] })],
    ['listed values that have nothing in common', under({ allOf: [{ enum: ['a', 'b'] }, { enum: ['c'] }] })],
    ['listed values of which none is so long', under({ ...text, enum: ['a', 'b'], minLength: 2 })],
    ['a value of another type', under({ ...text, const: 1 })],
    ['a pattern between slashes', under({ ...text, pattern: '/^[0-9]{5}$/i' })],
    ['a pattern longer than its text', under({ ...text, pattern: '^[0-9]{5}-[0-9]{4}$', maxLength: 9 })],
    ['a member that two parts describe as two types', { allOf: [under(text), under(whole, false)] }],
    [
      'a member that one part requires, and another rules out',
      { allOf: [under({ ...text, minLength: 2, maxLength: 1 }, false), { type: 'object', required: ['x'] }] },
    ],
    [
      'two items at least, which cannot be',
      under({
        allOf: [
          { type: 'array', minItems: 2 },
          { items: false, minItems: 2 },
        ],
      }),
    ],
  ].map(([name, schema]) => ({ name: String(name), schema, ...noValue })),
]

/** Near those, and values fit. */
export const schemasWithValue: readonly OddSchema[] = [
  ['a closed object and one that may have more', { allOf: [closed(['a']), under(text, false)] }],
  ['closed objects that agree on what must be there', { allOf: [closed(['a', 'x']), under(text)] }],
  ['a closed object that names patterns', closed([], { patternProperties: { '^x': true }, allOf: [under(text)] })],
  ['parts of which one may be null', under({ allOf: [{ type: ['string', 'null'] }, { type: ['integer', 'null'] }] })],
  ['whole numbers among numbers', under({ allOf: [{ type: 'number' }, whole] })],
  ['a choice of which one is of the type', under({ ...text, oneOf: [whole, { ...text, maxLength: 3 }] })],
  ['bounds of another type', under({ ...text, minimum: 10, maximum: 1 })],
  ['listed values of which one fits', under({ ...text, enum: ['a', 'bb'], minLength: 2 })],
  ['listed objects that two parts have', under({ allOf: [{ enum: [{ a: 1 }, 'b'] }, { enum: [{ a: 1 }] }] })],
  ['a map and members of its kind', { allOf: [{ type: 'object', additionalProperties: whole }, under({})] }],
  ['a secret of the caller among parts', { allOf: [closed(['x']), under({ $ref: '#/components/schemas/Secret' })] }],
  ['a template of addresses', under({ ...text, format: 'uri-template' })],
  ['a pattern of texts so long', under({ ...text, pattern: '^[A-Za-z0-9-]+$', minLength: 22, maxLength: 22 })],
  ['a day and an hour of so many characters', under({ ...text, format: 'date-time', minLength: 25, maxLength: 25 })],
].map(([name, schema]) => ({ name: String(name), schema, schemas: { Secret: { ...text, writeOnly: true } } }))
