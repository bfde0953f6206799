import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { copyPackages } from '../setup/copy-packages.ts';
import type { GeneratedEntry } from './generate.ts';
import { plainPage } from './plain-page.ts';

/** Starlight as its guide sets it up: sidebar by folder, Expressive Code, Pagefind; nothing of ours. */
export async function writeStarlight(folder: string, entries: readonly GeneratedEntry[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(resolve(folder, 'src/content'), { recursive: true });
  await writeFile(resolve(folder, 'package.json'), starlightPackage);
  await writeFile(resolve(folder, 'astro.config.mjs'), starlightConfig);
  await writeFile(resolve(folder, 'src/content.config.ts'), starlightContent);
  await copyPackages(folder);
  const docs = resolve(folder, 'src/content/docs');
  await writePages(docs, entries);
  await writeFile(resolve(docs, 'index.md'), '---\ntitle: Known Errors\n---\n\nPaste the error.\n');
}

/** Hugo with two small templates, and its own highlighting by classes. It has no full-text search. */
export async function writeHugo(folder: string, entries: readonly GeneratedEntry[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(resolve(folder, 'layouts/_default'), { recursive: true });
  await writeFile(resolve(folder, 'config.toml'), hugoConfig);
  await writeFile(resolve(folder, 'layouts/_default/single.html'), hugoPage);
  await writeFile(resolve(folder, 'layouts/_default/list.html'), hugoList);
  await writePages(resolve(folder, 'content'), entries);
}

async function writePages(folder: string, entries: readonly GeneratedEntry[]): Promise<void> {
  for (const entry of entries) {
    const topic = resolve(folder, entry.data.topic);
    await mkdir(topic, { recursive: true });
    await writeFile(resolve(topic, `${entry.slug}.md`), plainPage(entry));
  }
}

const starlightConfig = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'http://localhost:4321', integrations: [starlight({ title: 'Known Errors' })] });
`;

const starlightContent = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const hugoConfig = `baseURL = 'http://localhost:4321/'
languageCode = 'en'
title = 'Known Errors'
disableKinds = ['taxonomy', 'term', 'RSS']
[markup.highlight]
noClasses = false
`;

const hugoFrame = (main: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }} | {{ .Site.Title }}</title><link rel="canonical" href="{{ .Permalink }}">
<meta name="description" content="{{ .Summary | plainify | truncate 150 }}"></head>
<body><header><a href="/">{{ .Site.Title }}</a></header>
<nav>{{ range .Site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}
{{ range first 30 .CurrentSection.RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</nav>
<main><h1>{{ .Title }}</h1>${main}</main></body></html>
`;
const hugoPage = hugoFrame('{{ .Content }}');
const hugoList = hugoFrame(
  '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
);

// Astro finds the integrations that it has to bundle by the dependencies.
const starlightPackage = `${JSON.stringify({ type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } })}\n`;
