import { callOf, type ApiModel, type City, type FirstCall, type OperationModel } from '@openlondon/contract'

/** A call whose answer has pages, for the guide that walks them: one that needs no key, if there is such a one. */
export const pagedCall = (city: Pick<City, 'apis'>): FirstCall | undefined =>
  chosen(
    city,
    ({ pagination }) => (pagination ? (pagination.size === undefined ? 1 : 2) : 0),
    ({ pagination }) => [pagination?.parameter],
  )

/** A call whose answer changes, for the guide that watches: one that the gateway tells of, and whose items are known apart. */
export const liveCall = (city: Pick<City, 'apis'>): FirstCall | undefined =>
  chosen(city, ({ watch, itemId }) => Number(watch === true) + Number(itemId !== undefined))

/** The call that fits best, without the parameters that it is better shown without. */
function chosen(
  { apis }: Pick<City, 'apis'>,
  fitness: (operation: OperationModel) => number,
  without: (operation: OperationModel) => readonly (string | undefined)[] = () => [],
): FirstCall | undefined {
  const rows = apis
    .filter(({ upstream }) => upstream.kind === 'external')
    .flatMap((api) => api.operations.map((operation) => ({ api, operation, fit: fitness(operation) })))
    .filter(({ operation, fit }) => operation.method === 'GET' && fit > 0)
  const [best] = rows.toSorted((one, other) => other.fit - one.fit)
  return best && shown(best.api, best.operation, without(best.operation))
}

function shown(api: ApiModel, operation: OperationModel, without: readonly (string | undefined)[]): FirstCall {
  const parameters = operation.parameters.filter(({ name }) => !without.includes(name))
  return { ...callOf(api, { ...operation, parameters }), operation }
}
