import type { Route } from '../kinds.ts'

type Calls = Readonly<Record<string, number>>

/** Both directions of a line: where it goes, and minutes from the first stop at each stop point. */
function line(
  lineId: string,
  towards: readonly [one: string, two: string],
  one: Calls,
  two: Calls,
  via?: string,
): readonly Omit<Route, 'number'>[] {
  return ([1, 2] as const).map((direction) => {
    const destination = towards[direction - 1] ?? ''
    const calls = Object.entries(direction === 1 ? one : two).map(([pointId, minutes]) => ({ pointId, minutes }))
    return {
      id: `${lineId}-${direction}`,
      name: `${lineId} ${destination}`,
      lineId,
      direction,
      destination,
      ...(via !== undefined && direction === 2 && { via }),
      calls: calls.toSorted((first, second) => first.minutes - second.minutes),
    }
  })
}

/** The green line from the south, and from the west. */
const greenOne = { '1421': 20, '1351': 24, '1011': 26, '1051': 30, '1131': 34 }
const greenTwo = { '1132': 16, '1052': 20, '1012': 24, '1352': 26, '1422': 30 }

/** Where lines really go; when they go is invented. What lies between the sites of this city is left out. */
export const routes: readonly Route[] = [
  ...line('10', ['Hjulsta', 'Kungsträdgården'], { '1055': 2 }, { '1056': 24 }),
  ...line('11', ['Akalla', 'Kungsträdgården'], { '1055': 2 }, { '1056': 22 }),
  ...line('13', ['Ropsten', 'Norsborg'], { '1013': 30, '1053': 33 }, { '1054': 9, '1014': 12 }),
  ...line('14', ['Mörby centrum', 'Fruängen'], { '1013': 17, '1053': 20 }, { '1054': 12, '1014': 15 }),
  ...line('17', ['Åkeshov', 'Skarpnäck'], { ...greenOne, '1601': 50 }, { ...greenTwo, '1602': 0 }),
  ...line('18', ['Alvik', 'Farsta strand'], greenOne, greenTwo, 'Gullmarsplan'),
  ...line('19', ['Hässelby strand', 'Hagsätra'], { ...greenOne, '1601': 51 }, { ...greenTwo, '1602': 1 }),
  ...line('30', ['Solna station', 'Sickla'], { '4421': 10 }, { '4422': 30 }),
  ...line('41', ['Märsta', 'Södertälje centrum'], { '5321': 45 }, { '5322': 40 }),
  ...line('43', ['Bålsta', 'Nynäshamn'], { '5321': 62 }, { '5322': 41 }),
  ...line('2', ['Norrtull', 'Sofia'], { '10102': 8, '10152': 26 }, { '10153': 4, '10101': 22 }),
  ...line('3', ['Karolinska sjukhuset', 'Södersjukhuset'], { '10103': 10, '10132': 6 }, { '10105': 24, '10131': 28 }),
  ...line(
    '53',
    ['Karolinska institutet', 'Henriksdalsberget'],
    { '10104': 9, '10011': 16, '10151': 25 },
    { '10154': 9, '10012': 18, '10106': 25 },
  ),
  ...line('76', ['Ropsten', 'Norra Hammarbyhamnen'], { '10105': 12 }, { '10106': 20 }),
  ...line('82', ['Allmänna gränd', 'Slussen'], { '50011': 0 }, { '50021': 0 }),
  ...line('80', ['Nybroplan', 'Nacka strand'], { '50161': 5, '50021': 25 }, { '50021': 8 }),
].map((route, number) => ({ ...route, number }))
