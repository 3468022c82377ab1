import { describe, expect, test } from 'vitest'
import { edited } from '../../testing/edited.ts'
import { changesBetween } from '../../testing/lending-changes.ts'
import { lendingContract } from '../../testing/lending-contract.ts'
import { rewritten } from '../../testing/rewritten.ts'
import { seededRandom } from '../values/random.ts'

const seeds = Array.from({ length: 40 }, (_, index) => `seed ${index}`)

describe('spelt otherwise by chance', () => {
  test.each(seeds)('nothing changed: %s', async (seed) => {
    expect(await changesBetween(lendingContract, rewritten(lendingContract, seededRandom(seed)))).toEqual([])
    expect(await changesBetween(rewritten(lendingContract, seededRandom(seed)), lendingContract)).toEqual([])
  })
})

const answered = '/components/schemas/Thing/properties'
const sent = '/components/schemas/NewThing/properties'

/** One break a row, which no spelling of all the rest may hide. */
const breaks = [
  [`${answered}/remark`, undefined],
  [`${answered}/remark`, { type: 'boolean' }],
  [`${answered}/remark`, { type: ['string', 'null'] }],
  [`${answered}/state`, { type: 'string', enum: ['in', 'out', 'lost', 'sold'] }],
  [`${answered}/name`, { type: 'string', pattern: '^[a-z ]+$' }],
  [`${answered}/weight`, { type: 'number', minimum: 0, maximum: 100, 'x-unit': 'kg' }],
  [`${answered}/keeper`, { $ref: '#/components/schemas/Contact' }],
  [`${answered}/place/prefixItems`, [{ type: 'string' }, { type: 'number' }]],
  ['/components/schemas/Contact/required', []],
  [`${sent}/name`, { type: 'string', minLength: 1, maxLength: 59 }],
  [`${sent}/name`, { type: 'string', minLength: 2, maxLength: 60 }],
  [`${sent}/code`, { type: 'string', pattern: '^[A-Z]{3}$' }],
  [`${sent}/remark`, { type: 'string' }],
  [`${sent}/state`, { type: 'string', enum: ['in', 'out'] }],
  [`${sent}/count`, { type: 'integer', minimum: 0, maximum: 9, multipleOf: 9 }],
  [`${sent}/weight`, { type: 'number', maximum: 1 }],
  [`${sent}/tags`, { type: 'array', items: { type: 'string' }, maxItems: 4, uniqueItems: true }],
  [`${sent}/kind`, { const: 'item' }],
  [`${sent}/spot/properties/lat`, { type: 'integer' }],
  ['/components/schemas/NewThing/required', ['name', 'code', 'weight']],
  ['/components/schemas/NewPart/anyOf', [{ $ref: '#/components/schemas/Rope' }]],
] as const

describe('one break among spellings by chance', () => {
  test.each(breaks.map((row, index) => [index, ...row] as const))('%i: %s %j', async (index, pointer, value) => {
    const broken = edited(lendingContract, { [pointer]: value })
    const changes = await changesBetween(lendingContract, rewritten(broken, seededRandom(`break ${index}`)))
    const breaking = changes.filter(({ axes }) => axes?.wire === 'major')
    expect(breaking.map(({ witness }) => witness !== undefined)).toEqual([true])
  })
})
