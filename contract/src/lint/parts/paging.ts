import { plainName } from '../words/name-words.ts'

/** Names under which owners let a caller say how many items to answer, in English, Swedish and Finnish. */
const sizes =
  'limit pagesize perpage size rows count top take max maxresults maxrecords maxitems resultcount pagelength itemsperpage resultrecordcount persida antalpersida sidstorlek sidlangd maxantal sivukoko sivunkoko'.split(
    ' ',
  )

/** Names under which owners let a caller go on where the last answer ended. */
const positions =
  'page pagenumber pageno pageindex offset start startindex skip cursor after continuation pagetoken nexttoken resultoffset sida sidnummer sivu sivunumero'.split(
    ' ',
  )

export const isPageSize = (name: string): boolean => sizes.includes(plainName(name))

export const isPagePosition = (name: string): boolean => positions.includes(plainName(name))
