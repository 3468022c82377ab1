import { expect, test } from 'vitest'
import { lendingChanges } from '../../testing/lending-changes.ts'
import { lendingContract } from '../../testing/lending-contract.ts'
import type { Edits } from '../../testing/edited.ts'

const schemas = '/components/schemas'
const thing = `${schemas}/Thing/properties`
const newThing = `${schemas}/NewThing/properties`
const things = '/paths/~1things/get'
const { schemas: written } = lendingContract.components
const text = { type: 'string' }
const person = { $ref: '#/components/schemas/Person' }

const one = '/paths/~1things~1{itemId}/get'
const listed = { type: 'array', items: text }
const styled = (style: string, schema: object): Edits => ({
  [`${one}/parameters/0`]: { name: 'itemId', in: 'path', required: true, style, schema },
})

const rows: readonly (readonly [name: string, after: Edits, before?: Edits])[] = [
  ['nothing', {}],
  ['another version', { '/info/version': '1.0.1' }],
  ['a type as a list of one', { [`${thing}/remark/type`]: ['string'] }],
  ['null as a branch', { [`${schemas}/Page/properties/next`]: { oneOf: [text, { type: 'null' }] } }],
  ['null as a value among others', { [`${schemas}/Page/properties/next`]: { anyOf: [{ const: null }, text] } }],
  ['a component or null, in either order', { [`${thing}/partner`]: { oneOf: [{ type: 'null' }, person] } }],
  ['one value listed', { [`${newThing}/kind`]: { enum: ['thing'] } }],
  ['one value with its type', { [`${newThing}/kind`]: { type: 'string', const: 'thing' } }],
  ['values in another order', { [`${thing}/state/enum`]: ['out', 'lost', 'in'] }],
  [
    'values as branches',
    { [`${thing}/state`]: { anyOf: [{ type: 'string', enum: ['in', 'out'] }, { const: 'lost' }] } },
  ],
  ['names in another order', { [`${schemas}/Thing/required`]: ['state', 'keeper', 'id', 'name'] }],
  ['members in another order', { [`${schemas}/Event/properties`]: { what: text, id: text } }],
  ['a reference in `allOf`', { [`${thing}/keeper`]: { allOf: [person] } }],
  ['a reference in `oneOf`', { [`${thing}/keeper`]: { oneOf: [person] } }],
  ['a reference in `anyOf` in `allOf`', { [`${thing}/keeper`]: { allOf: [{ anyOf: [person] }] } }],
  [
    'what a component is made of, written out',
    {
      [`${schemas}/Person`]: {
        type: 'object',
        required: ['name', 'mail'],
        properties: { name: text, team: text, mail: text },
      },
    },
  ],
  [
    'a component split in parts',
    {
      [`${schemas}/Event`]: {
        allOf: [
          { type: 'object', required: ['id'], properties: { id: text } },
          { required: ['what'], properties: { what: text } },
        ],
      },
    },
  ],
  [
    'anything, written as true',
    { [`${schemas}/Fault/properties/more`]: true },
    { [`${schemas}/Fault/properties/more`]: {} },
  ],
  [
    'items of any kind',
    { [`${schemas}/Fault/properties/more`]: { type: 'array', items: true } },
    { [`${schemas}/Fault/properties/more`]: { type: 'array', items: {} } },
  ],
  ['nothing, written as false', { [`${newThing}/none`]: false }, { [`${newThing}/none`]: { not: {} } }],
  [
    'least lengths of none',
    { [`${thing}/remark/minLength`]: 0, [`${newThing}/tags/minItems`]: 0, [`${schemas}/Event/minProperties`]: 0 },
  ],
  ['further members, said', { [`${schemas}/Thing/additionalProperties`]: true }],
  [
    'defaults of JSON Schema',
    {
      [`${newThing}/tags/items/pattern`]: '',
      [`${thing}/remark/deprecated`]: false,
      [`${thing}/remark/readOnly`]: false,
    },
  ],
  [
    'OpenAPI 3.2, and a summary for a description',
    { '/openapi': '3.2.0', '/paths/~1things~1{itemId}/head/responses/200': { summary: 'There.' } },
  ],
  ['a member that is never sent, demanded', { [`${schemas}/ThingEdit/required`]: ['stamp'] }],
  [
    'a member that never comes, demanded',
    { [`${thing}/remark/writeOnly`]: true, [`${schemas}/Thing/required/-`]: 'remark' },
    { [`${thing}/remark/writeOnly`]: true },
  ],
  [
    'a whole number as a multiple of one',
    { [`${newThing}/count2`]: { type: 'number', multipleOf: 1 } },
    { [`${newThing}/count2`]: { type: 'integer' } },
  ],
  [
    'a bound of whole numbers, next to it',
    { [`${newThing}/count/minimum`]: undefined, [`${newThing}/count/exclusiveMinimum`]: -1 },
  ],
  [
    'a text or a number, as branches',
    { [`${thing}/mixed`]: { oneOf: [{ type: 'integer' }, text] } },
    { [`${thing}/mixed`]: { type: ['string', 'integer'] } },
  ],
  ['`anyOf` for `oneOf`', { [`${schemas}/Part/oneOf`]: undefined, [`${schemas}/Part/anyOf`]: written.Part.oneOf }],
  ['branches in another order', { [`${schemas}/Part/oneOf`]: written.Part.oneOf.toReversed() }],
  [
    'a mapping that says what names say',
    { [`${schemas}/Part/discriminator/mapping/Wheel`]: '#/components/schemas/Wheel' },
  ],
  ['a title', { [`${schemas}/Thing/title`]: 'A thing' }],
  ['a reason for nobody', { [`${schemas}/Thing/$comment`]: 'Later.' }],
  ['other documents to read', { [`${things}/externalDocs`]: { url: 'https://docs.example' } }],
  [
    'parameters in another order',
    { [`${things}/parameters`]: lendingContract.paths['/things'].get.parameters.toReversed() },
  ],
  [
    'how a parameter is written, where it says the default',
    { [`${things}/parameters/2/style`]: 'form', [`${things}/parameters/2/explode`]: true },
  ],
  ['how a single value is written', { [`${things}/parameters/1/explode`]: false }],
  ['a header in other capitals', { [`${things}/parameters/6/name`]: 'x-branch' }],
  [
    'an answer in other capitals',
    {
      [`${things}/responses/200/headers/etag`]: { required: true, schema: text },
      [`${things}/responses/200/headers/ETag`]: undefined,
    },
  ],
  [
    'a media type in other capitals',
    {
      [`${things}/responses/200/content/Text~1CSV`]: { schema: text },
      [`${things}/responses/200/content/text~1csv`]: undefined,
    },
  ],
  [
    'a scheme under another name',
    {
      '/components/securitySchemes/ticket': lendingContract.components.securitySchemes.card,
      '/components/securitySchemes/card': undefined,
      '/security': [{ ticket: [] }],
      '/paths/~1things~1{itemId}/get/security': [{ login: ['read'] }, { ticket: [] }],
    },
  ],
  ['ways in in another order', { '/paths/~1things~1{itemId}/get/security': [{ card: [] }, { login: ['read'] }] }],
  [
    'a scheme that nobody asks for',
    {
      '/components/securitySchemes/spare': undefined,
      '/components/securitySchemes/more': { type: 'http', scheme: 'bearer' },
    },
  ],
  [
    'a base path in the paths',
    {
      '/servers/0/url': 'https://things.example',
      '/paths': Object.fromEntries(Object.entries(lendingContract.paths).map(([path, item]) => [`/v1${path}`, item])),
    },
  ],
  ['a slash behind a server', { '/servers/0/url': 'https://Things.example/v1/' }],
  [
    'a parameter of the path item',
    {
      '/paths/~1things~1{itemId}/parameters': lendingContract.paths['/things/{itemId}'].get.parameters,
      '/paths/~1things~1{itemId}/get/parameters': [],
      '/paths/~1things~1{itemId}/put/parameters': [],
    },
  ],
  [
    'a parameter in components',
    {
      '/components/parameters': { words: lendingContract.paths['/things'].get.parameters[0] },
      [`${things}/parameters/0`]: { $ref: '#/components/parameters/words' },
    },
  ],
  [
    'an answer in components',
    {
      '/components/responses': { None: lendingContract.paths['/things'].get.responses[404] },
      [`${things}/responses/404`]: { $ref: '#/components/responses/None' },
    },
  ],
  ['a bound of whole numbers between two', { [`${newThing}/count/minimum`]: -0.5 }],
  [
    'two bounds of one end, of which one says nothing',
    { [`${newThing}/weight`]: { type: 'number', minimum: 0, exclusiveMinimum: 3 } },
    { [`${newThing}/weight`]: { type: 'number', exclusiveMinimum: 3 } },
  ],
  ['members of any name, by a pattern', { [`${thing}/notes`]: { type: 'object', patternProperties: { '.*': text } } }],
  [
    'a closed object, by what is not evaluated',
    { [`${newThing}/spot/additionalProperties`]: undefined, [`${newThing}/spot/unevaluatedProperties`]: false },
  ],
  ['as many members as must be there', { [`${schemas}/NewThing/minProperties`]: 2 }],
  ['items of which none is needed', { [`${newThing}/tags/contains`]: text, [`${newThing}/tags/minContains`]: 0 }],
  ['a condition without consequences', { [`${schemas}/NewThing/if`]: { required: ['remark'] } }],
  ['consequences without a condition', { [`${schemas}/NewThing/else`]: { required: ['remark'] } }],
  ['a limit that all listed values keep', { [`${newThing}/state/maxLength`]: 4 }],
  ['how a single value of the path is written', { [`${one}/parameters/0/explode`]: true }, styled('matrix', text)],
  ['how a list in the simple style is written', { [`${one}/parameters/0/explode`]: true }, styled('simple', listed)],
  ['the usual port of a server', { '/servers/0/url': 'https://things.example:443/v1' }],
  [
    'the media type as a header, which its media types say',
    { [`${things}/responses/200/headers/Content-Type`]: { schema: text } },
  ],
  ['examples where there were none', { [`${things}/responses/200/content/application~1json/example`]: { list: [] } }],
]

test.each(rows.map((row) => ({ name: row[0], row })))('$name: nothing changed', async ({ row }) => {
  const [, after, before] = row
  expect(await lendingChanges({ ...before, ...after }, before)).toEqual([])
})
