import type { Point } from '@openlondon/sandbox/view'

/** A part of town around which the city's things are: the rest of it is there in outline only. */
export type Place = {
  readonly id: string
  readonly name: string
  readonly point: Point
  readonly boroughId: string
  /** First halves of the postcodes there. */
  readonly outcodes: readonly [string, ...(readonly string[])]
}

const place = (
  id: string,
  name: string,
  boroughId: string,
  lat: number,
  lon: number,
  ...outcodes: readonly [string, ...(readonly string[])]
): Place => ({ id, name, point: { lat, lon }, boroughId, outcodes })

/** In all four quarters, inner and outer, on the river and on the hills. */
export const places: readonly [Place, ...(readonly Place[])] = [
  place('kings-cross', 'King’s Cross', 'E09000019', 51.5345, -0.1215, 'N1', 'N1C'),
  place('london-bridge', 'London Bridge', 'E09000028', 51.5045, -0.0865, 'SE1'),
  place('westminster', 'Westminster', 'E09000033', 51.5007, -0.1357, 'SW1A', 'SW1H', 'SW1P'),
  place('city', 'Spitalfields and the City', 'E09000030', 51.5185, -0.0865, 'E1', 'EC1A', 'EC2M'),
  place('brixton', 'Brixton', 'E09000022', 51.4613, -0.1156, 'SW2', 'SW9'),
  place('hackney', 'Hackney Central', 'E09000012', 51.5453, -0.0567, 'E8'),
  place('stratford', 'Stratford', 'E09000025', 51.5416, -0.0042, 'E15', 'E20'),
  place('greenwich', 'Greenwich', 'E09000011', 51.4781, -0.0142, 'SE10'),
  place('hampstead', 'Hampstead', 'E09000007', 51.5564, -0.1781, 'NW3'),
  place('richmond', 'Richmond', 'E09000027', 51.4631, -0.3012, 'TW9', 'TW10'),
  place('croydon', 'Croydon', 'E09000008', 51.3757, -0.0927, 'CR0'),
]
