import { refuse, utc } from '@openlondon/sandbox/view'
import type { CityAsk } from '../../../world/views.ts'

/** The owner's internal name of a class, which stands at the head of most of its objects. */
export function entity(name: string): { readonly $type: string } {
  return { $type: `Tfl.Api.Presentation.Entities.${name}, Tfl.Api.Presentation.Entities` }
}

/** End as the owner does where it knows no such id. */
export function refuseUnknown(ask: CityAsk, uri: string, message: string): never {
  return refuse(404, error(ask, uri, message, 404, 'NotFound', 'EntityNotFoundException'))
}

/** End as the owner does where a value contradicts another. */
export function refuseBad(ask: CityAsk, uri: string, message: string): never {
  return refuse(400, error(ask, uri, message, 400, 'BadRequest', 'ApiArgumentException'))
}

function error(
  ask: CityAsk,
  relativeUri: string,
  message: string,
  httpStatusCode: number,
  httpStatus: string,
  exceptionType: string,
): unknown {
  return {
    ...entity('ApiError'),
    timestampUtc: utc(ask.clock.now),
    exceptionType,
    httpStatusCode,
    httpStatus,
    relativeUri,
    message,
  }
}
