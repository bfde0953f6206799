import type { OfflineFiles } from '../offline-files.ts';

declare const OFFLINE_FILES: OfflineFiles;

/** What the build says of this version; put in by ../write-worker.ts. */
export const files = OFFLINE_FILES;

/**
 * The part of a service worker's globals that is used here. TypeScript has them in a library of their own that cannot
 * stand beside the page's. https://w3c.github.io/ServiceWorker/
 */
export const scope = globalThis as unknown as WorkerScope;

/** The address below which the worker serves, with its slash at the end. */
export const base = scope.registration.scope;

type LongEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };

export type FetchEvent = LongEvent & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};

type LongMessageEvent = LongEvent & Pick<MessageEvent<unknown>, 'data'>;

type Client = { readonly id: string; readonly postMessage: (message: unknown) => void };

type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly matchAll: (options: { includeUncontrolled: boolean }) => Promise<readonly Client[]>;
    readonly claim: () => Promise<void>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
    (type: 'fetch', listener: (event: FetchEvent) => void): void;
    (type: 'message', listener: (event: LongMessageEvent) => void): void;
  };
};
