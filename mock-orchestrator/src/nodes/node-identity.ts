/** Path of the open route with the id of a node, below its URL. */
export const NODE_PATH = '/api/node';
/** Marks a request from another node, and names the node that it is for. It is not forwarded again. */
export const FORWARDED_HEADER = 'x-chat-executor-forwarded';
/** Names the node that answers a request from another node. An answer without it is not the answer of a node. */
export const NODE_HEADER = 'x-chat-executor-node';
