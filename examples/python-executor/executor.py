"""A chat executor: runs a backend's completions with a provider. Reads its settings from environment variables."""

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
MAX_ITEM_BYTES = 900_000  # a server ends the session at 1,000,000
running: dict[tuple, asyncio.Task] = {}  # key: chat id and message id, or channel
user_id = None


class Client(socketio.AsyncClient):
    async def _handle_event(self, namespace, id, data):
        """Sends an ack only if the handler returns one. The library would ack every event."""
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
        return {"error": "The channel does not belong to this user. Use {user id}:{session id}:{uuid}."}
    answer = asyncio.get_running_loop().create_future()
    key = message if all(message) else (channel,)
    running[key] = asyncio.create_task(run(channel, request["form_data"], answer))
    running[key].add_done_callback(lambda task: running.get(key) is task and running.pop(key))
    return await answer


async def run(channel, body, answer):
    """Runs one request: sends the ack, the items and, in every case, {"done": true}."""
    failure = "The request was stopped. Send it again."
    try:
        await (stream if body.get("stream") else complete)(channel, body, answer)
        failure = None
    except httpx.HTTPStatusError as error:  # without the provider's message, which may contain the key or the prompt
        failure = f"The provider answered with status {error.response.status_code}. Check its settings."
    except httpx.TransportError:
        failure = "The provider cannot be reached, or closed the connection. Check its address."
    except Exception:
        failure = "The provider's answer is not a completion. Check its address."
    finally:
        if failure and not answer.done():
            answer.set_result({"error": failure})
        elif failure and not failure.startswith("The request was stopped"):
            await sio.emit(channel, {"error": {"message": failure}})
        await asyncio.sleep(0)  # sends the ack first
        if sio.connected:
            await sio.emit(channel, {"done": True})


async def complete(_channel, body, answer):
    response = (await http.post(f"{PROVIDER}/chat/completions", json=body)).raise_for_status()
    whole = json.loads(response.content)
    if not whole["choices"] or len(response.content) > MAX_ITEM_BYTES:
        raise ValueError("not a completion, or too large for one message")
    answer.set_result(whole)


async def stream(channel, body, answer):
    async with http.stream("POST", f"{PROVIDER}/chat/completions", json=body) as response:
        response.raise_for_status()
        response.encoding = "utf-8-sig"  # ignores the declared charset, and removes a byte-order mark
        async for event in EventSource(response).aiter_sse():
            if event.data.strip() == "[DONE]":
                break
            if event.data == "":
                continue
            chunk = json.loads(event.data)
            if event.event == "error" or chunk.get("error") or len(event.data.encode()) > MAX_ITEM_BYTES:
                raise ValueError("an error of the provider, or a chunk too large for one message")
            if not answer.done():
                answer.set_result({"status": True})
                await asyncio.sleep(0)  # sends the ack first
            await sio.emit(channel, chunk)
            await asyncio.sleep(0)  # lets other tasks run, such as a cancellation or another stream
    if not answer.done():
        raise ValueError("an empty answer")


async def main():
    await sio.connect(BACKEND, auth={"token": TOKEN}, socketio_path=PATH, transports=["websocket"])
    await sio.wait()


asyncio.run(main())
