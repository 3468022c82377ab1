import type { BodyParser } from '../call/descriptor.ts'

/**
 * Makes the value a caller wants of the one that came over the wire. Decoders work on what `JSON.parse` has just
 * made, in place; what is of another shape than the contract says passes through untouched.
 */
export type Decoder = (value: unknown) => unknown

type Members = Record<string, unknown>

const isObject = (value: unknown): value is Members => Object(value) === value

/** Read JSON and decode it. */
export const parsed =
  (decoder: Decoder): BodyParser =>
  (content) =>
    decoder(JSON.parse(content))

/** The same where some answers have no body. */
export const parsedMaybe =
  (decoder: Decoder): BodyParser =>
  (content) =>
    content ? decoder(JSON.parse(content)) : undefined

/** Several statuses are results, each decoded in its own way. */
export const parsedByStatus =
  (decoders: Readonly<Record<number, Decoder>>): BodyParser =>
  (content, status) => {
    const body: unknown = JSON.parse(content)
    return decoders[status]?.(body) ?? body
  }

/** One after the other. */
export const chain =
  (...decoders: readonly Decoder[]): Decoder =>
  (value) =>
    decoders.reduce((result, decoder) => decoder(result), value)

/**
 * The member inside an envelope, decoded; absent when the owner left it out. Some hosts answer a list without the envelope.
 */
export const unwrap =
  (decoder: Decoder | undefined, ...path: readonly string[]): Decoder =>
  (value) => {
    const inner = path.reduce<unknown>((outer, name) => (Array.isArray(outer) ? outer : Object(outer)[name]), value)
    return decoder ? decoder(inner) : inner
  }

/** Each item of a list, or the one thing that came instead: where a contract has either, both are read alike. */
export const each =
  (item: Decoder): Decoder =>
  (value) =>
    Array.isArray(value) ? value.map(item) : item(value)

/** One thing for one and a list for several becomes a list; nothing, or blank text, a list of none. */
export const list =
  (item: Decoder): Decoder =>
  (value) =>
    value == null || (typeof value === 'string' && !value.trim()) ? [] : [value].flat().map(item)

/** Of one or several the first; null when a list has none. */
export const first =
  (item: Decoder): Decoder =>
  (value) => {
    const one: unknown = Array.isArray(value) ? value[0] : value
    return one === undefined ? null : item(one)
  }

/** Members by the name they have on the wire; those that are absent stay absent. */
export const fields =
  (plan: Readonly<Record<string, Decoder>>): Decoder =>
  (value) => {
    if (isObject(value)) {
      for (const name in plan) if (name in value) value[name] = plan[name]!(value[name])
    }
    return value
  }

/** Every member of a map. */
export const values =
  (member: Decoder): Decoder =>
  (value) => {
    if (isObject(value)) for (const name in value) value[name] = member(value[name])
    return value
  }

/** Without members that name private people, which an owner sends to whoever asks it directly. */
export const omit =
  (...names: readonly string[]): Decoder =>
  (value) => {
    if (isObject(value)) for (const name of names) delete value[name]
    return value
  }

/** New names for members. */
export const rename =
  (names: Readonly<Record<string, string>>): Decoder =>
  (value) =>
    isObject(value) && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([name, member]) => [names[name] ?? name, member]))
      : value

/**
 * New names for all members, by the rule that `rename` has a table for: signs in front go, words are joined, leading
 * capitals become small. It costs less than a long table, and knows what an owner adds tomorrow.
 */
export const camel: Decoder = (value) =>
  isObject(value) && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [camelKey(name), member]))
    : value

const camelKey = (name: string): string =>
  name.replace(
    /^[\W_]*([A-Z]+(?![a-z])|[A-Z])?|[\W_]+(.?)/g,
    (_, capitals: string = '', letter: string = '') => capitals.toLowerCase() + letter.toUpperCase(),
  )

/** Members made of others. They are made before those others are decoded, from what came over the wire. */
export const derive =
  (members: Readonly<Record<string, (owner: Members) => unknown>>): Decoder =>
  (value) => {
    if (!isObject(value)) return value
    const made: Members = {}
    for (const name in members) made[name] = members[name]!(value)
    return Object.assign(value, made)
  }

/** A member, decoded; null when there is none. */
export const member =
  (name: string, decoder: Decoder) =>
  (owner: Members): unknown =>
    owner[name] === undefined ? null : decoder(owner[name])

