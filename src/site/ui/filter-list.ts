import { isFound, searchable } from './filter.ts';

/** Lets a field show only those items of a list that have all its words; a section without one goes too. */
export function offerFilters(): void {
  for (const label of document.querySelectorAll<HTMLElement>('[data-filter-list]')) {
    const field = label.querySelector('input');
    const list = document.getElementById(label.dataset['filterList'] ?? '');
    if (!field || !list) continue;
    const items = [...list.querySelectorAll('li')].map((item) => ({
      item,
      words: searchable([item.textContent ?? '']),
    }));
    field.addEventListener('input', () => {
      for (const { item, words } of items) item.hidden = !isFound(words, field.value);
      for (const section of list.querySelectorAll('section'))
        section.hidden = !section.querySelector('li:not([hidden])');
    });
  }
}

offerFilters();
