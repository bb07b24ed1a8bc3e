/** A chunk with the matching modules and what they import, unless a group with a higher priority has it. */
type ChunkGroup = { readonly name: string; readonly test: RegExp; readonly priority: number };

/** What a page loads together after the start, as few files: each file costs a request, and small files compress badly. */
export const CHUNK_GROUPS: ChunkGroup[] = [
  // Used by almost everything else, with the smallest chunks of their own.
  {
    name: 'base',
    test: /[\\/](executor-error|element-errors|too-large|sign-in-to-backend|policy|race-signal|closable-fetch|parse-json|parse-url|json-record|note-once|check-key|custom-headers|extra-body)\.ts$/,
    priority: 9,
  },
  // The panel needs these two, and nothing else of what a provider needs.
  { name: 'secrets', test: /[\\/]secrets[\\/](mask-provider|secret-mask)\.ts$/, priority: 8 },
  { name: 'presets', test: /[\\/]providers[\\/]presets\.ts$/, priority: 8 },
  // With the first provider, whatever its kind.
  { name: 'model-catalog', test: /[\\/](model-catalog|load-provider|with-retries)\.ts$/, priority: 7 },
  // To read an answer, of a provider or a backend.
  { name: 'framing', test: /[\\/](framing[\\/][^\\/]+|ask-backend)\.ts$/, priority: 7 },
  // To look for local servers, and with the first provider that has a URL.
  { name: 'http', test: /[\\/](provider-failure|read-body|network-errors|parse-model-list|resolve-endpoint)\.ts$/, priority: 6 },
  {
    name: 'http-provider',
    test: /[\\/]providers[\\/](chunks|http|messages|tools)[\\/](?!collect-completion|convert-inline|failure-rules|map-failure|require-limit)[^\\/]+\.ts$/,
    priority: 5,
  },
  { name: 'discovery', test: /[\\/]find-local-servers\.ts$/, priority: 1 },
  // With the first request.
  { name: 'relay', test: /[\\/]core[\\/]relay\.ts$/, priority: 4 },
  { name: 'policy', test: /[\\/]executor[\\/]src[\\/]control[\\/][^\\/]+\.ts$/, priority: 4 },
  { name: 'record-store', test: /[\\/]record-store\.ts$/, priority: 4 },
  { name: 'locked-provider', test: /[\\/]locked-provider\.ts$/, priority: 4 },
  { name: 'vault', test: /[\\/](vault-settings|passkey-protection|key-error)\.ts$/, priority: 3 },
  { name: 'control', test: /[\\/]element[\\/](control[\\/](control|receipts)|strings[\\/]permission-prompt-en)\.ts$/, priority: 2 },
  // With the second tab.
  { name: 'tabs', test: /[\\/](lead-tabs|leader-view)\.ts$/, priority: 1 },
];
