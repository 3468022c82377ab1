// Generated from food-hygiene@2.0.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'

/** Food Hygiene Ratings: How clean a kitchen was on the day the council looked. */
export const api: ApiDescriptor = {
  id: "food-hygiene",
  url: "https://api.ratings.food.gov.uk",
}
