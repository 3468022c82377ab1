import { expect, test } from 'vitest'
import { decoders } from '../parts/annotations.ts'
import type { RuleExample } from '../parts/house-rule.ts'
import { houseRules } from './all-rules.ts'
import { lintExample } from '../lint-example.ts'
import {
  answerExample,
  documentExample,
  operationExample,
  parameterExample,
  pathsExample,
  propertiesExample,
} from '../parts/rule-example.ts'

/** Two paths that `/stops/near/lines` fits, if `near` fits the schema of the ids. */
const twoPaths = (schema: string): RuleExample =>
  pathsExample(
    `/stops/{ids}/lines:\n  get:\n    operationId: stopLines\n    parameters:\n      - { name: ids, in: path, required: true, description: Which., schema: ${schema} }\n/stops/near/{point}:\n  get: { operationId: stopsNear }`,
  )

/** An operation `stops` whose answer has everything that pages are told by. */
const pagedOperation = (pagination: string): string => `    operationId: stops
    x-pagination: ${pagination}
    parameters: [{ name: page, in: query, schema: { type: integer, minimum: 1 } }]
    responses:
      '200':
        description: Stops.
        headers: { X-Total-Count: { schema: { type: integer } } }
        content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } }`

const pagedExample = (pagination: string): RuleExample => ({
  'openapi.yaml': `${pathsExample(`/stops:\n  get:\n${pagedOperation(pagination)}`)['openapi.yaml']}${pageSchema}`,
})

const pageSchema = `components:
  schemas:
    Page:
      type: object
      properties:
        stops: { type: array, items: { type: object } }
        total: { type: integer }
        link: { type: array, items: { type: object, properties: { relation: { type: string }, url: { type: string } } } }
`

