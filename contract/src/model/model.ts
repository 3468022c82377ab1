/**
 * The one seam of the house: what every other folder knows of a contract. Types only.
 *
 * `contract/` reads OpenAPI and yields these; the generator, the server and the site read nothing else.
 * Everything is resolved: parameters are effective (path item and operation merged), documents are
 * OpenAPI 3.1, and schemas are JSON Schema 2020-12 whose only references are
 * `#/components/schemas/<Name>`, to be looked up in `ApiModel.schemas`.
 */

import type { IdKind } from './id-kind.ts'

/** A city: the data folder that `CITY_DIR` names, read. */
export type City = {
  readonly id: string
  readonly name: string
  /** Where the portal is served to the public, e.g. `https://open.example`. */
  readonly host: string
  /** Public origin of gateway and sandbox; the same where the city names no other. */
  readonly apiHost: string
  /** The vendor part of a key: `ldn` makes `ldn_live_…` and `ldn_test_…`. */
  readonly keyPrefix: string
  /** ISO 3166-1 code of the country, e.g. `GB`. */
  readonly country: string
  /** ISO 4217 code of the money that prices are in, e.g. `GBP`. */
  readonly currency: string
  /** BCP 47 tag by which dates and numbers are written, e.g. `en-GB`. */
  readonly locale: string
  /** BCP 47 tags of the languages the city's own texts are written in (contracts, guides, front page), the main one first. */
  readonly languages: readonly [string, ...string[]]
  /** BCP 47 tags of the languages that frame, first steps, accounts and mails are offered in, the main one first. */
  readonly pageLanguages: readonly [string, ...string[]]
  /** IANA time zone of the city's clocks, e.g. `Europe/London`. */
  readonly timeZone: string
  /** West, south, east, north in WGS84 degrees. */
  readonly boundingBox: readonly [number, number, number, number]
  readonly contact: Contact
  /** Reader-facing headings that group APIs in the catalogue, in display order. */
  readonly domains: readonly Domain[]
  /** What the city remembers of its ids, by the files in `ids/`; none where it has no such folder. */
  readonly ids: readonly IdKind[]
  readonly sdk: SdkFacts
  /** Absolute path of the folder with `city.yaml`; beside it lie `content/` and `brand/`. */
  readonly folder: string
  /** Absolute path of the folder with the city's examples, one folder an API. */
  readonly examplesFolder: string
  readonly apis: readonly ApiModel[]
}

/** How the city's SDK is published. */
export type SdkFacts = {
  /** The name on npm, e.g. `@openlondon/sdk`. */
  readonly packageName: string
  readonly description: string
  readonly keywords: readonly string[]
  /** Beginning of the environment variables that samples and examples read: `CITY` makes `CITY_KEY` and `CITY_ORIGIN`. */
  readonly envPrefix: string
  /** Absolute path of the package where the city keeps it in its own repository; absent, it is made anew beside the build. */
  readonly folder?: string
}

export type Domain = { readonly id: string; readonly name: string; readonly summary: string }

export type Contact = { readonly name: string; readonly email: string; readonly url?: string }

export type ApiModel = {
  /** Folder name under `apis/`, and the first half of every operation id. */
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly description: string
  /** The contract's own semantic version, `info.version`. */
  readonly version: string
  readonly domain: string
  readonly owner: Owner
  readonly upstream: Upstream
  /** Further hosts of the same API by name; an operation that lives at one names it in `upstream`. */
  readonly upstreams: Readonly<Record<string, ExternalUpstream>>
  readonly licence: Licence
  readonly lifecycle: Lifecycle
  readonly limits: Limits
  readonly tags: readonly Tag[]
  readonly operations: readonly OperationModel[]
  /** Component schemas by name. */
  readonly schemas: Readonly<Record<string, JsonSchema>>
  /**
   * The normalised, bundled OpenAPI 3.1 document, with fixtures written in as examples. Opaque: hand
   * it to a tool or serve it; read the model instead of looking inside.
   */
  readonly document: OpenApiDocument
  /** Absolute path of the API's folder, so that `guide.mdx` and `fixtures/` can be found. */
  readonly folder: string
}

/** What any contract says by itself, without the city's facts about its owner: enough to compare two of them. */
export type ContractModel = Pick<
  ApiModel,
  'id' | 'name' | 'summary' | 'description' | 'version' | 'tags' | 'operations' | 'schemas' | 'document'
>

/** An OpenAPI 3.1 document nobody outside `contract/` looks into. */
export type OpenApiDocument = { readonly openapi: string } & Readonly<Record<string, unknown>>

export type Owner = { readonly name: string; readonly url: string; readonly contact?: string }

/**
 * Who answers. `external` is the owner's own host; `portal` is our own server, below `path` on the
 * portal's origin.
 */
export type Upstream = ExternalUpstream | { readonly kind: 'portal'; readonly path: string }

