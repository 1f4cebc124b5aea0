export const certificationDecisions = ['take', 'change-name', 'change-address', 'reissue', 'surrender', 'record-death'] as const;
export type CertificationDecision = (typeof certificationDecisions)[number];
export const isCertificationDecision = (name: string): name is CertificationDecision =>
  certificationDecisions.some((known) => known === name);

interface Texts {
  heading: string;
  confirm: string;
  done: string;
  /** What the proof is filed as, and what is asked for. */
  proof?: { item: string; label: string };
}

export const texts: Record<CertificationDecision, Texts> = {
  take: { heading: 'Take this case', confirm: 'Take the case', done: 'The case is yours.' },
  'change-name': {
    heading: 'Change the legal name',
    confirm: 'Change the name',
    done: 'The name is changed. Its letter is on the way, and a new certificate while the certification is active.',
    proof: { item: 'name-proof', label: 'Proof of the new name' },
  },
  'change-address': {
    heading: 'Change the address',
    confirm: 'Change the address',
    done: 'The address is changed.',
    proof: { item: 'address-proof', label: 'Proof of the new address' },
  },
  reissue: {
    heading: 'Issue the certificate again',
    confirm: 'Issue it again',
    done: 'Issued again. The new certificate and its letter are on their way.',
  },
  surrender: {
    heading: 'Record a surrender',
    confirm: 'Record the surrender',
    done: 'The surrender is recorded. The registry shows it already.',
    proof: { item: 'surrender-letter', label: 'The letter of the holder' },
  },
  'record-death': {
    heading: 'Record a death',
    confirm: 'Record the death',
    done: 'The death is recorded. No letter is sent.',
    proof: { item: 'death-record', label: 'Proof of the death' },
  },
};
export const doneSentences: Record<string, string> = Object.fromEntries(certificationDecisions.map((name) => [name, texts[name].done]));
export const proofNames: Record<string, string> = Object.fromEntries(
  certificationDecisions.flatMap((name) => {
    const { proof } = texts[name];
    return proof ? [[proof.item, proof.label]] : [];
  }),
);
