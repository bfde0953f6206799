import { href } from '../links.ts';
import { store, stored } from '../ui/stored.ts';
import { cachePrefix } from './names.ts';

const choice = 'offline';

/** Whether the reader has switched keeping the site off. */
export const isSwitchedOff = (): boolean => stored(choice) === 'off';

/** The worker of this site, where it has one; another site of this host may have one for a folder above. */
export async function currentRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(href('/'));
  return found?.scope === new URL(href('/'), location.href).href ? found : undefined;
}

/** Starts keeping the site. Fails where the browser keeps none. */
export function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(href('/sw.js'), { updateViaCache: 'none' });
}

/** Calls back whenever one of a registration's workers has come or has changed its state, and once now. */
export function watch(registration: ServiceWorkerRegistration, changed: () => void): void {
  const follow = () => registration.installing?.addEventListener('statechange', changed);
  registration.addEventListener('updatefound', follow);
  follow();
  changed();
}

/** Takes the switch back. */
export function switchOn(): void {
  store(choice, undefined);
}

/** Stops keeping the site, deletes what is kept, and remembers that. */
export async function switchOff(): Promise<void> {
  store(choice, 'off');
  await (await currentRegistration())?.unregister();
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(href('/'))));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
