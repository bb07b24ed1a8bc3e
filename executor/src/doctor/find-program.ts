import { parseUrl } from '@chat-executor/protocol';
import { locateHost } from '../providers/locate-host.ts';
import { PROVIDER_PRESETS, type ProviderPreset } from '../providers/presets.ts';
import type { ProviderSettings } from '../providers/provider.ts';

/**
 * The user's own program at a URL, recognized by provider kind, name or default port. Undefined for hosted services and unknown
 * programs.
 */
export function findProgram({ kind, name, baseUrl }: Pick<ProviderSettings, 'kind' | 'name' | 'baseUrl'>): ProviderPreset | undefined {
  const own = PROVIDER_PRESETS.filter((preset) => /^http:\/\/localhost/.test(preset.baseUrl));
  if (kind === 'ollama') return own.find((preset) => preset.kind === 'ollama');
  const url = parseUrl(baseUrl);
  if (!url) return undefined;
  const named = own.find((preset) => name.toLowerCase().includes(preset.name.toLowerCase()));
  const atPort = own.find((preset) => new URL(preset.baseUrl).port === url.port && locateHost(url.hostname) !== 'public');
  return named ?? atPort;
}
