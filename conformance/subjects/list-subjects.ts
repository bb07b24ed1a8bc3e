/** The subjects of several files as one list. In a file, each subject has its id, in kebab-case, as its key. */
export function listSubjects<S>(...families: readonly Readonly<Record<string, S>>[]): (S & { readonly id: string })[] {
  return families.flatMap((family) => Object.entries(family).map(([id, subject]) => ({ ...subject, id })));
}
