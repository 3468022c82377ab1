const text = { type: 'string' }
const json = (schema: unknown): unknown => ({ 'application/json': { schema } })
const named = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` })
const itemId = { name: 'itemId', in: 'path', required: true, schema: text }

/** A library that lends things: every part of an OpenAPI document that can break a caller, once. */
export const lendingContract = {
  openapi: '3.1.0',
  info: { title: 'Lending', version: '1.0.0', description: 'A library of things.' },
  servers: [{ url: 'https://things.example/v1' }],
  security: [{ card: [] }],
  tags: [{ name: 'things', description: 'Things.' }],
  paths: {
    '/things': {
      get: {
        operationId: 'things',
        tags: ['things'],
        summary: 'Things',
        parameters: [
          { name: 'words', in: 'query', description: 'Words.', schema: { type: 'string', maxLength: 40 } },
          { name: 'most', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50, default: 10 } },
          {
            name: 'kinds',
            in: 'query',
            schema: { type: 'array', items: { type: 'string', enum: ['tool', 'toy', 'tent'] } },
          },
          {
            name: 'near',
            in: 'query',
            style: 'deepObject',
            schema: { type: 'object', properties: { lat: { type: 'number' }, lon: { type: 'number' } } },
          },
          { name: 'shelf', in: 'query', allowReserved: true, allowEmptyValue: true, schema: text },
          { name: 'day', in: 'query', required: true, schema: text },
          { name: 'X-Branch', in: 'header', schema: text },
        ],
        responses: {
          200: {
            description: 'Things.',
            headers: { ETag: { required: true, schema: text }, 'X-Count': { schema: { type: 'integer' } } },
            content: { ...(json(named('Page')) as object), 'text/csv': { schema: text } },
            links: { first: { operationId: 'thing', parameters: { itemId: '$response.body#/list/0/id' } } },
          },
          404: { description: 'None.', content: json(named('Fault')) },
          default: { description: 'Else.', content: json(named('Fault')) },
        },
      },
      post: {
        operationId: 'addThing',
        tags: ['things'],
        requestBody: {
          required: true,
          content: {
            ...(json(named('NewThing')) as object),
            'application/xml': { schema: named('NewThing') },
            'application/x-www-form-urlencoded': {
              schema: { type: 'object', properties: { name: text, tags: { type: 'array', items: text } } },
              encoding: { tags: { style: 'form', explode: false } },
            },
          },
        },
        callbacks: {
          ready: {
            '{$request.body#/callback}': {
              post: { requestBody: { content: json(named('Event')) }, responses: { 204: { description: 'Heard.' } } },
            },
          },
        },
        responses: { 201: { description: 'Added.', content: json(named('Thing')) } },
      },
    },
    '/things/{itemId}': {
      get: {
        operationId: 'thing',
        tags: ['things'],
        security: [{ login: ['read'] }, { card: [] }],
        parameters: [itemId],
        responses: { 200: { description: 'One.', content: json(named('Thing')) } },
      },
      head: {
        operationId: 'hasThing',
        tags: ['things'],
        parameters: [itemId],
        responses: { 200: { description: 'There.' } },
      },
      put: {
        operationId: 'changeThing',
        tags: ['things'],
        parameters: [itemId],
        requestBody: { content: json(named('ThingEdit')) },
        responses: { 200: { description: 'Changed.', content: json(named('Thing')) } },
      },
      delete: {
        operationId: 'dropThing',
        tags: ['things'],
        deprecated: true,
        'x-sunset': '2027-06-30',
        parameters: [itemId],
        responses: { 204: { description: 'Gone.' } },
      },
    },
    '/parts': {
      get: {
        operationId: 'parts',
        tags: ['parts'],
        responses: { 200: { description: 'Parts.', content: json({ type: 'array', items: named('Part') }) } },
      },
      post: {
        operationId: 'addPart',
        tags: ['parts'],
        requestBody: { required: true, content: json(named('NewPart')) },
        responses: { 204: { description: 'Added.' } },
      },
    },
    '/open': {
      get: {
        operationId: 'open',
        tags: ['things'],
        security: [],
        responses: {
          200: {
            description: 'Hours.',
            content: json({ type: 'object', required: ['now'], properties: { now: { type: 'boolean' } } }),
          },
        },
      },
    },
  },
  webhooks: {
    lent: {
      post: {
        requestBody: { content: json({ type: 'object', required: ['id'], properties: { id: text, to: text } }) },
        responses: { 204: { description: 'Heard.' } },
      },
    },
  },
  components: {
    securitySchemes: {
      card: { type: 'apiKey', in: 'header', name: 'X-Card' },
      login: {
        type: 'oauth2',
        flows: {
          clientCredentials: { tokenUrl: 'https://things.example/token', scopes: { read: 'Read.', lend: 'Lend.' } },
        },
      },
      spare: { type: 'http', scheme: 'basic' },
    },
    schemas: {
      Page: {
        type: 'object',
        required: ['list'],
        properties: { list: { type: 'array', items: named('Thing') }, next: { type: ['string', 'null'] } },
      },
      Thing: {
        type: 'object',
        required: ['id', 'name', 'state', 'keeper'],
        properties: {
          id: { type: 'string', description: 'Its number.', 'x-brand': 'ThingId' },
          name: { type: 'string', maxLength: 60, pattern: '^[a-z ]+$' },
          remark: text,
          state: { type: 'string', enum: ['in', 'out', 'lost'] },
          mood: { type: 'string', 'x-extensible-enum': ['new', 'worn'] },
          weight: { type: 'integer', minimum: 0, maximum: 100, 'x-unit': 'kg' },
          price: { type: 'number' },
          since: { type: 'string', format: 'date', 'x-null-value': '0001-01-01' },
          keeper: named('Person'),
          partner: { anyOf: [named('Person'), { type: 'null' }] },
          place: { type: 'array', prefixItems: [{ type: 'number' }, text], items: { type: 'boolean' } },
          whole: named('Thing'),
          notes: { type: 'object', additionalProperties: text },
          secret: { type: 'string', writeOnly: true },
          hidden: { type: 'string', 'x-decode': 'number' },
        },
      },
      Person: {
        allOf: [named('Contact'), { type: 'object', required: ['name'], properties: { name: text, team: text } }],
      },
      Contact: { type: 'object', required: ['mail'], properties: { mail: text } },
      MaybePerson: { anyOf: [named('Person'), { type: 'null' }] },
      NewThing: {
        type: 'object',
        required: ['name', 'code'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 60 },
          code: { type: 'string', pattern: '^[A-Z]{2}$' },
          remark: { type: ['string', 'null'] },
          state: { type: 'string', enum: ['in', 'out', 'lost'] },
          count: { type: 'integer', minimum: 0, maximum: 9, multipleOf: 3 },
          weight: { type: 'number' },
          tags: { type: 'array', items: text, maxItems: 5, uniqueItems: true },
          kind: { const: 'thing' },
          spot: {
            type: 'object',
            additionalProperties: false,
            properties: { lat: { type: 'number' }, lon: { type: 'number' } },
          },
          callback: text,
        },
      },
      ThingEdit: {
        type: 'object',
        properties: { name: text, remark: text, stamp: { type: 'string', readOnly: true } },
      },
      Event: { type: 'object', required: ['id', 'what'], properties: { id: text, what: text } },
      Wheel: {
        type: 'object',
        required: ['kind', 'inches'],
        properties: { kind: { const: 'wheel' }, inches: { type: 'number' } },
      },
      Rope: {
        type: 'object',
        required: ['kind', 'metres'],
        properties: { kind: { const: 'rope' }, metres: { type: 'number' } },
      },
      Lamp: {
        type: 'object',
        required: ['kind', 'watts'],
        properties: { kind: { const: 'lamp' }, watts: { type: 'number' } },
      },
      Part: {
        oneOf: [named('Wheel'), named('Rope')],
        discriminator: {
          propertyName: 'kind',
          mapping: { wheel: '#/components/schemas/Wheel', rope: '#/components/schemas/Rope' },
        },
      },
      NewPart: { anyOf: [named('Wheel'), named('Rope')] },
      Fault: { type: 'object', required: ['title'], properties: { title: text, status: { type: 'integer' } } },
      Spare: { type: 'object', properties: { a: text } },
    },
  },
}
