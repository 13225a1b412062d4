// What answers requests: the site once it is there, a word of patience before.
import type { RequestListener } from 'node:http'

export interface Door {
  readonly answer: RequestListener
  /** From now on requests go there. */
  open(answer: RequestListener): void
}

const patience: RequestListener = (_, response) => {
  response.writeHead(503, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Retry-After': '1',
    'Cache-Control': 'no-store',
  })
  response.end('Derek is starting; try again in a moment.\n')
}

export const closedDoor = (): Door => {
  let answering = patience
  return {
    answer: (request, response) => answering(request, response),
    open: (answer) => {
      answering = answer
    },
  }
}
