/** Makes something once a build; while somebody writes, each time, since the content changes. */
export function onceABuild<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    if (import.meta.env.DEV) return make();
    made ??= { value: make() };
    return made.value;
  };
}
