import type { ComponentProps, ReactNode } from 'react'
import Head from '@docusaurus/Head'
import Admonition from '@theme/Admonition'
import MDXA from '@theme/MDXComponents/A'
import MDXDetails from '@theme/MDXComponents/Details'
import MDXHeading from '@theme/MDXComponents/Heading'
import MDXImg from '@theme/MDXComponents/Img'
import MDXLi from '@theme/MDXComponents/Li'
import type { MDXComponentsObject } from '@theme/MDXComponents'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { useLocalPath } from '@site/frame/text/use-local-path'
import { useText } from '@site/frame/text/use-text'
import { CodeFrame } from '@site/frame/code/CodeFrame'

/** A guide in another language leads to pages in it. */
function GuideLink({ href, ...props }: ComponentProps<'a'>): ReactNode {
  const local = useLocalPath()
  return <MDXA {...props} {...(href === undefined ? {} : { href: local(href) })} />
}

const Table = (props: ComponentProps<'table'>): ReactNode => (
  <div className="table-scroll" tabIndex={0} role="group" aria-label={useText(frameText).t('table')}>
    <table {...props} />
  </div>
)

// Code arrives highlighted, so there is no highlighter here: a block is framed, and inline code is only code.
const components = {
  Head,
  details: MDXDetails,
  Details: MDXDetails,
  a: GuideLink,
  pre: CodeFrame,
  table: Table,
  li: MDXLi,
  img: MDXImg,
  h1: (props: ComponentProps<'h1'>) => <MDXHeading as="h1" {...props} />,
  h2: (props: ComponentProps<'h2'>) => <MDXHeading as="h2" {...props} />,
  h3: (props: ComponentProps<'h3'>) => <MDXHeading as="h3" {...props} />,
  h4: (props: ComponentProps<'h4'>) => <MDXHeading as="h4" {...props} />,
  h5: (props: ComponentProps<'h5'>) => <MDXHeading as="h5" {...props} />,
  h6: (props: ComponentProps<'h6'>) => <MDXHeading as="h6" {...props} />,
  admonition: Admonition,
} satisfies Partial<MDXComponentsObject>

export default components
