/** A feature that the code uses although a supported browser lacks it or implements it partly. */
export interface Exception {
  /** Path in the compatibility data; includes the features below it. */
  readonly feature: string;
  /** The only file or folder that may use it, relative to the repository; undefined for all. Bundles may use the features of all files. */
  readonly file?: string;
  /** What happens in a browser without it. */
  readonly reason: string;
}

/** Every entry must be in use. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    feature: 'api.AbortSignal.timeout_static',
    reason: 'Only the name of the abort reason differs, and no code reads it.',
  },
  {
    feature: 'api.CustomElementRegistry.get',
    reason: 'Only customized built-in elements are missing, and there are none.',
  },
  {
    feature: 'api.Document.freeze_event',
    file: 'executor-web-component/src/element/controllers/executor-controller.ts',
    reason: 'Without it, another tab takes over when the frozen one no longer answers.',
  },
  {
    feature: 'api.Document.resume_event',
    file: 'executor-web-component/src/element/controllers/executor-controller.ts',
    reason: 'Follows only on a freeze event.',
  },
  {
    feature: 'api.FileSystemFileHandle.createWritable',
    file: 'executor/src/providers/wllama/model-files.ts',
    reason: 'Checked before use, with an error that says what the browser lacks.',
  },
  {
    feature: 'api.GPU.requestAdapter',
    file: 'executor-web-component/dist/',
    reason: 'Called only if the browser has WebGPU; otherwise the model runs on the CPU.',
  },
  { feature: 'api.GPUAdapter.info', file: 'executor-web-component/dist/', reason: 'Comes from `requestAdapter`, and may be undefined.' },
  { feature: 'api.GPUAdapterInfo', file: 'executor-web-component/dist/', reason: 'Undefined counts as a real adapter.' },
  {
    feature: 'api.IntersectionObserverEntry.isVisible',
    file: 'executor-web-component/src/element/consent/watch-visibility.ts',
    reason: 'Undefined counts as visible; the size and the position are checked in every browser.',
  },
  {
    feature: 'api.KeyboardEvent.isComposing',
    file: 'mock-orchestrator/page/layout/is-composing.ts',
    reason: 'In Safari, the key code 229 says the same.',
  },
  {
    feature: 'api.LanguageModel',
    file: 'executor-web-component/dist/',
    reason: 'The model of the browser is offered only where it has one.',
  },
  {
    feature: 'api.Navigator.gpu',
    file: 'executor-web-component/dist/',
    reason: 'Checked before use; otherwise the model runs on the CPU.',
  },
  {
    feature: 'api.PublicKeyCredential.getClientCapabilities_static',
    file: 'executor-web-component/src/element/keys/passkey-protection.ts',
    reason: 'Called only if present; otherwise, creating the passkey shows what the authenticator supports.',
  },
  ...['api.WebTransport', 'api.WebTransportBidirectionalStream'].map((feature) => ({
    feature,
    file: 'mock-orchestrator/dist/',
    reason: 'Engine.IO uses it only after both sides offered it; the page connects by WebSocket.',
  })),
  {
    feature: 'api.Window.open',
    file: 'executor-web-component/src/element/sign-in-to-provider/sign-in-window.ts',
    reason: 'Called during a click, as Safari on iOS demands; a blocked window is reported.',
  },
  {
    feature: 'api.fetch.options_parameter.referrerPolicy',
    file: 'executor/src/providers/http/explain-no-answer.ts',
    reason: 'Without it, the server is told the origin of the page, as by other requests.',
  },
  {
    feature: 'api.Window.setImmediate',
    file: 'executor-web-component/dist/',
    reason: 'Only Node has it; `inNextTask` uses a message channel elsewhere.',
  },
  { feature: 'api.trustedTypes', file: 'executor-web-component/dist/', reason: 'Lit checks for it.' },
  {
    feature: 'css.properties.accent-color',
    reason: 'Only the automatic contrast of the check mark is missing; the accent colors have enough.',
  },
  { feature: 'css.properties.cursor', reason: 'Touch screens show no cursor.' },
  { feature: 'css.properties.field-sizing', reason: '`fitToText` of the chat page does the same.' },
  { feature: 'css.properties.font-family.ui-monospace', reason: 'The next font of the list is used.' },
  { feature: 'css.properties.forced-color-adjust', reason: 'Needed only for forced colors, which Safari lacks.' },
  { feature: 'css.properties.overflow-anchor', reason: 'Turns off scroll anchoring, which Safari lacks.' },
  { feature: 'css.properties.overscroll-behavior', reason: 'Differs only for content without overflow.' },
  { feature: 'css.properties.resize', reason: 'Phones show no handle; the field scrolls.' },
  { feature: 'css.properties.scrollbar-color', reason: 'Safari draws dark scroll bars in a dark page by itself.' },
  { feature: 'css.properties.scrollbar-gutter', reason: 'The content moves by the width of the scroll bar when it appears.' },
  { feature: 'css.properties.text-wrap.pretty', reason: 'Lines wrap as usual.' },
  {
    feature: 'css.properties.text-size-adjust',
    reason: 'Matters on phones, where Safari has it with the prefix. Firefox enlarges no text of a page with a viewport.',
  },
  ...['inner-element', 'bar', 'optimum-value', 'suboptimum-value'].map((part) => ({
    feature: `css.selectors.-webkit-meter-${part}`,
    file: 'executor-web-component/src/element/control/control-styles.ts',
    reason: 'Firefox ignores them, and has its own names for these parts beside them.',
  })),
  { feature: 'html.elements.link.rel.icon', reason: 'The tab shows no picture.' },
  { feature: 'html.elements.meta.name.viewport', reason: 'Matters on phones only, which have it.' },
  { feature: 'html.global_attributes.autocapitalize', reason: 'Only matters for virtual keyboards; Safari on macOS has none.' },
];
