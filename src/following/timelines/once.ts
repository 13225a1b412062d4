// What is found in a claim is found once: claims never change, and each is held against many others.

export const once = <C extends object, T>(find: (claim: C) => T): ((claim: C) => T) => {
  const kept = new WeakMap<C, { readonly found: T }>()
  return (claim) => {
    const known = kept.get(claim)
    if (known) return known.found
    const found = find(claim)
    kept.set(claim, { found })
    return found
  }
}
