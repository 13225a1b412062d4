// The little of a page's tree that we look at; the library's own types would bring a browser's whole world in.

export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
}
export interface PageDocument {
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}
