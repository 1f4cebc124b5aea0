import type { Instant } from '../../../policy/calendar';
import type { PrismaClient } from '../../../prisma/generated/client';
import { certified } from '../../harness/certified';

/** 14 April 2027, 10:42 am Pacific. */
export const today: Instant = '2027-04-14T17:42:00.000Z';
const at = (day: string): Instant => `${day}T17:00:00.000Z`;

/** One person in each state that the registry knows. */
export async function fillRegister(db: PrismaClient): Promise<void> {
  const suspended = { kind: 'suspended', at: at('2027-03-20'), source: 'complaint-1' } as const;
  const people: Parameters<typeof certified>[1][] = [
    { number: 'MPSS000123', fullName: 'Danielle Renée Okafor', issuedAt: at('2026-05-12'), former: ['Danielle Renée O’Brien'] },
    {
      number: 'MPSS000288',
      fullName: 'Emeka Daniel Okafor',
      issuedAt: at('2025-11-04'),
      actions: [{ kind: 'investigation-opened', at: at('2027-04-01'), source: 'complaint-2' }],
    },
    { number: 'MPSS000871', fullName: 'Ifeoma Grace Okafor', issuedAt: at('2025-09-16'), actions: [suspended] },
    { number: 'MPSS000417', fullName: 'Joseph Okafor-Lee', issuedAt: at('2024-08-21') },
    {
      number: 'MPSS000092',
      fullName: 'Miriam Okafor',
      issuedAt: at('2024-02-06'),
      actions: [{ kind: 'revoked', at: at('2025-06-01'), source: 'complaint-3' }],
    },
    { number: 'MPSS000050', fullName: 'Chidi Okafor', issuedAt: at('2023-07-05') },
    { number: 'MPSS000011', fullName: 'Ngozi Okafor', issuedAt: at('2020-01-15') },
    {
      number: 'MPSS000300',
      fullName: 'Łukasz Nguyễn Kaʻahumanu',
      issuedAt: at('2026-02-03'),
      end: { as: 'deceased', at: at('2027-01-09'), change: 'x' },
    },
    {
      number: 'MPSS000301',
      fullName: 'María José Núñez',
      issuedAt: at('2026-02-03'),
      end: { as: 'surrendered', at: at('2027-01-09'), change: 'x' },
    },
  ];
  for (const person of people) await certified(db, person);
}
