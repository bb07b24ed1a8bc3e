/** English text on local servers that block this page. */
export const LOCAL_SERVERS_EN = {
  blocked: (name: string, port: string): string =>
    `${name}, or another program on port ${port}, is running but does not let this page use it.`,
  needsKey: (name: string): string => `${name} is running and needs a key.`,
  needsKeyCure: 'Add it as a provider and enter its key.',
};
