/** The staff queue as it leaves the house. */
import { z } from 'zod';
import { tones } from '../../../../policy/stage-words';
import { Day } from '../calendar/moments';
import { personKinds } from '../cases/shown';

export const groupIds = ['overdue', 'this-week', 'our-turn', 'waiting', 'ended'] as const;
export type GroupId = (typeof groupIds)[number];

/** What the queue lists: cases that are about one person. */
export const queuedKinds = personKinds;

export const QueueRow = z
  .object({
    id: z.string(),
    kind: z.enum(queuedKinds),
    reference: z.string(),
    name: z.string(),
    stage: z.string(),
    stageWords: z.string(),
    tone: z.enum(tones),
    turn: z.enum(['us', 'them', 'nobody']),
    turnWords: z.string(),
    due: Day.optional(),
    daysLeft: z.int().optional(),
    leftWords: z.string(),
    what: z.string(),
    rule: z.string().optional(),
    owner: z.string().optional(),
  })
  .meta({ id: 'QueueRow' });
export type QueueRow = z.infer<typeof QueueRow>;

const counts = z.object({ overdue: z.int(), 'this-week': z.int(), 'our-turn': z.int(), waiting: z.int(), ended: z.int() });

export const QueueView = z
  .object({
    groups: z.array(
      z.object({
        id: z.enum(groupIds),
        title: z.string(),
        count: z.int(),
        rows: z.array(QueueRow),
        cursor: z.string().optional().meta({ description: 'Send it back to read on in this group' }),
      }),
    ),
    counts,
  })
  .meta({
    id: 'QueueView',
    description: 'Work by what is due: overdue, due within seven days, our turn, waiting for the applicant, ended recently',
  });
export type QueueView = z.infer<typeof QueueView>;

/** Due within so many days counts as this week. Our decision. */
export const week = 7;

export const groupTitles = {
  overdue: 'Overdue',
  'this-week': `Due within ${week} days`,
  'our-turn': 'Our turn',
  waiting: 'Waiting for somebody else',
  ended: 'Ended recently',
} as const satisfies Record<GroupId, string>;

export const QueueQuery = z.object({
  group: z.enum(groupIds).optional(),
  cursor: z.string().max(300).optional(),
  q: z.string().trim().max(100).optional(),
});
export type QueueQuery = z.infer<typeof QueueQuery>;
