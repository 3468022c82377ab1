/** A value before and after; a test asks the SDK's own decoder. */
export type BeforeAndAfter = { readonly wire: unknown; readonly sdk: unknown }

export type DecoderEntry = {
  readonly name: string
  /** How a contract asks for it. */
  readonly annotation: string
  readonly title: string
  readonly text: string
  readonly examples: readonly BeforeAndAfter[]
}

/** Every decoder that the contracts can ask for, in the order in which a reader meets them in an answer. */
export const decoderEntries: readonly DecoderEntry[] = [
  {
    name: 'unwrap',
    annotation: 'x-unwrap: Shops.Shop',
    title: 'The member inside an envelope',
    text: 'Some owners put what you asked for inside one or two objects that say nothing else. The SDK gives what is inside. It is `undefined` when the owner left it out.',
    examples: [{ wire: { Shops: { Shop: [{ name: 'North' }] } }, sdk: [{ name: 'North' }] }],
  },
  {
    name: 'unlessTrue',
    annotation: 'x-success: success',
    title: 'A refusal with a status of success',
    text: 'Some owners answer 200 and say inside that it went wrong. The SDK throws an `HttpError`, as it does for any other refusal; its `body` holds what the owner said.',
    examples: [],
  },
  {
    name: 'list',
    annotation: 'x-decode: list',
    title: 'One or many is always a list',
    text: 'An owner that makes JSON from XML sends an object when there is one, and a list when there are several. The SDK gives a list every time. Empty text and `null` are a list of none; what is absent stays absent. `x-one-or-many: true` says the same of a whole answer.',
    examples: [
      { wire: { code: 'A' }, sdk: [{ code: 'A' }] },
      { wire: [{ code: 'A' }, { code: 'B' }], sdk: [{ code: 'A' }, { code: 'B' }] },
      { wire: '', sdk: [] },
    ],
  },
  {
    name: 'first',
    annotation: 'x-decode: first',
    title: 'One or many is always one',
    text: 'Where a list is a slip of the owner and only one value makes sense, the SDK gives the first. A list of none is `null`.',
    examples: [
      { wire: ['AB12', 'AB12'], sdk: 'AB12' },
      { wire: 'AB12', sdk: 'AB12' },
      { wire: [], sdk: null },
    ],
  },
  {
    name: 'omit',
    annotation: 'x-personal-data: dropped',
    title: 'Names of private people are left out',
    text: 'Some owners send the name of whoever wrote to them. The gateway takes such a field out of every answer, and the SDK leaves it out when it asks the owner directly. `.raw()` keeps the answer as it came.',
    examples: [{ wire: { id: 7, sender: 'Ada' }, sdk: { id: 7 } }],
  },
  {
    name: 'rename',
    annotation: 'x-decode-keys: camel',
    title: 'Names you can type',
    text: 'Signs in front of a name are dropped, words are joined, and capitals at its beginning become small. In the contract and over the wire the name stays as the owner has it.',
    examples: [
      { wire: { '@ShopCode': 'AB1', 'entry-date': '2026-11-23' }, sdk: { shopCode: 'AB1', entryDate: '2026-11-23' } },
    ],
  },
  {
    name: 'nullFor',
    annotation: "x-null-value: '0001-01-01T00:00:00'",
    title: 'Texts that mean nothing',
    text: 'Owners say “not known” by empty text, by the first day of the calendar or by the word null. The contract names these texts, and the SDK gives `null` for each.',
    examples: [
      { wire: '0001-01-01T00:00:00', sdk: null },
      { wire: '2026-11-23T08:00:00', sdk: '2026-11-23T08:00:00' },
    ],
  },
  {
    name: 'number',
    annotation: 'x-decode: number',
    title: 'Numbers written as text',
    text: 'The SDK gives the number, so that you can count with it. Text that is no number is `null`.',
    examples: [
      { wire: '51.52', sdk: 51.52 },
      { wire: '', sdk: null },
    ],
  },
  {
    name: 'boolean',
    annotation: 'x-decode: boolean',
    title: 'Yes and no written as text',
    text: 'In any case of letters: `true` or `false`, `yes` or `no`, `Y` or `N`. Any other text is `null`.',
    examples: [
      { wire: 'True', sdk: true },
      { wire: 'N', sdk: false },
      { wire: 'maybe', sdk: null },
    ],
  },
  {
    name: 'date',
    annotation: 'x-decode: date',
    title: 'Days',
    text: 'A day as `yyyy-MM-dd`, whether the owner wrote it so, with a time behind it, or as day, month and year. What is no day of the calendar, or lies outside the years 1900 to 2199, is a slip and `null`.',
    examples: [
      { wire: '23/11/2026', sdk: '2026-11-23' },
      { wire: '2026-11-23T00:00:00', sdk: '2026-11-23' },
      { wire: '31/02/2026', sdk: null },
    ],
  },
  {
    name: 'dateTime',
    annotation: 'x-decode: dateTime',
    title: 'Instants',
    text: 'An instant in UTC after RFC 3339, with seconds and a `Z`, which `new Date()` reads the same everywhere. Asked for only where the owner’s clock really is UTC. Other text stays as it is.',
    examples: [
      { wire: '2026-11-23 08:00:00', sdk: '2026-11-23T08:00:00Z' },
      { wire: '2026-11-23T08:00Z', sdk: '2026-11-23T08:00:00Z' },
    ],
  },
  {
    name: 'lastSegment',
    annotation: 'x-decode: lastSegment',
    title: 'Ids written as addresses',
    text: 'Owners of linked data name a thing by an address that ends in its id. Other operations ask for the id alone, so the SDK gives that. What is no text is `null`.',
    examples: [{ wire: 'http://owner.example/id/stations/AB12', sdk: 'AB12' }],
  },
  {
    name: 'derive',
    annotation: 'x-derive: { seats: { from: facts, key: NumSeats, decode: number } }',
    title: 'Members made of others',
    text: 'Where a fact is hidden, in a list of keys and values or in another code, the SDK adds a member that says it plainly. It is always there, and `null` when the owner’s own member is missing. Nothing is taken away.',
    examples: [
      {
        wire: { facts: [{ key: 'NumSeats', value: '15' }] },
        sdk: { facts: [{ key: 'NumSeats', value: '15' }], seats: 15 },
      },
    ],
  },
  {
    name: 'lookup',
    annotation: "x-derive: { country: { from: code, lookup: { '33': FR } } }",
    title: 'One code for another',
    text: 'A made member whose value comes from a table in the contract, such as an owner’s own number for a place and the code everybody else uses. What is not in the table is `null`.',
    examples: [{ wire: { code: '33' }, sdk: { code: '33', country: 'FR' } }],
  },
  {
    name: 'point',
    annotation: 'x-derive: { point: { from: coordinates, decode: point } }',
    title: 'Positions written longitude first',
    text: 'A list of two numbers or a whole `Point` as in GeoJSON, `POINT (…)` as in Well-Known Text, or a list inside a text, in degrees of WGS84. The SDK gives `{ lat, lon }`, which every function of its geography takes, and `null` where there is none. `0, 0` means that the owner does not know.',
    examples: [
      { wire: 'POINT (-0.12 51.53)', sdk: { lat: 51.53, lon: -0.12 } },
      { wire: { type: 'Point', coordinates: [-0.12, 51.53] }, sdk: { lat: 51.53, lon: -0.12 } },
      { wire: [0, 0], sdk: null },
    ],
  },
  {
    name: 'latLon',
    annotation: 'x-derive: { point: { from: centre, decode: latLon } }',
    title: 'Positions written latitude first',
    text: 'A list of two numbers the other way round than GeoJSON has them. The SDK gives `{ lat, lon }`, and `null` where there is none.',
    examples: [
      { wire: [51.53, -0.12], sdk: { lat: 51.53, lon: -0.12 } },
      { wire: [], sdk: null },
    ],
  },
  {
    name: 'pointOf',
    annotation: 'x-derive: { point: { from: latitude, lon: longitude, decode: point } }',
    title: 'Positions in two members',
    text: 'Owners call them `lat` and `lon`, `lng`, `long`, `latitude` and `longitude`, and write numbers or texts. The SDK adds one member `point`, the same in every answer of every owner, and `null` where there is none. What the owner sends stays beside it.',
    examples: [
      {
        wire: { latitude: '51.53', longitude: '-0.12' },
        sdk: { latitude: '51.53', longitude: '-0.12', point: { lat: 51.53, lon: -0.12 } },
      },
    ],
  },
]