/** The value of one entry in a list of `{ key, value }`, decoded; null when there is none. */
export const entry =
  (name: string, key: string, decoder: Decoder) =>
  (owner: Members): unknown => {
    const entries: unknown = owner[name]
    const found: unknown = Array.isArray(entries) && entries.find((one) => isObject(one) && one['key'] === key)
    return isObject(found) ? decoder(found['value']) : null
  }

/** Texts that mean nothing become null. */
export const nullFor =
  (...texts: readonly string[]): Decoder =>
  (value) =>
    texts.includes(value as string) ? null : value // only compared

/** By a table; null for what is not in it. */
export const lookup =
  (table: Readonly<Record<string, string>>): Decoder =>
  (value) =>
    table[String(value)] ?? null

/**
 * The same for numbers in a row, of which `first` is the first: values between blanks, without what all begin with. A value
 * that is one more than the one before it is left out.
 */
export const numbered = (first: number, start: string, ends: string): Decoder => {
  let last = ''
  const all = ends.split(' ').map((end) => (last = end || `${+last + 1}`.padStart(last.length, '0')))
  return (value) => {
    const end = all[Number(value) - first]
    return end ? start + end : null
  }
}

/** The same for texts: those of each value between `|`, and between `;` where several mean one. */
export const named = (texts: string, start: string, ends: string): Decoder => {
  const byPlace = numbered(0, start, ends)
  const all = texts.split('|').map((names) => names.split(';'))
  return (value) => byPlace(all.findIndex((names) => names.includes(String(value))))
}

/** A number written as text. Text that is none is null. */
export const number: Decoder = (value) => {
  if (typeof value !== 'string') return value
  return value.trim() && !Number.isNaN(+value) ? +value : null
}

/** `true` or `false`, `yes` or `no`, `Y` or `N` written as text, in any case. Other text is null. */
export const boolean: Decoder = (value) => {
  if (typeof value !== 'string') return value
  const text = value.trim()
  return /^(true|yes|y)$/i.test(text) || (/^(false|no|n)$/i.test(text) ? false : null)
}

/**
 * A day as `yyyy-MM-dd`, written so with or without a time behind it, or as `dd/MM/yyyy`. What is neither, is no day
 * of the calendar, or lies outside the years 1900 to 2199 is a slip of the owner's and null.
 */
export const date: Decoder = (value) => {
  if (typeof value !== 'string') return value
  const day = value.replace(/^(\d\d)\/(\d\d)\/(\d{4})/, '$3-$2-$1').slice(0, 10)
  // What is shorter would be taken for the first of its year or month.
  const isDay = /^(19|20|21).{8}/.test(day) && new Date(day).toJSON()?.startsWith(day)
  return isDay ? day : null
}

/** The id at the end of an address. What is no text is null. */
export const lastSegment: Decoder = (value) =>
  typeof value === 'string' ? (value.match(/[^/#]+/g)?.pop() ?? '') : null

/**
 * A UTC instant after RFC 3339 of one written with a space, without seconds or without its zone. Other text stays as
 * it is.
 */
export const dateTime: Decoder = (value) =>
  typeof value === 'string'
    ? value.replace(
        /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?Z?$/,
        (_, day: string, minute: string, second = ':00') => `${day}T${minute}${second}Z`,
      )
    : value

/**
 * A position of WGS84 degrees written longitude first: a list of two, GeoJSON's `Point`, `POINT (-0.12 51.53)`, or a list
 * inside a text. What has no two numbers is null, and so is the meeting of equator and Greenwich, by which owners say that
 * they do not know. Any other shape of GeoJSON is no position.
 */
export const point: Decoder = (value) => {
  const written = isObject(value) && value['type'] === 'Point' ? value['coordinates'] : value
  const [lon, lat] = (String(written).match(/-?\d+(?:\.\d+)?(?:e-\d+)?/gi) ?? []).map(Number)
  return lat !== undefined && (lat || lon) ? { lat, lon } : null
}

/**
 * The same of two members, numbers or texts, under a name of its own; of several the first. Null where one of them is
 * missing. By itself, and not by `derive`, because it is the most common of all and an app pays for each function.
 */
export const pointOf =
  (name: string, latitude: string, longitude: string): Decoder =>
  (value) => {
    if (isObject(value)) {
      // A missing one is no number, and then neither is the sum of both; of a list's text the first is read.
      const [lat, lon] = [latitude, longitude].map((from) => parseFloat(value[from] as string))
      value[name] = (lat || lon) && lat! + lon! < 999 ? { lat, lon } : null
    }
    return value
  }

/** The same of a list of two, latitude first. */
export const latLon: Decoder = (value) => (pointOf('point', '0', '1')({ ...Object(value) }) as Members)['point']
