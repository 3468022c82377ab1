import { sortedBy, stretchOf } from '@openlondon/sandbox/view'
import { views, type CityAsk } from '../../../world/views.ts'
import { published, updatedAt } from './catalogue.ts'
import { done, refuseAction } from './ckan-answer.ts'
import { fileBody, type FileBody } from './ckan-package.ts'

export const resourceViews = views({
  resourceShow: (ask) => {
    const file = files(ask).find(({ id }) => id === ask.text('id'))
    return file
      ? done('resource_show', file)
      : refuseAction('resource_show', 'Not Found Error', { message: 'Not found: Resource was not found.' })
  },
  resourceSearch: (ask) => {
    const [field = '', ...words] = (ask.text('query') ?? '').split(':')
    const [all, word] = [files(ask), words.join(':').toLowerCase()]
    refuseUnknownField(all, field, 'query')
    const found = all.filter((file) =>
      String(file[field] ?? '')
        .toLowerCase()
        .includes(word),
    )
    const order = ask.text('order_by')
    if (order !== undefined) refuseUnknownField(all, order, 'order_by')
    const sorted = order === undefined ? found : sortedBy(found, (file) => String(file[order] ?? ''))
    const page = stretchOf(sorted, ask.number('offset') ?? 0, ask.number('limit') ?? sorted.length)
    return done('resource_search', { count: found.length, results: page })
  },
})

/** Of public data sets, as they stand now. */
function files(ask: CityAsk): readonly FileBody[] {
  return published(ask).flatMap((set) =>
    set.files.map((file, position) => fileBody(set, file, position, updatedAt(ask, set))),
  )
}

function refuseUnknownField(all: readonly FileBody[], field: string, parameter: string): void {
  if (all.some((file) => Object.hasOwn(file, field))) return
  refuseAction('resource_search', 'Validation Error', {
    [parameter]: [`Field "${field}" not recognised in resource_search.`],
  })
}
