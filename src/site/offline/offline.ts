import type { PageMessage } from './names.ts';
import { currentRegistration, isSwitchedOff, register, watch } from './registration.ts';
import { savesData } from './saves-data.ts';
import { pageStrings as strings } from './strings.ts';

/** Who comes to paste an error does so at once: the line is theirs for so long, in milliseconds. */
const pause = 2000;

/** Keeps the site on this device once the page has loaded and has nothing else to do. */
export function keepOffline(): void {
  // The live preview has no worker; browsers have none without https.
  if (!import.meta.env.PROD || !navigator.serviceWorker) return;
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(() => void start());
  addEventListener('load', () => setTimeout(whenIdle, navigator.serviceWorker.controller ? 0 : pause));
}

async function start(): Promise<void> {
  // A first download is half a megabyte.
  if (isSwitchedOff() || (savesData() && !(await currentRegistration()))) return;
  // A browser that is set to keep nothing refuses; the site works as it did.
  const registration = await register().catch(() => undefined);
  if (registration) watch(registration, () => tell(registration));
}

/** Says that the site works offline, and that there is a newer version. */
function tell({ active, waiting }: ServiceWorkerRegistration): void {
  if (!active) return;
  for (const link of document.querySelectorAll('[data-offline]')) link.textContent = strings.ready;
  if (!waiting || document.querySelector('.update')) return;
  const note = document.createElement('p');
  note.className = 'update';
  note.role = 'status';
  const button = document.createElement('button');
  button.textContent = strings.reload;
  button.addEventListener('click', () => {
    // Another tab may have taken the new version already.
    if (waiting.state !== 'installed') location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    waiting.postMessage({ kind: 'take over' } satisfies PageMessage);
  });
  document.body.append(note);
  // A live region is read out when text comes into it.
  setTimeout(() => note.append(`${strings.update} `, button), 100);
}
