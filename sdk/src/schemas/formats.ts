/**
 * Formats of texts. Their names are what an issue calls them. A format that is not here is not checked, which is what JSON
 * Schema lets a validator do (2020-12, Validation, section 7.2).
 */
type Format = (text: string) => boolean

/** A day of the calendar (RFC 3339, `full-date`). */
export const date: Format = (text) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true

/** A time of day with its zone. A leap second is one at the end of a UTC day only. */
export const time: Format = (text) => {
  const [whole, hour, minute, second, sign, zoneHour = 0, zoneMinute = 0] =
    /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i.exec(text) ?? []
  if (whole === undefined || Number(zoneHour) > 23 || Number(zoneMinute) > 59) return false
  if (Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60) return true
  const utc =
    Number(hour) * 60 + Number(minute) - Number(`${sign ?? ''}1`) * (Number(zoneHour) * 60 + Number(zoneMinute))
  return Number(second) === 60 && (utc + 1440) % 1440 === 1439
}

/** A moment (RFC 3339, `date-time`). */
export const dateTime: Format = (text) => {
  const [whole, day = '', clock = ''] = /^(.{10})[t\s](.*)$/i.exec(text) ?? []
  return whole !== undefined && date(day) && time(clock)
}

/** An address of a person or an office, as mail servers take it. */
export const email: Format = (text) => {
  const label = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?'
  const word = "[\\w!#$%&'*+/=?^`{|}~-]+"
  return new RegExp(`^${word}(?:\\.${word})*@(?:${label}\\.)+${label}$`, 'i').test(text)
}

/** A UUID (RFC 9562), as such or as a URN. */
export const uuid: Format = (text) => /^(?:urn:uuid:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)

/** What an address may be written in (RFC 3986, section 3.3), as the text of a pattern. */
const sign = "(?:[\\w.~!$&'()*+,;=:@-]|%[\\da-f]{2})"
const ends = `(?:\\?(?:${sign}|[/?])*)?(?:#(?:${sign}|[/?])*)?$`
const authority = `//(?:(?:[\\w.~!$&'()*+,;=:-]|%[\\da-f]{2})*@)?(?:\\[[\\da-f:.]+\\]|(?:[\\w.~!$&'()*+,;=-]|%[\\da-f]{2})*)(?::\\d*)?(?:/${sign}*)*`

/** A whole address (RFC 3986, `URI`). */
export const uri: Format = (text) =>
  new RegExp(`^[a-z][a-z\\d+.-]*:(?:${authority}|/?(?:${sign}+(?:/${sign}*)*)?)${ends}`, 'i').test(text)

/** A whole address, or one that is read from where it stands; a colon in the first part of a path is let through. */
export const uriReference: Format = (text) =>
  new RegExp(`^(?:[a-z][a-z\\d+.-]*:)?(?:${authority}|/?(?:${sign}+(?:/${sign}*)*)?)${ends}`, 'i').test(text)

/** Four numbers (RFC 2673, `dotted-quad`). */
export const ipv4: Format = (text) => /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)
