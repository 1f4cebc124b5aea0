import { certificationProcess } from '../../policy/certification';
import type { CertificationCommand, CertificationFile } from '../../policy/certification/file';
import type { CaseMessages } from '../kernel/kernel.messages';

/** What a certification hears. What the clock, the post and the certificate's maker say reaches the record without passing here. */
export const certificationMessages: CaseMessages = {
  commands: [
    'issue',
    'renewed',
    'investigationOpened',
    'investigationClosed',
    'suspended',
    'revoked',
    'reinstated',
    'changeName',
    'changeAddress',
    'reissue',
    'surrender',
    'recordDeath',
    'take',
    'retime',
  ],
  refuse: (file, command) => certificationProcess.refuse(file as CertificationFile | undefined, command as CertificationCommand),
};
