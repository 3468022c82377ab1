import { successResponse, successStatus, type OperationModel } from '@openlondon/contract/model'
import type { ViewedWorld } from '../view/city-world.ts'
import type { CityScenario } from '../scenario.ts'
import type { Session } from '../session/sessions.ts'
import { chanceOf } from '../time/chance.ts'
import { clockAt } from '../time/clock.ts'
import { OwnerRefusal, ViewAnswer } from '../view/answer.ts'
import { askOf, type AskedRequest, type Portal } from '../view/ask.ts'
import type { View } from '../view/views.ts'
import { createWorld } from '../world/world.ts'

/** The moment and the circumstances for which an answer is wanted. */
export type Moment = {
  readonly now: number
  readonly seed: string
  readonly scenario: CityScenario | undefined
}

/** What a view has said, and which of the query's parameters it did not look at. */
export type Viewed = { readonly answer: ViewAnswer; readonly ignored: readonly string[] }

export type ViewAnswers = {
  /** Undefined for an operation without a view. A view that breaks throws. */
  readonly ask: (
    operation: OperationModel,
    request: AskedRequest,
    moment: Moment,
    session: Session,
  ) => Viewed | undefined
}

/** Answers of a city's views on its world, which is made when it is first asked for. */
export function createViewAnswers(
  { world: { things }, views }: ViewedWorld,
  { timeZone, ...portal }: Portal & { readonly timeZone: string },
): ViewAnswers {
  const world = createWorld<Record<string, never>>(things)
  const viewOf = ({ apiId, name }: OperationModel): View<Record<string, never>> | undefined =>
    Object.hasOwn(views, apiId) && Object.hasOwn(views[apiId] ?? {}, name) ? views[apiId]?.[name] : undefined
  return {
    ask: (operation, request, { now, seed, scenario }, session) => {
      const view = viewOf(operation)
      if (!view) return undefined
      const read = new Set<string>()
      const setting = { world, clock: clockAt(now, timeZone), chance: chanceOf(seed), scenario, session, portal }
      const said = saidBy(view, askOf(setting, request, read), statusOf(operation))
      const ignored = operation.parameters.flatMap(({ name, in: place, schema }) =>
        place === 'query' && schema.const === undefined && request.values[name] !== undefined && !read.has(name)
          ? [name]
          : [],
      )
      return { answer: said, ignored }
    },
  }
}

/** Of a success. */
function statusOf(operation: OperationModel): number {
  const response = successResponse(operation)
  return response ? successStatus(response) : 204
}

function saidBy<Kinds>(view: View<Kinds>, ask: Parameters<View<Kinds>>[0], status: number): ViewAnswer {
  try {
    const said = view(ask)
    return said instanceof ViewAnswer ? said : new ViewAnswer(status, said)
  } catch (error) {
    if (error instanceof OwnerRefusal) return error.answer
    throw error
  }
}
