import { oneLine } from '../../mail/letters.ts'
import type { Incident } from '../../store/tables/incident-table.ts'

export type FeedHead = { readonly portalName: string; readonly origin: string; readonly now: number }

/** Incidents as Atom (RFC 4287). Each keeps its id, so a reader shows one that has ended as changed and not as new. */
export function incidentFeed(
  { portalName, origin, now }: FeedHead,
  incidents: readonly Incident[],
  apiName: (apiId: string) => string,
): string {
  const page = `${origin}/status/`
  const times = incidents.map(updatedAt)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${escapeXml(`${portalName}: incidents`)}</title>`,
    `<id>${escapeXml(page)}</id>`,
    `<link href="${escapeXml(page)}"/>`,
    `<link rel="self" href="${escapeXml(`${origin}/portal/v1/status/incidents`)}"/>`,
    `<author><name>${escapeXml(portalName)}</name></author>`,
    `<updated>${utc(times.length === 0 ? now : Math.max(...times))}</updated>`,
    ...incidents.map((incident) => {
      const { id, apiId, beganAt, endedAt } = incident
      const end = endedAt === undefined ? 'It lasts.' : `It answered again at ${utc(endedAt)}.`
      return [
        '<entry>',
        `<title>${escapeXml(`${apiName(apiId)} could not be reached`)}</title>`,
        `<id>${escapeXml(`${page}#incident_${id}`)}</id>`,
        `<link href="${escapeXml(`${page}#incident_${id}`)}"/>`,
        `<published>${utc(beganAt)}</published>`,
        `<updated>${utc(updatedAt(incident))}</updated>`,
        `<content type="text">${escapeXml(`The portal found so at ${utc(beganAt)}. ${end}`)}</content>`,
        '</entry>',
      ].join('')
    }),
    '</feed>\n',
  ].join('\n')
}

const updatedAt = ({ beganAt, endedAt }: Incident): number => endedAt ?? beganAt
const utc = (instant: number): string => new Date(instant).toISOString()

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string): string => oneLine(text).replaceAll(/[&<>"]/g, (sign) => named[sign] ?? sign)
