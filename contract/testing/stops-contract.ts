/** A contract small enough to read, with the shapes that matter: a shared, recursive schema, a body, a closed list. */
export const stopsContract = {
  openapi: '3.1.0',
  info: { title: 'Stops', version: '1.0.0', description: 'Where buses stop.' },
  tags: [{ name: 'Stops', description: 'Stops.' }],
  paths: {
    '/stops': {
      get: {
        operationId: 'stops',
        summary: 'Stops',
        tags: ['Stops'],
        parameters: [
          { name: 'near', in: 'query', description: 'A place.', schema: { type: 'string' }, example: 'Bank' },
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['bus', 'tram'] } },
          { name: 'lines', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100, default: 10 } },
        ],
        responses: {
          200: {
            description: 'Stops.',
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/Stop' } },
                examples: { one: { value: [] } },
              },
            },
          },
          404: { description: 'None.' },
        },
      },
    },
    '/stops/{id}': {
      get: {
        operationId: 'stop',
        tags: ['Stops'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: {
            description: 'The stop.',
            headers: { 'X-Age': { schema: { type: 'integer' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Stop' } } },
          },
          404: { description: 'None.' },
        },
      },
      put: {
        operationId: 'editStop',
        tags: ['Stops'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'reason', in: 'query', schema: { type: 'string' } },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/StopEdit' } } },
        },
        responses: { 204: { description: 'Done.' }, 404: { description: 'None.' } },
      },
    },
  },
  components: {
    schemas: {
      Stop: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'The code.' },
          name: { type: 'string' },
          status: { type: 'string', enum: ['open', 'closed'] },
          mode: { type: 'string', 'x-extensible-enum': ['bus'] },
          wait: { type: 'integer', 'x-unit': 's' },
          lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
        },
      },
      Line: {
        type: 'object',
        properties: { id: { type: 'string' }, stops: { type: 'array', items: { $ref: '#/components/schemas/Stop' } } },
      },
      StopEdit: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          note: { type: 'string', maxLength: 100 },
          kind: { type: 'string', enum: ['bus', 'tram'] },
        },
      },
    },
  },
}
