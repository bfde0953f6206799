import type { PageMessage } from '../names.ts';
import { onFetch } from './answer.ts';
import { dropOlder, noteReaders } from './caches.ts';
import { install, keepEverything, keepFirst, tellOutcome, tellState } from './keep.ts';
import { scope } from './scope.ts';

// A new version waits until the pages of the one before have gone, or until a reader says to take it.
scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', onFetch);
scope.addEventListener('message', (event) => event.waitUntil(obey(event.data as PageMessage)));

async function activate(): Promise<void> {
  await noteReaders();
  await dropOlder();
  await scope.clients.claim();
}

async function obey({ kind }: PageMessage): Promise<void> {
  switch (kind) {
    case 'take over':
      return scope.skipWaiting();
    case 'keep':
      return tellOutcome(keepFirst());
    case 'keep everything':
      return tellOutcome(keepEverything());
    case 'state':
      return tellState();
  }
}
