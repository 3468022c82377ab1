import { tinyCityFiles, type CityFiles } from './tiny-city.ts'

const json = (schema: object): object => ({
  200: { description: 'Fine.', content: { 'application/json': { schema } } },
})

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a b' }
const stop = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } }

/** Three hosts, two of them with a key: for one object or many, a list, an answer that is no JSON, a header that is always the same. */
const contract = {
  openapi: '3.1.0',
  info: { title: 'Buses', version: '1.0.0' },
  paths: {
    '/Stops/{id}': {
      get: {
        operationId: 'stop',
        parameters: [id],
        responses: json({ oneOf: [stop, { type: 'array', items: stop }] }),
      },
    },
    '/Lines': {
      get: {
        operationId: 'lines',
        parameters: [
          { name: 'mode', in: 'query', required: true, schema: { type: 'string', enum: ['bus', 'tram'] } },
          { name: 'X-Version', in: 'header', required: true, schema: { type: 'string', const: '2' } },
        ],
        responses: json({ type: 'array', items: stop }),
      },
    },
    '/Timetable': {
      get: {
        operationId: 'timetable',
        'x-upstream': 'papers',
        responses: { 200: { description: 'Fine.', content: { 'text/csv': { schema: { type: 'string' } } } } },
      },
    },
    '/Lifts/{id}': {
      get: { operationId: 'lift', 'x-upstream': 'lifts', parameters: [id], responses: json(stop) },
    },
  },
}

const { 'apis/buses/fixtures/stops.json': _other, ...files } = tinyCityFiles

const fixture = (request: object, body: unknown): string =>
  JSON.stringify([{ name: 'shown', summary: '', request, status: 200, body }])

/** The tiny city with an API whose operations live at several hosts of its owner. */
export const manyHostsFiles: CityFiles = {
  ...files,
  'apis/buses/api.yaml': tinyCityFiles['apis/buses/api.yaml'].replace(
    'limits:',
    `upstreams:
  papers: { url: https://papers.buses.tiny.example/v2, auth: { in: header, name: X-Key, required: true } }
  lifts: { url: https://lifts.buses.tiny.example }
limits:`,
  ),
  'apis/buses/openapi.yaml': JSON.stringify(contract),
  'apis/buses/fixtures/stop.json': fixture({ id: 'a b' }, { id: 'a b' }),
  'apis/buses/fixtures/lines.json': fixture({ mode: 'tram' }, [{ id: '1' }, { id: '2' }]),
  'apis/buses/fixtures/timetable.json': fixture({}, 'line,time\n1,08:00\n'),
  'apis/buses/fixtures/lift.json': fixture({ id: 'a b' }, { id: 'a b' }),
}
