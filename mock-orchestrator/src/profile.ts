/**
 * How strictly an executor is held to PROTOCOL.md. `strict` is the default; `compat` takes what released Open WebUI takes:
 * any truthy `status` as success and any truthy `done` as the end.
 */
export type Profile = 'strict' | 'compat';
