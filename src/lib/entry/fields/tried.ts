import { z } from 'zod';
import { day, line } from '../../schema/field-types.ts';
import { field } from '../field.ts';

export const tried = field({
  schema: z
    .strictObject({
      on: day.meta({ description: 'The day on which you ran it.', example: "on: '2026-11-21'" }),
      with: line.meta({ description: 'The versions that matter.', example: 'with: kubectl 1.34' }),
    })
    .optional(),
  description: 'Only if you ran the fix yourself, where the lab cannot: when, and with which versions.',
  example: "tried: { on: '2026-11-21', with: kubectl 1.34 }",
  isPublic: true,
});
