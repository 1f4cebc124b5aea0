/** What the portal's home tells of the case a person is in now: of the newest one, with what led to it. */
import { outstanding } from '../../../../policy/application/file';
import type { Language } from '../../../../policy/calendar';
import { lastTerm } from '../../../../policy/certification/file';
import * as application from '../application/duties';
import { stillMissing } from '../application/duty-sentences';
import { messageOf as applicationMessage } from '../application/message';
import { day } from '../calendar/moments';
import * as candidacy from '../candidacy/duties';
import { tellable } from '../candidacy/held';
import { messageOf as candidacyMessage } from '../candidacy/message';
import type { CaseRecords } from '../cases/case.records';
import type { Duty, Message } from '../cases/parts.view';
import type { AnyShown, Shown } from '../cases/shown';
import { statusLine } from '../cases/status-words';
import { personTimeline } from '../cases/timeline';
import * as certification from '../certification/duties';
import type { PortalView } from './portal.view';

interface Told {
  yours: Duty[];
  ours: Duty[];
  message?: Message | undefined;
}

function ofCase(shown: AnyShown, language: Language): Told {
  switch (shown.kind) {
    case 'application':
      return {
        yours: application.yourDuties(shown, language),
        ours: application.ourDuties(shown, language),
        message: applicationMessage(shown, language),
      };
    case 'candidacy':
      return {
        yours: candidacy.yourDuties(shown, language),
        ours: candidacy.ourDuties(shown, language),
        message: candidacyMessage(shown, language),
      };
    case 'certification':
      return { yours: [], ours: certification.ourDuties(shown, language), message: certification.messageOf(shown, language) };
  }
}

/** A candidacy begins with its application's story; a certification has its own. */
export async function told(
  newest: AnyShown | undefined,
  all: readonly AnyShown[],
  cases: CaseRecords,
  language: Language,
): Promise<Told & Pick<PortalView, 'timeline'>> {
  if (!newest) return { yours: [], ours: [], timeline: [] };
  const former = newest.kind === 'candidacy' ? all.find(({ id }) => id === newest.file.applicationId) : undefined;
  const story = [...(former ? [former] : []), newest];
  const lines = await Promise.all(story.map((shown) => timelineOf(shown, cases, language)));
  return { ...ofCase(newest, language), timeline: lines.flat() };
}

async function timelineOf(shown: AnyShown, cases: CaseRecords, language: Language): Promise<PortalView['timeline']> {
  return personTimeline(
    shown,
    tellable(shown, await cases.events(shown.id)),
    { when: stillMissing[language].now, text: todayText(shown, language) },
    language,
  );
}

function todayText(shown: AnyShown, language: Language): string {
  if (shown.kind !== 'application') return statusLine(shown, language).statusWords;
  const { words, nothing } = stillMissing[language];
  const count = outstanding(shown.file).length;
  return count ? words(count) : nothing;
}

interface Newest {
  application: Shown<'application'> | undefined;
  candidacy: Shown<'candidacy'> | undefined;
  certification: Shown<'certification'> | undefined;
}

/** The newest of each kind, with how it stands. */
export function platesOf(
  { application, candidacy, certification }: Newest,
  language: Language,
): Pick<PortalView, 'application' | 'candidacy' | 'certification'> {
  const plate = (shown: AnyShown) => ({ id: shown.id, reference: shown.reference, ...statusLine(shown, language) });
  return {
    ...(application && { application: plate(application) }),
    ...(candidacy && { candidacy: { ...plate(candidacy), ...(candidacy.file.examId && { examId: candidacy.file.examId }) } }),
    ...(certification && {
      certification: {
        ...plate(certification),
        number: certification.file.number,
        expires: day(lastTerm(certification.file).expiresOn, language),
      },
    }),
  };
}
