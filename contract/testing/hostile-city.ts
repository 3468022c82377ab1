import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hostileTexts, markInPage } from './hostile-texts.ts'

type Json = Readonly<Record<string, unknown>>

const texts = Object.values(hostileTexts)
/** Every text at once, for a field of which a city has one only. */
const all = texts.join(' ')

/** A city whose every field that takes text holds each hostile text. JSON is YAML, and says what it means. */
export function writeHostileCity(folder: string): void {
  const files: Readonly<Record<string, Json | string>> = {
    'city.yaml': city,
    'apis/plain/api.yaml': apiFacts('plain', 'Plain', 'Words.'),
    'apis/plain/openapi.yaml': plainContract,
    'apis/hostile/api.yaml': apiFacts('hostile', all, all),
    'apis/hostile/openapi.yaml': hostileContract,
    'apis/odd/api.yaml': apiFacts('odd', 'Odd', 'Words.'),
    'apis/odd/openapi.yaml': oddContract,
    'apis/hostile/releases/0.9.0/changes.json': release(null),
    'apis/hostile/releases/1.0.0/changes.json': release('0.9.0'),
    'apis/hostile/guide.mdx':
      '---\ntitle: Hostile\ndescription: A guide.\n---\n\nA guide is written in MDX, knowingly.\n',
  }
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  }
  mkdirSync(join(folder, 'examples'), { recursive: true })
}

const host = 'https://hostile.example'

const city: Json = {
  id: 'hostile',
  name: all,
  host,
  apiHost: 'https://api.hostile.example',
  keyPrefix: 'hos',
  country: 'GB',
  currency: 'GBP',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  languages: ['en'],
  pageLanguages: ['en'],
  boundingBox: [-0.1, -0.1, 0.1, 0.1],
  contact: { name: all, email: 'hello@hostile.example' },
  sdk: {
    package: '@hostile/sdk',
    description: all,
    keywords: texts.filter((text) => text.trim() !== ''),
    envPrefix: 'HOSTILE',
  },
  domains: [{ id: 'city', name: all, summary: all }],
}

function apiFacts(id: string, name: string, words: string): Json {
  return {
    id,
    name,
    domain: 'city',
    owner: {
      name,
      url: `${host}/owner?"><script>globalThis.${markInPage}=1</script>`,
      contact: `javascript:globalThis.${markInPage}=1 // a@b ${words}`,
      statusPage: 'none',
    },
    upstream: { kind: 'external', url: `https://${id}.hostile.example/v1` },
    licence: { id: 'CC0-1.0', name, url: 'https://creativecommons.org/publicdomain/zero/1.0/', attribution: [words] },
    lifecycle: { state: 'alpha', since: '2026-01-01' },
    limits: { source: words },
    defaults: { privacy: 'C0', cacheSeconds: 60, access: 'key', freshness: words, coverage: words },
  }
}

const release = (previous: string | null): Json => ({
  apiId: 'hostile',
  version: previous === null ? '0.9.0' : '1.0.0',
  previous,
  publishedAt: previous === null ? '2026-01-01T00:00:00Z' : '2026-06-01T00:00:00Z',
  bump: previous === null ? 'initial' : 'major',
  note: all,
  changes: texts.map((text, index) => ({
    rule: 'property-removed',
    bump: index % 2 === 0 ? 'major' : 'minor',
    message: `\`${text}\`: ${text}`,
    operations: [`hostile.text${index}`],
    pointer: text,
  })),
})

const plainContract: Json = {
  openapi: '3.1.0',
  info: { title: 'Plain', summary: 'Words.', version: '1.0.0' },
  paths: { '/plain': { get: { operationId: 'plain', responses: { 200: { description: 'Yes.' } } } } },
}

const hostileContract: Json = {
  openapi: '3.1.0',
  info: { title: all, summary: all, description: texts.join('\n\n'), version: '1.0.0', 'x-words': all },
  servers: [{ url: 'https://hostile.hostile.example/v1', description: all }],
  tags: [{ name: 'Hostile', description: all }],
  paths: Object.fromEntries(texts.map((text, index) => [pathOf(text, index), { get: operation(text, index) }])),
  components: {
    schemas: Object.fromEntries(texts.map((text, index) => [`Thing${index}`, schema(text, index)])),
  },
}

/**
 * Names that are no text to a reader of OpenAPI: ids, media types, headers, servers, schemes, scopes, callbacks. Groups of
 * operations, too: each page of an API names every group beside the API, and the name of this one is short.
 */
