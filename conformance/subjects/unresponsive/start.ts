// Connects and logs in, but never answers: node start.ts with the CONFORMANCE_ variables set.
import process from 'node:process';
import { io } from 'socket.io-client';
import { readEnvironment } from '../read-environment.ts';

const { CONFORMANCE_BACKEND_URL: url, CONFORMANCE_SOCKET_PATH: path, CONFORMANCE_TOKEN: token } = readEnvironment();
const socket = io(url, { path, auth: { token }, transports: ['websocket'] });
socket.on('connect', () => socket.emit('user-join', { auth: { token } }));
process.once('SIGTERM', () => process.exit());
