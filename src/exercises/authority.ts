/** `icd10cm-guidelines I.C.19` → the source's id in content/sources.json and the place in it. */
export function splitAuthority(authority: string): { readonly id: string; readonly place: string } {
  const blank = authority.indexOf(' ')
  return blank < 0
    ? { id: authority, place: '' }
    : { id: authority.slice(0, blank), place: authority.slice(blank + 1) }
}
