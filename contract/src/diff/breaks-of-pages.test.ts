import { at, testOneCause } from '../../testing/one-cause.ts'

const { things } = at
const paged = { style: 'page', parameter: 'page' }

testOneCause([
  ['pages declared', { [`${things}/x-pagination`]: paged }, 'none minor none', 'paged', 'things'],
  [
    'pages no longer declared',
    { [`${things}/x-pagination`]: undefined },
    'none major none',
    'no-longer-paged',
    'things',
    { [`${things}/x-pagination`]: paged },
  ],
  ['items told apart', { [`${things}/x-item-id`]: 'id' }, 'none minor none', 'item-id-changed', 'things'],
  [
    'items told apart otherwise',
    { [`${things}/x-item-id`]: 'name' },
    'none major major',
    'item-id-changed',
    'things',
    { [`${things}/x-item-id`]: 'id' },
  ],
])
