import { z } from 'zod';
import { asks } from '../entry/fields/asks.ts';
import { block, distinct, distinctBy, exceptions, line, slug, webAddress } from '../schema/field-types.ts';
import { steps, verification } from '../step/step.ts';

const section = z.strictObject({
  id: slug.meta({ description: 'What entries call it by.', example: 'id: images' }),
  name: line
    .max(40, 'is longer than 40 characters')
    .meta({ description: 'Its heading.', example: 'name: Images and registries' }),
});

const lessonCommand = z.strictObject({
  run: block.meta({ description: 'The command as the slide has it.', example: 'run: kubectl get nodes' }),
  note: line.optional().meta({ description: 'What the command does.' }),
  slide: z.int().min(1).optional().meta({ description: 'The number of its slide.' }),
});

const erratum = z.strictObject({
  slide: z.int().min(1).meta({ description: 'The number of the slide.', example: 'slide: 12' }),
  wrong: block.meta({ description: 'What stands there.', example: 'wrong: kubectI get pods' }),
  right: block.meta({ description: 'What should stand there.', example: 'right: kubectl get pods' }),
});

const lecture = z.strictObject({
  title: line.meta({ description: 'What it is about.', example: 'title: Pods and Deployments' }),
  speaker: line.optional().meta({ description: 'Who gives it.' }),
  recording: webAddress.optional().meta({ description: 'The address of its recording.' }),
  note: line.optional().meta({ description: 'What to know before watching it.' }),
});

/** One topic of the course: the front matter of `content/topics/<topic>.md`. */
export const topicSchema = z.strictObject({
  kind: z.literal('topic'),
  title: line
    .max(80, 'is longer than 80 characters')
    .meta({ description: 'The name of the topic.', example: 'title: Kubernetes' }),
  day: z
    .int()
    .min(1)
    .max(14)
    .optional()
    .meta({ description: 'The day of the course; none for what belongs to no day.', example: 'day: 2' }),
  order: z
    .int()
    .min(0)
    .max(1000)
    .meta({ description: 'Its place in the course; the lowest stands first.', example: 'order: 30' }),
  requires: distinct(slug, 0).meta({
    description: 'The topics whose checkpoint has to be reached before.',
    example: 'requires: [docker]',
  }),
  without: line.meta({
    description: 'One sentence on what does not work later without this topic.',
    example: 'without: No cluster, so nothing can be deployed on the next days.',
  }),
  asks: asks.schema.optional(),
  checkpoint: z
    .strictObject({
      state: line.meta({
        description: 'What has been reached at the end of the topic, in one sentence.',
        example: 'state: Three nodes are Ready.',
      }),
      verify: z.array(verification).min(1, 'needs at least 1 item').meta({
        description: 'Commands that show it, each with what it prints.',
        example: 'verify: [{ run: kubectl get nodes, expect: Ready }]',
      }),
    })
    .meta({
      description: 'The state in which the topic ends, and how to see that it is reached.',
      example: 'checkpoint: { state: Three nodes are Ready., verify: [{ run: kubectl get nodes, expect: Ready }] }',
    }),
  catchUp: steps.meta({
    description: 'Brings a lab from the checkpoints before to this one; safe to run twice.',
    example: 'catchUp: [{ run: kubectl apply -f <url> }]',
  }),
  skips: line.meta({
    description: 'One sentence on what the shortcut leaves out.',
    example: 'skips: You do not set up the cluster yourself.',
  }),
  sections: z.array(section).superRefine(distinctBy('id')).default([]).meta({
    description: 'Parts into which the list of its entries is divided, in their order.',
    example: 'sections: [{ id: images, name: Images and registries }]',
  }),
  commands: z.array(lessonCommand).default([]).meta({
    description: 'The commands of the lesson, in their order.',
    example: 'commands: [{ run: kubectl get nodes, slide: 12 }]',
  }),
  errata: z.array(erratum).default([]).meta({
    description: 'Mistakes on slides.',
    example: 'errata: [{ slide: 12, wrong: kubectI get pods, right: kubectl get pods }]',
  }),
  lectures: z
    .array(lecture)
    .default([])
    .meta({ description: 'The lectures of the topic.', example: 'lectures: [{ title: Pods and Deployments }]' }),
  allow: exceptions.optional().meta({
    description: 'Lookalike characters that stand here on purpose, each with the reason.',
    example: 'allow: [{ text: kubectI, why: the slide has this slip }]',
  }),
});

export type Topic = z.infer<typeof topicSchema>;
