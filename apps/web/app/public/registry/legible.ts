/** Longer than any name; more is not shown, and the API refuses this much already. */
const longest = 200;

/** What somebody typed, without signs that nobody sees: some of them turn round the words that stand behind. */
export const legible = (typed: string): string => typed.replace(/[\p{Control}\p{Format}]/gu, '').slice(0, longest);
