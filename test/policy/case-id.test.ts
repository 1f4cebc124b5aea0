import fc from 'fast-check';
import { idAfter } from '../../policy/case-id';

describe('the id of the case that follows', () => {
  it('is another UUID, the same every time, and no two cases have one that is the same', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        const next = idAfter(one);
        expect(next).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
        expect(idAfter(one)).toBe(next);
        const digits = (id: string) => id.slice(0, 14) + id.slice(15); // the version is the program's
        if (digits(one) !== digits(other)) expect(idAfter(other)).not.toBe(next);
      }),
    );
  });

  it('does not lead back: application, candidacy and certification are three', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), (application) => {
        const candidacy = idAfter(application);
        const ids = new Set([application, candidacy, idAfter(candidacy)]);
        // All digits alike: turning them changes nothing. No such id is ever drawn.
        if (new Set(application.replace(/[-]/g, '')).size > 2) expect(ids.size).toBe(3);
      }),
    );
  });

  it('is asked of a UUID only', () => {
    for (const wrong of ['exam-vendor', '', `${'0'.repeat(32)}`]) expect(() => idAfter(wrong)).toThrow('not a UUID');
  });
});
