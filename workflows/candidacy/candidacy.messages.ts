import { candidacyProcess } from '../../policy/candidacy';
import type { CandidacyCommand, CandidacyFile } from '../../policy/candidacy/file';
import type { CaseMessages } from '../kernel/kernel.messages';

/** What a candidacy hears: from people, from payments, from the exam vendor's case. The clock and the post do not pass here. */
export const candidacyMessages: CaseMessages = {
  commands: [
    'open',
    'payFee',
    'chooseLanguage',
    'confirmName',
    'withdrawAuthorization',
    'release',
    'updateVendor',
    'issue',
    'take',
    'accommodation',
    'vendorAnswer',
    'appointment',
    'appointmentCancelled',
    'result',
    'resultHeld',
    'resultReleased',
    'resultRevoked',
    'retime',
  ],
  refuse: (file, command) => candidacyProcess.refuse(file as CandidacyFile | undefined, command as CandidacyCommand),
};
