import type { Fields } from '../facts/field.ts'
import { day, functionName, schemaName } from './kind-forms.ts'

const dayField = (meaning: string) => ({ kind: 'text', meaning, example: "'2024-11-20'", form: day }) as const

/** The members of a file in `ids/`, which tells of one kind of id. */
export const kindMembers = {
  kind: {
    kind: 'text',
    required: true,
    meaning: 'the shared schema in common/schemas.yaml that says what such an id looks like',
    example: 'LineId',
    form: schemaName,
  },
  title: { kind: 'text', required: true, meaning: 'what they are called, in the plural', example: 'Lines' },
  summary: {
    kind: 'text',
    required: true,
    meaning: 'what one of them names, and where it is of use, in a sentence or two',
    example: 'A line of tram or bus.',
  },
  complete: { kind: 'flag', meaning: 'whether every id there is stands in this file and its tables' },
  edition: {
    kind: 'group',
    optional: true,
    meaning: 'which list the codes are of, where they are issued anew every some years',
    members: {
      name: { kind: 'text', required: true, meaning: 'the list, as people call it', example: 'Census of 2021' },
      since: dayField('the first day on which it held'),
      until: dayField('the first day on which it did not hold any more'),
      successor: { kind: 'text', meaning: 'the kind whose codes came after these', example: 'TractCode2031' },
    },
  },
  tables: {
    kind: 'list',
    meaning: 'JSON files with a list of things, each with an id and a name',
    of: {
      kind: 'group',
      meaning: 'a table: file, and what its members are called',
      members: {
        file: { kind: 'text', required: true, meaning: "its path in the city's folder", example: 'world/lines.json' },
        id: { kind: 'text', meaning: 'the member with the id', example: 'code', fallback: 'id' },
        name: { kind: 'text', meaning: 'the member with the name', example: 'title', fallback: 'name' },
        aliases: { kind: 'text', meaning: 'the member with a list of other names', example: 'alias' },
        parts: { kind: 'text', meaning: 'the member with a list of ids, or of things that have one', example: 'stops' },
        outline: {
          kind: 'text',
          meaning: 'the member with the border of an area, the coordinates of a GeoJSON MultiPolygon',
          example: 'border',
        },
        points: {
          kind: 'flag',
          meaning: 'whether `lat` and `lon` say where one is, in degrees of WGS84; maps are drawn with its name',
        },
      },
    },
  },
  parts: {
    kind: 'group',
    optional: true,
    meaning: 'which ids of another kind belong to each of these',
    members: {
      kind: { kind: 'text', required: true, meaning: 'their kind', example: 'StopId', form: schemaName },
      called: {
        kind: 'text',
        required: true,
        meaning: 'the function of the SDK that gives them',
        example: 'stopsOf',
        form: functionName,
      },
    },
  },
  areas: {
    kind: 'group',
    optional: true,
    meaning: 'how one is found by a point in it, where each is an area with an outline',
    members: {
      called: {
        kind: 'text',
        required: true,
        meaning: 'the function of the SDK that finds it',
        example: 'districtOf',
        form: functionName,
      },
    },
  },
  ids: {
    kind: 'list',
    meaning: 'ids that stand in no table',
    of: {
      kind: 'group',
      meaning: 'an id: id and name',
      members: {
        id: { kind: 'text', required: true, meaning: 'the id', example: 'ring' },
        name: { kind: 'text', required: true, meaning: 'what it names', example: 'Ring line' },
      },
    },
  },
  aliases: {
    kind: 'map',
    meaning: 'other spellings and names, by the id they stand for',
    of: { kind: 'list', meaning: 'spellings', of: { kind: 'text', meaning: 'a spelling', example: 'Ringbahn' } },
  },
  retired: {
    kind: 'list',
    meaning: 'ids that once were',
    of: {
      kind: 'group',
      meaning: 'an id that once was: id, name, until, successors and why',
      members: {
        id: { kind: 'text', required: true, meaning: 'the id', example: 'old-ring' },
        name: { kind: 'text', required: true, meaning: 'what it named', example: 'Old ring line' },
        until: { ...dayField('the first day on which it did not hold any more'), required: true },
        successors: {
          kind: 'list',
          meaning: 'the ids that came after it',
          of: { kind: 'text', meaning: 'an id', example: 'ring' },
        },
        why: {
          kind: 'text',
          required: true,
          meaning: 'what happened, in a sentence',
          example: 'The line was split in two.',
        },
      },
    },
  },
  attribution: {
    kind: 'list',
    meaning: 'sentences that the source of the tables obliges a user to show',
    of: { kind: 'text', meaning: 'a sentence', example: 'Powered by Riverton open data.' },
  },
} as const satisfies Fields
