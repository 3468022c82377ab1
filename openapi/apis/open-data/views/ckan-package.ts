import type { DataFile, DataPublisher, DataSet, DataTheme } from '../../../world/care/care-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import { updatedAt, uuidOf } from './catalogue.ts'
import { ckanTime } from './ckan-answer.ts'

export const licences = [
  {
    id: 'uk-ogl',
    title: 'UK Open Government Licence (OGL)',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    status: 'active',
    od_conformance: 'approved',
  },
  {
    id: 'cc-by',
    title: 'Creative Commons Attribution',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    status: 'active',
    od_conformance: 'approved',
  },
  { id: 'notspecified', title: 'License not specified', url: '', status: 'active', od_conformance: 'not reviewed' },
] as const

const mediaTypes: Readonly<Record<string, string>> = { csv: 'text/csv' }

/** Name in addresses: on the Datastore it is the id. */
export function packageName({ host, id, slug }: DataSet): string {
  return host === 'datastore' ? id : slug
}

/** A data set as it stood at an instant. */
export function packageBody(ask: CityAsk, set: DataSet, instant: number): object {
  const publisher = ask.world.get('dataPublisher', set.publisherId)
  const licence = licences.find(({ id }) => id === set.licence)
  return {
    id: set.id,
    name: packageName(set),
    title: set.name,
    notes: set.about,
    url: null,
    version: null,
    state: 'active',
    type: 'dataset',
    private: set.isPrivate,
    isopen: licence?.od_conformance === 'approved',
    license_id: set.licence,
    license_title: licence?.title ?? null,
    license_url: licence?.url ?? null,
    author: 'Open data team',
    author_email: `open.data@${set.publisherId}.example`,
    maintainer: null,
    maintainer_email: '',
    owner_org: publisher?.uuid ?? null,
    organization: publisher ? publisherBrief(publisher) : null,
    metadata_created: ckanTime(Date.parse(set.createdAt)),
    metadata_modified: ckanTime(instant),
    num_resources: set.files.length,
    num_tags: set.tags.length,
    resources: set.files.map((file, position) => fileBody(set, file, position, instant)),
    tags: set.tags.map((name) => ({ ...tagBody(name), state: 'active' })),
    groups: set.themeIds.flatMap((id) => {
      const theme = ask.world.get('dataTheme', id)
      return theme ? [themeBrief(theme)] : []
    }),
    extras: [{ key: 'update_frequency', value: set.rhythm }],
  }
}

export function packageNow(ask: CityAsk, set: DataSet): object {
  return packageBody(ask, set, updatedAt(ask, set))
}

export type FileBody = Readonly<Record<string, unknown>> & { readonly id: string }

/** A file as it stood at an instant. */
export function fileBody(set: DataSet, file: DataFile, position: number, instant: number): FileBody {
  const created = Date.parse(set.createdAt)
  return {
    id: file.id,
    package_id: set.id,
    name: file.title,
    description: '',
    url: file.url,
    url_type: file.url.includes('/data.') ? 'upload' : null,
    format: file.format,
    mimetype: mediaTypes[file.format.toLowerCase()] ?? null,
    size: file.size ?? null,
    hash: '',
    position,
    state: 'active',
    created: ckanTime(created),
    last_modified: instant > created ? ckanTime(instant) : null,
    metadata_modified: ckanTime(instant),
    datastore_active: file.table !== undefined,
  }
}

type TagBody = {
  readonly id: string
  readonly name: string
  readonly display_name: string
  readonly vocabulary_id: null
}

/** The number of a tag that fixtures tell of. */
const knownTags: Readonly<Record<string, string>> = { trees: '6d0b2f8e-51c9-4a37-b604-d8e91c3f7a55' }

export function tagBody(name: string): TagBody {
  return { id: knownTags[name] ?? uuidOf('tag', name), name, display_name: name, vocabulary_id: null }
}

function publisherBrief({ id, uuid, name }: DataPublisher): object {
  return { id: uuid, name: id, title: name, description: '', state: 'active' }
}

function themeBrief({ id, uuid, name, about }: DataTheme): object {
  return { id: uuid, name: id, title: name, display_name: name, description: about }
}
