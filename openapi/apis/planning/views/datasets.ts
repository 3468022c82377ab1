import type { PlanningBody, PlanningDatasetRecord } from '../../../world/land/planning-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { onlyMembers } from './members.ts'
import { pageNotFound, unknownDatasets } from './owner-errors.ts'

type World = CityAsk['world']

export const datasetViews = views({
  planningDatasets: ({ world, list, value }) => {
    const wanted = datasetsAsked(world, list('dataset'))
    const [fields, excluded] = [list('field'), list('exclude_field')]
    const told = world.all('planningDataset').filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    const body = (dataset: PlanningDatasetRecord): object =>
      onlyMembers(datasetBody(world, dataset), { fields, excluded, always: [] })
    const answer = { datasets: told.map(body), feedback_form_footer: true }
    if (value('include_typologies') === false) return answer
    const byTypology = Map.groupBy(told, ({ typology }) => typology)
    const typologies = [...byTypology].map(([typology, datasets]): [string, object] => [
      typology,
      { dataset: datasets.filter((dataset) => countOf(world, dataset) > 0).map(body) },
    ])
    return { ...answer, typologies: Object.fromEntries(typologies) }
  },

  planningDataset: ({ world, text }) => {
    const dataset = world.get('planningDataset', text('dataset') ?? '')
    return dataset ? datasetBody(world, dataset) : pageNotFound()
  },

  planningOrganisations: ({ world }) => {
    const kinds = Map.groupBy(world.all('planningBody'), ({ kind }) => kind)
    return {
      organisations: Object.fromEntries([...kinds].map(([kind, bodies]) => [kind, bodies.map(organisationBody)])),
    }
  },
})

/** The names of datasets that were asked for. Ends with 422 when one of them does not exist. */
export function datasetsAsked(world: World, asked: readonly string[]): readonly string[] {
  const valid = world.all('planningDataset').map(({ id }) => id)
  const unknown = asked.filter((one) => !valid.includes(one))
  return unknown.length > 0 ? unknownDatasets(unknown, valid) : asked
}

function countOf(world: World, { id }: PlanningDatasetRecord): number {
  return world.of('planningEntity', 'dataset', id).length
}

function datasetBody(world: World, dataset: PlanningDatasetRecord): Readonly<Record<string, unknown>> {
  return {
    attribution: 'crown-copyright',
    'attribution-text': '© Crown copyright and database right 2026',
    collection: dataset.id,
    dataset: dataset.id,
    description: dataset.about,
    'end-date': '',
    entities: '',
    'entity-count': countOf(world, dataset),
    'entry-date': '',
    licence: 'ogl3',
    'licence-text': 'Licensed under the Open Government Licence v.3.0.',
    name: dataset.name,
    'paint-options': dataset.paint ?? '',
    phase: dataset.phase,
    plural: dataset.plural,
    prefix: dataset.prefix,
    realm: 'dataset',
    'replacement-dataset': '',
    'start-date': '',
    text: '',
    themes: dataset.themes,
    typology: dataset.typology,
    version: '',
    wikidata: dataset.wikidata ?? '',
    wikipedia: dataset.wikipedia ?? '',
  }
}

function organisationBody(body: PlanningBody): object {
  return {
    'entry-date': '',
    'start-date': body.began,
    'end-date': '',
    organisation: body.id,
    name: body.name,
    'combined-authority': '',
    entity: Number(body.entity),
    'local-authority-type': body.councilType,
    'official-name': body.officialName,
    region: '',
    'statistical-geography': body.boroughId ?? '',
    website: body.website,
  }
}
