import { Buttons, Submit } from '../forms/buttons';
import { Form } from '../forms/form';
import type { Refused } from '../forms/form.server';
import { useWords } from '../language/use-words';
import { dollars } from '../parts/money';
import { paymentWords } from '../words/payment';

/** One button that opens a payment, and the way back. */
export function PayForm({
  obligationId,
  cents,
  refused,
  back,
}: {
  obligationId: string;
  cents: number;
  refused: Refused | undefined;
  back: { href: string; label: string };
}) {
  const words = useWords(paymentWords).fee;
  return (
    <Form refused={refused}>
      <input type="hidden" name="obligationId" value={obligationId} />
      <Buttons>
        <Submit>{words.pay(dollars(cents))}</Submit>
        <a href={back.href}>{back.label}</a>
      </Buttons>
    </Form>
  );
}
