-- Money that came and pays nothing (paid twice, or for an application that had ended) is kept apart until finance staff decide.
ALTER TABLE "Payment" DROP CONSTRAINT "Payment_state",
  ADD CONSTRAINT "Payment_state" CHECK ("state" IN ('started', 'succeeded', 'failed', 'cancelled', 'unapplied'));
