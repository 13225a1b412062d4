// robots.txt and llms.txt: what a program that comes by itself is told first.

/** All is open; whoever wants to take all is told where everything stands. */
export const writeRobots = (sitemaps: readonly string[]): string =>
  `User-agent: *\nAllow: /\n${sitemaps.length ? '\n' : ''}${sitemaps.map((url) => `Sitemap: ${url}\n`).join('')}`

export interface LlmsSection {
  readonly title: string
  readonly links: readonly { readonly name: string; readonly url: string; readonly about?: string }[]
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[[\]]/g, '')

/** By llmstxt.org: a name, what it is, and lists of links. */
export const writeLlms = (name: string, about: string, text: string, sections: readonly LlmsSection[]): string =>
  [
    `# ${plain(name)}`,
    `> ${plain(about)}`,
    text,
    ...sections
      .filter((one) => one.links.length)
      .map(({ title, links }) => {
        const lines = links.map(
          (one) => `- [${plain(one.name)}](${one.url})${one.about ? `: ${plain(one.about)}` : ''}`,
        )
        return `## ${plain(title)}\n\n${lines.join('\n')}`
      }),
  ].join('\n\n') + '\n'
