import { Injectable } from '@nestjs/common';
import { lockDraft } from '../../../../cases/application/submission';
import { ProgramClock } from '../../../../cases/clock';
import { fromInstant, toInstant } from '../../../../cases/rows';
import { dayOf, instantInWords, type Language } from '../../../../policy/calendar';
import type { CodeSignature } from '../../../../prisma/generated/client';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import { moment } from '../calendar/moments';
import { Database } from '../database/database';
import { idOfKey } from '../http/key.decorator';
import { notFound, Problem } from '../problems/problem';
import { codeAsText, CodeVersions } from './code-versions';
import type { SignatureView, SignCode } from './ethics-code.view';

export const signatureView = (row: CodeSignature, language: Language): SignatureView => ({
  id: row.id,
  version: row.version,
  printedName: row.printedName,
  signed: moment(toInstant(row.signedAt), language),
});

/** 208.2, B.sign */
@Injectable()
export class Signatures {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
    private readonly versions: CodeVersions,
    private readonly accessLog: AccessLog,
  ) {}

  /** Signs the version in force for a draft or an application; signed already, that signature stands. */
  async sign({ for: target, version, printedName }: SignCode, me: SignedIn, key: string, language: Language): Promise<CodeSignature> {
    const signedAt = await this.clock.now();
    const code = await this.versions.find({ on: dayOf(signedAt) });
    if (code?.version !== version) throw new Problem('code-version-changed', { rule: 'B.versions' });
    const { personId } = me;
    if (!personId) throw notFound();
    const id = idOfKey(`${me.actor} signature`, key);
    return this.db.$transaction(async (tx) => {
      const draft = await lockDraft(tx, target);
      const yours = draft?.personId === personId || (await tx.application.count({ where: { caseId: target, personId } })) > 0;
      if (!yours) throw notFound();
      if (draft?.frozenAt) throw new Problem('draft-gone');
      const place = draft ? { draftId: target } : { caseId: target };
      const sameKey = await tx.codeSignature.findUnique({ where: { id } });
      if (sameKey && (sameKey.printedName !== printedName || (sameKey.draftId ?? sameKey.caseId) !== target))
        throw new Problem('key-reused');
      const first = sameKey ?? (await tx.codeSignature.findFirst({ where: { ...place, version } }));
      if (first) return first;
      const statement = code.text[language].undertaking;
      const data = { id, personId, ...place, version, printedName, signedAt: fromInstant(signedAt), language, statement };
      return tx.codeSignature.create({ data: { ...data, text: codeAsText(code, language) } });
    });
  }

  /** The signed copy (208.2): the text, the undertaking, printed name, date and time. Your own, or an application's for staff. */
  async copy(id: string, me: SignedIn): Promise<string> {
    const row = await this.db.codeSignature.findUnique({ where: { id } });
    const yours = row && row.personId === me.personId && me.role === 'applicant';
    if (!row || !(yours || (row.caseId !== null && me.permissions.includes('applications:read')))) throw notFound();
    if (!yours) await this.accessLog.note(me.actor, 'signature', id);
    const language = row.language === 'es' ? 'es' : 'en';
    const signed = language === 'es' ? 'Firmado por' : 'Signed by';
    return `${row.text}\n${signed} ${row.printedName}\n${instantInWords(toInstant(row.signedAt), language)}\n`;
  }
}
