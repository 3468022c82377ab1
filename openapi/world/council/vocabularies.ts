import type { Taxonomy, TaxonomyTerm } from './council-kinds.ts'

const [needs, people] = ['8d1e4c52-63f0-4a97-b2ce-15a9f7c03e11', '8d1e4c52-63f0-4a97-b2ce-15a9f7c03e12']

export const taxonomies: readonly Taxonomy[] = [
  {
    id: needs,
    name: 'Needs met',
    about: 'What a person may need help with.',
    version: '2.1',
    uri: 'https://taxonomy.example/needs',
    nests: true,
  },
  {
    id: people,
    name: 'Who it is for',
    about: 'Groups of people that services are meant for.',
    version: '1.0',
    uri: 'https://taxonomy.example/people',
    nests: false,
  },
]

const termId = (number: number): string => `2f6c8a10-4b7e-4d5a-9c31-70d2e5b81a${String(number).padStart(2, '0')}`

function term(
  number: number,
  taxonomyId: string,
  slug: string,
  name: string,
  about: string,
  parent?: number,
): TaxonomyTerm {
  return {
    id: termId(number),
    name,
    about,
    taxonomyId,
    slug,
    ...(parent !== undefined && { parentId: termId(parent) }),
  }
}

export const terms: readonly TaxonomyTerm[] = [
  term(0, needs, 'wellbeing', 'Company and wellbeing', 'Feeling well and among others.'),
  term(1, needs, 'loneliness', 'Loneliness', 'Wishes for company or is alone too much.', 0),
  term(2, needs, 'moving', 'Getting moving', 'Wishes to be more active.', 0),
  term(3, needs, 'money', 'Money and debt', 'Needs advice about bills, benefits or debt.'),
  term(4, people, 'carers', 'Unpaid carers', 'People who look after somebody without pay.'),
  term(5, people, 'older', 'Older people', 'People over 60 or so.'),
  term(6, people, 'under-fives', 'Children under five', 'Children under five and whoever comes with them.'),
  term(7, needs, 'learning', 'Learning', 'Wishes to learn a language or a skill.'),
  term(8, needs, 'food', 'Food', 'Needs a meal or something to cook.'),
  term(9, people, 'young', 'Young people', 'People from 11 to 18 or so.'),
  term(10, people, 'disabled', 'Disabled people', 'People with a disability or a long illness.'),
]

/** The id of the term with this last part of an address. */
export function termOf(slug: string): string {
  const found = terms.find((one) => one.slug === slug)
  if (!found) throw new Error(`No vocabulary has the term "${slug}".`)
  return found.id
}
