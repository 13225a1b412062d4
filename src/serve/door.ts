// What answers requests: the site once it is there, a word of patience before.

type Answering = (request: Request) => Response | Promise<Response>
export interface Door {
  readonly fetch: Answering
  /** From now on requests go to the site. */
  open(site: Answering): void
}

const patience: Answering = () =>
  new Response('Derek is starting; try again in a moment.\n', {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1', 'cache-control': 'no-store' },
  })

export const closedDoor = (): Door => {
  let answer = patience
  return {
    fetch: (request) => answer(request),
    open: (site) => {
      answer = site
    },
  }
}
