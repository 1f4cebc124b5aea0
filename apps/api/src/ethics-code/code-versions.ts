import { Injectable } from '@nestjs/common';
import { toDay } from '../../../../cases/rows';
import { type CivilDate, dateInWords, type Language } from '../../../../policy/calendar';
import type { CodeText } from '../../../../policy/ethics-code/outline';
import { Database } from '../database/database';

export interface CodeInForce {
  version: string;
  effectiveOn: CivilDate;
  text: Record<Language, CodeText>;
}

/** B.versions: every version of the Code is kept with the day it took effect. */
@Injectable()
export class CodeVersions {
  constructor(private readonly db: Database) {}

  /** A version by its name, or the one in force on a day. */
  async find(wanted: { version: string } | { on: CivilDate }): Promise<CodeInForce | undefined> {
    const row = await this.db.codeVersion.findFirst({
      where: 'version' in wanted ? wanted : { effectiveOn: { lte: `${wanted.on}T00:00:00.000Z` } },
      orderBy: { effectiveOn: 'desc' },
    });
    if (!row) return undefined;
    return { version: row.version, effectiveOn: toDay(row.effectiveOn), text: row.content as unknown as CodeInForce['text'] };
  }
}

const headings = {
  en: {
    title: 'Code of Ethics',
    version: 'Version',
    since: 'in force since',
    outline: 'Outline in plain words',
    undertaking: 'What you sign',
  },
  es: {
    title: 'Código de Ética',
    version: 'Versión',
    since: 'vigente desde el',
    outline: 'Resumen en palabras sencillas',
    undertaking: 'Lo que usted firma',
  },
} as const;

/** B.sign: the whole text as it was signed, kept with the signature. */
export function codeAsText({ version, effectiveOn, text }: CodeInForce, language: Language): string {
  const { title, version: versionWord, since, outline, undertaking } = headings[language];
  const code = text[language];
  const values = code.values.flatMap(({ letter, name, standards }) => [
    `${letter}. ${name}`,
    ...standards.map((standard) => `  ${standard.id}  ${standard.text}`),
    '',
  ]);
  const head = `${versionWord} ${version}, ${since} ${dateInWords(effectiveOn, language)}`;
  return [title, head, ...(code.official ? [] : [outline]), '', ...values, code.scope, '', undertaking, code.undertaking, ''].join('\n');
}
