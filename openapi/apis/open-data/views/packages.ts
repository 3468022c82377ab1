import { sortedBy, stretchOf } from '@openlondon/sandbox/view'
import type { DataSet } from '../../../world/care/care-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { changesOf, dataSetBy, published, updatedAt, uuidOf } from './catalogue.ts'
import { ckanTime, done, refuseAction } from './ckan-answer.ts'
import { licences, packageBody, packageName, packageNow } from './ckan-package.ts'
import { readQuery, scoreOf, type Document, type Query } from './solr-query.ts'

const usualSort = 'score desc, metadata_modified desc'

export const packageViews = views({
  packageList: (ask) => {
    const names = published(ask).map(packageName).toSorted()
    return done('package_list', stretchOf(names, ask.number('offset') ?? 0, ask.number('limit') ?? names.length))
  },
  packageSearch: (ask) => {
    const [query, filter] = [queryOf(ask.text('q')), queryOf(ask.text('fq'))]
    const sort = ask.text('sort') ?? usualSort
    const found = published(ask)
      .map((set) => ({ set, updated: updatedAt(ask, set) }))
      .map((one) => ({ ...one, document: documentOf(one.set, one.updated) }))
      .filter(({ document }) => scoreOf(filter, document) > 0)
      .map((one) => ({ ...one, score: scoreOf(query, one.document) }))
      .filter(({ score }) => score > 0)
    const page = stretchOf(inOrder(found, sort), ask.number('start') ?? 0, ask.number('rows') ?? 10)
    const counts = facetsOf(
      ask,
      found.map(({ document }) => document),
    )
    return done('package_search', {
      count: found.length,
      sort,
      facets: Object.fromEntries(
        counts.map(([field, values]) => [field, Object.fromEntries(values.map(({ name, count }) => [name, count]))]),
      ),
      results: page.map(({ set, updated }) => packageBody(ask, set, updated)),
      search_facets: Object.fromEntries(counts.map(([field, items]) => [field, { title: field, items }])),
    })
  },
  packageShow: (ask) => {
    const set = dataSetBy(ask, ask.text('id') ?? '')
    if (!set) return refuseAction('package_show', 'Not Found Error', { message: 'Not found' })
    const message = 'Access denied: User not authorized to read package'
    if (set.isPrivate) return refuseAction('package_show', 'Authorization Error', { message })
    return done('package_show', packageNow(ask, set))
  },
  recentlyChangedPackages: (ask) => {
    const all = sortedBy(
      published(ask).flatMap((set) => activitiesOf(ask, set)),
      ({ instant }) => instant,
      'descending',
    )
    const page = stretchOf(all, ask.number('offset') ?? 0, ask.number('limit') ?? 31)
    return done(
      'recently_changed_packages_activity_list',
      page.map(({ set, instant, type }) => ({
        id: uuidOf('activity', set.id, String(instant)),
        timestamp: ckanTime(instant),
        user_id: uuidOf('account', set.publisherId),
        object_id: set.id,
        activity_type: type,
        data: { package: packageBody(ask, set, instant) },
      })),
    )
  },
})

type Activity = { readonly set: DataSet; readonly instant: number; readonly type: 'new package' | 'changed package' }

function activitiesOf(ask: CityAsk, set: DataSet): readonly Activity[] {
  return [
    ...changesOf(ask, set).map((instant) => ({ set, instant, type: 'changed package' as const })),
    { set, instant: Date.parse(set.createdAt), type: 'new package' },
  ]
}

/** Everything, where nothing is asked for. */
function queryOf(text: string | undefined): Query {
  return readQuery(text ?? '') ?? refuseAction('package_search', 'Search Query Error', { message: "Can't parse query" })
}

function documentOf(set: DataSet, updated: number): Document {
  const { name: title, about, publisherId, themeIds, tags, files, licence } = set
  return {
    texts: { title, notes: about },
    values: {
      id: [set.id],
      name: [packageName(set)],
      organization: [publisherId],
      groups: themeIds,
      tags,
      res_format: [...new Set(files.map(({ format }) => format))],
      license_id: licence === '' ? [] : [licence],
      type: ['dataset'],
      dataset_type: ['dataset'],
      state: ['active'],
      private: ['false'],
      metadata_created: [ckanTime(Date.parse(set.createdAt))],
      metadata_modified: [ckanTime(updated)],
    },
  }
}

type Found = { readonly set: DataSet; readonly updated: number; readonly document: Document; readonly score: number }

const sortKeys: Readonly<Record<string, (found: Found) => string | number>> = {
  score: ({ score }) => score,
  id: ({ set }) => set.id,
  name: ({ set }) => packageName(set),
  title: ({ set }) => set.name.toLowerCase(),
  title_string: ({ set }) => set.name.toLowerCase(),
  metadata_created: ({ set }) => Date.parse(set.createdAt),
  metadata_modified: ({ updated }) => updated,
}

/** By the first field, and where that is equal by the next. */
function inOrder(found: readonly Found[], sort: string): readonly Found[] {
  return sort
    .split(',')
    .toReversed()
    .reduce<readonly Found[]>((sorted, part) => {
      const [, field = '', direction] = /^\s*(\w+)\s+(asc|desc)\s*$/i.exec(part) ?? []
      const key = Object.hasOwn(sortKeys, field) ? sortKeys[field] : undefined
      if (!key) return refuseAction('package_search', 'Search Query Error', { message: "Can't parse query" })
      return sortedBy(sorted, key, direction?.toLowerCase() === 'desc' ? 'descending' : 'ascending')
    }, found)
}

type FacetItem = { readonly name: string; readonly display_name: string; readonly count: number }

/** What stands in a field, and how often: most often first. A field that data sets do not have counts nothing. */
function facetsOf(ask: CityAsk, documents: readonly Document[]): readonly (readonly [string, readonly FacetItem[]])[] {
  const limit = ask.number('facet.limit') ?? 50
  return ask.list('facet.field').map((field) => {
    const counts = new Map<string, number>()
    for (const value of documents.flatMap(({ values }) => (Object.hasOwn(values, field) ? (values[field] ?? []) : [])))
      counts.set(value, (counts.get(value) ?? 0) + 1)
    const items = [...counts].map(([name, count]) => ({ name, display_name: shownValue(ask, field, name), count }))
    const sorted = sortedBy(
      sortedBy(items, ({ name }) => name),
      ({ count }) => count,
      'descending',
    )
    return [field, limit < 0 ? sorted : sorted.slice(0, limit)] as const
  })
}

function shownValue({ world }: CityAsk, field: string, value: string): string {
  if (field === 'organization') return world.get('dataPublisher', value)?.name ?? value
  if (field === 'groups') return world.get('dataTheme', value)?.name ?? value
  return licences.find(({ id }) => field === 'license_id' && id === value)?.title ?? value
}
