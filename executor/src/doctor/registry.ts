import { address } from './backend-probes/address.ts';
import { directConnections } from './backend-probes/direct-connections.ts';
import { plugin } from './backend-probes/plugin.ts';
import { presence } from './backend-probes/presence.ts';
import { signIn } from './backend-probes/sign-in.ts';
import { socketPath } from './backend-probes/socket-path.ts';
import type { BackendTarget, Probe, ProviderTarget } from './probe.ts';
import { baseUrl } from './provider-probes/base-url.ts';
import { hostName } from './provider-probes/host-name.ts';
import { loadedModel } from './provider-probes/loaded-model.ts';
import { modelList } from './provider-probes/model-list.ts';
import { pageAccess } from './provider-probes/page-access.ts';
import { pageModels } from './provider-probes/page-models.ts';
import { path } from './provider-probes/path.ts';
import { question } from './provider-probes/question.ts';
import { reach } from './provider-probes/reach.ts';
import { refusal } from './provider-probes/refusal.ts';

/** The probes of a provider, in order: an earlier fault explains later ones. */
export const PROVIDER_PROBES: readonly Probe<ProviderTarget>[] = [
  pageModels,
  baseUrl,
  reach,
  pageAccess,
  hostName,
  refusal,
  path,
  modelList,
  loadedModel,
  question,
];

/** The probes of a backend, in order. */
export const BACKEND_PROBES: readonly Probe<BackendTarget>[] = [address, presence, socketPath, signIn, directConnections, plugin];
