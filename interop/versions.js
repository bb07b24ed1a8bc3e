// The releases of Open WebUI that the tests run against. JavaScript, because scripts read it on Node 20.

/** The releases that are tested by default: the newest, and the oldest that is fully supported. */
export const DEFAULT_VERSIONS = ['0.12.4', '0.6.5'];

/** The releases that `--versions all` adds. */
export const FURTHER_VERSIONS = ['0.11.4', '0.10.2', '0.9.6', '0.8.12', '0.6.43'];
