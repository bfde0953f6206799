import type { AstroIntegration } from 'astro';
import { faultsFile } from '../faults/faults.ts';

/** While authors write, pages are shown anew when the check that runs beside has found something else. */
export function reloadOnFaults(): AstroIntegration {
  return {
    name: 'reload-on-faults',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const file = faultsFile();
        if (file === undefined) return;
        server.watcher.add(file);
        server.watcher.on('change', (path) => {
          if (path === file) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
