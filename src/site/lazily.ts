// What draws pages is loaded with the first page that is drawn: pages that are kept are sent before, and a newspaper that starts
// does not let its readers wait for what they did not ask for.

type Draws<M> = {
  readonly [F in keyof M as M[F] extends (...given: never[]) => Promise<unknown> ? F : never]: M[F]
}

/** The functions of a module that answer later anyway. */
export const lazily = <M extends object>(load: () => Promise<M>): Draws<M> =>
  new Proxy({} as Draws<M>, {
    get:
      (_, name) =>
      async (...given: never[]): Promise<unknown> =>
        ((await load()) as Record<typeof name, (...given: never[]) => Promise<unknown>>)[name]?.(...given),
  })
