import { edited, type Edits } from '@openlondon/contract/testing/edited'
import { marketContract } from './market-contract.ts'

const schemas = '/components/schemas'
const get = (path: string): string => `/paths/~1${path}/get`
const text = { type: 'string' }
const number = { type: 'number' }

const lampOne = edited(marketContract.paths['/lamps/{lampId}'], { '/get/parameters/0/name': 'id' })

/** What the market's next release changes. */
export const marketEdits: Edits = {
  [`${get('lamps')}/operationId`]: 'lanterns',
  '/paths/~1lamps~1{lampId}': undefined,
  '/paths/~1lamps~1{id}': lampOne,
  '/paths/~1chairs': undefined,
  [`${schemas}/Chair`]: undefined,
  [`${get('tables')}/parameters/0/required`]: true,
  [`${get('rugs')}/parameters/0`]: undefined,
  [`${get('shelves')}/parameters/0/name`]: 'breadth',
  [`${schemas}/Clock/properties/minutes`]: text,
  [`${get('pots')}/parameters/0/schema`]: number,
  [`${schemas}/Vase/properties/height`]: { type: ['number', 'string'] },
  [`${get('vases')}/parameters/0/schema`]: { type: ['number', 'string'] },
  [`${schemas}/Door/properties/state/enum/2`]: undefined,
  [`${schemas}/Gate/properties/state/enum/-`]: 'barred',
  [`${get('planks')}/parameters/0/schema/enum/0`]: undefined,
  [`${schemas}/Bench/required`]: ['name'],
  [`${schemas}/Bench/properties/paint`]: undefined,
  [`${schemas}/Stool/required`]: ['name'],
  [`${schemas}/Mirror/properties/frame/type`]: ['string', 'null'],
  [`${get('kettles')}/deprecated`]: true,
  '/paths/~1locks~1{lockId}/delete/parameters/0/schema/x-brand': 'BoltId',
  [`${schemas}/NoCoin/required`]: [],
  [`${schemas}/NoCoin/properties/reason`]: undefined,
  [`${get('maps')}/x-pagination`]: undefined,
  [`${get('crates')}/responses/200/content/application~1json/schema/items/$ref`]: `#${schemas}/Coffer`,
  [`${schemas}/Coffer`]: { type: 'object', required: ['planks'], properties: { planks: number } },
  [`${schemas}/Crate`]: undefined,
  [`${schemas}/Basket`]: { type: 'object', required: ['grip', 'weight'], properties: { grip: text, weight: number } },
  [`${schemas}/NewBox/required/-`]: 'label',
  [`${schemas}/NewBox/properties/label`]: text,
  [`${schemas}/Hat/required`]: ['name'],
  [`${schemas}/Hat/properties/size`]: undefined,
  [`${get('hats')}/parameters/0`]: undefined,
  [`${schemas}/Wool/properties/sheep`]: number,
  [`${get('toys')}/responses/200/content/application~1json/schema/required`]: ['dolls'],
  [`${get('toys')}/responses/200/content/application~1json/schema/properties/trains`]: undefined,
  [`${schemas}/Pen/properties/ink/type`]: 'string',
  [`${schemas}/Pan/properties/lid/properties/size`]: text,
  [`${get('cups')}/parameters/-`]: { name: 'saucer', in: 'query', schema: text },
}
