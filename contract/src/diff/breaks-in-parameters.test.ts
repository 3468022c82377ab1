import { lendingContract } from '../../testing/lending-contract.ts'
import { at, text, testOneCause } from '../../testing/one-cause.ts'

const { things } = at

testOneCause([
  ['gone', { [`${things}/parameters/0`]: undefined }, 'major major none', 'parameter-removed', 'things'],
  [
    'under another name',
    { [`${things}/parameters/0/name`]: 'search' },
    'major major none',
    'parameter-renamed',
    'things',
  ],
  ['in another place', { [`${things}/parameters/0/in`]: 'header' }, 'major major none', 'parameter-moved', 'things'],
  [
    'new',
    { [`${things}/parameters/-`]: { name: 'page', in: 'query', schema: text } },
    'minor minor none',
    'parameter-added',
    'things',
  ],
  [
    'new and required',
    { [`${things}/parameters/-`]: { name: 'page', in: 'query', required: true, schema: text } },
    'major major none',
    'required-parameter-added',
    'things',
  ],
  ['required now', { [`${things}/parameters/0/required`]: true }, 'major major none', 'parameter-required', 'things'],
  ['optional now', { [`${things}/parameters/5/required`]: false }, 'minor minor none', 'parameter-optional', 'things'],
  [
    'of another type',
    { [`${things}/parameters/1/schema`]: text },
    'major major none',
    'type-changed',
    'things',
    { [`${things}/parameters/1/schema`]: { type: 'boolean' } },
  ],
  [
    'with null',
    { [`${things}/parameters/0/schema/type`]: ['string', 'null'] },
    'minor minor none',
    'null-allowed',
    'things',
  ],
  [
    'with a tighter bound',
    { [`${things}/parameters/1/schema/maximum`]: 20 },
    'major none none',
    'limit-changed',
    'things',
  ],
  [
    'with a wider bound',
    { [`${things}/parameters/1/schema/maximum`]: 90 },
    'minor none none',
    'limit-changed',
    'things',
  ],
  [
    'with another default',
    { [`${things}/parameters/1/schema/default`]: 20 },
    'minor none none',
    'default-changed',
    'things',
  ],
  [
    'with fewer values in its list',
    { [`${things}/parameters/2/schema/items/enum/0`]: undefined },
    'major major none',
    'enum-values-removed',
    'things',
  ],
  [
    'written with commas',
    { [`${things}/parameters/2/explode`]: false },
    'major none none',
    'parameter-serialization-changed',
    'things',
  ],
  [
    'written with bars',
    { [`${things}/parameters/2/style`]: 'pipeDelimited', [`${things}/parameters/2/explode`]: false },
    'major none none',
    'parameter-serialization-changed',
    'things',
  ],
  [
    'written member by member',
    { [`${things}/parameters/3/style`]: 'form' },
    'major none none',
    'parameter-serialization-changed',
    'things',
  ],
  [
    'as JSON',
    {
      [`${things}/parameters/3/schema`]: undefined,
      [`${things}/parameters/3/style`]: undefined,
      [`${things}/parameters/3/content`]: {
        'application/json': { schema: lendingContract.paths['/things'].get.parameters[3]?.schema },
      },
    },
    'major none none',
    'parameter-serialization-changed',
    'things',
  ],
  [
    'without a slash as it is',
    { [`${things}/parameters/4/allowReserved`]: false },
    'major none none',
    'parameter-serialization-changed',
    'things',
  ],
  [
    'never without a value',
    { [`${things}/parameters/4/allowEmptyValue`]: false },
    'major none none',
    'parameter-serialization-changed',
    'things',
  ],
  ['deprecated', { [`${things}/parameters/0/deprecated`]: true }, 'minor minor none', 'parameter-deprecated', 'things'],
  [
    'of the path under another name',
    {
      '/paths': Object.fromEntries(
        Object.entries(lendingContract.paths).map(([path, item]) => [
          path.replace('itemId', 'id'),
          JSON.parse(JSON.stringify(item).replaceAll('"name":"itemId"', '"name":"id"')) as unknown,
        ]),
      ),
    },
    'none major none',
    'path-parameter-renamed',
    'changeThing dropThing thing',
  ],
])
