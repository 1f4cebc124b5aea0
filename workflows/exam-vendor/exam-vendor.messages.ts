import { examVendorProcess } from '../../policy/exam-vendor';
import type { ExamVendorCommand, ExamVendorFile } from '../../policy/exam-vendor/file';
import type { CaseMessages } from '../kernel/kernel.messages';

/** What our dealings with the exam vendor hear: candidacies with something to send, staff, and themselves row by row of an import. */
export const examVendorMessages: CaseMessages = {
  commands: ['begin', 'tellVendor', 'exchange', 'compare', 'resend', 'import', 'retime'],
  refuse: (file, command) => examVendorProcess.refuse(file as ExamVendorFile | undefined, command as ExamVendorCommand),
};
