/** Tells from its name whether a host is this computer, in the local network, or public. */
export function locateHost(hostname: string): 'loopback' | 'local' | 'public' {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  if (host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d+){3}$/.test(host)) return 'loopback';
  const isPrivate = /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+$/.test(host) || /^f[cd][\da-f]{2}:|^fe80:/.test(host);
  const isName = host.endsWith('.local') || /^[a-z][\w-]*$/.test(host);
  return isPrivate || isName ? 'local' : 'public';
}
