import type { HealthBody } from './care-kinds.ts'

/** A board that plans and pays for care in some boroughs, and the group that it took over from in July 2022. */
export type CareBoard = {
  readonly id: string
  /** Of the Office for National Statistics. */
  readonly areaCode: string
  readonly name: string
  readonly former: string
  readonly boroughs: readonly number[]
  readonly number: number
  readonly addressLines: readonly string[]
  readonly town: string
  readonly postcode: string
}

/** Codes and names are real (ODS, ONS); the boroughs are the last digits of their GSS codes. */
export const careBoards: readonly CareBoard[] = [
  {
    id: 'QMJ',
    areaCode: 'E54000028',
    name: 'North Central London',
    former: '93C',
    boroughs: [3, 7, 10, 14, 19],
    number: 52_011,
    addressLines: ['LAYCOCK PDC', 'LAYCOCK STREET'],
    town: 'LONDON',
    postcode: 'N1 1TH',
  },
  {
    id: 'QMF',
    areaCode: 'E54000029',
    name: 'North East London',
    former: 'A3A8R',
    boroughs: [1, 2, 12, 16, 25, 26, 30, 31],
    number: 52_012,
    addressLines: ['UNEX TOWER', '5 STATION STREET'],
    town: 'LONDON',
    postcode: 'E15 1DA',
  },
  {
    id: 'QRV',
    areaCode: 'E54000027',
    name: 'North West London',
    former: 'W2U3Z',
    boroughs: [5, 9, 13, 15, 17, 18, 20, 33],
    number: 52_013,
    addressLines: ['15 MARYLEBONE ROAD'],
    town: 'LONDON',
    postcode: 'NW1 5JD',
  },
  {
    id: 'QKK',
    areaCode: 'E54000030',
    name: 'South East London',
    former: '72Q',
    boroughs: [4, 6, 11, 22, 23, 28],
    number: 52_014,
    addressLines: ['160 TOOLEY STREET'],
    town: 'LONDON',
    postcode: 'SE1 2TZ',
  },
  {
    id: 'QWE',
    areaCode: 'E54000031',
    name: 'South West London',
    former: '36L',
    boroughs: [8, 21, 24, 27, 29, 32],
    number: 52_015,
    addressLines: ['120 THE BROADWAY'],
    town: 'LONDON',
    postcode: 'SW19 1RH',
  },
]

/** The board of a borough, by its GSS code. */
export function boardOf(boroughId: string): CareBoard | undefined {
  const number = Number(boroughId.slice(-2))
  return careBoards.find(({ boroughs }) => boroughs.includes(number))
}

/** Each board, and the group before it. */
export function boardBodies(): readonly HealthBody[] {
  return careBoards.flatMap((board): readonly HealthBody[] => {
    const { id, name, former, number, addressLines, town, postcode } = board
    const shared = { recordClass: 'RC1', addressLines, town, postcode } as const
    return [
      {
        ...shared,
        id,
        name: `NHS ${name.toUpperCase()} INTEGRATED CARE BOARD`,
        roles: [
          { code: 'RO261', number },
          { code: 'RO318', number: 900_000 + number },
        ],
        from: '2022-07-01',
        uprn: String(10_090_000_000 + number),
        predecessors: [former],
        changes: ['2022-07-01', '2025-12-11'],
      },
      {
        ...shared,
        id: former,
        name: `NHS ${name.toUpperCase()} CCG`,
        roles: [{ code: 'RO98', number: number - 4_000 }],
        from: '2020-04-01',
        until: '2022-07-01',
        successors: [id],
        uprn: String(10_090_000_000 + number),
        predecessors: [],
        changes: ['2020-04-01', '2022-07-01'],
      },
    ]
  })
}
