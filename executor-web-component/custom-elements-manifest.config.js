/** Removes private members from the manifest. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(({ privacy }) => privacy !== 'private');
      }
    }
  },
};

/** The configuration of `cem analyze`, which writes custom-elements.json. */
export default {
  globs: ['src/element/chat-executor-element.ts', 'src/element/index.ts', 'src/element/element-events.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
