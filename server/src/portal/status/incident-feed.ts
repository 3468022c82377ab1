import { oneLine } from '../../mail/letters.ts'
import type { Bulletin } from '../../store/tables/apis/bulletin-table.ts'
import type { Incident } from '../../store/tables/apis/incident-table.ts'

export type FeedHead = { readonly portalName: string; readonly origin: string; readonly now: number }

type Entry = {
  readonly id: string
  readonly title: string
  readonly publishedAt: number
  readonly updatedAt: number
  readonly content: string
}

/**
 * Incidents and bulletins as Atom (RFC 4287), newest first. Each keeps its id, so a reader shows one that has ended, or goes
 * on, as changed and not as new.
 */
export function incidentFeed(
  { portalName, origin, now }: FeedHead,
  incidents: readonly Incident[],
  bulletins: readonly Bulletin[],
  apiName: (apiId: string) => string,
): string {
  const page = `${origin}/status/`
  const entries = [
    ...incidents.map((incident) => entryOfIncident(incident, apiName)),
    ...bulletins.map((bulletin) => entryOfBulletin(bulletin, apiName)),
  ].toSorted((one, other) => other.publishedAt - one.publishedAt)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${escapeXml(`${portalName}: incidents`)}</title>`,
    `<id>${escapeXml(page)}</id>`,
    `<link href="${escapeXml(page)}"/>`,
    `<link rel="self" href="${escapeXml(`${origin}/portal/v1/status/incidents`)}"/>`,
    `<author><name>${escapeXml(portalName)}</name></author>`,
    `<updated>${utc(entries.length === 0 ? now : Math.max(...entries.map(({ updatedAt }) => updatedAt)))}</updated>`,
    ...entries.map(({ id, title, publishedAt, updatedAt, content }) =>
      [
        '<entry>',
        `<title>${escapeXml(title)}</title>`,
        `<id>${escapeXml(`${page}#${id}`)}</id>`,
        `<link href="${escapeXml(`${page}#${id}`)}"/>`,
        `<published>${utc(publishedAt)}</published>`,
        `<updated>${utc(updatedAt)}</updated>`,
        `<content type="text">${escapeXml(content)}</content>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>\n',
  ].join('\n')
}

function entryOfIncident({ id, apiId, beganAt, endedAt }: Incident, apiName: (apiId: string) => string): Entry {
  const end = endedAt === undefined ? 'It lasts.' : `It answered again at ${utc(endedAt)}.`
  return {
    id: `incident_${id}`,
    title: `${apiName(apiId)} could not be reached`,
    publishedAt: beganAt,
    updatedAt: endedAt ?? beganAt,
    content: `The portal found so at ${utc(beganAt)}. ${end}`,
  }
}

function entryOfBulletin(bulletin: Bulletin, apiName: (apiId: string) => string): Entry {
  const { id, kind, title, apis, fromAt, toAt, publishedAt, changedAt, closedAt, entries } = bulletin
  const subject = apis.length === 0 ? '' : ` (${apis.map(apiName).join(', ')})`
  const times = fromAt === undefined || toAt === undefined ? [] : [`Planned from ${utc(fromAt)} to ${utc(toAt)}.`]
  return {
    id,
    title: `${kind === 'maintenance' ? 'Planned work: ' : ''}${title}${subject}`,
    publishedAt,
    updatedAt: changedAt,
    content: [
      ...times,
      ...entries.toReversed().map(({ at, words }) => `${utc(at)}: ${words}`),
      ...(closedAt === undefined ? [] : ['Closed.']),
    ].join(' '),
  }
}

const utc = (instant: number): string => new Date(instant).toISOString()

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string): string => oneLine(text).replaceAll(/[&<>"]/g, (sign) => named[sign] ?? sign)
