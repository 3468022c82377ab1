import { answer, refuse } from '@openlondon/sandbox/view'
import type { DataFile, DataSet } from '../../../world/care/care-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { changesOf, dataSetBy, published, updatedAt, uuidOf } from './catalogue.ts'

const host = 'https://data.london.gov.uk'
const licence = {
  title: 'UK Open Government Licence (OGL v3)',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
}
const team = { id: '53tq7', title: 'Greater London Authority' }

const columns = [
  'dataset',
  'dataset_title',
  'id',
  'title',
  'url',
  'filename',
  'size',
  'hash',
  'timestamp',
  'timeframeFrom',
  'timeframeTo',
] as const

export const datapressViews = views({
  datasets: (ask) => ofDatastore(ask).map((set) => catalogueEntry(ask, set)),
  dataset: (ask) => {
    const set = dataSetBy(ask, ask.text('id') ?? '')
    if (!set || set.host !== 'datastore') return refuse(404, { error: { message: 'Dataset not found' } })
    const message = 'You do not have permission to see this dataset'
    return set.isPrivate ? refuse(403, { error: { message } }) : datasetBody(ask, set)
  },
  datasetFilesCsv: (ask) => {
    const rows = ofDatastore(ask).flatMap((set) =>
      set.files.map((file) => {
        const facts: Readonly<Record<string, unknown>> = { ...fileFacts(ask, set, file), dataset_title: set.name }
        return columns.map((name) => quoted(String(facts[name] ?? ''))).join(',')
      }),
    )
    return answer(200, `${[columns.join(','), ...rows].join('\n')}\n`, 'text/csv')
  },
})

function ofDatastore(ask: CityAsk): readonly DataSet[] {
  return published(ask).filter((set) => set.host === 'datastore')
}

/** With quotes where a comma or a quote would be misread. */
function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function catalogueEntry(ask: CityAsk, set: DataSet): object {
  return {
    webpage: pageOf(set),
    ...facts(ask, set),
    masthead: { id: 'gla', title: 'Greater London Authority' },
    team,
    topics: set.themeIds.map((id) => ({ id, title: ask.world.get('dataTheme', id)?.name ?? id })),
    resources: set.files.map((file) => fileFacts(ask, set, file)),
    links: set.links.map((link) => ({ ...link, description: '' })),
  }
}

function datasetBody(ask: CityAsk, set: DataSet): object {
  return {
    ...facts(ask, set),
    slug: set.slug,
    descriptionText: set.about,
    masthead: 'gla',
    team: team.id,
    topics: set.themeIds,
    resources: Object.fromEntries(set.files.map((file, order) => [file.id, fileOfDataset(ask, set, file, order)])),
    links: Object.fromEntries(set.links.map(({ id, title, url }) => [id, { title, url, description: '' }])),
    readonly: {},
  }
}

/** What both forms of a data set tell alike. */
function facts(ask: CityAsk, set: DataSet): object {
  return {
    id: set.id,
    title: set.name,
    description: `<p>${set.about}</p>`,
    createdAt: new Date(Date.parse(set.createdAt)).toISOString(),
    updatedAt: new Date(updatedAt(ask, set)).toISOString(),
    nextReviewDate: set.rhythm === 'annual' ? `${ask.clock.wall().year + 1}-09-01` : null,
    sharing: 'public',
    tags: set.tags,
    licence: set.licence === '' ? null : licence,
    contact: set.licence === '' ? null : { title: 'Datastore team', email: 'datastore@gla.example' },
    custom: {
      update_frequency: `${set.rhythm.slice(0, 1).toUpperCase()}${set.rhythm.slice(1)}`,
      ...(set.geography !== undefined && { smallest_geography: set.geography }),
    },
  }
}

function pageOf({ slug, id }: DataSet): string {
  return `${host}/dataset/${slug === id ? id : `${slug}-${id}`}`
}

function fileFacts(ask: CityAsk, set: DataSet, file: DataFile): object {
  return {
    dataset: set.id,
    webpage: pageOf(set),
    id: file.id,
    title: file.title,
    url: file.url,
    description: '',
    timeframeFrom: null,
    timeframeTo: null,
    size: Number(file.size ?? 0),
    hash: hashOf(ask, set, file),
    timestamp: timestampOf(ask, set),
    filename: file.url.split('/').at(-1),
  }
}

function fileOfDataset(ask: CityAsk, set: DataSet, file: DataFile, order: number): object {
  return {
    title: file.title,
    description: '',
    order,
    format: file.format.toLowerCase(),
    url: file.url,
    origin: `london/dataset/${set.id}/${file.url.split('/').at(-1)}`,
    size: Number(file.size ?? 0),
    hash: hashOf(ask, set, file),
    timestamp: timestampOf(ask, set),
    timeFrame: null,
    check_http_status: 200,
    check_size: Number(file.size ?? 0),
    check_timestamp: new Date(updatedAt(ask, set)).toISOString(),
  }
}

/** Changes when the file does. */
function hashOf(ask: CityAsk, set: DataSet, file: DataFile): string {
  return uuidOf('hash', file.id, String(changesOf(ask, set)[0] ?? '')).replaceAll('-', '')
}

function timestampOf(ask: CityAsk, set: DataSet): string {
  return new Date(updatedAt(ask, set)).toISOString().slice(0, 19)
}
