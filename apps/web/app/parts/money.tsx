/** Cents as dollars; whole amounts without cents unless `exact` (receipts). */
export function dollars(cents: number, exact = false): string {
  const whole = cents % 100 === 0 && !exact;
  return `$${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2 })}`;
}
export const Money = ({ cents, exact }: { cents: number; exact?: boolean }) => <span className="ps-num">{dollars(cents, exact)}</span>;
