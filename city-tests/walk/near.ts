import type { OperationModel } from '@openlondon/contract'
import type { CallValues } from '@openlondon/contract/call'
import { metresBetween, type Point } from '@openlondon/sandbox/view'
import type { Found } from './harvest.ts'

const metresOf: Readonly<Record<string, number>> = { m: 1, km: 1_000, '[mi_i]': 1_609.344 }

const latitude = /(^|\.)(lat|latitude)$/i
const longitude = /(^|\.)(lon|lng|long|longitude)$/i

/** Where an operation is asked for what lies around a point: everything of its kind that it answers does. */
export function nearFaults(operation: OperationModel, values: CallValues, found: readonly Found[]): readonly string[] {
  const around = circleOf(operation, values)
  if (!around) return []
  // The things that are answered, of which there are many, and not what belongs to them.
  const brand = found.find(({ point }) => point !== undefined)?.brand
  return found.flatMap(({ brand: own, id, point }) => {
    const metres = point && own === brand ? metresBetween(around.point, point) : 0
    return metres <= around.metres * 1.01 + 30
      ? []
      : [
          `${operation.id} has the ${own} ${id} among those within ${around.metres} m, and it is ${Math.round(metres)} m away`,
        ]
  })
}

function circleOf({ parameters }: OperationModel, values: CallValues): { point: Point; metres: number } | undefined {
  const numberOf = (name: string | undefined): number => (name === undefined ? NaN : Number(values[name] ?? NaN))
  const lat = numberOf(parameters.find(({ name }) => latitude.test(name))?.name)
  const lon = numberOf(parameters.find(({ name }) => longitude.test(name))?.name)
  const radius = parameters.find(({ schema }) => metresOf[schema['x-unit'] ?? ''] !== undefined)
  const metres = numberOf(radius?.name) * (metresOf[radius?.schema['x-unit'] ?? ''] ?? NaN)
  return Number.isFinite(lat + lon + metres) ? { point: { lat, lon }, metres } : undefined
}