export type ExternalUpstream = {
  readonly kind: 'external'
  readonly url: string
  readonly auth?: UpstreamAuth
  /** What pages of other sites find there; undefined when nobody has looked. `seen` is a month. */
  readonly browsers?: { readonly pages: 'any' | 'unwanted' | 'none'; readonly seen: string }
  /** Hosts that each serve the same contract for one area; a caller chooses by the header `X-Area`. */
  readonly hosts?: readonly AreaHost[]
}

export type AreaHost = { readonly area: string; readonly name: string; readonly url: string }

/** How the owner wants its own key. A gateway key is accepted in the same places, for migrants. */
export type UpstreamAuth = {
  readonly in: 'query' | 'header'
  readonly name: string
  /** The header in which an owner takes it, too, that wants it in the query. */
  readonly header?: string
  readonly required: boolean
}

export type Licence = {
  readonly id: string
  readonly name: string
  readonly url: string
  /** Sentences the licence obliges a user to show, word for word. */
  readonly attribution: readonly string[]
}

export type Lifecycle = {
  /** A city goes without its drafts: they are seen only where one API is looked at alone. */
  readonly state: 'draft' | 'alpha' | 'beta' | 'stable' | 'deprecated' | 'retired'
  readonly since?: string
}

/** The owner's own limits, where known; requests per minute. */
export type Limits = {
  readonly anonymousPerMinute?: number
  readonly keyedPerMinute?: number
  readonly source?: string
}

export type Tag = { readonly name: string; readonly description: string }

/**
 * C0 open reference · C1 open live, location of things · C2 open with a re-identification risk ·
 * C3 personal · C4 special category.
 */
export type PrivacyClass = 'C0' | 'C1' | 'C2' | 'C3' | 'C4'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type OperationModel = {
  /** `<apiId>.<name>`, the one id used by SDK, page, sandbox, gateway, usage counter and changelog. */
  readonly id: string
  readonly apiId: string
  /** The contract's `operationId`: camelCase, unique in the API; lint asks for at most 32 characters. */
  readonly name: string
  readonly method: Method
  /** Template relative to the API's base, e.g. `/Line/{ids}/Status`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly parameters: readonly ParameterModel[]
  /** Sets of optional parameters of which a caller gives one, whole, from `x-either`: a point, or an area. */
  readonly either?: readonly (readonly string[])[]
  readonly requestBody?: RequestBodyModel
  readonly responses: readonly ResponseModel[]
  readonly privacy: PrivacyClass
  /** How long an answer may be reused, seconds; 0 means never. */
  readonly cacheSeconds: number
  /** Retrying cannot do harm: GET, PUT, DELETE, or `x-idempotent: true`. */
  readonly idempotent: boolean
  /** May be watched as a stream of events, from `x-watch`: a GET whose answer may be shared for `cacheSeconds`. */
  readonly watch?: true
  /** How one gets from a page of the answer to the next, from `x-pagination`. */
  readonly pagination?: Pagination
  /** The member by which an item of the answer is known again in a later answer, from `x-item-id`. */
  readonly itemId?: string
  /** What a caller must present at the portal: nothing, a key, or a signed-in session. */
  readonly access: 'open' | 'key' | 'session'
  readonly deprecation?: Deprecation
  /** How fresh the answer is, in words, from `x-freshness`. */
  readonly freshness?: string
  /** What area or period the answer covers, in words, from `x-coverage`. */
  readonly coverage?: string
  /** A name in `ApiModel.upstreams`; absent for the API's own host. */
  readonly upstream?: string
  /** How the gateway asks an owner that has no such operation itself, from `x-facade`. */
  readonly facade?: Readonly<Record<string, unknown>>
  readonly source: SourceLocation
}

/**
 * How an operation that answers page by page is walked to its end. Members are named as they come over the wire, as paths of
 * `memberSteps`.
 */
export type Pagination = {
  /**
   * `page` counts pages and `offset` the items passed over; `cursor` repeats a text of the answer before; `link` takes the
   * parameters that an address in the answer has, and never the address itself.
   */
  readonly style: 'page' | 'offset' | 'cursor' | 'link'
  /** The parameter that says where a page begins. */
  readonly parameter: string
  /** The parameter that says how many items a page has. */
  readonly size?: string
  /** The number of the first page, 1 unless said. */
  readonly first?: number
  /** The list of items; absent where the answer is that list. */
  readonly items?: string
  /** The cursor or address of the next page. */
  readonly next?: string
  /** How many pages there are. */
  readonly pages?: string
  /** How many items there are in all. */
  readonly total?: string
  /** The header that says so, where the body does not. */
  readonly totalHeader?: string
}

/** Dates are `yyyy-MM-dd`, `since` is empty when the owner has not said; `replacement` is an operation id. */
export type Deprecation = {
  /** A day, as `sunset` is one; empty where the owner says none. */
  readonly since: string
  readonly sunset?: string
  readonly replacement?: string
  readonly reason?: string
}

