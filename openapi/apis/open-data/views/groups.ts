import { sortedBy, stretchOf } from '@openlondon/sandbox/view'
import type { DataPublisher, DataSet, DataTheme } from '../../../world/care/care-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { published } from './catalogue.ts'
import { ckanTime, done, refuseAction } from './ckan-answer.ts'
import { packageNow, tagBody } from './ckan-package.ts'

export const groupViews = views({
  groupList: (ask) =>
    done('group_list', listed(ask, 'group_list', ask.world.all('dataTheme'), setsOfTheme).map(nameOf)),
  groupShow: (ask) => {
    const theme = byIdOrName(ask.world.all('dataTheme'), ask.text('id'))
    return theme ? done('group_show', themeBody(ask, theme)) : refuseUnknown('group_show', 'Group')
  },
  organizationList: (ask) => {
    const found = listed(ask, 'organization_list', ask.world.all('dataPublisher'), setsOfPublisher)
    const isWhole = ask.flag('all_fields')
    return done(
      'organization_list',
      isWhole
        ? found.map((one) => ({ ...publisherBody(ask, one), image_url: '', type: 'organization', num_followers: 0 }))
        : found.map(nameOf),
    )
  },
  organizationShow: (ask) => {
    const publisher = byIdOrName(ask.world.all('dataPublisher'), ask.text('id'))
    if (!publisher) return refuseUnknown('organization_show', 'Organization')
    const body = { ...publisherBody(ask, publisher), extras: [] }
    return done('organization_show', withSets(ask, body, setsOfPublisher(ask, publisher)))
  },
  tagList: (ask) => {
    const text = ask.text('query')?.toLowerCase() ?? ''
    return done(
      'tag_list',
      tags(ask).filter((tag) => tag.toLowerCase().includes(text)),
    )
  },
  tagShow: (ask) => {
    const asked = ask.text('id')
    const tag = tags(ask).find((name) => name === asked || tagBody(name).id === asked)
    if (tag === undefined) return refuseUnknown('tag_show', 'Tag')
    const sets = published(ask).filter((set) => set.tags.includes(tag))
    return done('tag_show', withSets(ask, tagBody(tag), sets))
  },
})

function refuseUnknown(action: string, what: string): never {
  return refuseAction(action, 'Not Found Error', { message: `Not found: ${what} was not found.` })
}

function nameOf({ id }: { readonly id: string }): string {
  return id
}

function byIdOrName<One extends { readonly id: string; readonly uuid: string }>(
  all: readonly One[],
  asked: string | undefined,
): One | undefined {
  return all.find(({ id, uuid }) => id === asked || uuid === asked)
}

/** By title, when nothing is said. */
function listed<One extends { readonly id: string; readonly name: string }>(
  ask: CityAsk,
  action: string,
  all: readonly One[],
  setsOf: (ask: CityAsk, one: One) => readonly DataSet[],
): readonly One[] {
  const [, field = '', direction] =
    /^\s*(name|title|package_count)(?:\s+(asc|desc))?\s*$/i.exec(ask.text('sort') ?? 'title') ?? []
  const keys: Readonly<Record<string, (one: One) => string | number>> = {
    name: ({ id }) => id,
    title: ({ name }) => name,
    package_count: (one) => setsOf(ask, one).length,
  }
  const key = keys[field.toLowerCase()]
  if (!key) return refuseAction(action, 'Validation Error', { sort: ['Cannot sort by this field'] })
  const sorted = sortedBy(all, key, direction?.toLowerCase() === 'desc' ? 'descending' : 'ascending')
  return stretchOf(sorted, ask.number('offset') ?? 0, ask.number('limit') ?? sorted.length)
}

function setsOfTheme(ask: CityAsk, { id }: DataTheme): readonly DataSet[] {
  return published(ask).filter(({ themeIds }) => themeIds.includes(id))
}

function setsOfPublisher(ask: CityAsk, { id }: DataPublisher): readonly DataSet[] {
  return published(ask).filter(({ publisherId }) => publisherId === id)
}

function tags(ask: CityAsk): readonly string[] {
  return [...new Set(published(ask).flatMap((set) => set.tags))].toSorted()
}

function themeBody(ask: CityAsk, theme: DataTheme): object {
  const { id, uuid, name, about, since } = theme
  const sets = setsOfTheme(ask, theme)
  const body = {
    id: uuid,
    name: id,
    title: name,
    display_name: name,
    description: about,
    image_display_url: '',
    is_organization: false,
    state: 'active',
    created: ckanTime(Date.parse(`${since}Z`)),
    package_count: sets.length,
    extras: [],
  }
  return withSets(ask, body, sets)
}

function publisherBody(ask: CityAsk, publisher: DataPublisher): object {
  const { id, uuid, name, since } = publisher
  return {
    id: uuid,
    name: id,
    title: name,
    display_name: name,
    description: '',
    image_display_url: '',
    is_organization: true,
    approval_status: 'approved',
    state: 'active',
    created: ckanTime(Date.parse(`${since}Z`)),
    package_count: setsOfPublisher(ask, publisher).length,
  }
}

function withSets(ask: CityAsk, body: object, sets: readonly DataSet[]): object {
  return ask.flag('include_datasets') ? { ...body, packages: sets.map((set) => packageNow(ask, set)) } : body
}