const oddContract: Json = {
  openapi: '3.1.0',
  info: {
    title: 'Odd',
    summary: 'Words.',
    description: 'Words.',
    termsOfService: all,
    contact: { name: all, url: `javascript:globalThis.${markInPage}=1`, email: all },
    license: { name: all, url: `javascript:globalThis.${markInPage}=1` },
    version: '1.0.0',
  },
  externalDocs: { description: all, url: `javascript:globalThis.${markInPage}=1` },
  servers: texts.map((text, index) => ({
    url: [`javascript:${text}`, `https://user:${text}@odd.example`, `https://a ${text}/v1`, `https://{v}.odd.example`][
      index % 4
    ],
    description: text,
    variables: { v: { default: text, enum: [text], description: text } },
  })),
  tags: texts.map((text) => ({
    name: text,
    description: text,
    externalDocs: { description: all, url: `data:text/html,<script>${markInPage}</script>` },
  })),
  security: texts.map((text) => ({ [text]: [text] })),
  paths: Object.fromEntries(texts.map((text, index) => [`/odd${index}`, { post: oddOperation(text, index) }])),
  components: {
    securitySchemes: Object.fromEntries(
      texts.map((text, index) => [
        text,
        index % 2 === 0
          ? { type: 'apiKey', in: 'header', name: text, description: text }
          : {
              type: 'oauth2',
              description: text,
              flows: { implicit: { authorizationUrl: `javascript:${text}`, scopes: { [text]: text } } },
            },
      ]),
    ),
  },
}

function oddOperation(text: string, index: number): Json {
  const any = { schema: { type: 'string' }, example: text }
  return {
    operationId: text,
    tags: [text],
    summary: `Odd ${index}`,
    deprecated: true,
    'x-deprecated-on': text,
    'x-sunset': text,
    'x-replacement': text,
    'x-deprecation-reason': text,
    externalDocs: { description: text, url: `javascript:globalThis.${markInPage}=1//${text}` },
    servers: [{ url: text, description: text }],
    parameters: [{ name: text === '__proto__' ? 'constructor' : text, in: 'header', schema: { type: 'string' } }],
    requestBody: { content: { [text]: any } },
    responses: {
      200: { description: text, headers: { [text]: { schema: { type: 'string' } } }, content: { [text]: any } },
      404: { description: text, content: { [`text/${text}`]: any, [`application/${text}+json; v=${text}`]: any } },
    },
    callbacks: { [text]: { [text]: { post: { responses: { 200: { description: text } } } } } },
  }
}

/** A path may hold any text, but for what ends one, is a template of its own, stands for many, or leads out of the API. */
function pathOf(text: string, index: number): string {
  return `/${index}/${text.replaceAll(/[?#{}*]/g, '').replaceAll('..', '…')}/{id}`
}

/** A parameter's name may hold anything but what no template can; lint and generator say so. */
function parameterName(text: string): string {
  return text === '__proto__' ? 'constructor' : text.replaceAll(/[{},*?]/g, '') || 'blank'
}

function operation(text: string, index: number): Json {
  const parameter = (name: string, place: string, more: Json = {}): Json => ({
    name,
    in: place,
    description: text,
    schema: { type: 'string', description: text, default: text },
    example: text,
    ...more,
  })
  return {
    operationId: `text${index}`,
    tags: ['Hostile'],
    summary: text,
    description: text,
    'x-freshness': text,
    'x-coverage': text,
    parameters: [
      parameter('id', 'path', { required: true, schema: { type: 'string', enum: [text, 'b'] } }),
      parameter(parameterName(text), 'query'),
      parameter('q', 'query', { schema: { type: 'string', 'x-extensible-enum': [text, 'b'], 'x-unit': text } }),
      parameter(`X-$&'+.^_\`|~${index}`, 'header'),
    ],
    responses: {
      200: {
        description: text,
        headers: { 'X-Answer': { description: text, schema: { type: 'string', example: text } } },
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/Thing${index}` },
            examples: {
              [text.trim() || 'blank']: {
                summary: text,
                description: text,
                value: { kind: text, [text]: text, brand: text },
              },
            },
          },
        },
      },
      404: { description: text, content: { 'application/json': { schema: { type: 'object', description: text } } } },
    },
  }
}

function schema(text: string, index: number): Json {
  return {
    type: 'object',
    title: text,
    description: text,
    required: ['kind'],
    properties: {
      kind: { type: 'string', enum: [text, 'b'], description: text, default: text, example: text },
      [text]: { type: 'string', description: text, examples: [text], 'x-null-value': text },
      brand: { type: 'string', 'x-brand': `Brand${index}`, description: text },
      code: { type: 'string', const: text },
      open: { type: 'string', 'x-extensible-enum': [text], 'x-enum-descriptions': { [text]: text } },
      shape: { type: 'string', pattern: `^${text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '.')}$`, examples: [text] },
    },
  }
}
