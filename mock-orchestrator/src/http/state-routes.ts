import { NODE_PATH } from '../nodes/node-urls.ts';
import type { Parts } from '../parts.ts';
import { PRODUCT } from '../version.ts';
import type { Route } from './route.ts';

/** The settings in the answer of `/api/config`. */
export type StateSettings = { readonly signIn: 'local' | 'token'; readonly hasDemoModel: boolean };

const DEMO_PROVIDER = { name: 'Demo model (no AI)', base_url: '/demo/v1' };

/** The public routes `/health`, `/metrics`, `/api/config`, and, with several nodes, `/api/node`. */
export function listStateRoutes({ metrics: { registry }, nodeId }: Parts, { signIn, hasDemoModel }: StateSettings): readonly Route[] {
  const config = { ...PRODUCT, sign_in: signIn, ...(hasDemoModel && { demo_provider: DEMO_PROVIDER }) };
  return [
    { method: 'GET', path: '/health', access: 'open', answer: (context) => context.json({ status: 'ok', version: PRODUCT.version }) },
    {
      method: 'GET',
      path: '/metrics',
      access: 'open',
      answer: async (context) => context.text(await registry.metrics(), 200, { 'content-type': registry.contentType }),
    },
    ...(nodeId ? [nodeRoute(nodeId)] : []),
    { method: 'GET', path: '/api/config', access: 'open', answer: (context) => context.json(config) },
  ];
}

/** The id of this node. The others check it before they send requests. */
function nodeRoute(nodeId: () => string): Route {
  return { method: 'GET', path: NODE_PATH, access: 'open', answer: (context) => context.json({ node: nodeId() }) };
}