export type ParameterModel = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly description: string
  readonly schema: JsonSchema
  /** OpenAPI 3.1 §4.8.12.2; the default for the location is filled in. */
  readonly style: 'simple' | 'form' | 'label' | 'matrix' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject'
  readonly explode: boolean
  /** Set when the value travels as text of this type, for instance JSON inside a query. */
  readonly mediaType?: string
  /** A name without a value is a value: `?latest`. */
  readonly allowEmptyValue: boolean
  readonly example?: unknown
  readonly deprecated: boolean
}

export type RequestBodyModel = {
  readonly required: boolean
  readonly description: string
  readonly content: readonly MediaTypeModel[]
}

export type ResponseModel = {
  /** `200`, `4XX` or `default`. */
  readonly status: string
  readonly description: string
  readonly content: readonly MediaTypeModel[]
  readonly headers: readonly HeaderModel[]
  /**
   * Set when an operation has several outcomes that are all results, not errors (`x-result-kind`):
   * the SDK then answers `{ kind, data }`.
   */
  readonly resultKind?: string
  /** The owner answers one object for one id and an array for several; the SDK always answers an array. */
  readonly oneOrMany: boolean
  /** The member inside the owner's envelope that the SDK answers, outermost name first (`x-unwrap`). */
  readonly unwrap?: readonly string[]
  /** A member that must be `true`, or the answer is a refusal whatever its status says (`x-success`). */
  readonly successFlag?: string
  /** A refusal for good although its status means "later": asking again is no use, unless the answer says when (`x-final`). */
  readonly isFinal?: true
}

export type HeaderModel = { readonly name: string; readonly description: string; readonly schema: JsonSchema }

export type MediaTypeModel = {
  readonly mediaType: string
  readonly schema?: JsonSchema
  /** Fields of a form whose lists are joined by commas, from `encoding.<field>.explode: false`. */
  readonly joined?: readonly string[]
  /** Fields of a form whose objects travel as `name[member]`, from `encoding.<field>.style: deepObject`. */
  readonly deep?: readonly string[]
  readonly examples: readonly ExampleModel[]
}

/** One recorded-looking answer. For a success this is a fixture; `request` says when it applies. */
export type ExampleModel = {
  readonly name: string
  readonly summary: string
  /** Parameter values by name that lead to this answer; absent means any request. */
  readonly request?: Readonly<Record<string, unknown>>
  readonly value: unknown
}

/** JSON Schema 2020-12 as OpenAPI 3.1 uses it. Only the keywords our code reads are named. */
export type JsonSchema = {
  readonly $ref?: string
  readonly type?: JsonType | readonly JsonType[]
  readonly title?: string
  readonly description?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly prefixItems?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly not?: JsonSchema
  readonly if?: JsonSchema
  readonly then?: JsonSchema
  readonly else?: JsonSchema
  readonly contains?: JsonSchema
  readonly minContains?: number
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>
  readonly dependentSchemas?: Readonly<Record<string, JsonSchema>>
  readonly propertyNames?: JsonSchema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly deprecated?: boolean
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
  /** Values known today of a string that may gain more: an open enumeration. */
  readonly 'x-extensible-enum'?: readonly string[]
  /** A UCUM unit code: `m`, `s`, `min`, `[p]` for pence. */
  readonly 'x-unit'?: string
  /** The text, or texts, that mean "nothing here", e.g. `0001-01-01T00:00:00`. */
  readonly 'x-null-value'?: string | readonly string[]
  /** Name of the branded type of an id, the same in every API. */
  readonly 'x-brand'?: string
  /** Which decoder of the SDK smooths the value. */
  readonly 'x-decode'?: ValueDecoder | 'list' | 'first'
  /** The SDK renames the keys of this object: `@SiteCode` to `siteCode`. */
  readonly 'x-decode-keys'?: 'camel'
  /** Members the SDK computes from others, by name. */
  readonly 'x-derive'?: Readonly<Record<string, Derived>>
  /** Names of members that name private people: owners send them, and they stay out of the SDK and of the gateway's answers. */
  readonly 'x-dropped'?: readonly string[]
  /** Coordinates that are not WGS84, e.g. `EPSG:27700`. */
  readonly 'x-crs'?: string
}

/** How a text becomes the value it stands for. */
export type ValueDecoder = 'number' | 'boolean' | 'date' | 'dateTime' | 'lastSegment' | 'point' | 'latLon'

/** A member of an answer that the SDK computes: `from` another one, `key` choosing an entry of a list of `{ key, value }`. */
export type Derived = {
  readonly from: string
  readonly key?: string
  readonly decode?: ValueDecoder
  /** The member with the longitude, where `decode` is `point` and `from` has the latitude alone. */
  readonly lon?: string
  readonly lookup?: Readonly<Record<string, string>>
  readonly brand?: string
  readonly unit?: string
  readonly description?: string
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null'

/** Where something stands in the owner's own file: lines and columns count from 1. */
export type SourceLocation = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly pointer: string
}
