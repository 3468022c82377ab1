/** An id that one operation gives and another need not know: of which kind, which ids, and why. */
export type ForeignId = {
  readonly brand: string
  readonly operation: string
  readonly ids: RegExp
  readonly why: string
}

export const foreignIds: readonly ForeignId[] = [
  ...['streetCrimes', 'streetCrimesInArea', 'crimesWithoutLocation'].map((name) => ({
    brand: 'CrimeCategory',
    operation: `police.${name}`,
    ids: /^all-crime$/,
    why: 'It stands for all other categories, and is what no crime is told as.',
  })),
  {
    brand: 'Postcode',
    operation: 'postcodes.terminatedPostcode',
    ids: /./,
    why: 'It knows postcodes that are no more, and those that live are not among them.',
  },
  {
    brand: 'Postcode',
    operation: 'postcodes.scottishPostcode',
    ids: /./,
    why: 'It knows postcodes of Scotland.',
  },
  {
    brand: 'Postcode',
    operation: 'postcodes.postcode',
    ids: /^(E1W 1UU|EH99 1SP)$/,
    why: 'One was terminated, the other is in Edinburgh.',
  },
  {
    brand: 'Postcode',
    operation: 'postcodes.nearestPostcodes',
    ids: /^(E1W 1UU|EH99 1SP)$/,
    why: 'One was terminated, the other is in Edinburgh.',
  },
  {
    brand: 'PlanningEntityId',
    operation: 'planning.planningEntityGeoJson',
    ids: /^\d{1,3}$/,
    why: 'An organisation has no geometry, which the owner answers with 406.',
  },
  {
    brand: 'Postcode',
    operation: 'tfl.streetsByPostcode',
    ids: /^(E1W 1UU|EH99 1SP)$/,
    why: 'One was terminated, the other is in Edinburgh.',
  },
  {
    brand: 'StopPointId',
    operation: 'tfl.stopArrivals',
    ids: /^490G/,
    why: 'Arrivals at a pair of bus stops name the stop of the two at which a bus calls.',
  },
  ...['InRegion', 'Next24hInRegion', 'Next48hInRegion', 'Past24hInRegion', 'BetweenInRegion'].map((name) => ({
    brand: 'CarbonRegionId',
    operation: `carbon.regionalCarbon${name}`,
    ids: /^18$/,
    why: 'Lists have Great Britain as the eighteenth region, which cannot be asked for.',
  })),
  ...['policeForce', 'policeForcePeople'].map((name) => ({
    brand: 'PoliceForceId',
    operation: `police.${name}`,
    ids: /^btp$/,
    why: 'The transport police stops and searches, and has no page among the forces.',
  })),
  {
    brand: 'DatasetId',
    operation: 'open-data.dataset',
    ids: /^(?!.*(^|-)[a-z0-9]{5}$)/,
    why: 'The Datastore knows its own by slugs that end in five characters; others are CKAN’s, of this catalogue or a borough’s.',
  },
]
