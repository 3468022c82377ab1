import type { Point } from '@openlondon/sandbox/view'

/** Real codes and names, by a point inside, of the areas that fixtures tell of. */
type Known = { readonly id: string; readonly name: string; readonly point: Point }

const at = (lat: number, lon: number): Point => ({ lat, lon })

export const knownWards: readonly Known[] = [
  { id: 'E05013699', name: 'Caledonian', point: at(51.535083, -0.121583) },
  { id: 'E05011104', name: 'London Bridge & West Bermondsey', point: at(51.504505, -0.086502) },
  { id: 'E05013806', name: 'St James’s', point: at(51.501009, -0.141588) },
  { id: 'E05009298', name: 'Farringdon Within', point: at(51.520181, -0.097701) },
  { id: 'E05009332', name: 'Spitalfields & Banglatown', point: at(51.516903, -0.077017) },
]

export const knownLsoas: readonly (Known & { readonly msoaId: string; readonly msoaName: string })[] = [
  {
    id: 'E01002703',
    name: 'Islington 021B',
    msoaId: 'E02000574',
    msoaName: 'Islington 021',
    point: at(51.535083, -0.121583),
  },
  {
    id: 'E01032774',
    name: 'Southwark 006G',
    msoaId: 'E02000812',
    msoaName: 'Southwark 006',
    point: at(51.504505, -0.086502),
  },
  {
    id: 'E01004736',
    name: 'Westminster 018C',
    msoaId: 'E02000977',
    msoaName: 'Westminster 018',
    point: at(51.501009, -0.141588),
  },
  {
    id: 'E01032739',
    name: 'City of London 001G',
    msoaId: 'E02000001',
    msoaName: 'City of London 001',
    point: at(51.520181, -0.097701),
  },
  {
    id: 'E01033583',
    name: 'Tower Hamlets 015D',
    msoaId: 'E02000878',
    msoaName: 'Tower Hamlets 015',
    point: at(51.516903, -0.077017),
  },
]

/** Postcodes that are openly known, with the points that fixtures or maps give them. */
export const knownPostcodes: readonly { readonly id: string; readonly placeId: string; readonly point: Point }[] = [
  { id: 'N1 9GU', placeId: 'kings-cross', point: at(51.535083, -0.121583) },
  { id: 'N1 9AG', placeId: 'kings-cross', point: at(51.534768, -0.122006) },
  { id: 'N1 9RL', placeId: 'kings-cross', point: at(51.534312, -0.120458) },
  { id: 'N1 9DJ', placeId: 'kings-cross', point: at(51.533521, -0.121174) },
  { id: 'SE1 9SG', placeId: 'london-bridge', point: at(51.504505, -0.086502) },
  { id: 'SE1 9SP', placeId: 'london-bridge', point: at(51.505012, -0.085916) },
  { id: 'SE1 9RY', placeId: 'london-bridge', point: at(51.504238, -0.087431) },
  { id: 'SW1A 1AA', placeId: 'westminster', point: at(51.501009, -0.141588) },
  { id: 'EC1A 1BB', placeId: 'city', point: at(51.520181, -0.097701) },
  { id: 'E1 6AN', placeId: 'city', point: at(51.516903, -0.077017) },
  { id: 'SW2 1RW', placeId: 'brixton', point: at(51.46075, -0.116404) },
  { id: 'E8 1EA', placeId: 'hackney', point: at(51.545026, -0.056922) },
]
