// Where the API stands. By itself, so that the API is loaded with the first program that asks it something.

export const apiRoot = '/api/v1'
export const underApi = (target: string): boolean =>
  target.startsWith(apiRoot) && (target.length === apiRoot.length || '/?'.includes(target[apiRoot.length] as string))
