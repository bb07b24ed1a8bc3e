import { expect, test, vi } from 'vitest';
import { MemoryStorage } from '../testing/memory-storage.ts';
import type { Conversation } from './conversation.ts';
import { ConversationStore } from './conversation-store.ts';

function conversation(id: string, updatedAt = 0, title = id): Conversation {
  return { id, title, updatedAt, messages: [{ id: `${id}-1`, role: 'user', content: 'Hello' }] };
}

test('restores stored conversations, last used first', () => {
  const storage = new MemoryStorage();
  const store = new ConversationStore(storage);
  store.put(conversation('old', 1));
  store.put(conversation('new', 2));
  expect(new ConversationStore(storage).all).toEqual([conversation('new', 2), conversation('old', 1)]);
});

test('skips entries that are broken or not a conversation', () => {
  const storage = new MemoryStorage();
  expect(new ConversationStore(storage).isComplete).toBe(true);
  storage.setItem('chat-page:conversation:a', '{"id":');
  storage.setItem('chat-page:conversation:b', '{"id":"b"}');
  storage.setItem('something:else', JSON.stringify(conversation('c')));
  const store = new ConversationStore(storage);
  expect(store.all).toEqual([]);
  expect(store.isComplete).toBe(false);
});

test('merges delayed writes into one with the last state', () => {
  vi.useFakeTimers();
  try {
    const storage = new MemoryStorage();
    const write = vi.spyOn(storage, 'setItem');
    const store = new ConversationStore(storage);
    for (let title = 0; title < 20; title++) store.put(conversation('a', 0, String(title)), 1000);
    expect(write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(write).toHaveBeenCalledOnce();
    expect(new ConversationStore(storage).get('a')?.title).toBe('19');
  } finally {
    vi.useRealTimers();
  }
});

test('writes pending changes when the page closes', () => {
  const storage = new MemoryStorage();
  const store = new ConversationStore(storage);
  store.put(conversation('a'), 60_000);
  store.flush();
  expect(new ConversationStore(storage).get('a')).toEqual(conversation('a'));
});

test('does not write a deleted conversation again', () => {
  const storage = new MemoryStorage();
  const store = new ConversationStore(storage);
  store.put(conversation('a'), 60_000);
  store.delete('a');
  store.flush();
  expect(storage.length).toBe(0);
});

test('applies changes of another tab, except to a conversation that this tab is writing', () => {
  const storage = new MemoryStorage();
  const [here, there] = [new ConversationStore(storage), new ConversationStore(storage)];
  const event = { key: 'chat-page:conversation:a', storageArea: storage };
  there.put(conversation('a', 1, 'there'));
  here.receive(event);
  expect(here.get('a')?.title).toBe('there');
  here.put(conversation('a', 2, 'here'), 60_000);
  here.receive(event);
  expect(here.get('a')?.title).toBe('here');
  here.flush();
  there.delete('a');
  here.receive(event);
  expect(here.all).toEqual([]);
});

test('reports full storage, and keeps the conversation in memory', () => {
  const store = new ConversationStore(new MemoryStorage(20));
  const full = vi.fn();
  store.addEventListener('full', full);
  store.put(conversation('a'));
  expect(full).toHaveBeenCalledOnce();
  expect(store.get('a')).toEqual(conversation('a'));
});
