/**
 * How strictly the orchestrator applies PROTOCOL.md to executors. `strict` is the default. `compat` accepts what released
 * Open WebUI accepts: any truthy `status` means success, and any truthy `done` means the end.
 */
export type Profile = 'strict' | 'compat';
