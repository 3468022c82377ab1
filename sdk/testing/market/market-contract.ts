const text = { type: 'string' } as const
const number = { type: 'number' } as const
const named = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: unknown): object => ({ content: { 'application/json': { schema } } })
const object = (properties: Readonly<Record<string, unknown>>): object => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})
const query = (name: string, schema: unknown = text): object => ({ name, in: 'query', schema })

/** An operation that answers a list of one schema. */
const list = (operationId: string, schema: string, parameters: readonly object[] = []): object => ({
  get: {
    operationId,
    tags: ['market'],
    summary: operationId,
    parameters,
    responses: { 200: { description: 'All.', ...json({ type: 'array', items: named(schema) }) } },
  },
})

/** A flea market, in which each thing is sold by an operation of its own: what changes for one changes for no other. */
export const marketContract = {
  openapi: '3.1.0',
  info: { title: 'Market', version: '1.0.0', description: 'A flea market.' },
  servers: [{ url: 'https://market.example' }],
  tags: [{ name: 'market', description: 'All of it.' }],
  paths: {
    '/lamps': list('lamps', 'Lamp', [query('most', number)]),
    '/lamps/{lampId}': {
      get: {
        operationId: 'lamp',
        tags: ['market'],
        summary: 'lamp',
        parameters: [{ name: 'lampId', in: 'path', required: true, schema: text }],
        responses: { 200: { description: 'One.', ...json(named('Lamp')) } },
      },
    },
    '/chairs': list('chairs', 'Chair'),
    '/tables': list('tables', 'Table', [query('size')]),
    '/rugs': list('rugs', 'Rug', [query('colour'), query('knots', number)]),
    '/shelves': list('shelves', 'Shelf', [query('width', number)]),
    '/clocks': list('clocks', 'Clock'),
    '/pots': list('pots', 'Pot', [query('litres', { oneOf: [number, text] })]),
    '/vases': list('vases', 'Vase', [query('tall', number)]),
    '/doors': list('doors', 'Door'),
    '/gates': list('gates', 'Gate'),
    '/planks': list('planks', 'Plank', [query('wood', { type: 'string', enum: ['oak', 'pine', 'elm'] })]),
    '/benches': list('benches', 'Bench'),
    '/stools': list('stools', 'Stool'),
    '/mirrors': list('mirrors', 'Mirror'),
    '/kettles': list('kettles', 'Kettle'),
    '/locks': list('locks', 'Lock'),
    '/locks/{lockId}': {
      delete: {
        operationId: 'breakLock',
        tags: ['market'],
        summary: 'breakLock',
        parameters: [{ name: 'lockId', in: 'path', required: true, schema: { ...text, 'x-brand': 'LockId' } }],
        responses: { 204: { description: 'Broken.' } },
      },
    },
    '/coins': {
      get: {
        operationId: 'coins',
        tags: ['market'],
        summary: 'coins',
        responses: {
          200: { description: 'All.', ...json(named('Coin')) },
          404: { description: 'None.', ...json(named('NoCoin')) },
        },
      },
    },
    '/books': {
      get: {
        operationId: 'books',
        tags: ['market'],
        summary: 'books',
        'x-pagination': { style: 'page', parameter: 'page', items: 'list', total: 'total' },
        parameters: [query('page', { type: 'integer' })],
        responses: { 200: { description: 'A page.', ...json(named('BookPage')) } },
      },
    },
    '/maps': {
      get: {
        operationId: 'maps',
        tags: ['market'],
        summary: 'maps',
        'x-pagination': { style: 'page', parameter: 'page', items: 'list', total: 'total' },
        parameters: [query('page', { type: 'integer' })],
        responses: { 200: { description: 'A page.', ...json(named('MapPage')) } },
      },
    },
    '/crates': list('crates', 'Crate'),
    '/baskets': list('baskets', 'Basket'),
    '/boxes': {
      post: {
        operationId: 'addBox',
        tags: ['market'],
        summary: 'addBox',
        requestBody: { required: true, ...json(named('NewBox')) },
        responses: { 204: { description: 'Added.' } },
      },
    },
    '/hats': list('hats', 'Hat', [query('felt')]),
    '/scarves': list('scarves', 'Scarf'),
    '/toys': {
      get: {
        operationId: 'toys',
        tags: ['market'],
        summary: 'toys',
        responses: { 200: { description: 'All.', ...json(object({ dolls: number, trains: number })) } },
      },
    },
    '/pens': list('pens', 'Pen'),
    '/pans': list('pans', 'Pan'),
    '/cups': list('cups', 'Cup'),
  },
  components: {
    schemas: {
      Lamp: object({ name: text }),
      Chair: object({ name: text }),
      Table: object({ name: text }),
      Rug: object({ name: text }),
      Shelf: object({ name: text }),
      Clock: object({ minutes: number }),
      Pot: object({ name: text }),
      Vase: object({ height: number }),
      Door: object({ state: { type: 'string', enum: ['open', 'shut', 'ajar'] } }),
      Gate: object({ state: { type: 'string', enum: ['open', 'shut'] } }),
      Plank: object({ name: text }),
      Bench: object({ name: text, paint: text }),
      Stool: object({ name: text, legs: number }),
      Mirror: object({ name: text, frame: text }),
      Kettle: object({ name: text }),
      Lock: object({ id: { ...text, 'x-brand': 'LockId' } }),
      Coin: object({ name: text }),
      NoCoin: object({ reason: text }),
      Book: object({ title: text }),
      BookPage: object({ list: { type: 'array', items: named('Book') }, total: { type: 'integer' } }),
      MapPage: object({ list: { type: 'array', items: named('Book') }, total: { type: 'integer' } }),
      Crate: object({ planks: number }),
      Basket: object({ handle: text, weight: number }),
      NewBox: object({ name: text }),
      Hat: object({ name: text, size: number }),
      Scarf: object({ name: text, wool: named('Wool') }),
      Wool: object({ sheep: text }),
      Pen: object({ ink: { type: ['string', 'null'] } }),
      Pan: object({ name: text, lid: object({ size: number }) }),
      Cup: object({ name: text }),
    },
  },
}
