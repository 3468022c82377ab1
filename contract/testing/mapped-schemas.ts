import { text, whole, type OddSchema } from './odd-schema.ts'

const self = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` })
const kind = { propertyName: 'kind', mapping: { car: '#/components/schemas/Car', bus: '#/components/schemas/Bus' } }
const either = { oneOf: [self('Car'), self('Bus')], discriminator: kind }
const moving = (member: unknown): unknown => ({ type: 'object', required: ['kind'], properties: { kind: member } })
const made = (name: string, more: object = {}): unknown => ({
  allOf: [self('Moving'), { type: 'object', required: [name], properties: { [name]: whole }, ...more }],
})
const of = (member: unknown): Readonly<Record<string, unknown>> => ({
  Moving: moving(member),
  Car: made('doors'),
  Bus: made('seats'),
})
const undecided = { found: ['choice-decidable'] }

/** Variants that a mapping alone tells apart. */
export const mappedSchemas: readonly OddSchema[] = [
  {
    name: 'variants that have what tells them apart from a base',
    schema: either,
    schemas: of(text),
    type: "(Car & { kind: 'car'; }) | (Bus & { kind: 'bus'; })",
    ...undecided,
  },
  {
    name: 'variants whose base lists all values',
    schema: either,
    schemas: of({ type: 'string', enum: ['car', 'bus'] }),
    ...undecided,
  },
  {
    name: 'variants that say nothing of what tells them apart',
    schema: either,
    schemas: {
      Car: { type: 'object', properties: { doors: whole } },
      Bus: { type: 'object', properties: { seats: whole } },
    },
    ...undecided,
  },
  {
    name: 'a variant of several values',
    schema: { ...either, discriminator: { ...kind, mapping: { ...kind.mapping, coach: '#/components/schemas/Bus' } } },
    schemas: of(text),
    ...undecided,
  },
  {
    name: 'a variant that is a choice itself',
    schema: either,
    schemas: { ...of(text), Car: { oneOf: [made('doors'), made('wheels')] } },
    found: [],
  },
  {
    name: 'variants below a list and beside null',
    schema: { type: 'array', items: { ...either, oneOf: [...either.oneOf, { type: 'null' }] } },
    schemas: of(text),
    ...undecided,
  },
  {
    name: 'a variant that holds the choice again',
    schema: self('Either'),
    schemas: {
      ...of(text),
      Either: either,
      Bus: { allOf: [self('Moving'), { type: 'object', properties: { tows: self('Either') } }] },
    },
    ...undecided,
  },
  {
    name: 'a member that tells apart, with a name that every object answers to',
    schema: {
      ...either,
      discriminator: { propertyName: 'constructor', mapping: kind.mapping },
    },
    schemas: of(text),
    ...undecided,
  },
  {
    name: 'a variant that allows no further member',
    schema: either,
    schemas: {
      Car: { type: 'object', additionalProperties: false, properties: { doors: whole } },
      Bus: { type: 'object', additionalProperties: false, properties: { kind: text, seats: whole } },
    },
    ...undecided,
  },
]
