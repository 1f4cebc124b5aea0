import { type Issue, pointerOf, wordsOfIssue } from './field-words';
import { Problem } from './problem';

/** What a schema refused (422), one entry per field. */
export const fieldsWrong = (issues: readonly Issue[]): Problem =>
  new Problem('fields-wrong', {
    errors: issues.slice(0, 50).map((issue) => ({ pointer: pointerOf(issue.path), words: wordsOfIssue(issue) })),
  });
