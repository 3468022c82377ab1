/** What a member of a concept holds: `id` a text or a number, `time` a time as its owner writes it or an instant. */
export type ConceptType = 'text' | 'number' | 'id' | 'ids' | 'point' | 'time'

export type ConceptMember = { readonly type: ConceptType; readonly required?: true; readonly meaning: string }

export type Concept = { readonly meaning: string; readonly members: Readonly<Record<string, ConceptMember>> }

const needed = (type: ConceptType, meaning: string): ConceptMember => ({ type, required: true, meaning })
const may = (type: ConceptType, meaning: string): ConceptMember => ({ type, meaning })

const point = may('point', 'Where it is.')

/**
 * What any city tells alike of a thing, whoever its owner is: a program that keeps to these members runs on every city. What
 * is needed must always be there; a contract by which it may be missing cannot feed it.
 */
export const concepts = {
  departure: {
    meaning: 'A vehicle that leaves a stop.',
    members: {
      line: needed('text', 'The line, as people call it.'),
      time: needed('time', 'When it leaves, as an instant.'),
      to: may('text', 'Where it goes.'),
      stop: may('text', 'The stop it leaves from.'),
      platform: may('text', 'The platform, once it is known.'),
      mode: may('text', 'Bus, tram and so on, in the owner’s word.'),
    },
  },
  stop: {
    meaning: 'A stop or a station.',
    members: {
      id: needed('id', 'Its id.'),
      name: needed('text', 'Its name.'),
      kind: may('text', 'What it is, in the owner’s word.'),
      point,
    },
  },
  place: {
    meaning: 'A shop, a kitchen, a surgery or anywhere else that one can go to.',
    members: {
      name: needed('text', 'Its name.'),
      id: may('id', 'Its id.'),
      kind: may('text', 'What it is, in the owner’s word.'),
      rating: may('text', 'How it was judged; words are judgements too.'),
      time: may('time', 'When that was.'),
      address: may('text', 'A line of its address.'),
      postcode: may('text', 'Its postcode.'),
      url: may('text', 'A page about it.'),
      point,
    },
  },
  area: {
    meaning: 'An area in which a rule holds.',
    members: {
      id: needed('id', 'Its id.'),
      name: may('text', 'Its name.'),
      kind: may('text', 'What it is, in the owner’s word.'),
      text: may('text', 'What is said of it.'),
      url: may('text', 'A page about it.'),
      point,
    },
  },
  reading: {
    meaning: 'What an instrument shows.',
    members: {
      name: needed('text', 'Where it stands.'),
      kind: needed('text', 'What it measures.'),
      value: may('number', 'What it shows; absent when it says nothing.'),
      unit: may('text', 'The unit of the value.'),
      band: may('text', 'How good or bad that is, in the owner’s word.'),
      time: may('time', 'When it was read.'),
      point,
    },
  },
  report: {
    meaning: 'Something that somebody told an authority of.',
    members: {
      kind: needed('text', 'What it is about, in the owner’s word.'),
      id: may('id', 'Its id.'),
      text: may('text', 'What was told.'),
      status: may('text', 'What became of it.'),
      time: may('time', 'When it was told; a month where the owner says no more.'),
      point,
    },
  },
  application: {
    meaning: 'Something that somebody asks leave for.',
    members: {
      id: needed('id', 'Its id.'),
      text: may('text', 'What is asked for.'),
      status: may('text', 'How far it has come, in the owner’s word.'),
      time: may('time', 'When it was made.'),
      address: may('text', 'Where.'),
      url: may('text', 'A page about it.'),
      point,
    },
  },
  service: {
    meaning: 'Something that is offered to people.',
    members: {
      name: needed('text', 'Its name.'),
      id: may('id', 'Its id.'),
      kind: may('text', 'What it is, in the owner’s word.'),
      text: may('text', 'What is offered.'),
      address: may('text', 'Where.'),
      url: may('text', 'A page about it.'),
      point,
    },
  },
  warning: {
    meaning: 'Something to look out for.',
    members: {
      text: may('text', 'What is warned of.'),
      id: may('id', 'Its id.'),
      band: may('text', 'How bad it is, in the owner’s word.'),
      level: may('number', 'The same as the owner’s number.'),
      time: may('time', 'When it was given.'),
      point,
    },
  },
  forecast: {
    meaning: 'What is expected of a span of time.',
    members: {
      from: needed('time', 'When it begins.'),
      to: needed('time', 'When it ends.'),
      value: needed('number', 'What is expected.'),
      unit: may('text', 'The unit of the value.'),
      band: may('text', 'How good or bad that is, in the owner’s word.'),
    },
  },
} as const satisfies Readonly<Record<string, Concept>>

export type ConceptName = keyof typeof concepts

/** What a way to a place may tell of it. */
export const placeFacts = {
  id: may('id', 'Its id. Of several that are answered it is the one whose id is the text.'),
  point: may('point', 'Where it is.'),
  name: may('text', 'What it is called.'),
  postcode: may('text', 'Its postcode.'),
  district: may('text', 'The part of the postcode that stands for a district.'),
  area: may('text', 'The code of the area it lies in.'),
  areaName: may('text', 'What that area is called.'),
  stops: may('ids', 'The stops that it is.'),
} as const satisfies Readonly<Record<string, ConceptMember>>
