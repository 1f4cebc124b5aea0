/** Somebody who was approved: pays exam fees, sees their exam and their certification, and what the public sees of them. */
import type { Applicant } from './applicant';
import { card } from './applicant';
import type { Visitor } from './visitor';
import { answered } from './waiting';

interface Day {
  on: string;
  words: string;
}
interface Dated {
  id: string;
  by: Day;
  why: { summary: string; rule: string };
}
export interface Candidacy {
  id: string;
  reference: string;
  statusWords: string;
  examId?: string;
  fee?: { obligationId: string; cents: number };
  attempts: { authorization: string; outcome?: string; appointment?: { at: Day; cancelWords: string } }[];
  attemptsLeft: number;
  attemptsLeftWords: string;
  window: { lastDay: Day; why: { summary: string; rule: string } };
  canSchedule: boolean;
  vendor: { name: string };
  deadlines: Dated[];
}
export interface Certification {
  id: string;
  reference: string;
  number: string;
  status: string;
  statusWords: string;
  expires: Day;
  certificates: { id: string; ready: boolean }[];
  downloads: { format: string; href: string }[];
  credential?: { short: string; long: string };
  deadlines: Dated[];
}
/** 500.2: what anybody is told. */
export interface PublicEntry {
  fullName: string;
  number: string;
  statusWords: string;
  actionWords: string;
  word?: string;
}

export class Candidate {
  constructor(
    readonly applicant: Applicant,
    /** Without a session. */
    private readonly stranger: Visitor,
  ) {}

  private get visitor(): Visitor {
    return this.applicant.visitor;
  }

  async candidacy(): Promise<Candidacy> {
    const { id } = await answered('the candidacy', async () => {
      const { candidacies } = await this.visitor.get<{ candidacies: { id: string }[] }>('/candidacies');
      return candidacies[0]; // newest first
    });
    return this.visitor.get(`/candidacies/${id}`);
  }

  /** What is to pay for the exam now; the candidacy after it has heard of it. */
  async paysExam(): Promise<Candidacy> {
    const { fee, attempts } = await this.candidacy();
    if (!fee) throw new Error('there is no exam fee to pay');
    const payment = await this.visitor.post<{ id: string }>('/payments', { obligationId: fee.obligationId });
    await this.visitor.post(`/payments/${payment.id}/settle`, card);
    return answered('the paid attempt', async () => {
      const after = await this.candidacy();
      return after.attempts.length > attempts.length ? after : undefined;
    });
  }

  /** Once its certificate is made. */
  certification = (): Promise<Certification> =>
    answered('the certificate', async () => {
      const [newest] = (await this.visitor.get<{ certifications: { id: string }[] }>('/certifications')).certifications;
      const found = newest && (await this.visitor.get<Certification>(`/certifications/${newest.id}`));
      return found?.certificates.every(({ ready }) => ready) ? found : undefined;
    });
  certificate = (id: string, format: string): Promise<ArrayBuffer> =>
    this.visitor.bytes(`/certifications/${id}/certificate?format=${format}`);
  credential = (id: string): Promise<{ short: string; long: string }> => this.visitor.get(`/certifications/${id}/credential`);
  portal = (): Promise<{ canStart: boolean; lead: string; steps: { label: string; state: string }[] }> => this.visitor.get('/portal');

  /** How many certifications the registry has under this name. */
  async found(name: string): Promise<PublicEntry[]> {
    const answer = await this.stranger.get<{ matching: string; certifications: PublicEntry[] }>(
      `/registry/v1/certifications?name=${encodeURIComponent(name)}`,
    );
    return answer.matching === 'exact' ? answer.certifications : answer.certifications.filter(({ fullName }) => fullName === name);
  }
  /** `on`: also how it stood at the end of a past day. */
  registry = (number: string, on?: string): Promise<{ certification: PublicEntry; past?: Omit<PublicEntry, 'fullName' | 'number'> }> =>
    this.stranger.get(`/registry/v1/certifications/${number}${on ? `?on=${on}` : ''}`);
}