/** Where a rule could say too much or too little; its own example on the site shows only the plain case. */
const cases: readonly (readonly [string, string, RuleExample, readonly string[]])[] = [
  ['access-stated', 'a default is enough', operationExample('operationId: stop'), []],
  [
    'bounded',
    'a list has a size and its items a length',
    parameterExample('name: ids\nin: query\nschema: { type: array, items: { type: string } }'),
    ['The parameter "ids" has no maxItems and no maxLength of its items.'],
  ],
  [
    'bounded',
    'a list of known words is its own bound',
    parameterExample(
      'name: modes\nin: query\nschema: { type: array, items: { x-extensible-enum: [bus], type: string } }',
    ),
    [],
  ],
  [
    'bounded',
    'a number needs both ends',
    parameterExample('name: radius\nin: query\nschema: { type: integer, minimum: 0 }'),
    ['The parameter "radius" has no maximum.'],
  ],
  [
    'brand-named',
    'one brand is one type',
    propertiesExample('id: { type: string, x-brand: StopId }\nparent: { type: integer, x-brand: StopId }'),
    ['The brand "StopId" is string elsewhere and integer here.'],
  ],
  [
    'brand-named',
    'an id that is read as a number is one',
    propertiesExample(
      'id: { type: string, x-decode: number, x-brand: StopId }\nparent: { type: integer, x-brand: StopId }',
    ),
    [],
  ],
  [
    'brand-named',
    'an object has none',
    propertiesExample('stop: { type: object, x-brand: Stop }'),
    ['The brand "Stop" stands on neither a string nor an integer.'],
  ],
  [
    'annotation-known',
    'a key at the wrong place is said to be elsewhere',
    operationExample('operationId: stop\nx-unwrap: result\nx-internal-note: ours\nx-ms-thing: theirs'),
    ['"x-unwrap" is not read here. It belongs to an answer.', 'Nothing reads "x-ms-thing".'],
  ],
  [
    'date-time',
    'a local time says so, also where it refers to a schema that does',
    propertiesExample(
      "local: { type: string, pattern: '^[0-9]{2}:[0-9]{2}$', description: On the local clock. }\nstartTime: { $ref: '#/components/schemas/Stop/properties/local', description: When it starts. }\nendTime: { type: string, pattern: '^[0-9]{2}:[0-9]{2}$', description: When it ends. }",
    ),
    ['"endTime" is a time of day. Say in which zone.'],
  ],
  [
    'date-time',
    'a time that is read from text needs no more',
    propertiesExample('updateDate: { type: string, x-decode: dateTime, description: When. }'),
    [],
  ],
  [
    'date-time',
    'a pattern with an offset is a zone',
    propertiesExample("updateTime: { type: string, pattern: '^[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:00)$' }"),
    [],
  ],
  ['date-time', 'a list of words is no date', propertiesExample('bestTime: { type: string, enum: [day, night] }'), []],
  [
    'decoder-fits',
    'an unknown decoder',
    propertiesExample('open: { type: string, x-decode: bool }'),
    [`"x-decode" is "bool", but only ${decoders.join(', ')} are known.`],
  ],
  [
    'decoder-fits',
    'a list is one or many, and may be blank',
    propertiesExample(
      "lines: { x-decode: list, x-null-value: '', oneOf: [{ type: object }, { type: array, items: { type: object } }] }",
    ),
    [],
  ],
  [
    'decoder-fits',
    'a plain array is no list to decode',
    propertiesExample('lines: { type: array, x-decode: list }'),
    ['"x-decode" needs a oneOf of one thing and an array.'],
  ],
  [
    'decoder-fits',
    'a request is not decoded',
    parameterExample('name: open\nin: query\nschema: { type: string, x-decode: boolean }'),
    ['"x-decode" is read from answers only.'],
  ],
  [
    'decoder-fits',
    'nothing is a text, or several',
    propertiesExample("opened: { type: string, x-null-value: ['', none] }\nlines: { type: integer, x-null-value: '' }"),
    ['"x-null-value" stands for a text, but this is no string.'],
  ],
  [
    'derive-fits',
    'a new name for a member is enough',
    answerExample('type: object\nproperties: { stpo: { type: string } }\nx-derive: { stop: { from: stpo } }'),
    [],
  ],
  [
    'derive-fits',
    'a member that is there already, and a reader that is not',
    answerExample(
      'type: object\nproperties: { stop: { type: string } }\nx-derive: { stop: { from: stop, decode: list } }',
    ),
    [
      '"stop" has the name of a member of the wire.',
      `"stop" is read by "list", but only ${decoders.filter((one) => one !== 'list' && one !== 'first').join(', ')} are known.`,
    ],
  ],
  [
    'enum-open',
    'what a caller sends may be closed',
    parameterExample('name: mode\nin: query\nschema: { type: string, enum: [bus, tram] }'),
    [],
  ],
  ['enum-open', 'one fixed value is no list', propertiesExample('kind: { type: string, enum: [bus] }'), []],
  [
    'example-no-personal-data',
    "the owner's own desk may be shown",
    propertiesExample('desk: { type: string, examples: [help@buses.example.com, api@depot.buses.example] }'),
    [],
  ],
  [
    'id-as-text',
    'an id of our own may be a number',
    propertiesExample('depot: { type: integer }', { 'common/schemas.yaml': 'Plot: { type: string, x-brand: Plot }\n' }),
    [],
  ],
  [
    'lawful-basis',
    'the default in api.yaml holds for all',
    operationExample('operationId: stop\nx-privacy: C3', {
      'api.yaml': 'defaults: { privacy: C1, cacheSeconds: 30, access: key, lawfulBasis: public-task, dpia: Page 4. }',
    }),
    [],
  ],
  [
    'no-ambiguous-paths',
    'a name that takes any text takes the fixed word too',
    pathsExample(
      '/stops/{id}/lines:\n  get: { operationId: stopLines }\n/stops/near/{point}:\n  get: { operationId: stopsNear }',
    ),
    ['"/stops/near/{point}" and "/stops/{id}/lines" fit the same URL.'],
  ],
  [
    'no-ambiguous-paths',
    'a pattern that the fixed word fits narrows nothing',
    twoPaths("{ type: string, pattern: '^[a-z]+$' }"),
    ['"/stops/near/{point}" and "/stops/{ids}/lines" fit the same URL.'],
  ],
  ['no-ambiguous-paths', 'a number is no word', twoPaths('{ type: integer }'), []],
  ['no-ambiguous-paths', 'nor is a day', twoPaths('{ type: string, format: date }'), []],
  [
    'no-ambiguous-paths',
    'a list is as narrow as its items',
    twoPaths('{ type: array, items: { enum: [north, south] } }'),
    [],
  ],
  [
    'no-ambiguous-paths',
    'what is fixed beside a name may keep two apart',
    pathsExample(
      '/stop/{id}.json:\n  get: { operationId: stop }\n/stop/{id}.geojson:\n  get: { operationId: stopShape }\n/near/Stop={id}:\n  get: { operationId: nearStop }\n/near/Line={id}:\n  get: { operationId: nearLine }',
    ),
    [],
  ],
  [
    'no-ambiguous-paths',
    'or not',
    pathsExample('/stop/{id}.json:\n  get: { operationId: stop }\n/stop/St{id}:\n  get: { operationId: stopByName }'),
    ['"/stop/St{id}" and "/stop/{id}.json" fit the same URL.'],
  ],
  [
    'no-ambiguous-paths',
    'a word that leaves nothing for the name does not fit',
    pathsExample(
      '/stop/{id}.json/part:\n  get: { operationId: part }\n/stop/.json/{id}:\n  get: { operationId: stop }',
    ),
    [],
  ],
  [
    'no-ambiguous-paths',
    'each method has URLs of its own',
    pathsExample('/stop/{id}:\n  get: { operationId: stop }\n/stop/{name}:\n  put: { operationId: nameStop }'),
    [],
  ],
  [
    'no-key-in-query',
    'a header beside it is enough',
    documentExample(
      'security: [{ inQuery: [] }, { inHeader: [] }]\ncomponents:\n  securitySchemes:\n    inQuery: { type: apiKey, in: query, name: key }\n    inHeader: { type: apiKey, in: header, name: key }\npaths:\n  /stops:\n    get: { operationId: stops }',
    ),
    [],
  ],
  [
    'no-patient-data',
    'a host of records is refused whatever it is asked',
    operationExample('operationId: stop', {
      'api.yaml': 'upstream: { kind: external, url: https://api.example/patient-records/FHIR/R4 }',
    }),
    ['"https://api.example/patient-records/FHIR/R4" keeps medical records.'],
  ],
  [
    'no-patient-data',
    'a resource of a record is refused by its path',
    operationExample('operationId: order', { path: '/MedicationRequest/{id}' }),
    ['"MedicationRequest" is a part of medical records.'],
  ],
  [
    'no-patient-data',
    'a directory in the same form is welcome',
    operationExample('operationId: organisation', {
      path: '/Organization/{id}',
      'api.yaml': 'upstream: { kind: external, url: https://api.example/directory/fhir }',
    }),
    [],
  ],
  [
    'pagination',
    'an answer that tells the total says enough',
    operationExample(
      "operationId: stops\nparameters:\n  - { name: page, in: query, description: Which page., schema: { type: integer } }\nresponses:\n  '200':\n    description: A page.\n    content: { application/json: { schema: { type: object, properties: { totalResults: { type: integer } } } } }",
      { path: '/stops' },
    ),
    [],
  ],
  [
    'pagination-max',
    'a size without end is said to be so',
    parameterExample('name: per_page\nin: query\ndescription: How many. There is no limit.\nschema: { type: integer }'),
    [],
  ],
  [
    'personal-data-marked',
    'outside C3 a name is a name',
    propertiesExample('email: { type: string, description: Of the depot. }'),
    [],
  ],
  [
    'security-fits-access',
    'an open operation that asks for a key',
    documentExample(
      'security: [{ key: [] }]\ncomponents:\n  securitySchemes:\n    key: { type: http, scheme: bearer }\npaths:\n  /stops:\n    get: { operationId: stops, x-access: open }',
    ),
    ['"stops" is open to anybody, but its security asks for a scheme.'],
  ],
  [
    'shared-brand',
    'a name is enough to know it by',
    propertiesExample('fromPlot: { type: string }\nlotNumber: { type: string }', {
      'common/schemas.yaml': 'Plot: { type: string, x-brand: Plot }\n',
    }),
    ['"fromPlot" holds the shared id Plot, but does not refer to it.'],
  ],
  [
    'pagination-fits',
    'everything that is not there is named at once',
    pagedExample('{ style: cursor, parameter: offset, size: rows, items: total, pages: stops, first: 2, last: true }'),
    [
      '"last" says nothing here',
      'there is no parameter "offset"',
      'there is no parameter "rows" that is a number',
      '"first" is a whole number, and only where pages are counted',
      'total is no list',
      'there is no number "stops"',
      'it needs "next", the member that leads on',
    ].map((fault) => `The pages of "stops": ${fault}.`),
  ],
  [
    'pagination-fits',
    'an entry of a list, and a total in a header',
    pagedExample(
      "{ style: link, parameter: page, items: stops, next: 'link[relation=next].url', totalHeader: x-total-count }",
    ),
    [],
  ],
  [
    'pagination-fits',
    'an entry of a list that has no such member, and no such header',
    pagedExample("{ style: link, parameter: page, items: stops, next: 'link[rel=next].url', totalHeader: X-Count }"),
    [
      'The pages of "stops": there is no text "link[rel=next].url".',
      'The pages of "stops": no header "X-Count" is answered.',
    ],
  ],
  [
    'pagination-fits',
    'a first page that the owner refuses, and a style nobody knows',
    pagedExample('{ style: page, parameter: page, items: stops, first: 0 }'),
    ['The pages of "stops": the first page is 1 at least.'],
  ],
  [
    'pagination-fits',
    'a style nobody knows',
    pagedExample('{ style: scroll, parameter: page }'),
    ['The pages of "stops": "style" is one of page, offset, cursor, link.'],
  ],
  [
    'example-valid',
    'an answer that is shown in the contract itself',
    operationExample(
      "operationId: stop\nresponses:\n  '200':\n    description: The stop.\n    content:\n      application/json:\n        schema: { type: object, properties: { at: { type: string, format: date-time } } }\n        examples: { good: { value: { at: '2026-11-30T08:00:00Z' } }, bad: { value: { at: '2026-11-30T08:00:00' } } }",
    ),
    ['The example "bad" of the answer 200 at /at must match format "date-time".'],
  ],
  [
    'sunset-notice',
    'a beta needs a month',
    operationExample("operationId: stop\ndeprecated: true\nx-deprecated-on: '2026-12-01'\nx-sunset: '2027-01-15'", {
      'api.yaml': 'lifecycle: { state: beta }',
    }),
    [],
  ],
  [
    'unit-stated',
    'a unit is a code and not a word',
    propertiesExample('distance: { type: number, x-unit: metres }\nwaitMinutes: { type: integer }'),
    ['"x-unit: metres" is no UCUM code.', '"waitMinutes" is a measure without a unit.'],
  ],
  [
    'unwrap-exists',
    'a path may be long, and an answer one or many',
    operationExample(
      "operationId: sites\nresponses:\n  '200':\n    description: Sites.\n    x-unwrap: Sites.Site\n    x-success: done\n    x-one-or-many: true\n    content: { application/json: { schema: { type: object, properties: { Sites: { type: object, properties: { Site: {} } } } } } }",
    ),
    ['The answer has no member "done".', 'The answer is no oneOf of one thing and an array of it.'],
  ],
  [
    'wgs84',
    'degrees that may be too many, and text that is none',
    propertiesExample(
      'lon: { type: number, minimum: -360, maximum: 360 }\nlat: { type: string, x-decode: number }\nnorthing: { type: integer, x-crs: EPSG:3857 }\nlängdgrad: { type: number }',
    ),
    ['"lon" may exceed 180 degrees.', '"längdgrad" is not bounded to -180 and 180.'],
  ],
]

test.each(cases)('%s: %s', async (id, _name, example, messages) => {
  const rule = houseRules.find((one) => one.id === id)
  const findings = rule ? await lintExample(example, [rule]) : []
  expect(findings.filter((finding) => finding.rule === id).map((finding) => finding.message)).toEqual(messages)
})
