"""A chat executor: answers a backend's completions with a provider of its own. Settings come from the environment."""

import asyncio
import json
import os

import httpx
import socketio
from httpx_sse import EventSource
from socketio import packet

BACKEND, PATH, TOKEN, PROVIDER, KEY = (
    os.environ[f"CONFORMANCE_{name}"] for name in ("BACKEND_URL", "SOCKET_PATH", "TOKEN", "PROVIDER_URL", "PROVIDER_KEY")
)
LARGEST_ITEM = 900_000  # bytes; servers cut a whole session at 1,000,000
running: dict[tuple, asyncio.Task] = {}  # by chat and message, or by channel
user_id = None


class Client(socketio.AsyncClient):
    async def _handle_event(self, namespace, id, data):
        """The library acks whatever asks for it. Here only what a handler returns is an ack: the rest is ignored."""
        answer = await self._trigger_event(data[0], namespace or "/", *data[1:])
        if id is not None and answer is not None:
            await self._send_packet(self.packet_class(packet.ACK, namespace=namespace, id=id, data=[answer]))


sio = Client()
http = httpx.AsyncClient(
    headers={"Authorization": f"Bearer {KEY}"} if KEY else {}, timeout=httpx.Timeout(300, connect=8), limits=httpx.Limits()
)


@sio.event
async def connect():
    asyncio.create_task(log_in())


async def log_in():
    global user_id
    user_id = ((await sio.call("user-join", {"auth": {"token": TOKEN}})) or {}).get("id")
    while sio.connected and await asyncio.sleep(30, True):
        await sio.emit("heartbeat", {})


@sio.event
async def disconnect(_reason):
    for task in running.values():
        task.cancel()
    running.clear()


@sio.on("events")
@sio.on("chat-events")
async def events(envelope=None, *_more):
    data = envelope.get("data") if isinstance(envelope, dict) else None
    kind, request = (data.get("type"), data.get("data")) if isinstance(data, dict) else (None, None)
    message = (envelope.get("chat_id"), envelope.get("message_id")) if kind else (None, None)
    if kind in ("chat:tasks:cancel", "task-cancelled") and all(message) and (task := running.pop(message, None)):
        task.cancel()
    if kind != "request:chat:completion" or not isinstance(request, dict) or request.get("session_id") != sio.get_sid():
        return None
    channel = str(request.get("channel"))
    if channel.count(":") != 2 or (user_id and not channel.startswith(f"{user_id}:")):
        return {"error": "The channel is not one of this user. Use {user id}:{session id}:{uuid}."}
    answer = asyncio.get_running_loop().create_future()
    key = message if all(message) else (channel,)
    running[key] = asyncio.create_task(run(channel, request["form_data"], answer))
    running[key].add_done_callback(lambda task: running.get(key) is task and running.pop(key))
    return await answer


async def run(channel, body, answer):
    """One request: ack, items, and {"done": true} whatever happens."""
    fault = "The request was stopped. Send it again."
    try:
        await (stream if body.get("stream") else complete)(channel, body, answer)
        fault = None
    except httpx.HTTPStatusError as error:  # in our own words: what a provider writes may hold the key or the prompt
        fault = f"The provider answered with status {error.response.status_code}. Check its settings."
    except httpx.TransportError:
        fault = "The provider cannot be reached, or broke off. Check its address."
    except Exception:
        fault = "The provider answered with something that is not a completion. Check its address."
    finally:
        if fault and not answer.done():
            answer.set_result({"error": fault})
        elif fault and not fault.startswith("The request was stopped"):
            await sio.emit(channel, {"error": {"message": fault}})
        await asyncio.sleep(0)  # the ack leaves first
        if sio.connected:
            await sio.emit(channel, {"done": True})


async def complete(_channel, body, answer):
    response = (await http.post(f"{PROVIDER}/chat/completions", json=body)).raise_for_status()
    whole = json.loads(response.content)
    if not whole["choices"] or len(response.content) > LARGEST_ITEM:
        raise ValueError("no completion that fits into one message")
    answer.set_result(whole)


async def stream(channel, body, answer):
    async with http.stream("POST", f"{PROVIDER}/chat/completions", json=body) as response:
        response.raise_for_status()
        response.encoding = "utf-8-sig"  # whatever charset is declared, and without a leading byte-order mark
        async for event in EventSource(response).aiter_sse():
            if event.data.strip() == "[DONE]":
                break
            if event.data == "":
                continue
            chunk = json.loads(event.data)
            if event.event == "error" or chunk.get("error") or len(event.data.encode()) > LARGEST_ITEM:
                raise ValueError("an error of the provider, or a chunk too large for one message")
            if not answer.done():
                answer.set_result({"status": True})
                await asyncio.sleep(0)  # the ack leaves first
            await sio.emit(channel, chunk)
            await asyncio.sleep(0)  # whatever else waits takes its turn: a stop, another stream
    if not answer.done():
        raise ValueError("an empty answer")


async def main():
    await sio.connect(BACKEND, auth={"token": TOKEN}, socketio_path=PATH, transports=["websocket"])
    await sio.wait()


asyncio.run(main())
