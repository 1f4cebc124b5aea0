/** What passes between the bare workflows and their activities. */
export const bareQueue = 'bare';

export interface Step {
  id: string;
  /** Letters that this step sends. */
  letters: number;
  /** Milliseconds until the earliest instant from then on; the same number is the same instant. */
  due?: number;
  /** The same, as soon as the letters are out. */
  dueAfterLetters?: number;
  last?: boolean;
}
export interface BareActivities {
  insertRow(id: string): Promise<void>;
  note(step: Step): Promise<Omit<Step, 'id'>>;
  send(id: string): Promise<void>;
}
